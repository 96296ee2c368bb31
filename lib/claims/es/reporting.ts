import type { HedgeWords, ModalityWords, ReportingVerb, ReportingWords, Stance, StanceWord } from '@/lib/claims/speech-language';
import type { Hedge, Modality } from '@/lib/model';

const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));
const verbs = (words: string, hedge: Hedge, needsThat = false): ReportingVerb[] => words.trim().split(/\s+/).map((verb) => ({ verb, hedge, needsThat }));
const before = (phrases: string, hedge: Hedge, more: { chain?: boolean; only?: 'polls' | 'rules' } = {}) => phrases.split('|').map((phrase) => ({ phrase, hedge, chain: false, ...more }));
const stances = (words: string, takes: string, more: Partial<Stance> = {}): StanceWord[] =>
  words.trim().split(/\s+/).map((word) => ({ word, takes: set(takes), hedge: 'attributed', speech: false, of: 'anyone', ...more }));

/** Spanish words by which news says whose word a statement is. */
export const REPORTING: ReportingWords = {
  verbs: [
    ...verbs('decir señalar declarar afirmar indicar explicar manifestar relatar comentar', 'attributed'),
    ...verbs('informar reportar', 'reported'),
    ...verbs('estimar calcular cifrar', 'estimated'),
    ...verbs('asegurar sostener insistir reivindicar', 'claimed'),
    ...verbs('denunciar acusar', 'alleged'),
    ...verbs('añadir agregar confirmar anunciar advertir precisar detallar apuntar subrayar reconocer revelar hablar replicar responder matizar recordar lamentar argumentar admitir alertar aclarar puntualizar recalcar resaltar destacar', 'attributed', true),
    ...verbs('situar', 'estimated', true),
    ...verbs('desmentir negar', 'denied', true),
  ],
  inverted: set('decir señalar declarar afirmar indicar explicar manifestar relatar comentar informar reportar estimar asegurar sostener insistir denunciar añadir agregar confirmar anunciar advertir precisar detallar apuntar subrayar reconocer calcular cifrar revelar replicar responder matizar recordar lamentar argumentar admitir alertar aclarar puntualizar recalcar resaltar destacar'),
  withObject: set('reivindicar informar reportar estimar calcular cifrar confirmar anunciar registrar detallar precisar reconocer denunciar negar desmentir'),
  passive: 'informar reportar estimar calcular confirmar anunciar denunciar registrar desmentir'.split(' '),
  telling: new Set(),
  quoting: { verbs: new Set(), as: new Set(), saying: new Set() },
  eyewitnesses: { nouns: set('testigo testigos periodista periodistas corresponsal corresponsales fotógrafo fotógrafa'), verbs: set('vio vieron') },
  ownCount: 'propio',
  ownCounts: new Set(),
  stances: [
    ...stances('planear pretender prever proponer pedir reclamar exigir esperar querer buscar prometer solicitar recomendar considerar', 'to object ing que'),
    ...stances('elevar rebajar reducir revisar aumentar subir bajar', 'revised'),
    ...stances('exigir permitir prohibir limitar obligar', 'object to', { of: 'rules' }),
  ],
  carriers: [
    ...stances('plan planes propuesta propuestas promesa compromiso petición objetivo', 'de para'),
    ...stances('estimación estimaciones previsión previsiones', 'de', { speech: true, hedge: 'estimated' }),
  ],
  makers: set('de del por'),
  captions: set('foto fotos fotografía imagen imágenes ilustración gráfico mapa vídeo audio'),
  holding: set('con'),
  records: set('registrar contabilizar'),
  before: [
    ...before('según|de acuerdo con|de acuerdo a|en palabras de|a juicio de|según informa|según informó|según ha informado|según datos de|según informaron|según han informado|según dijo|según dijeron|según indicó|según indicaron|según señaló|según señalaron|según explicó|según explicaron|según confirmó|según confirmaron|según anunció|según anunciaron|según detalló|según detallaron|según precisó|según precisaron', 'attributed'),
    ...before('citando a|cita a|citado por|citada por|citados por|citadas por', 'attributed', { chain: true }),
    ...before('en', 'attributed', { only: 'polls' }),
  ],
  nested: (party, by) => `${party}, según ${by}`,
  partyLinks: set('de del en para y la el con'),
  circumstances: set('en a al durante tras desde'),
  circumstanceLinks: set('de del y'),
  contrast: set('pero mientras aunque'),
  introducing: set('de'),
  counting: set('cifrar situar estimar'),
  conjunctions: set('si'),
  airing: { verbs: set('convocó convoca ofreció ofrece compareció comparece usó aprovechó'), occasions: set('prensa conferencia rueda discurso comparecencia televisión radio medios'), onwards: new Set() },
  documents: set('informe comunicado documento estudio encuesta sondeo nota boletín balance datos cifras'),
  bodies: set('agencia observatorio gobierno ministerio ejército policía organización cadena televisión periódico diario ayuntamiento delegación generalitat centro servicio portavoz fuentes instituto comité junta'),
  polls: set('encuesta encuestas sondeo sondeos estudio estudios'),
  answers: set('encuestados votantes creen cree apoya apoyan opina opinan'),
  rules: set('ley decreto norma plan acuerdo reglamento contrato proyecto'),
  reckonings: set('balance cifra estimación previsión previsiones estimaciones'),
  ofSelf: set(''),
  revisable: set('balance cifra número estimación previsión previsiones estimaciones'),
  estimates: set('estimación estimaciones estimado'),
  speakers: set('patronal convocantes sindicalistas cámara federación confederación defensa activistas supervivientes afectados autoridad guardia gobernador gobernadora portavocía comandante general policía autoridades fuentes portavoz gobierno ejército testigos expertos medios televisión agencia vecinos residentes organizadores sindicatos bomberos ministerio ministro ministra presidente presidenta alcalde alcaldesa delegado delegada director directora médicos rescatistas responsables protección emergencias organización sindicato oposición empresa compañía partido banco ong fiscalía fiscal tribunal juez jueza comisión consejo hospital universidad instituto investigadores vecino testigo experto ejército diputado diputada senador rey ministros portavoces'),
  mute: set('incendio tormenta terremoto inundación inundaciones lluvia lluvias temporal cifra número guerra ataque que esto eso balance riada'),
  votes: set('voto votos sondeo encuesta apoyo'),
  shares: set('% ciento mayoría mitad'),
  pointing: set('el la este esta'),
  pointingDocuments: set('informe comunicado nota boletín'),
  outlets: set('periódico diario cadena televisión radio revista medio web'),
  own: new Set(['este periódico', 'este diario', 'este medio', 'esta redacción']),
  equities: set('acciones títulos'),
  callings: new Set(),
  companies: set('operadora aerolínea fabricante aseguradora empresa compañía banco naviera'),
  heads: set('director directora jefe jefa líder portavoz presidente presidenta fundador fundadora'),
  causes: set('tras después ante'),
  newsBodies: set('agencia cadena periódico diario'),
  belonging: (owner, who) => `${who}, de ${owner}`,
  pointingBodies: set('agencia organización observatorio organismo cadena periódico diario'),
  portfolioBodies: new Set(),
  watchers: { nouns: set('observatorio'), names: set('observatorio') },
  seats: set('sede'),
  pronouns: { person: set('él ella'), body: new Set(), anyone: set('ellos ellas') },
  backward: set('él ella ellos ellas'),
  indefinite: set('otros algunos'),
};

