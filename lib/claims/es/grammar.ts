import type { Grammar } from '@/lib/claims/claim-language';
import { verbBases, verbForms } from './inflect';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Spanish as a shallow reader of clauses needs it. */
export const GRAMMAR: Grammar = {
  orders: set(''),
  orderLinks: set(''),
  articles: set('el la los las un una unos unas'),
  determiners: set('el la los las un una este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra algún alguna algunos algunas ningún ninguna cada todo toda todos todas ambos ambas'),
  prepositions: set('de del en a al por para con sin sobre entre desde hasta hacia contra ante bajo durante mediante según junto'),
  coordinators: set('y e o u pero ni sino'),
  subordinators: set('cuando mientras porque aunque si tras después antes como pues donde'),
  relatives: set('quien quienes cual cuales cuyo cuya'),
  that: set('que'),
  pronouns: set('él ella ellos ellas ello esto eso nadie alguien yo nosotros ustedes'),
  reflexives: set(''),
  possessives: set('su sus nuestro nuestra'),
  be: set('ser es son era eran fue fueron sido siendo será serán está están estaba estaban estado resultó resultaron resultado resultan quedó quedaron quedado quedan sea sean'),
  have: set('ha han había habían haber habiendo he hemos hay hubo'),
  auxiliaries: set('ser es son era eran fue fueron sido siendo está están estaba estaban estado resultó resultaron resultado resultan quedó quedaron quedado quedan sea sean ha han había habían haber habiendo he hemos'),
  modals: set('puede pueden podría podrían podrá podrán debe deben debería deberían será serán habrá habrán habría habrían sería serían va van'),
  to: set('-to-'),
  by: set('por'),
  of: set('de del'),
  not: set('no ni nunca jamás sin tampoco'),
  comparing: set(''),
  away: set('frente'),
  loose: set('tras después antes desde hasta durante mediante según como pese excepto salvo'),
  standing: set('los las todos todas algunos ambos'),
  plurals: set(''),
  adverbs: set('cerca se lo le les nos me ya también más menos muy casi aún todavía además ayer hoy anoche ahora ahí allí aquí así bien mal sólo solo siempre entonces luego apenas incluso tan tanto'),
  adjectives: set('gran grandes nuevo nueva nuevos nuevas último última últimos últimas otro otra otros otras mismo misma mayor menor mejor peor principal grave graves leve leves civil local locales regional nacional internacional oficial oficiales militar militares sanitario sanitarias meteorológico central provincial autonómico'),
  verbs: 'gastar invertir construir contratar pagar crear abrir enviar recaudar causar provocar llevar seguir vivir llegar pasar trabajar comenzar empezar permanecer ocurrir producir presentar sufrir convocar celebrar tener hacer recibir ordenar activar buscar quedar resultar deja'.split(' ').filter((verb) => /(?:ar|er|ir)$/.test(verb)),
  looksLikeAdverb: (word) => word.length > 6 && word.endsWith('mente'),
  looksLikeVerb: (word) => (word.length > 4 && /(?:ó|aron|ieron|aban|ían)$/.test(word) ? 'past' : word.length > 5 && /(?:ando|iendo)$/.test(word) ? 'ing' : null),
  formsOf: verbForms,
  basesOf: verbBases,
  including: set('incluidos incluidas incluyendo entre'),
  counts: set('cifra cifras número total balance recuento'),
};
