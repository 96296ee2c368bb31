import type { Word } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';

/* How two figures stand in a list. */

/** How many words may stand between a count and the colon that parts it ("40 deaths at its sites since 2014: three at work and 37 elsewhere"). */
export const MOST_BEFORE_COLON = 12;

/** How many words may stand between two members of a list. */
export const MOST_IN_LIST = 8;

/** How many words stand there, a name of several for one. */
const sizeOf = (words: readonly Word[]): number => words.filter(({ tag }, i) => i === 0 || !((tag === 'name' || tag === 'hyphen') && (words[i - 1]!.tag === 'name' || words[i - 1]!.tag === 'hyphen'))).length;

/** Whether a figure is told by the noun that it counts ("74 dead"). */
export const isOwnNoun = ({ trigger, at }: Attachment): boolean => (trigger?.kind === 'noun' || trigger?.kind === 'state') && trigger.at > at.first && trigger.last === at.last;

/** Whether nothing but the names and joints of a list stands between two figures: so many words at most, and no verb. */
export const isList = (between: readonly Word[], most: number): boolean =>
  sizeOf(between) <= most && between.every(({ tag }) => tag !== 'verb' && tag !== 'sub' && tag !== 'aux' && tag !== 'rel') && between.some(({ tag, text }) => tag === 'comma' || tag === 'and' || text === ':');

/** Whether nothing but one joining word stands between two figures. */
export const isJoined = (words: readonly Word[], a: Attachment, b: Attachment): boolean => (b.at.first - a.at.last === 1 || (b.at.first - a.at.last === 2 && words[a.at.last]!.tag === 'comma' && words[b.at.first - 1]!.tag === 'and')) && (words[a.at.last]!.tag === 'and' || words[a.at.last]!.tag === 'comma' || words[a.at.last]!.tag === 'prep');
