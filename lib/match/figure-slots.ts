import type { Claim, StoredClaim, Verdict } from '@/lib/model';
import type { Bond } from './alignment';
import type { CountedComparison } from './compare-counted';
import type { FrameComparison } from './compare-frames';
import type { PlaceComparison } from './place-comparison';
import type { ValueComparison } from './compare-values';
import type { TimeComparison } from './time-spans';

/** A pair of figures with what each slot told. */
export interface FigureSlots {
  mine: Claim;
  theirs: StoredClaim;
  bond: Bond;
  /** Whether a pack put the stored article into a story. */
  inStory: boolean;
  /** Whether each figure is the greatest of its frame in its article. */
  bothGreatest: boolean;
  /** … and whether page and article name one day of what they tell. */
  dayShared: boolean;
  /** Whether page and article are surely of one event, a day or two apart, and each tells one number of that frame and those things: both answer one question. */
  alone: boolean;
  /** … and each tells one number only of those things, whatever happened to them. */
  lone: boolean;
  /** Whether the figure stands beside another of its frame in one sentence, on either side, worded as added to it. */
  added: boolean;
  /** Whether one side gives, in one sentence, a greater figure of the same thing. */
  ofLesser: boolean;
  /** Whether one side's article counts the same thing at both places. */
  otherPlace: boolean;
  /** Whether one side tells of a span of days in which its article names the other's day itself. */
  ofSpan: boolean;
  /** Days from the page's publication to the article's; null where one is not known. */
  writtenLater: number | null;
  /** Whether page and article name days of their own, and none is shared. */
  otherDays: boolean;
  /** Whether page and article tell of two events on days running, and each figure is of its own. */
  otherToll: boolean;
  /** Whether the page tells of another event beside the story, and the figure is of that one. */
  besideStory: boolean;
  /** Whether the page tells of somebody else what the other side tells, and tells that too. */
  otherDoer: boolean;
  /** Whether one side tells of what began after the other was written. */
  afterwards: boolean;
  /** Whether the stored article is of a story that plays at one place. */
  onePlaced: boolean;
  /** Whether the stored article is of a story of several earthquakes. */
  severalQuakes: boolean;
  /** Whether the other counts a day of a series of which the page tells another day. */
  otherDayOfSeries: boolean;
  /** Whether the page speaks of a time before the other's story. */
  beforeStory: boolean;
  /** Whether one side names a day that lies days before the other's report, which names none: something of the past. */
  backdated: boolean;
  /** Whether one side names the month of which its share is, and the other's report, which names none, is of weeks after it. */
  otherMonth: boolean;
  /** Whether both tell how deep a quake lay, in reports of the quakes of two days. */
  otherQuake: boolean;
  /** Whether one side names the day after the other was written, which names days before it. */
  nextDay: boolean;
  /** How those compare to whom the deeds were done; null where one side's sentence does not tell. */
  objects: Verdict | null;
  frames: FrameComparison;
  counted: CountedComparison;
  where: PlaceComparison;
  when: TimeComparison;
  blame: boolean | null;
  values: ValueComparison;
  /** Whether the figures are running totals that later reports replace. */
  running: boolean;
  score: number;
}

/** A reason why two figures do not answer one question; null where the rule sees none. */
export type Rule = (slots: FigureSlots) => string | null;
