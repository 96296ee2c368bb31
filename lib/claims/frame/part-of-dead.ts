import type { Word } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';

/** Takes a part of the dead of whom a verb tells how they died for killed: "40 people were killed, of whom 21 were shot", "21 of them shot". Changes the attachments. */
export function countShotDead(words: readonly Word[], attachments: readonly Attachment[], mayKill: ReadonlySet<string>): void {
  for (let n = 1; n < attachments.length; n++) {
    const own = attachments[n]!;
    if (own.frame !== 'injured' || attachments[n - 1]!.frame !== 'killed' || !mayKill.has(own.trigger?.verb ?? '')) continue;
    const { first, last } = own.at;
    const isPart = words[first - 1]?.tag === 'rel' ? words[first - 2]?.classes.of === true : words[last]?.classes.of === true && (words[last + 1]?.tag === 'rel' || words[last + 1]?.tag === 'pron');
    if (isPart) own.frame = 'killed';
  }
}
