import type { TimeSpan } from '@/lib/model';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { ResolvedSaying } from '@/lib/claims/attribution/saying';
import type { Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';
import { DAY } from './count-days';

/** Whether a time that opens the sentence is of the saying right behind it: "In May, a team had put the toll at 4,645"; not where that stands between commas ("On Monday, police said, 12 died"). */
export const opensSaying = ({ words }: Sentence, time: TimeExpression, sayings: readonly Pick<ResolvedSaying, 'source' | 'cue'>[]): boolean =>
  time.relation === 'on' && time.first <= 1 && sayings.some(({ source, cue }) => source.first >= time.last && cue.first >= source.last && words[cue.last]?.tag !== 'comma' && words.slice(time.last, source.first).every(({ tag }) => tag === 'comma' || tag === 'det'));

/** Characters of an ISO day, which a month or year has fewer of. */
const DAY_LENGTH = 10;

/** How long before publication what a paragraph tells is of the past, in days: more than a week, after which few counts still run. */
const PAST_DAYS = 10;

/**
 * The time of which the next sentence of the paragraph tells as well: the one that opens a sentence of what was long ago ("In 2023 a
 * trawler sank there."), or `told` where a sentence names none; null where it tells of now.
 */
export function toldOf(sentence: Sentence, sayings: readonly Pick<ResolvedSaying, 'source' | 'cue'>[], told: TimeSpan | null, published: string | null): TimeSpan | null {
  if (published === null) return null;
  const { words, times } = sentence;
  const first = times[0];
  if (first === undefined) return told;
  if (opensSaying(sentence, first, sayings)) return null;
  if (times.length > 1 || first.relation !== 'on' || first.from === null || first.to === null || first.first > 1 + (words[0]?.tag === 'prep' ? 1 : 0)) return null;
  if (isMeasureThen(sentence, first.last)) return null;
  return isLongBefore(first.to, published) ? { from: first.from, to: first.to } : null;
}

/** "Two years ago it stood at 51.4 percent", "In 2022 it was 12,000": whether a sentence only tells what a measure of now was at a time that ends before word `from`. */
function isMeasureThen({ words }: Sentence, from: number): boolean {
  const at = words[from]?.tag === 'comma' ? from + 1 : from;
  const [it, verb, next] = [words[at], words[at + 1], words[at + 2]];
  if (it?.tag !== 'pron' || it.classes.people) return false;
  return verb?.be === true ? next?.tag === 'num' || next?.tag === 'prep' : verb?.classes.verbs?.some(({ frame }) => frame === 'measured') === true;
}

/** Whether a time ended more than `PAST_DAYS` before publication. */
const isLongBefore = (to: string, published: string): boolean => Date.parse(to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-28` : to) < Date.parse(published.slice(0, 10)) - PAST_DAYS * DAY;

/** Whether all that a sentence tells was long ago: "Rivers burst their banks in Mern in 2021." */
export const isLongAgo = ({ times }: Sentence, published: string | null): boolean =>
  published !== null && times.length > 0 && times.every(({ relation, to }) => relation === 'on' && to !== null && isLongBefore(to, published));

/** Whether a sentence is told from now: "has since been rebuilt", "the firm says", "costará 200 millones". */
export const tellsNow = (sentence: Sentence, { grammar: { present }, modality: { moodOf } }: ClaimLanguage): boolean =>
  sentence.words.some(({ tag, is, lower }) => tag === 'modal' || ((tag === 'aux' || tag === 'verb') && present.has(lower)) || (tag === 'verb' && (is?.third === true || moodOf(lower) === 'forecast'))) || doSeveral(sentence);

/** "Mern's railways carry 13 million a day": whether the first verb of a sentence stands in its base form behind a plural. */
function doSeveral({ words }: Sentence): boolean {
  const at = words.findIndex(({ tag }) => tag === 'verb' || tag === 'aux');
  // "farmers there grow"
  const [verb, subject] = [words[at], words[words[at - 1]?.tag === 'noun' ? at - 1 : at - 2]];
  return verb?.tag === 'verb' && verb.is?.base === true && !verb.is.past && !verb.is.participle && subject?.tag === 'noun' && subject.classes.plural;
}

/** Whether what a sentence tells of a day is told as if it were now, as in an entry of a list of days ("May 3, 2009: strikes begin in Mern"): by its first verb. */
export function tellsInPresent({ words, times }: Sentence, present: ReadonlySet<string>): boolean {
  // "In this May 3 photo, a singer poses"
  const opener = words[times[0]?.first ?? 0];
  if (opener === undefined || !(opener.capital || opener.kind === 'number')) return false;
  const verb = words.find(({ tag, is, lower }) => (tag === 'aux' && present.has(lower)) || (tag === 'verb' && is?.ing !== true));
  return verb !== undefined && (verb.tag === 'aux' || verb.is?.past === false);
}

/** The day since which something goes on, said in a sentence ("battles that started Wednesday", "since Wednesday"); null for none, for some hour of today ("since dawn"), and for what is to begin ("plans to vaccinate 250,000 from Saturday"). */
export function sinceOf(sentence: Sentence): string | null {
  const { words } = sentence;
  for (const time of sentence.times) {
    if (time.relation !== 'since' || time.from === null || time.from.length !== DAY_LENGTH || time.from === time.to) continue;
    if (isOfAside(sentence, time)) continue;
    const verb = words.findLastIndex(({ tag }, i) => i < time.first && tag === 'verb' && words[i]!.is?.ing !== true);
    if (!(time.weekday && verb > 0 && (words[verb - 1]!.tag === 'modal' || (words[verb - 1]!.tag === 'to' && words[verb - 2]?.is?.third === true)))) return time.from;
  }
  return null;
}

/** "killed 42 on Saturday in Mern, where an offensive goes on since May 5": whether a time stands in a clause behind a comma that only tells of a place or somebody, and another tells when the rest was. */
function isOfAside({ words, times }: Sentence, { first }: Sentence['times'][number]): boolean {
  const open = words.findLastIndex(({ tag, classes }, i) => i < first && words[i - 1]?.tag === 'comma' && (tag === 'rel' || classes.where));
  return open > 0 && words.slice(open, first).every(({ tag }) => tag !== 'comma') && times.some(({ relation, last }) => relation === 'on' && last <= open);
}

/** The one past or present day that a sentence tells of ("on Sunday"); null for none, and for several. On which day somebody said so is none of them. */
export function dayOf({ words, times }: Sentence, sayings: readonly Pick<ResolvedSaying, 'cue'>[]): string | null {
  let day: string | null = null;
  for (const { relation, from, to, first } of times) {
    if (relation !== 'on' || from === null || from !== to || from.length !== 10) continue;
    const opener = words[first - 1]?.tag === 'prep' ? first - 1 : first;
    if (sayings.some(({ cue }) => cue.last === opener)) continue;
    if (day !== null && day !== from) return null;
    day = from;
  }
  return day;
}
