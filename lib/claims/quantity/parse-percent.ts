import { behindPart, isHyphen, matchUnit } from './match-words';
import { readRate } from './parse-rate';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** "27 %", "5.5 per cent", "a 30-percent stake", "50 to 80%"; percentage points are a unit of their own and read as a measure. */
export function parsePercent(sentence: QuantitySentence): Draft[] {
  const { tokens, language, free } = sentence;
  const drafts: Draft[] = [];
  for (const numeral of free) {
    if (numeral.kind === 'ordinal') continue;
    // "a quarter of a percent", "half a percent"
    const part = numeral.kind === 'fraction' ? behindPart(tokens, numeral.last, language.words.articles, language.words.of) : null;
    const at = part ?? (isHyphen(tokens[numeral.last]) ? numeral.last + 1 : numeral.last);
    const match = matchUnit(tokens, at, language.percentByFirst, () => true);
    if (!match) continue;
    if (matchUnit(tokens, at, language.unitsByFirst, (word, last) => last > match.last && word.unit.endsWith('-point'))) continue;
    const rate = readRate(sentence, 'percent', match.last);
    drafts.push(draftOf(numeral, 'percent', { unit: rate?.unit ?? match.unit, last: rate?.last ?? match.last }));
  }
  return drafts;
}
