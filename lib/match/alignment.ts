import { frameOf } from '@/lib/lexicon/frames';
import { SAME_STORY } from './article-likeness';
import type { ArticleWays } from './article-ways';
import { agentTellsEvents } from './compare-frames';
import { isSameParty } from './compare-parties';
import type { Gazetteer } from './compare-places';
import { rememberOf } from './remember';
import { isPartOf, type Voice } from './party-bodies';
import type { StoryWays } from './story-ways';
import { daysBetween, daysOf } from './time-spans';
import { verdictLine } from './weights';
import { EXPECTS, FORECAST } from './words';
import type { Claim, Relation, SlotVerdict, StoredArticle, StoredClaim, StoredStory, Verdict } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';

/** What a pair of claims is judged by, besides the two. */
export interface AlignContext {
  gazetteer: Gazetteer;
  /** When the page was published. */
  published: string | null;
  /** How alike the page and an article that no pack has put into a story are, 0..1 by article key; see find-stories. */
  likeness?: ReadonlyMap<string, number>;
  /** The stored stories among those weighed, by id. */
  stories?: ReadonlyMap<string, StoredStory>;
  /** How the reports of each story speak, by its id. */
  ways?: ReadonlyMap<string, StoryWays>;
  /** Article keys whose own days are none of the page's: what each says happened on a day that it names. */
  otherDays?: ReadonlySet<string>;
  /** Days, as day numbers, of the tolls that page and article tell first, by article key, where these are of two events that follow one another. */
  otherTolls?: ReadonlyMap<string, readonly [number, number]>;
  /** Keys of the articles that play in another part of the page's city, in another town or before another town's court. */
  otherAreas?: ReadonlySet<string>;
  /** What the page's claims tell of one another, and those of each article, by its key. */
  page?: ArticleWays;
  articles?: ReadonlyMap<string, ArticleWays>;
  /** Ids of the claims of the page that are of another event than a story, by the story's id. */
  besideStory?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Claims whose sentence holds another count of the same frame, to which they may be added. */
  beside?: ReadonlySet<Claim | StoredClaim>;
  /** Whom the deed of a figure was done to, where its sentence tells that as an event. */
  objects?: ReadonlyMap<Claim | StoredClaim, string>;
  /** Sites that were struck where the harm of figures was done (see objects-beside). */
  sites?: ReadonlyMap<Claim | StoredClaim, string>;
}

/**
 * How surely page and article are about one event: a pack says so or their texts share most of what is rare (`one`), they
 * share enough (`likely`), or so little that a figure must tell it by itself (`faint`).
 */
export type Bond = 'one' | 'likely' | 'faint';

/** From here on two texts were of one event wherever events are known (newscluster, gun-violence: 0 of 850 pairs wrong). */
const ONE_EVENT = 0.2;

/** How surely the page and a stored article are about one event. */
export function bondOf(article: StoredArticle, { likeness }: AlignContext): Bond {
  if (article.storyId !== null) return 'one';
  const alike = likeness?.get(article.key) ?? SAME_STORY;
  return alike >= ONE_EVENT ? 'one' : alike >= SAME_STORY ? 'likely' : 'faint';
}

/** A pair that was weighed: a match, or why it is none. */
export interface Alignment {
  stored: StoredClaim;
  article: StoredArticle;
  score: number;
  /** Made when asked for: most pairs are weighed and forgotten. */
  receipt: () => readonly SlotVerdict[];
  /** `related` where it is no answer. */
  relation: Relation;
  /** Why it is no answer to the same question; null where it is one. */
  against: string | null;
}

/** Names as one line of a receipt; null where there are none. */
export const listOf = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(', '));

/** A span of days as one line of a receipt; null where no time is named. */
export const spanOf = (time: Claim['time']): string | null => (time === null ? null : time.from === time.to ? time.to : `${time.from ?? '…'} to ${time.to ?? '…'}`);

/** Whether a slot of a claim was taken from its context. */
export const isImplied = (statement: Claim | StoredClaim, slot: 'place' | 'time'): boolean => statement.implied.includes(slot);

/** Whether the days were taken from the context of a page; those of packs are their makers' reading and hold. */
export const isTimeGuessed = (statement: Claim | StoredClaim): boolean => isImplied(statement, 'time') && !('says' in statement && statement.says !== null);

/** Whether a sentence itself names the one day it speaks of. */
export const namesDay = (statement: Claim | StoredClaim): boolean => statement.time !== null && statement.time.from === statement.time.to && (statement.time.to ?? '').length >= 10 && !isTimeGuessed(statement);

/** Days that a date line or a time zone may put a report before what it tells of, and the same for a forecast of tomorrow. */
const EARLY = 1;
const EARLY_FORECAST = 2;

