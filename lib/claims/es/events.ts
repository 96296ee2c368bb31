import type { RefineWords } from '@/lib/claims/claim-language';
import type { AgentWords, EventWords } from '@/lib/claims/event-language';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Spanish words by which what happened is told from figures of speech, plans and background. */
export const EVENTS: EventWords = {
  things: {
    place: set('base bases posición posiciones territorio frontera carretera carreteras autopista aeropuerto puerto playa playas capital sede zona zonas cuartel embajada'),
    building: set('puente puentes mercado central planta plantas estación edificio edificios parlamento palacio presa muro torre'),
    force: set('fuerzas tropas ejército convoy unidades grupo grupos milicia milicias rebeldes soldados'),
    body: set('gobierno banco empresa compañía aerolínea partido grupo'),
    weapon: set('misil misiles cohete cohetes dron drones proyectil proyectiles bomba bombas'),
    operation: set('ataque ataques ofensiva operación operaciones bombardeo bombardeos asalto invasión campaña investigación búsqueda satélite'),
    law: set('ley leyes reforma reformas presupuesto presupuestos decreto resolución plan propuesta enmienda moción tratado paquete'),
    deal: set('acuerdo acuerdos pacto tratado contrato tregua convenio fusión negociaciones'),
    order: set('evacuación confinamiento toque investigación cierre retirada arresto bloqueo'),
    emergency: set('emergencia estado toque tregua guerra luto independencia alerta'),
    service: set('servicio servicios vuelo vuelos tren trenes clase clases escuela escuelas colegio colegios conversaciones elecciones partido concierto festival'),
    asset: set('participación acciones empresa compañía filial'),
    election: set('elecciones presidencia mayoría alcaldía'),
    project: set('plan proyecto paquete programa dimisión renuncia medidas recortes inversión'),
  },
  weakVerbs: set('tomar ocupar enviar aprobar cerrar dejar perder golpear'),
  gatherings: set('manifestación manifestaciones marcha marchas concentración concentraciones acto actos elecciones votación reunión reuniones funeral'),
  empty: set('parte lugar tiempo cabo cuenta medidas nota poder cargo decisión palabra año mes semana día horas'),
  partitives: set('parte mayoría mitad resto decenas cientos miles número grupo'),
  idioms: set(''),
  having: set(''),
  deeds: new Map(),
  courts: set('tribunal juez jueza corte jurado audiencia'),
  telling: set(''),
  noNames: set('caer'),
  definite: set('el la los las su sus'),
  gerunds: set('siendo habiendo'),
  stative: set('controlar'),
  seeing: set('vio vieron'),
  mortal: set('disparar trasladar ingresar'),
  lives: set('vidas vida'),
  won: set('victoria'),
  against: set('contra a en sobre'),
  achieved: set('logró lograron consiguió consiguieron comenzó comenzaron empezó empezaron'),
  ringing: set('rodear sitiar'),
  nows: set('ahora'),
  undone: set(''),
  owning: set(''),
  yielding: set('perder'),
  partners: set('con'),
  doneBy: set('tras al'),
  accusing: set('acusó acusaron acusa acusado acusados culpó'),
  narrated: new Set(['heading', 'headline', 'caption'] as const),
};

/** Spanish words by which an agent is told from a cause, an instrument and a thing. */
export const AGENTS: AgentWords = {
  nobody: set('terremoto seísmo sismo temblor tormenta huracán inundación inundaciones incendio incendios riada lluvia lluvias viento vientos temporal dana choque accidente explosión derrumbe guerra conflicto combates violencia crisis virus epidemia cifra balance número cifras año mes semana día ola calor precios precio demanda'),
  deeds: set('ataque ataques bombardeo bombardeos atentado tiroteo ofensiva misil misiles cohetes drones aviones'),
  attributing: set('atribuye atribuyen atribuyó atribuyeron'),
  deedBy: set('por de del'),
  placed: set('tiroteo tiroteos'),
  parties: set('gobierno régimen ejército policía rebelde rebeldes'),
  acting: set('estado'),
  undergoes: ['sufrió', 'sufrieron', 'sufre', 'vivió', 'vivieron', 'registró', 'registraron', 'afrontó', 'enfrentó'].map((phrase) => [phrase]),
  finders: set('encontrar hallar declarar confirmar'),
  they: set('ellos ellas él ella'),
  several: set('ellos ellas'),
  works: set('concierto película canción libro álbum novela obra exposición informe estudio'),
  generic: set('nosotros uno alguien nadie'),
};

/** Spanish nouns whose counts are worth no claim. */
export const REFINE: RefineWords = {
  plain: set('lado lados cosa cosas razón razones manera maneras vez veces momento momentos parte partes tipo tipos forma formas paso pasos pregunta opción opciones ejemplo ejemplos aspecto aspectos palabra palabras nombre nombres idea ideas'),
  tried: set('frustrado frustrada frustrados frustradas'),
  margins: [['margen', 'de', 'error']],
  there: new Set(),
  exceptions: [['todos', 'menos'], ['todas', 'menos'], ['todos', 'salvo'], ['todos', 'excepto']],
  defining: set('define definen definió definieron definido definida'),
  definedAs: set('como'),
  diseases: set('enfermedad enfermedades virus coronavirus covid covid-19 pandemia infección infecciones cólera sarampión ébola gripe malaria dengue polio tuberculosis tifus meningitis difteria zika hepatitis rabia'),
  kin: set('hijo hijos hija hijas nieto nietos nieta nietas hermano hermanos hermana hermanas'),
  partners: set('esposa esposo viuda viudo casado casada marido mujer'),
  terms: set('prisión cárcel'),
  officeTerms: set(''),
  misdeeds: set('fraude corrupción violencia abuso abusos acoso soborno robo robos tortura torturas violación violaciones discriminación racismo maltrato intimidación'),
  attributes: set('miembros'),
};
