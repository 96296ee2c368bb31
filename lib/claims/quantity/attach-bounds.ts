import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import { isRank } from './is-rank';
import { standsAt } from './match-words';
import type { BoundPhrase } from './quantity-language';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** How many bound phrases may stand in a row ("up to an estimated"). */
const MOST = 3;

/** Reads the words around each number that bound or round it, and lets the phrase begin and end with them. */
export function attachBounds(drafts: readonly Draft[], sentence: QuantitySentence): Draft[] {
  const bounded = drafts.map((draft) => (draft.isFigure && draft.form !== 'implicit-one' ? readBefore(readAfter(draft, sentence), sentence) : draft));
  // "as few as 30": a word of number in the words that bound another is none of its own
  return bounded.filter(({ first, last }) => !bounded.some((other) => other.first < first && last <= other.numeral.first));
}

function readBefore(draft: Draft, sentence: QuantitySentence): Draft {
  const { tokens, language } = sentence;
  let bounded = draft;
  for (let round = 0; round < MOST; round++) {
    const last = tokens[bounded.first - 1];
    if (!last) break;
    const phrase = language.boundsByLast.get(last.lower)?.find((one) => standsAt(tokens, bounded.first - one.words.length, one.words) && mayBound(one, bounded, sentence));
    if (!phrase) break;
    bounded = apply(bounded, phrase, bounded.first - phrase.words.length, bounded.last);
  }
  return bounded;
}

function readAfter(draft: Draft, sentence: QuantitySentence): Draft {
  const { tokens, language } = sentence;
  // Behind the number or behind its unit and noun: "60-plus", "20 or so", "30 people or more"
  for (const at of draft.numeral.last === draft.last ? [draft.last] : [draft.numeral.last, draft.last]) {
    // "six hours, give or take."
    if (tokens[at]?.text === ',' && tokens[at + 1]) {
      const aside = language.boundsByFirst.get(tokens[at + 1]!.lower)?.find((one) => one.words.length > 1 && one.bound === 'about' && standsAt(tokens, at + 1, one.words));
      const end = at + 1 + (aside?.words.length ?? 0);
      if (aside && (tokens[end] === undefined || tokens[end].kind === 'punctuation')) return apply(draft, aside, draft.first, Math.max(draft.last, end));
    }
    const next = tokens[at];
    const phrase = next && language.boundsByFirst.get(next.lower)?.find((one) => standsAt(tokens, at, one.words));
    // "12, at least 3 of them …": the words belong to the number behind them
    if (phrase && tokens[at + phrase.words.length]?.kind === 'number') continue;
    // "dozens of villages and more than 700 square miles"
    if (phrase && phrase.words.length > 1 && language.boundsByLast.get(tokens[at + phrase.words.length]?.lower ?? '')?.some(({ words }) => words.length > 1 && standsAt(tokens, at + phrase.words.length + 1 - words.length, words))) continue;
    // "4,000 hurt and up to 300 missing"
    if (phrase && language.words.to.has(tokens[at + phrase.words.length]?.lower ?? '')) continue;
    const isPlusMinus = phrase?.words[0] === '+' && (next!.spaced || tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.text === '/');
    // "a 737 MAX": a word written large is a name
    const isName = phrase !== undefined && phrase.words.length === 1 && next!.capital;
    if (phrase && !isName && !(phrase.joined === true && next.spaced) && !isPlusMinus) return apply(draft, phrase, draft.first, Math.max(draft.last, at + phrase.words.length));
  }
  return draft;
}

/** How far before a level a verb of change may stand, in tokens. */
const CHANGE_REACH = 9;

/** Whether a verb of change stands before token `at`, in the same clause. */
function isOfChange(at: number, { tokens, language }: QuantitySentence): boolean {
  for (let i = at; i >= 0 && i > at - CHANGE_REACH && !CLAUSE_ENDS.has(tokens[i]!.text); i--) if (language.words.changes.has(tokens[i]!.lower)) return true;
  return false;
}
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '.', '(']);

