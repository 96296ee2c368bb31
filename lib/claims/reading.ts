import type { ResolvedSaying } from './attribution/saying';
import type { EventReading } from './event/event-reading';
import type { Attachment } from './frame/attachment';
import type { Trigger } from './frame/find-triggers';
import type { PlaceMention } from './place/place-mention';
import type { Sentence } from './syntax/sentence';

/** A sentence with all that was read in it. */
export interface Reading {
  sentence: Sentence;
  triggers: Trigger[];
  attachments: Attachment[];
  events: EventReading[];
  places: readonly PlaceMention[];
  sayings: ResolvedSaying[];
}
