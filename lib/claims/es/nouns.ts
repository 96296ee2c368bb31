import { unitOfKind } from '@/lib/lexicon/nouns';
import type { NounLanguage } from '@/lib/claims/quantity/noun-language';

/** `kind: singular …`; a plural that no rule makes stands behind a slash. */
const WORDS = `
people: persona supervisor supervisora viajero viajera evacuado evacuada senderista montañista excursionista alpinista esquiador esquiadora joven/jóvenes adolescente peregrino comensal activista sindicalista ciclista motorista campesino agricultor agricultora ganadero pescador pescadora cooperante comerciante investigador investigadora científico abogado indígena secuestrado feligrés/feligreses muerte deceso fallecimiento muerto muerta fallecido fallecida herido herida lesionado lesionada desaparecido desaparecida víctima ciudadano ciudadana habitante miembro cuerpo cadáver vida asistente participante espectador invitado usuario afectado afectada alma sanitario experto evacuado evacuada rescatado baja palestino palestina sirio siria ucraniano ucraniana iraquí haitiano haitiana venezolano venezolana colombiano colombiana mexicano mexicana español española israelí libanés libanesa afgano afgana sudanés sudanesa marroquí argentino argentina
civilians: civil
students: estudiante alumno alumna escolar universitario
children: niño niña menor
babies: bebé recién-nacido
women: mujer
men: hombre varón
elderly: anciano anciana
journalists: periodista reportero
tourists: turista
teachers: profesor profesora maestro maestra docente
combatants: combatiente
fighters: guerrillero yihadista
soldiers: soldado militar marine
militants: miliciano paramilitar
mercenaries: mercenario mercenaria
rebels: rebelde
insurgents: insurgente
terrorists: terrorista
troops: tropa efectivo
police-officers: policía agente gendarme uniformado
officials: funcionario funcionaria gobernador gobernadora prefecto prefecta
ministers: ministro ministra
lawmakers: diputado diputada senador senadora
judges: juez jueza/juezas
mayors: alcalde alcaldesa
workers: estibador portuario camionero maquinista trabajador trabajadora obrero voluntario voluntaria
employees: empleado empleada directivo directiva ejecutivo ejecutiva gerente compañero compañera
miners: minero
nurses: enfermero enfermera
doctors: médico médica
firefighters: bombero
rescuers: rescatista socorrista
crew: tripulante marinero
pilots: piloto
guards: guardia escolta vigilante
protesters: manifestante
passengers: pasajero pasajera
drivers: conductor conductora
pedestrians: peatón/peatones
prisoners: preso presa prisionero recluso reclusa interno interna reo presidiario
hostages: rehén/rehenes
detainees: detenido detenida arrestado
patients: paciente
families: 
suspects: sospechoso acusado
gunmen: pistolero
attackers: atacante agresor
voters: votante elector
supporters: simpatizante partidario partidaria seguidor seguidora
relatives: familiar
migrants: migrante inmigrante
refugees: refugiado refugiada
displaced-people: desplazado desplazada
residents: residente vecino vecina
customers: cliente abonado
survivors: superviviente sobreviviente
settlement: localidad población municipio comunidad caserío
village: pueblo aldea
town: villa
city: ciudad
neighbourhood: barrio
building: hotel/hoteles torre bloque mercado museo teatro estadio oficina sucursal/sucursales albergue puente edificio inmueble vivienda pabellón/pabellones cárcel/cárceles penal nave almacén/almacenes estación/estaciones fábrica galpón/galpones
house: casa hogar
apartment: piso apartamento
school: escuela colegio instituto
hospital: hospital
shop: tienda comercio
church: iglesia
vehicle: vehículo camioneta furgoneta blindado
car: coche automóvil carro
bus: autobús/autobuses autocar
truck: camión/camiones
train: tren
wagon: vagón/vagones
tank: tanque
motorcycle: moto motocicleta
ambulance: ambulancia
aircraft: aeronave avioneta caza
helicopter: helicóptero
plane: avión/aviones
drone: dron/drones
ship: buque barco carguero
tanker: petrolero
boat: patera lancha embarcación/embarcaciones
missile: misil proyectil/proyectiles
rocket: cohete
shell: obús/obuses
bomb: bomba explosivo
gun: fusil pistola escopeta revólver/revólveres ametralladora rifle
strike: ataque bombardeo
animal: animal res/reses vaca vacuno oveja cerdo caballo ave cabra perro gallina pollo
household: familia
company: empresa compañía
bank: banco
job: empleo
case: caso
earthquake: terremoto sismo seísmo temblor
aftershock: réplica
fire: incendio
flood: inundación/inundaciones riada crecida
vote: voto abstención/abstenciones
seat: escaño
district: provincia región/regiones
`;
const KIND_OF = new Map<string, string>();
const SINGULAR = new Map<string, string>();
const plain = (word: string): string => word.replace(/án$/, 'an').replace(/én$/, 'en').replace(/ón$/, 'on').replace(/és$/, 'es');
const pluralise = (noun: string): string => (/z$/.test(noun) ? `${noun.slice(0, -1)}ces` : /[aeiouéá]$/.test(noun) ? `${noun}s` : `${plain(noun)}es`);
for (const line of WORDS.trim().split('\n')) {
  const cut = line.indexOf(':');
  for (const entry of line.slice(cut + 1).split(' ').filter(Boolean)) {
    const [singular, plural = pluralise(entry)] = entry.split('/') as [string, string?];
    KIND_OF.set(singular, line.slice(0, cut));
    KIND_OF.set(plural, line.slice(0, cut));
    SINGULAR.set(plural, singular);
  }
}
const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));
const NOT_PLURAL = set('menos más mas antes después tras según lunes martes miércoles jueves viernes país mes crisis virus entonces además apenas lejos dos tres seis los las unos unas nos sus les ellos ellas esos esas estos estas entonces dios gas bus través quizás jamás es');
const isPlural = (word: string): boolean => SINGULAR.has(word) || (word.length > 3 && /[aeo]s$/.test(word) && !NOT_PLURAL.has(word) && !/(?:amos|emos|imos|abas|asteis)$/.test(word));
const STATES = 'muertos muertas fallecidos fallecidas heridos heridas desaparecidos desaparecidas detenidos detenidas evacuados evacuadas rescatados rescatadas desplazados desplazadas lesionados víctimas muerto muerta herido herida fallecido desaparecido detenido';

