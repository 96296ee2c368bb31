import type { Claim, Report, SlotVerdict } from '@/lib/model';
import { frameWord } from './frame-word';
import { setApart } from './isolate';
import { valueLabel } from './value-label';
import type { Words } from './words';

const SLOT = { story: 'slot.story', what: 'slot.what', counted: 'slot.counted', where: 'slot.where', when: 'slot.when', who: 'slot.who', object: 'slot.object', 'how much': 'slot.howMuch', 'whose word': 'slot.whoseWord' } as const;

/** What a slot of a receipt is called. */
export const slotName = (slot: SlotVerdict['slot'], words: Words): string => words.t(SLOT[slot]);

const DAY_LENGTH = '2031-05-01'.length;

/** Days as a receipt has them ("2031-05-01 to 2031-05-03", "… to 2031-05-03"), as the reader writes them. */
function daysText(text: string, words: Words): string {
  const [from, to] = text.split(' to ') as [string, string?];
  const day = (iso: string): string => words.day(iso) ?? iso;
  if (to === undefined) return day(from);
  // The shortest form is one of days; months and years stand side by side.
  return (from.length === DAY_LENGTH && to.length === DAY_LENGTH ? words.days(from, to) : null) ?? `${day(from)} – ${day(to)}`;
}

/** What stood in a slot, as a reader would write it: dates as dates, frames as words; null where nothing did. */
export function slotText(slot: SlotVerdict['slot'], text: string | null, words: Words): string | null {
  if (text === null || text === '') return null;
  if (slot === 'when') return daysText(text, words);
  return slot === 'what' ? frameWord(text, words) : text;
}

/** What stands in a line of a report's receipt for the claim and for the report; figures as everywhere else, not as the matcher notes them. */
export function receiptSides({ slot, mine, theirs }: SlotVerdict, claim: Pick<Claim, 'value'>, report: Pick<Report, 'value'>, words: Words): { mine: string | null; theirs: string | null } {
  const side = (text: string | null, { value }: Pick<Claim, 'value'>): string | null =>
    slot === 'how much' && text !== null && value !== null ? valueLabel(value, words) : slotText(slot, text, words);
  return { mine: side(mine, claim), theirs: side(theirs, report) };
}

/** Slots that say which question is asked: whatever the figures are, another thing, place or deed is another question. */
const OF_THE_QUESTION: ReadonlySet<SlotVerdict['slot']> = new Set(['what', 'object', 'counted', 'where']);

/** How surely a slot is what parts the two: 0 where it differs, 1 where both sides say something else of the question, 2 for all that is left open or runs on. */
function rank({ slot, verdict, mine, theirs }: SlotVerdict): number {
  if (verdict === 'differs') return 0;
  return OF_THE_QUESTION.has(slot) && mine !== null && theirs !== null ? 1 : 2;
}

/** What a slot took from the pair's likeness. What one side leaves open parts less surely than what both say. */
const partedBy = ({ weight, gave, mine, theirs }: SlotVerdict): number => (weight - gave) * (mine === null || theirs === null ? 0.5 : 1);

/**
 * Why a report of the same story is told apart, in one line: the slot of its receipt in which it is furthest from the claim, with what either
 * side has there ("Counted: passengers; here: firefighters"). Where no slot parts them, the two figures or events as worded.
 */
export function relatedReason({ receipt, quote }: Pick<Report, 'receipt' | 'quote'>, claim: Pick<Claim, 'quote'>, words: Words): string {
  const [parting] = receipt
    .filter(({ slot, weight, verdict, mine, theirs }) => slot !== 'how much' && weight > 0 && verdict !== 'same' && mine !== theirs)
    .sort((a, b) => rank(a) - rank(b) || partedBy(b) - partedBy(a));
  const { slot, mine, theirs } = parting ?? { slot: 'how much', mine: claim.quote, theirs: quote };
  const side = (text: string | null): string => setApart(slotText(slot, text, words) ?? words.t('receipt.unknown'));
  return words.capital(words.t('tree.because', { slot: slotName(slot, words), theirs: side(theirs), mine: side(mine) }));
}
