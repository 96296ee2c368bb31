import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import { isHyphen } from './match-words';
import type { QuantityForm } from './quantity-reading';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** Why a draft that was read is no figure after all; null when it stays one. Looks only at the words around it. */
type UnlikelyRule = (draft: Draft, sentence: QuantitySentence) => { form: QuantityForm; reason: string } | null;

/** Spans of calendars and clocks; geology counts back in mega-years and says so as a figure. */
const isTime = (draft: Draft): boolean => draft.unit !== null && !draft.unit.endsWith('ayear') && dimensionOf(draft.unit) === 'time' && !draft.unit.includes('/');

const RULES: readonly UnlikelyRule[] = [
  // "two days ago", "five hours later", "three weeks before the vote", "15 minutes from now"
  (draft, { tokens, language }) => {
    if (!isTime(draft) && !(draft.unit === 'm' && draft.numeral.kind === 'digits')) return null;
    // "led by 1 minute 12 seconds after the first stage"
    let start = draft.first - 1;
    while (start > draft.first - 6 && (tokens[start]?.kind === 'number' || language.unitsByFirst.has(tokens[start]?.lower ?? ''))) start--;
    // … and "jailed for eight years after the attack"
    if (language.words.by.has(tokens[start]?.lower ?? '') || (isTime(draft) && language.words.lengthBefore.has(tokens[draft.first - 1]?.lower ?? '') && !language.words.of.has(tokens[draft.first - 1]!.lower))) return null;
    const at = unitEnd(draft);
    const next = tokens[at];
    if (next?.kind !== 'word' || !language.words.notFigures.dateAfter.has(next.lower)) return null;
    // "20 minutes earlier in the day" and "two years older than" say how long
    if (language.words.outOf.has(tokens[at + 1]?.lower ?? '') && !language.words.notFigures.always.has(next.lower)) return null;
    if (language.words.from.has(next.lower) && !language.words.notFigures.today.has(tokens[at + 1]?.lower ?? '')) return null;
    return { form: 'date', reason: 'time before or after another' };
  },
  // "in 24 hours", "within two weeks": when, not how long; "in the first six months" names its months and stays
  (draft, { tokens, language, numerals }) => {
    if (!isTime(draft) || draft.counted !== null) return null;
    const before = tokens[draft.first - 1];
    // "now + 40 minutes", and a text that is nothing but a time
    if (before?.text === '+' || (draft.numeral.low < 0 && draft.numeral.kind === 'digits') || (draft.first === 0 && draft.last === tokens.length)) return { form: 'date', reason: 'time span from now' };
    if (!before || !language.words.notFigures.timeBefore.has(before.lower)) return null;
    // "10 inches of rain fell in 12 hours", "the third crash in two months": how long it took what stands before
    if (language.words.notFigures.tookBefore.has(before.lower) && numerals.some(({ last }) => last < draft.first)) return null;
    return { form: 'date', reason: 'time span from now' };
  },
  // "Wait for 5 minutes", "Set a timer for 1 hour": an instruction tells nothing that lasted
  (draft, { tokens, language }) => {
    const { instructions } = language.words.notFigures;
    const start = draft.first - 1;
    return isTime(draft) && language.words.lengthBefore.has(tokens[start]?.lower ?? '') && instructions.has(tokens[0]!.lower) && start < 6 ? { form: 'date', reason: 'time span in an instruction' } : null;
  },
  // "next two weeks", "last 2 days" without an article: a time, as chrono reads it
  (draft, { tokens, language }) => {
    if (!isTime(draft)) return null;
    const before = tokens[draft.first - 1];
    if (!before || !language.words.notFigures.spanBefore.has(before.lower)) return null;
    return tokens[draft.first - 2] === undefined ? { form: 'date', reason: 'time span beside now' } : null;
  },
  // "the 7-11 manager": one person, whom no range counts
  (draft, { tokens, words, language }) => (draft.bound === 'range' && draft.unit === 'people' && draft.head !== null && isHyphen(tokens[draft.numeral.first + 1]) && words[draft.head]!.kind !== null && !words[draft.head]!.plural && !language.words.nouns.groups.has(tokens[draft.head]!.lower) ? { form: 'name', reason: 'range before one person' } : null),
  // "a 7.65 pistol", "his .40 caliber handgun": its bore
  (draft) => (draft.unit === 'gun' && draft.low !== null && !Number.isInteger(draft.low) ? { form: 'name', reason: 'bore of a gun' } : null),
  // "the suspect's 9mm was found": a gun, by its bore
  (draft, { tokens, language }) => (draft.unit === 'mm' && draft.low === draft.high && BORES.has(draft.low ?? 0) && draft.counted === null && !tokens[draft.numeral.last]!.spaced && isOwner(tokens[draft.first - 1]?.lower ?? '', language.words) && !language.words.of.has(tokens[draft.last]?.lower ?? '') && (tokens[draft.last]?.kind !== 'word' || language.words.nouns.stops.has(tokens[draft.last]!.lower)) ? { form: 'name', reason: 'bore of a gun' } : null),
  // "a hotel of four storeys": how high it is
  (draft, { tokens, language: { words: { nouns, notFigures, of } } }) => (draft.head !== null && notFigures.storeys.has(tokens[draft.head]!.lower) && of.has(tokens[draft.first - 1]?.lower ?? '') && lineage(nouns.kindOf(tokens[draft.first - 2]?.lower ?? '') ?? '').includes('building') ? { form: 'name', reason: 'height of a building' } : null),
  // "get it 100 percent right": wholly
  (draft, { tokens, language }) => (draft.unit === 'percent' && draft.low === 100 && draft.high === 100 && draft.counted === null && language.words.wholly.has(tokens[draft.last]?.lower ?? '') ? { form: 'name', reason: 'wholly' } : null),
  // "($1 = 23.4 crowns)": at what rate sums are changed
  (draft, { tokens }) => (tokens[draft.first - 1]?.text === '=' || tokens[draft.last]?.text === '=' ? { form: 'name', reason: 'rate of exchange' } : null),
  // "8/10", "on 1/8 at noon": a fraction in digits is one only where something follows that it is a part of
  (draft, { tokens, language }) => {
    if (draft.form !== 'fraction' || tokens[draft.numeral.first]!.kind !== 'number' || tokens[draft.numeral.first + 1]?.text !== '/') return null;
    // "up 3/8": by how much a price changed
    if (language.words.changes.has(tokens[draft.first - 1]?.lower ?? '')) return null;
    const next = tokens[draft.numeral.last];
    const counts = next !== undefined && next.kind === 'word' && !next.capital && (language.words.of.has(next.lower) || !language.words.nouns.stops.has(next.lower));
    return counts || (next?.kind === 'punctuation' && next.text === '-') || next?.kind === 'symbol' ? null : { form: 'date', reason: 'numbers with a slash' };
  },
];

