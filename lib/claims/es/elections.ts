import type { ElectionWords } from '@/lib/claims/claim-language';

const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** Spanish words of election results and polls. */
export const ELECTIONS: ElectionWords = {
  all: set('voto votos sufragios papeletas apoyo'),
  votes: 'votos',
  votesFor: 'para',
  gets: set('ganó gana obtuvo obtiene obtendría logró logra consiguió consigue sacó saca recibió recibe alcanzó alcanza reunió cosechó'),
  seated: set('teatro sala estadio cine auditorio restaurante'),
  won: set('elección elecciones escaño escaños voto votos mayoría mandato mandatos distrito distritos alcaldía presidencia parlamento'),
  winners: set('ganador ganadora vencedor vencedora'),
  gives: set('dio da daba daría otorgó otorga otorgaba atribuyó atribuye concedió concede'),
  places: set('lugar puesto'),
  goes: set('fue fueron va van'),
  at: set('con'),
  exits: set('urna boca pie'),
  odds: set('probabilidad probabilidades posibilidades'),
  ahead: set('delante detrás encima'),
  forWhom: set('para a'),
};
