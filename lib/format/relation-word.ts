import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, Report, Value } from '@/lib/model';
import type { Words } from './words';

/** As wide as a value may be read: a bound is open on one side, "about" leaves room on both. */
const from = ({ low }: Value): number => low ?? -Infinity;
const to = ({ high }: Value): number => high ?? Infinity;

/** Of two values that fit one another, whether the second is the more exact (1) or the less (-1); 0 where neither lies within the other. */
function moreExact(mine: Value, theirs: Value): number {
  const inside = (a: Value, b: Value): boolean => from(a) >= from(b) && to(a) <= to(b);
  const [within, around] = [inside(theirs, mine), inside(mine, theirs)];
  if (within !== around) return within ? 1 : -1;
  return within ? Number(mine.approx) - Number(theirs.approx) : 0;
}

/** How a report stands to the article, in two or three words. */
export function relationWord(report: Pick<Report, 'relation' | 'sameBlame' | 'value'>, claim: Pick<Claim, 'kind' | 'value'>, words: Words): string {
  const isEvent = claim.kind === 'event';
  if (report.sameBlame === false && report.relation === 'agrees') return words.t('relation.otherSide');
  if (isEvent && report.relation === 'agrees') return words.t('relation.agreesEvent');
  if (isEvent && report.relation === 'differs') return words.t('relation.differsEvent');
  if (isEvent && report.relation === 'updated') return words.t('relation.updatedEvent');
  const [a, b] = [claim.value, report.value];
  if (a && b) {
    const comparable = a.unit === b.unit;
    // 10,000 and 10,100 may be one count, told in round numbers: they meet and are not the same figure
    // 58 square miles and 150 square kilometres meet once converted, in round numbers
    if (report.relation === 'agrees' && !comparable && dimensionOf(a.unit) !== 'count') return words.t('relation.rounded');
    // 9,800 jobs and nearly 10,000 people: two counts of one thing, under two names
    if (report.relation === 'agrees' && (comparable || (dimensionOf(a.unit) === 'count' && dimensionOf(b.unit) === 'count')) && (a.low !== b.low || a.high !== b.high)) return words.t('relation.rounded');
    const more = comparable ? moreExact(a, b) : 0;
    if (report.relation === 'consistent' && more >= 0) return words.t(more > 0 ? 'relation.consistentMore' : 'relation.consistentOpen');
  }
  return words.t(`relation.${report.relation}`);
}
