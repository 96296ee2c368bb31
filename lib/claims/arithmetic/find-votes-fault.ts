import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { endsSentence, isExact, type NumberLine } from './number-line';

/** Most words that name who has a share ("the ruling party"). */
const MAX_HOLDER = 4;
/** Shares rounded up may come to this much. */
const ALL = 101;

/**
 * Shares of one vote that come to more than all of it: "Lind won 55 percent of the vote and Varro 48 percent". Null where they do not, or where a
 * second one may be of another vote, place or round ("in Mern and 60 percent in Tarn").
 */
export function findVotesFault({ figures, gaps }: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  for (let i = 0; i + 1 < figures.length; i++) {
    const holder = isShare(figures[i]!) ? holderBehindVote(gaps[i + 1]!, language) : null;
    if (!holder) continue;
    const against = againstAnother(figures[i]!, figures[i + 1]!, holder, gaps[i + 2]!, language);
    if (against) return against;
    const parts = [figures[i]!];
    for (let at = i + 1; at < figures.length && isShare(figures[at]!); at++) {
      const link = at === i + 1 ? holder : gaps[at]!;
      const behind = gaps[at + 1]!;
      if (!namesHolder(link, language) || !(behind[0] === ',' || language.and.has(behind[0] ?? '') || endsSentence(behind))) break;
      parts.push(figures[at]!);
    }
    const sum = parts.reduce((total, { low }) => total + low!, 0);
    if (parts.length > 1 && sum > ALL) return { flag: 'parts-mismatch', note: { says: 'more-than-all', parts: parts.map(({ low }) => low!), right: sum, stated: 100 }, figures: parts };
  }
  return null;
}

/** "51 percent of the vote, against 53 percent for Varro": two that are more than all; null where they are not. */
function againstAnother(one: QuantityReading, other: QuantityReading, link: readonly string[], behind: readonly string[], { against, tails }: ArithmeticLanguage): ArithmeticFault | null {
  if (!isShare(other) || link.length !== 2 || link[0] !== ',' || !against.has(link[1]!) || !tails.has(behind[0] ?? '') || one.low! + other.low! <= ALL) return null;
  return { flag: 'parts-mismatch', note: { says: 'more-than-all', parts: [one.low!, other.low!], right: one.low! + other.low!, stated: 100 }, figures: [one, other] };
}

const isShare = (reading: QuantityReading): boolean => reading.unit === 'percent' && isExact(reading);

/** The words behind "of the vote"; null where these do not stand first. */
function holderBehindVote(words: readonly string[], { of, small, votes }: ArithmeticLanguage): readonly string[] | null {
  const vote = words.findIndex((word) => votes.has(word));
  return vote > 0 && of.has(words[0]!) && words.slice(1, vote).every((word) => small.has(word)) ? words.slice(vote + 1) : null;
}

/** "and Varro", ", the Greens": another who has a share of the same. */
function namesHolder(words: readonly string[], { and, tails, to, owners }: ArithmeticLanguage): boolean {
  // "52 percent of the vote to her 49 percent", "to Lind's 49"
  if (words.length === 2 && to.has(words[0]!)) return owners.has(words[1]!) || /['’]s?$/.test(words[1]!);
  const first = words.findIndex((word) => word !== ',' && !and.has(word));
  const holder = first > 0 ? words.slice(first) : [];
  return holder.length > 0 && holder.length <= MAX_HOLDER && holder.every((word) => /^\p{L}/u.test(word) && !tails.has(word));
}
