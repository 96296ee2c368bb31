import { dimensionOf } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import type { CompiledLanguage } from './compile-language';
import { ACROSS, isHyphen } from './match-words';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** Numbers from here on have their own multiplier ("from 4,000 to 3 million euros"). */
const MOST_SCALED = 1000;

/** What the sides of something are told in. */
const SIDES: ReadonlySet<string> = new Set(['length', 'resolution']);
const CARRIED = new Set(['percent', 'measure', 'duration', 'money']);

/** Whether only a sign or "by" stands between the two sides of something: "30 x 40 cm", "4 by 5 metres", "a 12-by-15-foot cell". */
function isAcross(tokens: readonly Token[], from: number, to: number, by: ReadonlySet<string>): boolean {
  const hyphens = isHyphen(tokens[from]) && isHyphen(tokens[to - 1]) ? 1 : 0;
  const sign = tokens[from + hyphens]!;
  return to - from === 1 + 2 * hyphens && (by.has(sign.lower) || ACROSS.test(sign.text));
}

/** Most words between a rate and what it came from ("$81.15 a barrel, down from $85"). */
const FROM_REACH = 3;

/** The amount as a rate where the one that it came from, or came to, is told as one: "from $78 to $81 a barrel", "to 41 cases per 100,000 people, from 27"; null elsewhere. */
function sharedRate(draft: Draft, before: Draft | undefined, next: Draft | undefined, tokens: readonly Token[], { words: { from, to } }: CompiledLanguage): Draft | null {
  const opener = tokens[draft.first - 1]?.lower ?? '';
  if (!from.has(opener)) return null;
  if (draft.form === 'money' && next?.unit?.startsWith(`${draft.unit}/`) && next.first - draft.last === 1 && to.has(tokens[draft.last]!.lower)) return changed(draft, { unit: next.unit });
  if (!before?.isFigure || draft.first - before.last > FROM_REACH) return null;
  if (draft.form === 'money' && before.unit?.startsWith(`${draft.unit}/`)) return changed(draft, { unit: before.unit });
  // What one of so many is of stands in the first alone.
  const isRate = before.rule === 'N per N' && before.low && before.numeral.low > 0 && draft.form === 'count' && draft.unit === null && draft.low === draft.high;
  if (!isRate) return null;
  const value = Number(((draft.low! * before.low!) / before.numeral.low).toPrecision(15));
  return changed(draft, { low: value, high: value, unit: before.unit, form: before.form, rule: before.rule });
}

/** Whether a bare number is what a measure came to by as much as stands before it: "fell by 120,000 barrels a day to 9.05 million", "rose 3 metres to 12"; not "moved 30 tonnes to 12 ports". */
function isCameTo(by: Draft, draft: Draft, tokens: readonly Token[], { words: { to, by: bys, changes, nouns, of } }: CompiledLanguage): boolean {
  if ((by.form !== 'measure' && by.form !== 'duration') || draft.form !== 'count' || draft.unit !== null || draft.counted || !draft.isFigure || !by.isFigure || draft.first - by.last !== 1 || !to.has(tokens[by.last]!.lower)) return false;
  const [verb, next] = [tokens[by.first - 1], tokens[draft.last]];
  const isChange = verb !== undefined && (changes.has(verb.lower) || (bys.has(verb.lower) && changes.has(tokens[by.first - 2]?.lower ?? '')));
  return isChange && (next === undefined || next.kind === 'punctuation' || (nouns.stops.has(next.lower) && !of.has(next.lower)));
}

/** Gives a bare number the unit of the one it is joined to: "45 and 50 mg", "from 105 to 7 bar", "from 15 years to nine", "4 by 5 metres"; "between 2 and 4 percent" is a range by then. */
export function shareUnits(drafts: readonly Draft[], { tokens, language }: QuantitySentence): Draft[] {
  const shared = drafts.map((draft, i) => {
    const origin = drafts[i - 1];
    // "from 15 years to nine": what it came to is of what it came from.
    if (origin && draft.form === 'count' && draft.unit === null && !draft.counted && draft.isFigure && origin.isFigure && origin.form === 'duration' && draft.first - origin.last === 1 && language.words.to.has(tokens[origin.last]!.lower) && language.words.from.has(tokens[origin.first - 1]?.lower ?? '')) return changed(draft, { unit: origin.unit, form: origin.form });
    if (origin && isCameTo(origin, draft, tokens, language)) return changed(draft, { unit: origin.unit, form: origin.form });
    const next = drafts[i + 1];
    const rate = draft.isFigure && !draft.counted ? sharedRate(draft, origin, next, tokens, language) : null;
    if (rate) return rate;
    if (!next || draft.form !== 'count' || draft.unit !== null || draft.counted || !draft.isFigure || !next.isFigure || next.unit === null || !CARRIED.has(next.form)) return draft;
    const link = tokens[draft.last];
    // A sign stands before its number ("4 and $5"): only a unit written behind is carried back.
    const behind = next.last > next.numeral.last && next.first === next.numeral.first;
    if (behind && SIDES.has(dimensionOf(next.unit)) && isAcross(tokens, draft.last, next.first, language.words.by)) return changed(draft, { unit: next.unit, form: next.form });
    if (!behind || next.first - draft.last !== 1 || !link) return draft;
    const { and, or, to, from } = language.words;
    const isOrigin = to.has(link.lower) && from.has(tokens[draft.first - 1]?.lower ?? '');
    // "led by 52 to 46 percent": two shares, the greater first
    const isLead = to.has(link.lower) && next.form === 'percent' && (draft.low ?? 0) > (next.high ?? Infinity);
    if (!isOrigin && !isLead && !and.has(link.lower) && !or.has(link.lower)) return draft;
    // "from 4 to 3 million euros": so is the multiplier.
    const scale = isOrigin && draft.numeral.scale === 1 && (draft.low ?? 0) < MOST_SCALED ? next.numeral.scale : 1;
    return changed(draft, { unit: next.unit, form: next.form, low: draft.low === null ? null : draft.low * scale, high: draft.high === null ? null : draft.high * scale });
  });
  // "terms of 9, 11 and 14 years": as the last but one, so those before it
  for (let i = shared.length - 2; i >= 0; i--) {
    const [draft, next, was] = [shared[i]!, shared[i + 1]!, drafts[i + 1]!];
    const isListed = next.unit !== null && was.unit === null && draft.form === 'count' && draft.unit === null && !draft.counted && draft.isFigure && draft.numeral.scale === 1;
    if (!isListed) continue;
    // "30 x 20 x 10 cm"
    const isSide = SIDES.has(dimensionOf(next.unit!)) && next.first > draft.last && isAcross(tokens, draft.last, next.first, language.words.by);
    if (isSide || (CARRIED.has(next.form) && next.first - draft.last === 1 && tokens[draft.last]!.text === ',')) shared[i] = changed(draft, { unit: next.unit, form: next.form });
  }
  return shared;
}
