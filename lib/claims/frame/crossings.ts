import type { Grammar } from '@/lib/claims/claim-language';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';

/** What it costs to go from the sentence's start to each word: a difference is the cost of a stretch. */
export function crossings({ words }: Sentence, { have, gets }: Pick<Grammar, 'have' | 'gets'>): readonly number[] {
  let way = 0;
  const sums = [way];
  const aside = asideOf(words);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    let cost = 0.12;
    if (aside && i >= aside.first && i < aside.last) {
      sums.push((way += ASIDE));
      continue;
    }
    switch (word.tag) {
      case 'verb':
        cost = 2.6;
        break;
      case 'sub':
        cost = 3;
        break;
      case 'rel':
      case 'that':
        cost = 1.6;
        break;
      case 'punct':
        // "all deaths at work: 414": what a colon announces
        cost = word.text === ':' ? 1 : 2.6;
        break;
      case 'quote':
        cost = 0.8;
        break;
      case 'comma':
        cost = 1.2;
        break;
      case 'prep':
        cost = 0.55;
        break;
      case 'and':
        cost = 0.6;
        break;
      case 'pron':
        cost = 0.6;
        break;
      case 'aux':
        // "and had 12 staff": a verb of its own
        cost = (have.has(word.lower) || gets.has(word.lower)) && (words[i + 1]?.tag === 'num' || words[i + 1]?.tag === 'det') ? 2.6 : 0.05;
        break;
      case 'det':
      case 'adv':
      case 'hyphen':
      case 'not':
      case 'poss':
        cost = 0.05;
        break;
      case 'time':
        cost = 0.1;
        break;
      default:
        // nouns, adjectives, numbers and the rest cost what every word costs
    }
    way += cost;
    sums.push(way);
  }
  return sums;
}

/** What a word of an aside costs, which the sentence goes on behind as if it were not there; and the longest such aside, in words. */
const ASIDE = 0.05;
const LONGEST_ASIDE = 8;

/** What stands between the only two dashes of a sentence ("14,000 people - nearly half are children - have been displaced"), dashes included; null where there is no such aside. */
function asideOf(words: readonly Word[]): Phrase | null {
  const dashes: number[] = [];
  for (let i = 0; i < words.length; i++) if (words[i]!.kind === 'punctuation' && words[i]!.spaced && DASHES.has(words[i]!.text) && words[i + 1]?.spaced === true) dashes.push(i);
  const [first, last] = dashes;
  const next = words[(last ?? 0) + 1]?.tag;
  return dashes.length === 2 && last! - first! <= LONGEST_ASIDE && (next === 'verb' || next === 'aux' || next === 'modal') ? { first: first!, last: last! + 1 } : null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