const rung = (hedge: Hedge, entries: Readonly<Record<string, string>>): HedgeWords[] => Object.entries(entries).map(([phrase, example]) => ({ phrase, hedge, example }));
const mood = (modality: Modality, phrases: string): { phrase: string; modality: Modality }[] => phrases.split('|').map((phrase) => ({ phrase, modality }));

/** Words of doubt on the ladder, each with a sentence. */
export const HEDGE_WORDS: readonly HedgeWords[] = [
  ...rung('reported', {
    'al parecer': 'Al parecer murieron 12 personas.',
    'se informó de': 'Se informó de 12 muertos.',
    habría: 'La explosión habría matado a 12 personas.',
    habrían: 'Los disparos habrían matado a 12 personas.',
    'según informes': 'Según informes, murieron 12 personas.',
  }),
  ...rung('estimated', {
    'se estima': 'Se estima que murieron 12 personas.',
    'se calcula': 'Se calcula que murieron 12 personas.',
    'se cree': 'Se cree que murieron 12 personas.',
    'se teme': 'Se teme que murieran 12 personas.',
    provisional: 'El balance provisional es de 12 muertos.',
  }),
  ...rung('claimed', { 'dice haber': 'El grupo dice haber matado a 12 soldados.', 'asegura haber': 'El grupo asegura haber matado a 12 soldados.' }),
  ...rung('alleged', {
    presuntamente: 'El banquero robó presuntamente 4 millones de euros.',
    presunto: 'El presunto robo de 4 millones de euros fue descubierto.',
    presuntos: 'Los presuntos robos de 4 millones de euros fueron descubiertos.',
    supuestamente: 'El banquero robó supuestamente 4 millones de euros.',
    supuesto: 'El supuesto robo de 4 millones de euros fue descubierto.',
    supuestos: 'Los supuestos robos de 4 millones de euros fueron descubiertos.',
  }),
  ...rung('unverified', {
    'sin confirmar': 'Hay 12 muertos, sin confirmar.',
    'sin verificar': 'Hay 12 muertos, sin verificar.',
    'no se ha confirmado': 'No se ha confirmado la muerte de 12 personas.',
    'no ha sido confirmado': 'El balance de 12 muertos no ha sido confirmado.',
    'no ha podido verificar': 'Este diario no ha podido verificar el balance de 12 muertos.',
    'podido ser verificadas': 'Las cifras de 12 muertos no han podido ser verificadas.',
    'podido ser verificado': 'El balance de 12 muertos no ha podido ser verificado.',
    'podido ser verificada': 'La cifra de 12 muertos no ha podido ser verificada.',
    'podido ser verificados': 'Los 12 muertos no han podido ser verificados.',
    'no confirmados': 'Hay 12 muertos no confirmados.',
  }),
  ...rung('denied', {
    'desmintió que': 'El ejército desmintió que murieran 12 personas.',
    'negó que': 'El ejército negó que murieran 12 personas.',
    'niega que': 'El ejército niega que murieran 12 personas.',
    'ha negado que': 'El ejército ha negado que murieran 12 personas.',
    'desmiente que': 'El ejército desmiente que murieran 12 personas.',
  }),
];

