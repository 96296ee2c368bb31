import { DATES } from './dates-not-figures';
import { FIXED_NAMES } from './fixed-names';
import { GAMES_AND_TITLES } from './games-and-titles';
import { isHyphen, matchUnit } from './match-words';
import { NAMES } from './names-not-figures';
import type { NotFigureRule } from './not-figure-rule';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

const TIME = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century']);

/** Words of number that count nothing here. */
const WORDS: readonly NotFigureRule[] = [
  // "the third quarter", "half empty", "first half": a bare part word counts only what follows with "of" or an article
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'fraction' || tokens[numeral.first]!.kind !== 'word') return null;
    // "a game of two halves": all of it
    if (numeral.low === 1) return { form: 'name', reason: 'parts of a whole' };
    const next = tokens[numeral.last];
    // … nor does "a half empty stadium"
    const describes = numeral.low === 0.5 && numeral.last - numeral.first === 2 && next?.kind === 'word' && !language.words.nouns.stops.has(next.lower);
    if (numeral.last - numeral.first !== 1 && !describes) return null;
    const before = tokens[numeral.first - 1];
    // "cut by half", "fell by half to 24 million": by how much something changed
    if (!describes && language.words.by.has(before?.lower ?? '') && (next?.kind !== 'word' || language.words.nouns.stops.has(next.lower)) && !isHyphen(next)) return null;
    // "la mitad de los hogares"
    if (language.words.nouns.headFirst && before !== undefined && language.words.notFigures.the.has(before.lower) && next !== undefined && language.words.of.has(next.lower)) return null;
    if (before?.kind === 'word' && (language.words.ordinals.has(before.lower) || language.words.notFigures.partBefore.has(before.lower))) return { form: 'date', reason: 'part of a whole that is named' };
    if (isHyphen(before)) return { form: 'date', reason: 'part of a whole that is named' };
    // "half-hour", "quarter-mile"; "half-staff" is no part of anything
    if (isHyphen(next)) return matchUnit(tokens, numeral.last + 1, language.unitsByFirst, (word) => word.fit === 'loose') ? null : { form: 'name', reason: 'part word in a compound' };
    if (next?.kind !== 'word') return { form: 'name', reason: 'part word alone' };
    if (language.words.of.has(next.lower) || language.words.nouns.fillers.has(next.lower) || language.words.articles.has(next.lower)) return null;
    if (language.unitsByFirst.has(next.lower) || language.moneyByFirst.has(next.lower) || language.words.nouns.isPlural(next.lower)) return null;
    return { form: 'name', reason: 'part word alone' };
  },
  // "in the last three quarters", "the two most recent quarters": of a year
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'fraction' || numeral.last - numeral.first !== 2 || language.words.fractions.get(tokens[numeral.last - 1]!.lower) !== 0.25) return null;
    const before = tokens[numeral.first - 1];
    return numeral.low === 0.5 || (before && language.words.notFigures.timeSpanBefore.has(before.lower)) ? { form: 'date', reason: 'quarters of a year' } : null;
  },
  // "in the past few years", "the last couple of weeks": a time, not a figure
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'fuzzy') return null;
    const before = tokens[numeral.first - 1];
    return before && language.words.notFigures.timeSpanBefore.has(before.lower) && matchUnit(tokens, numeral.last, language.unitsByFirst, (word) => TIME.has(word.unit)) ? { form: 'date', reason: 'time' } : null;
  },
  // "one of the largest", "no one", "one another", "one can": a pronoun
  ({ tokens, language, numerals }, numeral, index) => {
    const only = tokens[numeral.first]!;
    if (numeral.last - numeral.first !== 1 || !language.words.pronounOnes.has(only.lower)) return null;
    const next = tokens[numeral.last];
    const before = tokens[numeral.first - 1];
    // "one or two would die"
    if (isHyphen(next) || (next && language.words.or.has(next.lower) && numerals[index + 1]?.first === numeral.last + 1)) return null;
    // "one of the largest cities" says how large, not how many
    if (next && language.words.of.has(next.lower) && tokens.slice(numeral.last + 1, numeral.last + 6).some((token) => language.words.nouns.isSuperlative(token.lower))) return { form: 'pronoun', reason: 'one among many' };
    const alone = !next || next.kind !== 'word' || (language.words.nouns.stops.has(next.lower) && !language.words.of.has(next.lower)) || language.words.nouns.verbs.has(next.lower);
    // "at least one", "killing one." count; "no one", "this one", "one can" do not
    // … nor does "that one costs more", for one is told in the singular
    const does = next?.kind === 'word' && language.words.nouns.isPlural(next.lower) && language.words.nouns.looksLikeVerb(next.lower);
    if (before && language.words.beforePronoun.has(before.lower) && (alone || does || language.words.notFigures.none.has(before.lower))) return { form: 'pronoun', reason: 'pronoun' };
    if (next?.kind === 'word' && alone) return { form: 'pronoun', reason: 'pronoun' };
    // "what one farm may sell": whichever farm it is
    if (next?.kind === 'word' && language.words.mayDo.has(tokens[numeral.last + 1]?.lower ?? '') && !matchUnit(tokens, numeral.last, language.unitsByFirst, () => true)) return { form: 'pronoun', reason: 'anyone' };
    return null;
  },
];

const RULES: readonly NotFigureRule[] = [...DATES, ...NAMES, ...FIXED_NAMES, ...GAMES_AND_TITLES, ...WORDS];

/** Numbers that are no figures, each with the rule that told so. */
export function parseNotFigure(sentence: QuantitySentence): Draft[] {
  const drafts: Draft[] = [];
  sentence.numerals.forEach((numeral, index) => {
    if (!sentence.free.has(numeral) || numeral.kind === 'ordinal') return;
    for (const rule of RULES) {
      const verdict = rule(sentence, numeral, index);
      if (!verdict) continue;
      drafts.push(draftOf(numeral, verdict.form, { isFigure: false, reason: verdict.reason }));
      return;
    }
  });
  return drafts;
}
