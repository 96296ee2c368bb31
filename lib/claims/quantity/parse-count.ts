import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

const THOUSAND = 1000;
/** Letters for a multiplier that are labels too, where nothing is counted behind. */
const LABEL = /^[BTL]$/;

/** Every numeral that nothing else took: "180 combatants", "dozens", "two others", "five million". */
export function parseCount({ free, tokens, language }: QuantitySentence): Draft[] {
  return [...free]
    .filter((numeral) => numeral.kind !== 'ordinal')
    .map((numeral) => {
      // "8 x 2^10 bits": an exponent that no unit took
      if (tokens[numeral.first - 1]?.text === '^') return draftOf(numeral, 'name', { isFigure: false, reason: 'exponent' });
      const form = numeral.kind === 'fraction' ? 'fraction' : numeral.kind === 'vague' || numeral.kind === 'fuzzy' ? 'vague' : 'count';
      const draft = draftOf(numeral, form, form === 'fraction' ? { unit: 'ratio' } : {});
      const suffix = tokens[numeral.last];
      // "10M users", "5k runners", "5m people"
      if (form === 'count' && numeral.kind === 'digits' && numeral.scale === 1 && suffix?.kind === 'word' && !suffix.spaced) {
        // "flat 12B on the third floor": a label
        if (LABEL.test(suffix.text) && language.words.nouns.stops.has(tokens[numeral.last + 1]?.lower ?? '')) return draftOf(numeral, 'name', { isFigure: false, reason: 'code', last: numeral.last + 1 });
        const factor = language.words.suffixes.get(suffix.text);
        // "in seat 11A": a letter that multiplies nothing and is no unit here
        if (factor === undefined && suffix.text.length === 1) return draftOf(numeral, 'name', { isFigure: false, reason: 'code', last: numeral.last + 1 });
        // "put the crowd at 10k", but "ran a 10k": of letters that end a phrase only that for thousands is no unit.
        const ends = tokens[numeral.last + 1]?.kind !== 'word';
        if (factor !== undefined && !(ends && (factor !== THOUSAND || language.words.articles.has(tokens[numeral.first - 1]?.lower ?? '') || language.words.notFigures.the.has(tokens[numeral.first - 1]?.lower ?? '')))) {
          draft.low = numeral.low * factor;
          draft.high = draft.low;
          draft.last++;
        }
      }
      return draft;
    });
}