/** Kinds of what flies over a land. */
const FLIES: ReadonlySet<string> = new Set(['aircraft', 'bomb']);

/** Kinds of what a vehicle may run over, and of whom police pull over. */
const RUN_OVER: ReadonlySet<string> = new Set(['people', 'animal', 'vehicle']);

/** Whether the phrase may bound this number, by what its words allow and by what stands before them. */
function mayBound(phrase: BoundPhrase, draft: Draft, sentence: QuantitySentence): boolean {
  const { tokens, words, language, bare } = sentence;
  const before = tokens[draft.first - phrase.words.length - 1]?.lower ?? '';
  // "subió 15 céntimos, hasta 1,82 euros": behind a verb of change the word leads to what it came to
  if (phrase.words.length === 1 && language.words.to.has(phrase.words[0]!) && isOfChange(draft.first - 2, sentence)) return false;
  // "edged up to 5.2%", "adds up to 185,000": the first word goes with the verb
  if (phrase.words.length === 2 && language.words.to.has(phrase.words[1]!)) return !language.words.changes.has(before);
  // "researchers estimated 300 deaths", "had estimated 300": a verb with its subject, and no bound.
  if (phrase.verbal === true && (language.words.nouns.auxiliaries.has(before) || language.words.nouns.kindOf(before) !== null)) return false;
  // "water spread over 600 hectares": how far, and no bound.
  // … and "shot down drones over 17 regions": where they flew
  if (phrase.words.length === 1 && language.words.over.has(phrase.words[0]!) && (language.words.spreads.has(before) || lineage(language.words.nouns.kindOf(before) ?? '').some((kind) => FLIES.has(kind)))) return false;
  // "ran over two cyclists"
  if (phrase.words.length === 1 && language.words.runs.has(before) && language.words.over.has(phrase.words[0]!) && draft.kind !== null && lineage(draft.kind).some((kind) => RUN_OVER.has(kind))) return false;
  // "Mayor jailed over $3m fraud": in a headline, what a sum in front of a noun is the size of.
  if (bare && phrase.words.length === 1 && language.words.over.has(phrase.words[0]!) && draft.form === 'money' && tokens[draft.last]?.kind === 'word' && !words[draft.last]!.stop && before !== '') return false;
  const isTime = draft.unit !== null && dimensionOf(draft.unit) === 'time';
  // "losses could exceed $100m"
  if (phrase.only === 'sum' && draft.counted === null && (draft.form === 'money' || draft.form === 'percent' || (draft.form === 'measure' && draft.unit !== null && !isTime))) return true;
  // "its top 10": no verb
  if (phrase.only === 'bare' && isRank(tokens, draft.first - phrase.words.length, language.words)) return false;
  if (phrase.only === 'bare' || phrase.only === 'sum') return draft.counted === null && draft.form === 'count' && (draft.unit === null || draft.unit === 'people');
  if (phrase.only === 'measure') return draft.unit !== null;
  if (phrase.only === 'changed') return draft.counted === null && language.words.changes.has(before);
  if (phrase.only === 'not-time') return draft.unit !== null && !isTime;
  return phrase.only !== 'long' || !isTime || language.words.lengthBefore.has(before);
}

function apply(draft: Draft, phrase: BoundPhrase, first: number, last: number): Draft {
  if (phrase.bound === 'neutral') return changed(draft, { first, last });
  // A word that rounds changes nothing of a bound that is already read ("up to an estimated 500").
  const rule = draft.rule === 'N' ? phrase.rule : phrase.rule.replace('N', draft.rule);
  const approx = draft.approx || phrase.approx;
  if (phrase.bound === 'about') return changed(draft, { first, last, approx, rule: draft.bound === 'exact' ? rule : draft.rule, bound: draft.bound === 'exact' ? 'about' : draft.bound });
  if (draft.bound === 'atLeast' || draft.bound === 'atMost') return changed(draft, { first, last, approx });
  if (phrase.bound === 'atLeast') return changed(draft, { first, last, approx, rule, bound: 'atLeast', high: null });
  return changed(draft, { first, last, approx, rule, bound: 'atMost', low: null });
}