export const MODALITY: ModalityWords = {
  phrases: [
    ...mood('forecast', 'se espera que|se prevé que|prevé|prevén|será|serán|va a|van a|está previsto|espera|habrá'),
    ...mood('hypothetical', 'podría|podrían|puede|pueden|sería|serían|podrá'),
    ...mood('goal', 'pretende|pretenden|planea|planean|busca|pide|piden|reclama|reclaman|exige|exigen|solicita|solicitan|quiere|quieren|se propone'),
  ],
  moodOf: (verb) => (/(?:[aei]r|dr|br)(?:á|án|emos)$/.test(verb) ? 'forecast' : /(?:[aei]r|dr|br)ían?$/.test(verb) ? 'hypothetical' : null),
  negations: set('no ni nunca jamás sin tampoco ningún ninguna ninguno nadie'),
  countNegations: set('no ni nunca jamás sin tampoco ningún ninguna ninguno nadie'),
  negatedStates: set(''),
  known: set('claro sabe conoce'),
  conditions: set('si'),
  backshifted: new Set(),
  inverted: set(''),
  unsaid: set('dijo dicho confirmó confirmado'),
  foretells: set('previsto pronosticado'),
  awaited: set('esperado esperados esperadas'),
  outlooks: set('previsión previsiones expectativa expectativas pronóstico pronósticos'),
  aims: set(''),
  barring: set('bloquea bloquean bloqueó bloquearon impide impiden impidió impidieron evitó evitaron frena frenó frenaron frustró frustraron paralizó paralizaron rechaza rechazó rechazaron suspende suspendió suspendieron aplazó aplazaron canceló cancelaron bloqueada bloqueado suspendida suspendido aplazada aplazado'),
  efforts: set('trabaja trabajan trabajaron trabajaban labores operación'),
  settling: set('negocia negocian negoció negociaron negociando autoriza autorizó autorizaron exige exigen exigió exigieron pide piden pidió pidieron ordena ordenó ordenaron'),
  brings: set('causará causarán causaría causarían provocará provocarán provocaría evitar evitará evitaría'),
  wants: new Set(),
  attempts: set('intentó intentaron trató trataron procuró procuraron'),
};
