import type { FrameWords } from '@/lib/claims/claim-language';

type Lists = Partial<Record<'object' | 'subject' | 'nouns' | 'states' | 'deeds', string>>;
const cut = (words: string): string[] => words.split('|').filter((word) => word !== '');
/** Spanish marks persons as objects with "a" and "al": each plain verb takes them too. */
const withPersons = (verbs: readonly string[]): string[] => verbs.flatMap((verb) => (verb.includes(' ') ? [verb] : [verb, `${verb} a`, `${verb} al`]));
const words = (frame: string, lists: Lists): FrameWords => ({ frame, ...Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, key === 'object' ? withPersons(cut(list)) : cut(list)])) });

/** Both genders and numbers of participles. */
const inflected = (stems: string): string => stems.split('|').flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending)).join('|');

/** Spanish words of the frames that news tells most. */
export const FRAME_WORDS: readonly FrameWords[] = [
  words('killed', { object: 'matar|asesinar|ejecutar|abatir|dejar * muertos|dejar * muertas|dejar * fallecidos', subject: 'morir|fallecer|perecer|perder la vida|ahogar', nouns: 'muertos|muertes|muerte|fallecidos|fallecidas|fallecimientos|víctimas mortales|cifra de muertos|balance de muertos|número de muertos|balance de víctimas|muertas|fallecido', states: inflected('muert|fallecid|asesinad') }),
  words('injured', { object: 'herir|lesionar|dejar * heridos|dejar * heridas', subject: 'resultar heridos', nouns: 'heridos|lesionados|heridas', states: inflected('herid|lesionad') }),
  words('casualties', { nouns: 'víctimas|bajas' }),
  words('missing', { subject: 'desaparecer|seguir desaparecidos', nouns: 'desaparecidos|desapariciones', states: inflected('desaparecid') }),
  words('displaced', { object: 'desplazar|obligar a huir', subject: 'huir|abandonar sus casas|abandonar sus hogares', nouns: 'desplazados', states: inflected('desplazad') }),
  words('evacuated', { object: 'evacuar|desalojar', nouns: 'evacuados|evacuación', states: inflected('evacuad|desalojad') }),
  words('rescued', { object: 'rescatar|salvar', nouns: 'rescatados|rescates', states: inflected('rescatad') }),
  words('trapped', { object: 'atrapar', states: inflected('atrapad') }),
  words('hospitalised', { object: 'hospitalizar|ingresar', states: inflected('hospitalizad|ingresad') }),
  words('infected', { object: 'infectar|contagiar', nouns: 'contagios|infectados|casos', states: inflected('infectad|contagiad') }),
  words('affected', { object: 'afectar', nouns: 'afectados|damnificados', states: inflected('afectad') }),
  words('detained', { object: 'detener|arrestar|capturar', nouns: 'detenidos|detenciones|arrestos', states: inflected('detenid|arrestad') }),
  words('freed', { object: 'liberar', states: inflected('liberad') }),
  words('attended', { object: 'congregar|reunir', subject: 'asistir|participar|acudir|marchar|manifestarse|manifestar|concentrar', nouns: 'asistentes|participantes|asistencia' }),
  words('population', { nouns: 'habitantes|población' }),
  words('captured', { object: 'tomar|tomar el control de|tomar el control del|conquistar|ocupar|hacerse con', nouns: 'toma', states: inflected('tomad') }),
  words('struck', { object: 'atacar|bombardear|golpear', deeds: 'ataque|ataques|bombardeo|bombardeos|atentado|explosión|tiroteo' }),
  words('destroyed', { object: 'destruir|arrasar', states: inflected('destruid|arrasad') }),
  words('damaged', { object: 'dañar', nouns: 'daños en', states: inflected('dañad') }),
  words('flooded', { object: 'inundar|anegar', states: inflected('inundad') }),
  words('burned', { object: 'quemar|calcinar', states: inflected('quemad|calcinad') }),
  words('collapsed', { subject: 'derrumbar|derrumbarse' }),
  words('without-power', { nouns: 'sin luz|sin electricidad|sin suministro', states: 'sin luz|sin electricidad|sin suministro eléctrico' }),
  words('deployed', { object: 'desplegar|movilizar|enviar', states: inflected('desplegad|movilizad') }),
  words('closed', { object: 'cerrar|clausurar' }),
  words('cost', { object: 'costar', nouns: 'coste|costo|costes|precio|daños|pérdidas económicas', states: 'valorado en|valorados en' }),
  words('pledged', { object: 'prometer|destinar|aprobar', nouns: 'ayudas|ayuda|paquete' }),
  words('lost', { object: 'perder', nouns: 'pérdidas' }),
  words('invested', { object: 'invertir', nouns: 'inversión' }),
  words('rose', { object: 'elevar|aumentar', subject: 'subir|aumentar|crecer|ascender|elevarse|incrementar|repuntar', nouns: 'subida|aumento|alza|incremento' }),
  words('fell', { object: 'reducir|rebajar', subject: 'bajar|caer|descender|disminuir|retroceder', nouns: 'caída|descenso|bajada' }),
  words('measured', { object: 'alcanzar|medir|registrar', nouns: 'magnitud|temperatura|precipitaciones|vientos' }),
  words('lasted', { subject: 'durar', nouns: '' }),
];
