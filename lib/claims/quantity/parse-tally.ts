import { isDash } from './match-words';
import type { Numeral } from './numeral';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** "voted 219-211", "by a vote of 68-32", "in a 6-3 vote", "the Senate approved it 68-32", "voted 219 to 211": the votes of both sides, each a figure; none where nobody votes, as two numbers with a dash are then a score. */
export function parseTally(sentence: QuantitySentence): Draft[] {
  const { tokens, numerals, free, language: { words: { tallies } } } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < numerals.length; i++) {
    const [won, lost] = [numerals[i]!, numerals[i + 1]!];
    if (!free.has(won) || !free.has(lost) || !isWhole(won) || !isWhole(lost)) continue;
    if (isForAndAgainst(sentence, won, lost)) {
      // "by 91 votes to 60": those for it have their noun
      cast(...(tallies.votes.has(tokens[won.last]!.lower) ? [lost] : [won, lost]));
      i++;
      continue;
    }
    if (lost.first - won.last !== 1) continue;
    const link = tokens[won.last]!;
    const before = tokens[won.first - 1]?.lower ?? '';
    const voted = tallies.voted.has(before) || (tallies.decides.has(before) && tallies.be.has(tokens[won.first - 2]?.lower ?? '')) || (tallies.of.has(before) && tallies.votes.has(tokens[won.first - 2]?.lower ?? '')) || tallies.votes.has(tokens[lost.last]?.lower ?? '');
    // "a vote of seven to two": words stand only behind a noun that says they are votes.
    if (!(isCount(won) && isCount(lost)) && !(tallies.to.has(link.lower) && tallies.of.has(before) && tallies.votes.has(tokens[won.first - 2]?.lower ?? ''))) continue;
    const dashed = isDash(link) && !link.spaced && !tokens[lost.first]!.spaced;
    // … and "the house backed the bill by 302 to 247"
    // … and "lawmakers passed the bill 84 to 61": no range goes down
    const told = voted || ((tallies.by.has(before) || (won.low > lost.low && tokens[won.first - 1]?.kind === 'word' && !tallies.decides.has(before))) && isDecided(sentence, won));
    if (!(dashed ? voted || isDecided(sentence, won) : told && tallies.to.has(link.lower))) continue;
    cast(won, lost);
    i++;
  }
  return drafts;

  function cast(...sides: readonly Numeral[]): void {
    for (const numeral of sides) {
      free.delete(numeral);
      drafts.push(draftOf(numeral, 'count', { unit: 'vote', kind: 'vote' }));
    }
  }
}

/** Most words between the votes for something and those against it. */
const SIDES_REACH = 4;

/** Whether two numbers are of the votes on both sides: "312 in favour and 240 against", "91 votes in favour, 20 against", "91 votes to 20". */
function isForAndAgainst({ tokens, language: { words: { tallies, and } } }: QuantitySentence, won: Numeral, lost: Numeral): boolean {
  if (lost.first - won.last > SIDES_REACH || lost.first - won.last < 2) return false;
  const noun = tallies.votes.has(tokens[won.last]!.lower);
  const at = noun ? won.last + 1 : won.last;
  const link = tokens[lost.first - 1]!;
  if (noun && at === lost.first - 1 && (tallies.to.has(link.lower) || tallies.against.has(link.lower))) return true;
  const favours = tallies.favour.has(tokens[at]!.lower) || (tallies.in.has(tokens[at]!.lower) && tallies.favour.has(tokens[at + 1]!.lower));
  return favours && (link.text === ',' || and.has(link.lower) || tallies.to.has(link.lower)) && tallies.against.has(tokens[lost.last]?.lower ?? '');
}

const isWhole = ({ kind, scale, low }: Numeral): boolean => (kind === 'digits' || kind === 'words') && scale === 1 && Number.isInteger(low);
const isCount = (numeral: Numeral): boolean => numeral.kind === 'digits' && isWhole(numeral);

/** Whether a body that votes and a verb of deciding stand before a number. */
function isDecided({ tokens, language: { words: { tallies } } }: QuantitySentence, { first }: Numeral): boolean {
  const verb = tokens.findIndex(({ lower }) => tallies.decides.has(lower));
  return verb >= 0 && verb < first && tokens.slice(0, first).some(({ lower }) => tallies.bodies.has(lower));
}
