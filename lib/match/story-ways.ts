import type { Claim, StoredArticle, StoredClaim } from '@/lib/model';
import { isAnybody } from './compare-counted';
import { innermost, type Gazetteer } from './compare-places';
import { daysOf } from './time-spans';
import { NOT_THE_FIRST } from './words';

/** How the reports of one story speak, learnt from all of them: what one report leaves open, the others tell. */
export interface StoryWays {
  /** Whether nearly all reports lie at one place: then a wider name for it is no other scope. */
  onePlaced: boolean;
  /** Whether its counts are of several days far apart (the marches of one spring): then a count of one day answers no question on another. */
  isSeries: boolean;
  /** Whether people are hurt or die in it day after day (the raids of one offensive): then the count of one day answers no question on another. */
  isDaily: boolean;
  /** Whether it tells of several earthquakes ("second earthquake"): then a magnitude that names none is of any of them. */
  severalQuakes: boolean;
  /** Words, each behind its frame ("killed migrants"), that its reports use for all people of the story: they give one count under both (78 migrants, 78 people). */
  namesForAll: ReadonlySet<string>;
}

/** Share of a story's claims that lie at its one place. */
const ALL_BUT_FEW = 0.8;
/** Counts of so many single days, each given at least twice, over more days than this are a series; where they are of dead and hurt, over any. */
const SERIES_DAYS = 3;
const SERIES_SPAN = 4;
/** Below this two counts are soon equal by chance, and say nothing of the words they use. */
const TELLING = 20;

/** The ways of each story among the claims given, by its id. */
export function storyWays(stored: readonly StoredClaim[], articles: ReadonlyMap<string, StoredArticle>, gazetteer: Gazetteer): ReadonlyMap<string, StoryWays> {
  const stories = new Map<string, StoredClaim[]>();
  for (const claim of stored) {
    const story = articles.get(claim.articleKey)?.storyId ?? null;
    if (story === null) continue;
    const known = stories.get(story);
    if (known) known.push(claim);
    else stories.set(story, [claim]);
  }
  return new Map([...stories].map(([id, claims]) => [id, { onePlaced: liesAtOnePlace(claims, gazetteer), isSeries: isSeries(claims), isDaily: daysTwiceTold(claims.filter(isToll)).length >= SERIES_DAYS, severalQuakes: claims.some(({ value, counted }) => value?.unit === 'magnitude' && NOT_THE_FIRST.test(counted ?? '')), namesForAll: namesForAll(claims) }]));
}

function liesAtOnePlace(claims: readonly StoredClaim[], gazetteer: Gazetteer): boolean {
  const counts = new Map<string, number>();
  for (const { placeIds } of claims) for (const id of placeIds.length > 0 ? innermost(placeIds, gazetteer) : []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return all > 0 && Math.max(...counts.values()) >= ALL_BUT_FEW * all;
}

/** Frames of the dead and hurt. */
const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured']);

/** Whether a figure counts dead or hurt. */
export const isToll = ({ frame }: Claim | StoredClaim): boolean => TOLLS.has(frame ?? '');

function isSeries(claims: readonly StoredClaim[]): boolean {
  const told = daysTwiceTold(claims);
  return told.length >= SERIES_DAYS && Math.max(...told) - Math.min(...told) > SERIES_SPAN;
}

/** Days, as day numbers, of which at least two figures are, and of that day alone. */
function daysTwiceTold(claims: readonly StoredClaim[]): readonly number[] {
  const days = new Map<number, number>();
  for (const { kind, time } of claims) {
    const day = kind === 'figure' && time !== null && time.from === time.to && (time.to ?? '').length >= 10 ? daysOf(time.to)?.[0] : undefined;
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].filter(([, count]) => count > 1).map(([day]) => day);
}

/** The word for whom a figure counts behind its frame: the kind, or the phrase where the kind is only "people". */
export const wordOf = ({ frame, counted, countedKind }: Claim | StoredClaim): string => `${frame} ${countedKind !== null && countedKind !== 'people' ? countedKind : (counted ?? 'people').toLowerCase()}`;

function namesForAll(claims: readonly StoredClaim[]): ReadonlySet<string> {
  const words = new Map<string, { anybody: boolean; words: Set<string> }>();
  for (const claim of claims) {
    const { value, frame } = claim;
    if (value === null || value.low === null || value.low !== value.high || value.approx || value.low < TELLING) continue;
    const key = `${frame} ${value.unit === 'people' ? '' : value.unit} ${value.low}`;
    const entry = words.get(key) ?? { anybody: false, words: new Set<string>() };
    words.set(key, entry);
    if (isAnybody(claim)) entry.anybody = true;
    else entry.words.add(wordOf(claim));
  }
  return new Set([...words.values()].flatMap((entry) => (entry.anybody ? [...entry.words] : [])));
}
