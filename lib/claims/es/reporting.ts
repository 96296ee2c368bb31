import type { HedgeWords, ModalityWords, ReportingVerb, ReportingWords } from '@/lib/claims/claim-language';
import type { Hedge, Modality } from '@/lib/model';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const verbs = (words: string, hedge: Hedge, needsThat = false): ReportingVerb[] => words.trim().split(/\s+/).map((verb) => ({ verb, hedge, needsThat }));
const before = (phrases: string, hedge: Hedge, chain = false): { phrase: string; hedge: Hedge; chain: boolean }[] => phrases.split('|').map((phrase) => ({ phrase, hedge, chain }));

/** Spanish words by which news says whose word a statement is. */
export const REPORTING: ReportingWords = {
  verbs: [
    ...verbs('decir señalar declarar afirmar indicar explicar manifestar', 'attributed'),
    ...verbs('informar reportar', 'reported'),
    ...verbs('estimar calcular cifrar', 'estimated'),
    ...verbs('asegurar sostener insistir', 'claimed'),
    ...verbs('denunciar acusar', 'alleged'),
    ...verbs('añadir agregar confirmar anunciar advertir precisar detallar apuntar subrayar reconocer revelar', 'attributed', true),
    ...verbs('desmentir negar', 'denied', true),
  ],
  inverted: set('decir señalar declarar afirmar indicar explicar manifestar informar reportar estimar asegurar sostener insistir denunciar añadir agregar confirmar anunciar advertir precisar detallar apuntar subrayar reconocer'),
  telling: set(''),
  before: [...before('según|según el|según la|de acuerdo con|de acuerdo a|en palabras de|a juicio de', 'attributed').filter(({ phrase }) => !/ (?:el|la)$/.test(phrase)), ...before('citando a|citado por|citada por|citados por|citadas por', 'attributed', true)],
  documents: set('informe comunicado documento estudio encuesta sondeo nota boletín balance'),
  bodies: set('agencia observatorio gobierno ministerio ejército policía organización cadena televisión periódico diario ayuntamiento delegación generalitat centro servicio portavoz fuentes instituto comité junta'),
  speakers: set('policía autoridades fuentes portavoz gobierno ejército testigos expertos medios televisión agencia vecinos residentes organizadores sindicatos bomberos ministerio ministro ministra presidente presidenta alcalde alcaldesa delegado delegada director directora médicos rescatistas responsables protección emergencias organización'),
  mute: set('incendio tormenta terremoto inundación inundaciones lluvia lluvias temporal cifra número guerra ataque que esto eso balance riada'),
  backward: set('él ella ellos ellas'),
  carriers: set('cifra balance informe recuento comunicado'),
};

const rung = (hedge: Hedge, phrases: string): HedgeWords[] => phrases.split('|').map((phrase) => ({ phrase, hedge }));
const mood = (modality: Modality, phrases: string): { phrase: string; modality: Modality }[] => phrases.split('|').map((phrase) => ({ phrase, modality }));

/** Words of doubt on the ladder. */
export const HEDGE_WORDS: readonly HedgeWords[] = [
  ...rung('reported', 'al parecer|se informó de|habría|habrían|según informes'),
  ...rung('estimated', 'se estima|se calcula|se cree|se teme|estimado|estimados|provisional|provisionales'),
  ...rung('alleged', 'presuntamente|presunto|presuntos|supuestamente|supuesto|supuestos'),
  ...rung('unverified', 'sin confirmar|sin verificar|no se ha confirmado|no ha sido confirmado|no ha podido verificar|no confirmados'),
  ...rung('denied', 'desmintió que|negó que|niega que|ha negado que|desmiente que'),
];

export const MODALITY: ModalityWords = {
  phrases: [
    ...mood('forecast', 'se espera que|se prevé que|prevé|prevén|será|serán|va a|van a|está previsto|espera|habrá'),
    ...mood('hypothetical', 'podría|podrían|puede|pueden|sería|serían|podrá'),
    ...mood('goal', 'pretende|pretenden|planea|planean|busca|pide|piden|quiere|quieren|se propone'),
  ],
  negations: set('no ni nunca jamás sin tampoco ningún ninguna'),
  conditions: set('si'),
};
