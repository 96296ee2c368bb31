import type { KeyStatistics } from '@/lib/model';
import { stem } from '@/lib/text/stem';
import { FAINTLY_ONE, SAME_STORY, type Scored } from './article-likeness';
import { KIND_WEIGHT, PRIOR_ARTICLES, priorOf, sum } from './key-weights';
import { NAME_KINDS } from './words';

/** What a faint one must share: about four rare names. */
const FAINT_EVIDENCE = 20;
/** What must be shared whatever the likeness: about two rare names and a word. A page of three sentences is soon alike. */
const LEAST_EVIDENCE = 7;

/**
 * What the page shares with each stored story as a whole: for each key, how much more often it stands in the story's
 * articles than in all others (the log of the likelihood ratio). A name that every article of one story has tells that
 * story, however many articles it has.
 */
export function storyEvidence(scored: readonly Scored[], statistics: KeyStatistics): ReadonlyMap<string, StoryEvidence> {
  const members = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const { article, because } of scored) {
    if (article.storyId === null) continue;
    members.set(article.storyId, (members.get(article.storyId) ?? 0) + 1);
    let keys = counts.get(article.storyId);
    if (!keys) counts.set(article.storyId, (keys = new Map<string, number>()));
    for (const { key } of because) keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  const evidence = new Map<string, StoryEvidence>();
  for (const [storyId, keys] of counts) {
    const size = members.get(storyId)!;
    const because: StoryEvidence['because'] = [];
    for (const [key, count] of keys) {
      const elsewhere = Math.max(0, (statistics.frequency.get(key) ?? 0) - count) + priorOf(key, statistics.articles);
      const ratio = ((count / (size + 1)) * (statistics.articles + PRIOR_ARTICLES)) / elsewhere;
      const weight = Math.max(0, Math.log(ratio)) * (KIND_WEIGHT[key[0]!] ?? 1);
      if (weight > 0) because.push({ key, weight });
    }
    because.sort((a, b) => b.weight - a.weight);
    evidence.set(storyId, { weight: sum(because.map(({ weight }) => weight)), because });
  }
  return evidence;
}

/** Whether a lone article shares enough with the page, a name among it. */
export function isTelling({ because, score }: Scored): boolean {
  const evidence = sum(because.map(({ weight }) => weight));
  const least = score >= SAME_STORY ? LEAST_EVIDENCE : score >= FAINTLY_ONE ? FAINT_EVIDENCE : Infinity;
  return evidence >= least && because.some(({ key }) => key.startsWith('e:'));
}

/** What the page shares with a story: the sum, and each key's part. */
export interface StoryEvidence {
  weight: number;
  because: { key: string; weight: number }[];
}

/** Keys of words that name nothing by themselves. */
const KIND_KEYS: ReadonlySet<string> = new Set([...NAME_KINDS].map((word) => `e:${stem(word)}`));

/** What the names of an evidence weigh. */
export const namesIn = ({ because }: StoryEvidence): number => sum(because.flatMap(({ key, weight }) => (key.startsWith('e:') && !KIND_KEYS.has(key) ? [weight] : [])));

/** What a page must share with a story at the least to be of it without its words. */
const WITHOUT_WORDS = 10;

/** Whether what a page shares with a story tells it without its words: a name of it, a figure of it, and another figure or the name on its day. */
export function tellsWithoutWords({ weight, because }: StoryEvidence): boolean {
  const of = (kind: string): number => because.filter(({ key }) => key.startsWith(`${kind}:`)).length;
  return weight >= WITHOUT_WORDS && of('e') >= 1 && of('q') >= 1 && of('q') + of('d') >= 2;
}