/** What counted noun phrases of Spanish look like: the head comes first, what describes it follows. */
export const SPANISH_NOUNS: NounLanguage = {
  headFirst: true,
  down: set(''),
  kindOf: (word) => KIND_OF.get(word) ?? null,
  unitOf: (word) => (KIND_OF.has(word) ? unitOfKind(KIND_OF.get(word)!) : null),
  singularOf: (word) => SINGULAR.get(word) ?? (!isPlural(word) ? word : /iones$/.test(word) ? `${word.slice(0, -5)}ión` : /ces$/.test(word) ? `${word.slice(0, -3)}z` : /[rldnj]es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)),
  isPeopleName: (word) => word.length > 6 && /(?:anos|anas|eses|esas|íes|enses)$/.test(word),
  isSuperlative: (word) => word === 'más' || word === 'mejores' || word === 'peores' || word === 'mayores' || word === 'principales',
  looksLikeVerb: (word) => /(?:ó|aron|ieron|aba|ía)$/.test(word),
  looksPast: () => false,
  isPlural,
  stops: set('puede pueden podría podrían debe deben debería deberían va van iba iban diario diarios diaria diarias semanales mensuales anuales de del en a al por para con sin sobre entre desde hasta hacia contra tras ante bajo según durante mediante y e o u ni pero aunque si cuando donde mientras que quien quienes cual cuyo como porque el la los las un una unos unas este esta estos estas ese esa su sus se le les lo nos me es son era eran fue fueron ser sido está están estaba estaban ha han había habían haber he más menos encima debajo muy ya no también solo sólo además hoy ayer aquí ahora dijo según tanto'),
  fillers: set('de nuevos nuevas otros otras los las sus esos estos estas posibles supuestos presuntos grandes pequeños al'),
  peopleWords: set(STATES),
  peopleVerbs: set('matar matando hiriendo hirió mató mataron murieron mueren fallecieron fallecen detuvo detuvieron arrestó arrestaron hirieron'),
  happens: set(''),
  workPlaces: set('puestos plazas'),
  loading: set(''),
  compounds: new Map(),
  suffered: set('muertes fallecimientos decesos víctimas lesiones'),
  befalls: set('muertes asesinatos detenciones secuestros'),
  groups: set('tripulación población grupo equipo plantilla'),
  qualifiers: set(''),
  looksLikeAdverb: (word) => word.endsWith('mente'),
  looksLikeQualifier: () => false,
  needsNoun: () => false,
  auxiliaries: set('han resultado resultaron quedaron fueron están murieron siguen'),
  adjectives: set('gran nuevo'),
  pasts: set(''),
  participles: set('valorado valorada valorados valoradas oculto oculta ocultos ocultas escondido escondida escondidos escondidas destinado destinada destinados destinadas procedente procedentes'),
  verbsAndNouns: set(''),
  verbs: set('quedaron quedan colapsaron murieron mueren fallecieron han son fueron resultaron participaron asistieron siguen dejaron viven salieron permanecen'),
};
