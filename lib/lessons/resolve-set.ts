import { lineage } from '@/lib/lexicon/nouns';
import type { StoredClaim } from '@/lib/model';
import { fromGiven } from './given-report';
import { lettered, toLessonReport, type ClaimPool, type LessonReport } from './lesson-report';
import { originsOf } from './origins';
import type { LessonQuery, LessonSet } from './schema';

const within = (list: readonly string[] | undefined, value: string | null): boolean => list === undefined || (value !== null && list.includes(value));

/** A claim counts what is asked: by kind ("students" are people) or by the noun as worded. */
function counts(asked: readonly string[], claim: StoredClaim): boolean {
  const kinds = claim.countedKind === null ? [] : lineage(claim.countedKind);
  return asked.some((one) => kinds.includes(one) || claim.counted === one);
}

/** Whether one stored claim of the query's story meets every condition of the query. */
function meets(query: LessonQuery, claim: StoredClaim, outletId: string): boolean {
  const day = claim.time?.to ?? claim.time?.from ?? null;
  return (
    claim.kind === query.kind &&
    within(query.frames, claim.frame) &&
    (query.unit === undefined || claim.value?.unit === query.unit) &&
    (query.counted === undefined || counts(query.counted, claim)) &&
    (query.notCounted === undefined || !counts(query.notCounted, claim)) &&
    (query.places === undefined || query.places.some((place) => claim.placeIds.includes(place) || claim.place.includes(place))) &&
    (query.from === undefined || (day !== null && day >= query.from)) &&
    (query.to === undefined || (day !== null && day <= query.to)) &&
    (query.parties === undefined || query.parties.includes(claim.attributedTo === null ? null : (claim.attributedTo.id ?? claim.attributedTo.text))) &&
    within(query.outlets, outletId) &&
    !(query.notOutlets?.includes(outletId) ?? false) &&
    within(query.quotes, claim.quote) &&
    !(query.notQuotes?.includes(claim.quote) ?? false) &&
    within(query.objects, claim.object) &&
    (query.blamed === undefined || (claim.agent !== null) === query.blamed) &&
    within(query.hedges, claim.hedge) &&
    within(query.keys, claim.key) &&
    !(query.notKeys?.includes(claim.key) ?? false)
  );
}

/** One report of each outlet, the first or the latest by the day it speaks of; ties go to the smaller key, so that the choice never changes. */
function oneOfEach(reports: readonly LessonReport[], which: 'first' | 'last'): readonly LessonReport[] {
  const chosen = new Map<string, LessonReport>();
  const dayOf = (report: LessonReport): string => report.time?.to ?? report.time?.from ?? report.published?.slice(0, 10) ?? '';
  for (const report of [...reports].sort((a, b) => a.key.localeCompare(b.key))) {
    const held = chosen.get(report.outlet.id);
    if (held === undefined || (which === 'first' ? dayOf(report) < dayOf(held) : dayOf(report) > dayOf(held))) chosen.set(report.outlet.id, report);
  }
  return [...chosen.values()];
}

/** The reports of a set, of the packs and those it brings along, in order of value, lettered. */
export function resolveSet(set: LessonSet, pool: ClaimPool): readonly LessonReport[] {
  const found = pool.claims.flatMap((claim) => {
    const article = pool.articles.get(claim.articleKey);
    if (!article || article.storyId !== set.query.story || !meets(set.query, claim, article.outletId)) return [];
    const report = toLessonReport(claim, pool);
    return report ? [report] : [];
  });
  const given = set.given.map((report, place) => fromGiven(report, set.query.kind, set.id, place));
  const kept = [...(set.each ? oneOfEach(found, set.each) : found), ...given];
  const { here } = set;
  const mine = here && kept.find((report) => report.outlet.id === here.outlet && (here.quote === undefined || report.quote === here.quote));
  return lettered(kept.map((report) => (report === mine ? { ...report, here: true } : report)));
}

/** What the packs hold now, to be held against `pinned`. */
export const measureSet = (reports: readonly LessonReport[]): LessonSet['pinned'] => ({
  reports: reports.length,
  outlets: new Set(reports.map((report) => report.outlet.id)).size,
  origins: originsOf(reports).filter((origin) => origin.basis !== 'none').length,
});

/** A set whose packs hold another number of reports than when the lesson was written. */
export interface SetChange {
  set: LessonSet;
  now: LessonSet['pinned'];
}

/** The sets of a lesson that are no longer what it was written on. */
export const changedSets = (lesson: { sets: readonly LessonSet[] }, sets: ReadonlyMap<string, readonly LessonReport[]>): readonly SetChange[] =>
  lesson.sets
    .map((set) => ({ set, now: measureSet(sets.get(set.id) ?? []) }))
    .filter(({ set: { pinned }, now }) => pinned.reports !== now.reports || pinned.outlets !== now.outlets || pinned.origins !== now.origins);
