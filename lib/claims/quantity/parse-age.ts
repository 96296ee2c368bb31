import { followsPart } from './follows-part';
import { isDash, isHyphen, matchUnit } from './match-words';
import { changed, draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** "17-year-old", "60 years old", "aged 17", "three months of age", "Mary Smith, 45, said": read, and no figure. */
export function parseAge({ tokens, free, language }: QuantitySentence): Draft[] {
  const words = language.words.notFigures;
  const { nouns } = language.words;
  const isPerson = (i: number): boolean => tokens[i]?.kind === 'word' && nouns.unitOf(tokens[i].lower) === 'people' && !nouns.isPlural(tokens[i].lower);
  const drafts: Draft[] = [];
  for (const numeral of free) {
    if (numeral.kind === 'ordinal' || numeral.kind === 'vague') continue;
    let at = numeral.last;
    if (isHyphen(tokens[at])) at++;
    const unit = matchUnit(tokens, at, language.unitsByFirst, (word) => word.fit === 'loose' && AGE_UNITS.has(word.unit));
    let last = unit?.last ?? numeral.last;
    let first = numeral.first;
    let isAge = false;
    if (unit) {
      const old = isHyphen(tokens[last]) ? last + 1 : last;
      if (tokens[old] && words.ageAfter.has(tokens[old].lower)) [isAge, last] = [true, old + 1];
      else if (tokens[last] && language.words.of.has(tokens[last]!.lower) && words.ageBefore.has(tokens[last + 1]?.lower ?? '')) [isAge, last] = [true, last + 2];
      // "a 16-year girl": the years of one person
      else if (isHyphen(tokens[numeral.last]) && unit.unit === 'year' && isPerson(last)) isAge = true;
    } else if (words.yearsOld.has(tokens[at]?.lower ?? '')) [isAge, last] = [true, at + 1];
    // "children under 16", "children under five", "the over 65s": a bare number that bounds people
    const bound = tokens[numeral.first - 1];
    const who = tokens[numeral.first - 2];
    const behind = tokens[numeral.last];
    // "A third of the injured were under 18."
    const isSaidOf = (isAgeEnd(behind?.text) || language.words.and.has(behind!.lower)) && language.words.areWords.has(who?.lower ?? '');
    if (!isAge && !unit && bound && words.ageBounds.has(bound.lower) && (numeral.kind === 'digits' || isSaidOf || (numeral.kind === 'words' && who !== undefined && nouns.unitOf(who.lower) === 'people')) && numeral.low < 100 && numeral.scale === 1 && (isAgeEnd(behind?.text) || (isSaidOf && language.words.and.has(behind!.lower)) || (behind?.kind === 'word' && !language.words.nouns.isPlural(behind.lower) && language.words.nouns.kindOf(behind.lower) === null)) && who?.kind === 'word' && (language.words.nouns.kindOf(who.lower) !== null || words.ageGroups.has(who.lower) || isSaidOf)) [isAge, first] = [true, numeral.first - 1];
    if (!isAge && (numeral.kind === 'digits' || numeral.kind === 'words') && numeral.low > 0 && numeral.low < 125 && Number.isInteger(numeral.low)) {
      const before = tokens[numeral.first - 1];
      if (before && words.ageBefore.has(before.lower)) [isAge, first] = [true, numeral.first - 1];
      // "raise the retirement age from 62 to 64"
      else if (!unit && before && (language.words.from.has(before.lower) || language.words.to.has(before.lower) || language.words.of.has(before.lower) || language.words.between.has(before.lower)) && words.ageBefore.has(tokens[numeral.first - 2]?.lower ?? '')) isAge = true;
      // "a man of 71 died"
      else if (!unit && before && language.words.of.has(before.lower) && words.agedOnes.has(tokens[numeral.first - 2]?.lower ?? '') && (isAgeEnd(behind?.text) || (behind?.kind === 'word' && nouns.unitOf(behind.lower) === null))) isAge = true;
      // "she turned 18", "ages 6 and 7"
      else if (before && words.ageVerbs.has(before.lower) && !unit && (isAgeEnd(behind?.text) || (behind?.kind === 'word' && language.words.nouns.stops.has(behind.lower)))) isAge = true;
      // "the governor, who was 58,", "She was 16."
      else if (!unit && before && words.ageIs.has(before.lower) && words.ageOf.has(tokens[numeral.first - 2]?.lower ?? '') && isAgeEnd(behind?.text)) isAge = true;
      else if (!unit && drafts.length > 0 && before && (language.words.and.has(before.lower) || language.words.to.has(before.lower)) && drafts.at(-1)!.last === numeral.first - 1 && !(behind?.kind === 'word' && !language.words.nouns.stops.has(behind.lower))) isAge = true;
      // "John Smith, 45, said": a number alone between two commas behind a name
      // "…, also 18."
      else if (!unit && numeral.kind === 'digits' && before && words.ageToo.has(before.lower) && tokens[numeral.first - 2]?.text === ',' && tokens[numeral.first - 3]?.capital && isAgeEnd(behind?.text)) isAge = true;
      else if (!unit && numeral.kind === 'digits' && before?.text === ',' && (tokens[numeral.first - 2]?.capital || language.words.nouns.unitOf(tokens[numeral.first - 2]?.lower ?? '') === 'people') && (isAgeEnd(tokens[numeral.last]?.text) || (tokens[numeral.first - 2]?.capital && language.words.of.has(tokens[numeral.last]?.lower ?? '') && !language.words.ones.them.has(tokens[numeral.last + 1]?.lower ?? '') && !followsPart(tokens, free, language.words.of, numeral.first, language.words.nouns.auxiliaries))) && !words.months.has(tokens[numeral.first - 2]!.lower)) isAge = numeral.low >= 1 && numeral.low <= 115;
    }
    if (!isAge && !unit && numeral.kind === 'digits' && numeral.low > 0 && numeral.low < 125 && isOfYoungest(tokens, numeral.first, language.words) && (isAgeEnd(behind?.text) || (behind?.kind === 'word' && language.words.nouns.stops.has(behind.lower)))) isAge = true;
    // "pupils aged 11 to 16"
    const before = drafts.at(-1);
    if (isAge && before && before.last === numeral.first - 1 && words.ageBefore.has(tokens[before.first]!.lower) && language.words.to.has(tokens[before.last]!.lower) && before.low! < numeral.low) {
      drafts[drafts.length - 1] = changed(before, { last, high: numeral.low, bound: 'range', rule: 'N to N' });
      free.delete(numeral);
      continue;
    }
    // "about 40 - 50 years old", "between 19 and 38 years old": the first number is part of the age
    const earlier = !isAge ? null : [...free].find((one) => one.last === numeral.first - 1 && one.kind === 'digits' && one.low < numeral.low && ((drafts.length === 0 && isDash(tokens[one.last])) || (first === numeral.first && joinsAges(tokens, one, language.words))));
    if (earlier && isAge) {
      free.delete(earlier);
      drafts.push(draftOf(numeral, 'age', { unit: unit?.unit ?? 'year', first: earlier.first, last, low: earlier.low, bound: 'range', rule: 'N to N', isFigure: false, reason: 'age' }));
    } else if (isAge) drafts.push(draftOf(numeral, 'age', { unit: unit?.unit ?? 'year', first, last, isFigure: false, reason: 'age' }));
  }
  return drafts;
}

/** "between 19 | and 38 years old", "from 16 | to 24 years old", "3 | to 5 years old": whether the word behind a number joins a range of ages. */
const joinsAges = (tokens: QuantitySentence['tokens'], { first, last }: { first: number; last: number }, { and, between, to }: QuantitySentence['language']['words']): boolean => {
  const [before, link] = [tokens[first - 1]?.lower ?? '', tokens[last]!.lower];
  return (and.has(link) && between.has(before)) || to.has(link);
};

/** "the youngest of them 13", "the youngest victim was 13", "and the oldest 71": whether a number is said of the youngest or oldest of some. */
function isOfYoungest(tokens: QuantitySentence['tokens'], first: number, { notFigures, nouns, of }: QuantitySentence['language']['words']): boolean {
  let i = first - 1;
  if (nouns.auxiliaries.has(tokens[i]?.lower ?? '')) i--;
  for (let step = 0; step < 3 && i > 0; step++, i--) {
    if (notFigures.ageRanks.has(tokens[i]!.lower)) return notFigures.the.has(tokens[i - 1]!.lower);
    if (tokens[i]!.kind !== 'word' || (of.has(tokens[i]!.lower) && i === first - 1)) return false;
  }
  return false;
}

const AGE_UNITS = new Set(['year', 'month', 'week', 'day', 'hour']);
const isAgeEnd = (text: string | undefined): boolean => text === ',' || text === '(' || text === '.' || text === ')' || text === undefined || text === ';';
