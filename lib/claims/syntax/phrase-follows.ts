import type { Token } from '@/lib/text/tokenize';
import type { WordClasses } from '@/lib/claims/word-classes';
import type { TagOrNone } from './tag';

/**
 * Whether the further words of some verb stand behind word `at`, which may be its form: "cuts | power to", "strikes | down". A preposition alone
 * tells nothing, for it may follow a noun ("raids | on").
 */
export const phraseFollows = (tokens: readonly Token[], at: number, next: TagOrNone, { verbs }: WordClasses, behind: WordClasses | undefined): boolean =>
  next !== 'to' && verbs?.some(({ rest }) => rest.length > (next === 'prep' && behind?.adverb !== true ? 1 : 0) && rest.every((word, k) => tokens[at + 1 + k]?.lower === word)) === true;
