import type { ArithmeticLanguage } from '@/lib/claims/arithmetic/arithmetic-fault';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words that tie the numbers of a sum together. */
export const ARITHMETIC_ENGLISH: ArithmeticLanguage = {
  from: set('from'),
  to: set('to'),
  of: set('of'),
  and: set('and plus'),
  or: set('or'),
  by: set('by'),
  small: set('out the all its their'),
  tails: set('for from in of on at by with'),
  votes: set('vote votes ballots'),
  rates: set('rate share proportion'),
  allots: set('includes include including allocates allocated allots allotted earmarks earmarked sets set gives comprises devotes'),
  rising: set('rose rise rises risen rising increase increased increases increasing grew grow grown growth jumped jump climbed climb surged surge soared gained gain up raised doubled higher'),
  falling: set('fell fall falls fallen falling decrease decreased decreases decline declined dropped drop shrank shrunk cut slashed reduced reduction down lower plunged plunge slumped slipped sank tumbled lost'),
  including: set('including'),
  among: set('among'),
  them: set('them whom which'),
  are: set('are were'),
  casualties: set('casualties'),
  totals: ['in all', 'in total', 'all told', 'altogether'].map((phrase) => phrase.split(' ')),
  total: set('total'),
  each: set('each apiece every'),
  against: set('against versus'),
  opposed: [
    // Whoever was hurt was rescued or survived too.
    [set('dead died die killed drowned perished'), set('missing unaccounted'), set('rescued survived survivors alive escaped unhurt unharmed injured wounded hurt')],
    [set('children child kids minors infants babies boys girls'), set('women woman'), set('men man')],
    [set('soldiers troops servicemen'), set('civilians'), set('rebels insurgents militants fighters gunmen')],
    [set('passengers'), set('crew crewmembers')],
    [set('destroyed levelled leveled razed'), set('damaged')],
    [set('convicted guilty'), set('acquitted cleared')],
    [set('favour favor for yes'), set('against no'), set('abstained abstentions abstaining')],
  ],
  multiples: new Map([['doubled', 2], ['double', 2], ['twice', 2], ['tripled', 3], ['triple', 3], ['trebled', 3], ['quadrupled', 4], ['halved', 0.5], ['doubling', 2], ['tripling', 3], ['quadrupling', 4], ['halving', 0.5]]),
  nearly: set('nearly almost'),
  over: set('than'),
  more: set('more higher larger greater bigger'),
  less: set('less fewer lower smaller'),
};
