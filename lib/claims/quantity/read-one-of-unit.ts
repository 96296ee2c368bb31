import { dimensionOf, type Dimension } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import { standsAt } from './match-words';
import type { Numeral } from './numeral';
import type { QuantityLanguage, UnitWord } from './quantity-language';

/** What one of is told by its article; a degree, a turn or a bit is as often none. */
const TOLD: ReadonlySet<Dimension> = new Set(['length', 'area', 'volume', 'mass', 'time']);

/** The number one of the article at `i` where a unit stands behind it and words before bound it ("more than a mile"), or so long is served ("a year in prison"); null elsewhere. */
export function readOneOfUnit(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
  const { bounds, leads, served } = language.oneOfUnit;
  const isBound = bounds.some((words) => standsAt(tokens, i - words.length, words));
  if (!isBound && !(leads.has(tokens[i + 2]?.lower ?? '') && served.has(tokens[i + 3]?.lower ?? ''))) return null;
  const fits = ({ words, unit, fit }: UnitWord): boolean => fit === 'loose' && standsAt(tokens, i + 1, words) && (isBound ? TOLD.has(dimensionOf(unit)) : dimensionOf(unit) === 'time');
  return language.units.some(fits) ? { first: i, last: i + 1, low: 1, high: 1, approx: false, kind: 'words', scale: 1, written: tokens[i]!.lower, rule: null } : null;
}
