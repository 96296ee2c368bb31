import { lazily } from '@/lib/text/lazily';
import { isImplied, namesDay } from './alignment';
import type { ArticleWays, Told } from './article-ways';
import { isAnybody } from './compare-counted';
import { agentTellsEvents } from './compare-frames';
import { comparePlaces, type Gazetteer } from './compare-places';
import { contentWords, overlapOf } from './content-words';
import { degreeOf, isSaidBefore } from './read-share';
import { solesOf } from './sole-figures';
import { daysOf } from './time-spans';

/** What the claims of an article tell of one another, each made when it is first asked for: an article of a story is asked for little of it. */
export function articleWays(claims: readonly Told[]): ArticleWays {
  const days = lazily(() => claims.flatMap((claim) => (namesDay(claim) ? (daysOf(claim.time!.to)?.[0] ?? []) : [])));
  const placed = lazily(() => claims.filter(isPlaced));
  const lesser = lazily(() => lesserOf(claims));
  const forAll = lazily(() => forAllOf(claims));
  const greatest = lazily(() => greatestOf(claims));
  const doers = lazily(() => claims.filter(({ agent, frame }) => agent !== null && agentTellsEvents(frame)));
  const alone = lazily(() => solesOf(claims));
  return {
    told: claims,
    get days() { return days(); },
    get placed() { return placed(); },
    get lesser() { return lesser(); },
    get forAll() { return forAll(); },
    get greatest() { return greatest(); },
    get soles() { return alone().soles; },
    get lone() { return alone().lone; },
    get doers() { return doers(); },
  };
}

/** Whether a claim is an exact figure that names its place itself. */
const isPlaced = (claim: Told): boolean => claim.value !== null && (claim.value.low === claim.value.high || (claim.value.high === null && claim.kind === 'figure' && !claim.value.approx)) && claim.modality === 'actual' && claim.place.length > 0 && !isImplied(claim, 'place');

/** Numbers up to this are soon those of a part and of the whole alike. */
const FEW = 2;

function forAllOf(claims: readonly Told[]): ReadonlySet<Told> {
  const figures = claims.filter(({ kind, value, modality }) => kind === 'figure' && value !== null && modality === 'actual' && !value.approx && (value.low ?? 0) > FEW);
  const keyOf = ({ frame, value }: Told): string => [frame, value!.unit, value!.low].join('\n');
  const bare = new Set(figures.filter(isAnybody).map(keyOf));
  return new Set(figures.filter((claim) => !isAnybody(claim) && bare.has(keyOf(claim))));
}

/** The greatest count of people of each frame, each time it is told. What is put on a month or a year is of no day's event ("since 1987, when 46 died"). */
function greatestOf(claims: readonly Told[]): ReadonlySet<Told> {
  const numberOf = ({ value }: Told): number => value!.low ?? value!.high ?? 0;
  const greatest = new Map<string | null, Told[]>();
  for (const claim of claims) {
    const { kind, frame, value, modality, time } = claim;
    const to = time?.to ?? null;
    if (kind !== 'figure' || value?.unit !== 'people' || modality !== 'actual' || (to !== null && to.length < DAY_NAMED)) continue;
    const known = greatest.get(frame);
    if (!known || numberOf(claim) > numberOf(known[0]!)) greatest.set(frame, [claim]);
    else if (numberOf(claim) === numberOf(known[0]!)) known.push(claim);
  }
  return new Set([...greatest.values()].flat());
}

/** Length of an ISO day. */
const DAY_NAMED = 10;

