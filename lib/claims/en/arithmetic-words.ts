import type { ArithmeticLanguage } from '@/lib/claims/arithmetic/arithmetic-fault';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words that tie the numbers of a sum together. */
export const ARITHMETIC_ENGLISH: ArithmeticLanguage = {
  from: set('from'),
  to: set('to'),
  of: set('of'),
  and: set('and plus'),
  or: set('or'),
  small: set('out the all its their'),
  tails: set('for from in of on at by'),
  rising: set('rose rise rises risen rising increase increased increases increasing grew grow grown growth jumped jump climbed climb surged surge soared gained gain up raised doubled higher'),
  falling: set('fell fall falls fallen falling decrease decreased decreases decline declined dropped drop shrank shrunk cut slashed reduced reduction down lower plunged plunge slumped slipped sank tumbled lost'),
  including: set('including among'),
};