/** Bores of guns, in millimetres. */
const BORES: ReadonlySet<number> = new Set([5.45, 5.56, 6.35, 7.62, 7.65, 9]);

/** Whether one thing follows a word: an article, "his", "the gunman's". */
const isOwner = (word: string, { articles, notFigures, ones }: QuantitySentence['language']['words']): boolean => articles.has(word) || notFigures.the.has(word) || ones.possessives.has(word) || /['’]s$/.test(word);

/** Index behind number and unit, before any counted noun. */
function unitEnd(draft: Draft): number {
  return draft.counted && draft.counted[0] >= draft.numeral.last ? Math.min(draft.last, draft.counted[0]) : draft.last;
}

/** Marks what is no figure in its surroundings; parts of one time ("1 day 21 hours ago") go with their last part. */
export function dropUnlikely(drafts: readonly Draft[], sentence: QuantitySentence): Draft[] {
  const judged = drafts.map((draft) => {
    if (!draft.isFigure) return draft;
    for (const rule of RULES) {
      const verdict = rule(draft, sentence);
      if (verdict) return changed(draft, { form: verdict.form, reason: verdict.reason, isFigure: false });
    }
    return draft;
  });
  for (let i = 0; i + 1 < judged.length; i++) {
    // "in 1 day, 2 hours and 5 minutes", "+2 months, 5 days": what goes on with a time is a part of it
    const [draft, next] = [judged[i]!, judged[i + 1]!];
    if (!draft.isFigure && draft.reason?.startsWith('time span') && next.isFigure && isTime(next) && isJoined(draft, next)) judged[i + 1] = changed(next, { form: 'date', reason: draft.reason, isFigure: false });
  }
  for (let i = judged.length - 2; i >= 0; i--) {
    const [draft, next] = [judged[i]!, judged[i + 1]!];
    const isPart = isTime(draft) || (draft.unit === 'm' && next.form === 'date');
    if (draft.isFigure && isPart && !next.isFigure && next.reason?.startsWith('time') && isJoined(draft, next)) judged[i] = changed(draft, { form: 'date', reason: next.reason, isFigure: false });
  }
  return judged;

  function isJoined(a: Draft, b: Draft): boolean {
    return b.first - a.last <= 2 && sentence.tokens.slice(a.last, b.first).every((token) => token.text === ',' || sentence.language.words.and.has(token.lower));
  }
}