/** Whether one side tells of what began after the other's article was written, or weeks after its story where it names no time, and so cannot answer it. Inferred dates decide nothing. */
export function isAfterwards(mine: Claim, theirs: StoredClaim, article: StoredArticle, { published, stories }: AlignContext): boolean {
  const told = article.storyId === null || theirs.time !== null ? null : (stories?.get(article.storyId)?.to ?? null);
  const lasted = daysBetween(mine.time?.from ?? null, mine.time?.to ?? null);
  if (told !== null && lasted !== null && lasted <= ONE_INCIDENT && frameOf(mine.frame ?? '')?.running === true && (daysBetween(told, mine.time!.from) ?? 0) > LEAD_UP) return true;
  // What both announce is still to come.
  if (!isFact(mine) && !isFact(theirs)) return false;
  const early = isFact(mine) && isFact(theirs) ? EARLY : EARLY_FORECAST;
  const after = (written: string | null, begun: string | null | undefined): boolean => (daysBetween(written, begun ?? null) ?? 0) > early;
  return (tellsBeginning(theirs) && after(published, theirs.time?.from)) || (!article.datesInferred && tellsBeginning(mine) && after(article.published, mine.time?.from));
}

/** Whether a time is a claim's own, or that of a quake, whose day an article gives elsewhere ("Magnitude 6.1 quake hits Mern", and in the text the day). */
const tellsBeginning = (statement: Claim | StoredClaim): boolean => !isTimeGuessed(statement) || (statement.value?.unit === 'magnitude' && statement.time !== null && statement.time.from === statement.time.to);

/** Days that what happened at once may be told to have taken ("last week"). */
const ONE_INCIDENT = 7;

const YEAR = 366;

/** Days before a story's first day that still belong to it: what led to it; and after its last, what came of it. */
const LEAD_UP = 31;

/** Whether the page speaks of a time that was over before the other's story began, of which the other says nothing: the storm of ten years ago. */
export function isBeforeStory(mine: Claim, theirs: StoredClaim, article: StoredArticle, { stories, published }: AlignContext): boolean {
  const from = article.storyId === null ? null : (stories?.get(article.storyId)?.from ?? null);
  if (from === null || mine.time === null || mine.time.to === null) return false;
  // A time of long ago that the words around a claim tell was not made up from the day of publication.
  if (isTimeGuessed(mine) && !((daysBetween(mine.time.to, published) ?? 0) > YEAR)) return false;
  const begun = daysOf(from)?.[0] ?? -Infinity;
  const over = (to: string | null | undefined): boolean => begun - (daysOf(to)?.[1] ?? Infinity) > LEAD_UP;
  return over(mine.time.to) && !over(theirs.time?.to) && !over(theirs.time?.from);
}

/** Whether the page tells of another event beside the other's story, and the claim is of that one. */
export const isBesideStory = (mine: Claim, { storyId }: StoredArticle, { besideStory }: AlignContext): boolean => storyId !== null && (besideStory?.get(storyId)?.has(mine.id) ?? false);

/** Whether a claim tells what is, and not what may be, is expected or aimed at. */
export const isFact = rememberOf(
  (statement: Claim | StoredClaim): boolean => statement.modality === 'actual' && !FORECAST.test(statement.counted ?? '') && !('says' in statement && EXPECTS.test(statement.says ?? '')),
);

/** The line of the receipt that compares who did it. */
export function whoLine(weight: number, mine: Claim, theirs: StoredClaim, blame: boolean | null): SlotVerdict {
  const reason = blame === null ? 'one side names no agent' : blame ? 'the same agent' : agentTellsEvents(mine.frame) ? 'another agent' : 'outlets differ over who did it';
  const [verdict, share] = whoVerdict(mine, blame);
  return verdictLine('who', weight, verdict, mine.agent, theirs.agent, reason, share);
}

/** A difference over blame is no sign of another event: it gives the half, as if nothing were known. */
export const whoVerdict = (mine: Claim, blame: boolean | null): readonly [Verdict, number?] =>
  blame === null ? ['unknown'] : blame ? ['same'] : agentTellsEvents(mine.frame) ? ['differs'] : ['differs', 0.5];

/** The line of the receipt that compares on whose word it is told; shown and not weighed. */
export function partyLine(mine: Claim, theirs: StoredClaim): SlotVerdict {
  const same = isSameParty(mine.attributedTo, theirs.attributedTo);
  const both = mine.attributedTo !== null && theirs.attributedTo !== null;
  const near = both && !same && mayBeOneVoice(mine.attributedTo!.text, theirs.attributedTo!.text);
  const reason = same ? 'the same party' : near ? 'one may speak for the other' : both ? 'another party' : 'not both on somebody’s word';
  return verdictLine('whose word', 0, same ? 'same' : near ? 'near' : both ? 'differs' : 'unknown', mine.attributedTo?.text ?? null, theirs.attributedTo?.text ?? null, reason);
}

/** "Police" and "Orlava police", "police" twice: not known to be one party, and no two either. */
function mayBeOneVoice(a: string, b: string): boolean {
  const [mine, theirs] = [a, b].map((name): Voice => ({ name, also: [], kind: null })) as [Voice, Voice];
  return nameKey(a) === nameKey(b) || isPartOf(mine, theirs) || isPartOf(theirs, mine);
}
