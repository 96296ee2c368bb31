import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** Reads points beside a share as percentage points: "at 52%, up four points", "on 44%, two points behind", "rose 3 points to 36%". In a poll so are those by which somebody leads ("eight points ahead in the poll"). Points of an index stand beside a share of their own ("fell 312 points, or 0.8%") and stay as they are. */
export function readPoints(drafts: readonly Draft[], { tokens, language }: QuantitySentence): Draft[] {
  const { points, of, by } = language.words;
  if (!drafts.some(({ last }) => points.nouns.has(tokens[last]?.lower ?? ''))) return [...drafts];
  const ofPoll = tokens.some(({ lower }) => points.polls.has(lower));
  const isLead = ({ first }: Draft, noun: number): boolean => ofPoll && (points.apart.has(tokens[noun + 1]?.lower ?? '') || (by.has(tokens[first - 1]?.lower ?? '') && tokens.slice(0, first - 1).some(({ lower }) => points.leads.has(lower))));
  return drafts.map((draft, i) => {
    const noun = draft.last;
    if (draft.form !== 'count' || draft.unit !== null || !draft.isFigure || !points.nouns.has(tokens[noun]?.lower ?? '')) return draft;
    const before = drafts[i - 1];
    const after = drafts[i + 1];
    // "up four points": one word between the comma behind the share and the number
    const gap = before?.form === 'percent' && before.isFigure ? draft.first - before.last : 0;
    const isChange = (gap === 2 || gap === 1) && tokens[before!.last]!.text === ',' && (gap === 2 ? points.changed.has(tokens[draft.first - 1]!.lower) : points.apart.has(tokens[noun + 1]?.lower ?? ''));
    const isLevel = after?.form === 'percent' && after.isFigure && after.first - noun === 2 && language.words.to.has(tokens[noun + 1]!.lower) && !of.has(tokens[draft.first - 1]?.lower ?? '');
    return isChange || isLevel || isLead(draft, noun) ? changed(draft, { unit: 'percentage-point', form: 'percent', last: noun + 1 }) : draft;
  });
}