function lesserOf(claims: readonly Told[]): ReadonlySet<Told> {
  const most = new Map<string, Told>();
  // How badly hurt they are tells whom each counts: "94 were hurt, nine of them critically" is the toll, and all of the worst hurt.
  const keyOf = (claim: Told): string => {
    const { frame, value, sentence, counted, countedKind, place, attributedTo, agent } = claim;
    // "Unity won 84 seats and the Greens 12": two parties' seats.
    return [degreeOf(claim), frame, agentTellsEvents(frame) ? agent : null, value!.unit, isAnybody(claim) ? 'people' : countedKind === 'people' ? counted : countedKind, place.join('|'), attributedTo?.text, sentence].join('\n');
  };
  const numberOf = ({ value }: Told): number => value!.low ?? value!.high ?? 0;
  // A crowd is counted by two, each in a number of his own, and neither is a part.
  const figures = claims.filter(({ kind, frame, value, sentence, modality }) => kind === 'figure' && frame !== 'attended' && value !== null && sentence !== null && modality === 'actual');
  for (const claim of figures) {
    // "Lowered the toll to 58 from 64": what was said before is no whole of what is said now.
    if (isSaidBefore(claim)) continue;
    const known = most.get(keyOf(claim));
    if (!known || numberOf(claim) > numberOf(known)) most.set(keyOf(claim), claim);
  }
  return new Set(figures.filter((claim) => {
    const greatest = most.get(keyOf(claim));
    if (!greatest) return false;
    // "12 died on Monday and 20 on Tuesday": two counts.
    return (claim.value!.high ?? Infinity) < numberOf(greatest) && !(namesDay(claim) && namesDay(greatest) && claim.time!.to !== greatest.time!.to);
  }));
}

/** Days that a span lasts at the least to be no day and no week ("in October"). */
const SPAN = 7;

/**
 * Whether one side tells of a span ("in early October") in which the other's day lies, in an article that names that day itself: what it
 * tells of the span is then another event.
 */
export function isOfSpan(day: Told, span: Told, { days }: ArticleWays): boolean {
  if (!namesDay(day) || isImplied(span, 'time')) return false;
  const [from, to] = [daysOf(span.time?.from)?.[0], daysOf(span.time?.to)?.[1]];
  const own = daysOf(day.time!.to)![0];
  return from !== undefined && to !== undefined && to - from >= SPAN && span.time!.from === span.time!.to && own >= from && own <= to && days.includes(own);
}

/** Kinds by which an article counts all whom an event befell, as one. */
export const asAll = (kind: string | null): string | null => (kind === 'civilians' || kind === null ? 'people' : kind);

/**
 * Whether the article of a claim counts one thing here and there: so many where the claim lies, and another number at the other's place, which it
 * names. `ofOneKind`: of one kind of people only, for a part and its whole may be told under two names of one place.
 */
export function countsBoth(claim: Told, other: Told, { placed }: ArticleWays, gazetteer: Gazetteer, ofOneKind: boolean): boolean {
  if (isImplied(other, 'place')) return false;
  const there = placed.filter((one) => comparePlaces(one, other, gazetteer).verdict === 'same');
  if (there.length === 0) return false;
  const here = placed.filter((one) => comparePlaces(one, claim, gazetteer).verdict === 'same');
  return there.some((far) => here.some((near) => near.frame === far.frame && near.value!.unit === far.value!.unit && (!ofOneKind || asAll(near.countedKind) === asAll(far.countedKind)) && near.value!.low !== far.value!.low));
}

/**
 * Whether a page tells of one name what the other side tells of another that the page names too: "the shop let 900 people go", on a page that has the mill
 * dismiss 5,000, is no answer to "1,000 jobs at the mill". What is counted says whose it is where nobody is named as having done it.
 */
export function isOfOtherDoer(mine: Told, theirs: Told, { doers }: ArticleWays): boolean {
  if (mine.agent === null || theirs.agent !== null || !agentTellsEvents(mine.frame)) return false;
  const theirNames = contentWords(theirs.counted).names;
  if (overlapOf(contentWords(mine.agent).names, theirNames) !== 0 || overlapOf(contentWords(mine.sentence).words, theirNames) !== 0) return false;
  return doers.some(({ agent, frame }) => frame === mine.frame && (overlapOf(contentWords(agent).names, theirNames) ?? 0) > 0);
}
