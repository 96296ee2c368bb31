import type { Claim, Report, SlotLine, Verdict } from '@/lib/model';
import { frameWord } from './frame-word';
import { setApart } from './isolate';
import { valueLabel } from './value-label';
import type { Words } from './words';

const SLOT = { story: 'slot.story', what: 'slot.what', counted: 'slot.counted', where: 'slot.where', when: 'slot.when', who: 'slot.who', object: 'slot.object', 'how much': 'slot.howMuch', 'whose word': 'slot.whoseWord' } as const;

/** What a slot of a receipt is called. */
export const slotName = (slot: SlotLine['slot'], words: Words): string => words.t(SLOT[slot]);

const DAY_LENGTH = '2031-05-01'.length;

/** What a claim and a report both tell, slot by slot. */
type Statement = Pick<Claim & Report, 'frame' | 'counted' | 'place' | 'time' | 'agent' | 'object' | 'value' | 'attributedTo'>;

/** A span of days as the reader writes it; null for none. */
function daysText(time: Statement['time'], words: Words): string | null {
  if (time === null) return null;
  const { from, to } = time;
  const day = (iso: string | null): string => (iso === null ? '…' : (words.day(iso) ?? iso));
  if (from === to) return to === null ? null : day(to);
  // The shortest form is one of days; months and years stand side by side.
  return (from?.length === DAY_LENGTH && to?.length === DAY_LENGTH ? words.days(from, to) : null) ?? `${day(from)} – ${day(to)}`;
}

/** What stands in a slot of a claim or report, as a reader would write it: dates as dates, frames as words, figures as everywhere else; null where nothing does. */
export function slotText(slot: SlotLine['slot'], statement: Statement, words: Words): string | null {
  switch (slot) {
    case 'what':
      return statement.frame && frameWord(statement.frame, words);
    case 'counted':
      return statement.counted || null;
    case 'where':
      return statement.place.join(', ') || null;
    case 'when':
      return daysText(statement.time, words);
    case 'who':
      return statement.agent || null;
    case 'object':
      return statement.object || null;
    case 'how much':
      return statement.value && valueLabel(statement.value, words);
    case 'whose word':
      return statement.attributedTo?.text || null;
    case 'story':
      return null;
  }
}

/** What a verdict on a slot is called; where neither side names what the slot asks and the two are near all the same, it is their sentences that say so. */
export function verdictWord(verdict: Verdict, mine: string | null, theirs: string | null, words: Words): string {
  if (verdict === 'unknown') return words.t(mine !== null && theirs !== null ? 'receipt.open' : 'receipt.unknown');
  return words.t(mine === null && theirs === null && verdict !== 'differs' ? 'receipt.context' : `receipt.${verdict}`);
}

/** Slots that say which question is asked: whatever the figures are, another thing, place or deed is another question. */
const OF_THE_QUESTION: ReadonlySet<SlotLine['slot']> = new Set(['what', 'object', 'counted', 'where']);

/** A line of a receipt with what stands on both sides. */
interface Parting extends SlotLine {
  mine: string | null;
  theirs: string | null;
}

/** How surely a slot is what parts the two: 0 where it differs, 1 where both sides say something else of the question, 2 for all that is left open or runs on. */
function rank({ slot, verdict, mine, theirs }: Parting): number {
  if (verdict === 'differs') return 0;
  return OF_THE_QUESTION.has(slot) && mine !== null && theirs !== null ? 1 : 2;
}

/** What a slot took from the pair's likeness. What one side leaves open parts less surely than what both say. */
const partedBy = ({ weight, gave, mine, theirs }: Parting): number => (weight - gave) * (mine === null || theirs === null ? 0.5 : 1);

/**
 * Why a report of the same story is told apart, in one line: the slot of its receipt in which it is furthest from the claim, with what either
 * side has there ("Counted: passengers; here: firefighters"). Where no slot parts them, the two figures or events as worded.
 */
export function relatedReason(report: Statement & Pick<Report, 'receipt' | 'quote'>, claim: Statement & Pick<Claim, 'quote'>, words: Words): string {
  const [parting] = report.receipt
    .filter(({ slot, weight, verdict }) => slot !== 'how much' && weight > 0 && verdict !== 'same')
    .map((line): Parting => ({ ...line, mine: slotText(line.slot, claim, words), theirs: slotText(line.slot, report, words) }))
    .filter(({ mine, theirs }) => mine !== theirs)
    .sort((a, b) => rank(a) - rank(b) || partedBy(b) - partedBy(a));
  const { slot, mine, theirs } = parting ?? { slot: 'how much', mine: claim.quote, theirs: report.quote };
  const side = (text: string | null): string => setApart(text ?? words.t('receipt.unknown'));
  return words.capital(words.t('tree.because', { slot: slotName(slot, words), theirs: side(theirs), mine: side(mine) }));
}
