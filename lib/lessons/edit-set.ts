import type { StoryQuestion } from './build-lesson';
import type { ClaimPool, LessonReport } from './lesson-report';
import { measureSet, resolveSet } from './resolve-set';
import type { LessonQuery, LessonSet } from './schema';

/** Claims that a query can name by their keys: as many as the schema takes. */
const MOST_NAMED = 60;
/** A key that no claim has: a query without keys would take in the whole story. */
const NOBODY = 'none';

/** What a set asks for, without what was picked by hand. */
function askedOf({ keys: _keys, notKeys: _notKeys, quotes: _quotes, notQuotes: _notQuotes, outlets: _outlets, notOutlets: _notOutlets, ...asked }: LessonQuery): LessonQuery {
  return asked;
}


/** The set with what the packs hold of it now: what is edited is pinned anew. */
const measured = (set: LessonSet, pool: ClaimPool): LessonSet => ({ ...set, pinned: measureSet(resolveSet(set, pool)) });

/** Keys of the packs' reports that are in the set. */
export function chosenKeys(set: LessonSet, pool: ClaimPool): ReadonlySet<string> {
  return new Set(resolveSet({ ...set, given: [] }, pool).map(({ key }) => key));
}

/**
 * The reports that a trainer may pick from: all that answer what the set asks for. Where a set was made by hand from the start
 * (it names claims and no frame) that is what its claims are about.
 */
export function candidatesOf(set: LessonSet, pool: ClaimPool): readonly LessonReport[] {
  const asked = askedOf(set.query);
  const { each: _each, here: _here, ...rest } = set;
  const all = resolveSet({ ...rest, given: [], query: asked }, pool);
  if (asked.frames !== undefined || asked.objects !== undefined) return all;
  const chosen = chosenKeys(set, pool);
  const topicOf = ({ frame, value }: LessonReport): string => `${frame ?? ''} ${value?.unit ?? ''}`;
  const topics = new Set(all.filter(({ key }) => chosen.has(key)).map(topicOf));
  return all.filter((report) => topics.has(topicOf(report)));
}

/** The set holding just these of its candidates; named by the shorter list, so that a set of all goes on taking in what packs bring. */
export function chooseOf(set: LessonSet, keys: ReadonlySet<string>, pool: ClaimPool): LessonSet {
  const candidates = candidatesOf(set, pool).map(({ key }) => key);
  const picked = candidates.filter((key) => keys.has(key));
  const left = candidates.filter((key) => !keys.has(key));
  const asked = askedOf(set.query);
  const byHand = asked.frames === undefined && asked.objects === undefined;
  const query: LessonQuery =
    left.length === 0 && !byHand ? asked : left.length < picked.length && left.length <= MOST_NAMED && !byHand ? { ...asked, notKeys: left } : { ...asked, keys: picked.length === 0 ? [NOBODY] : picked.slice(0, MOST_NAMED) };
  return measured({ ...set, query }, pool);
}

/** The set asking another question of its story, with every report that answers it. */
export function askAnother(set: LessonSet, { kind, frame, unit }: Pick<StoryQuestion, 'kind' | 'frame' | 'unit'>, pool: ClaimPool): LessonSet {
  const { story, from, to } = set.query;
  const query: LessonQuery = { story, kind, ...(frame === null ? {} : { frames: [frame] }), ...(unit === null ? {} : { unit }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const { here: _here, ...rest } = set;
  return measured({ ...rest, query }, pool);
}

/** The set with other bounds of days; empty text for none. */
export function boundDays(set: LessonSet, from: string, to: string, pool: ClaimPool): LessonSet {
  const { from: _from, to: _to, ...rest } = set.query;
  return measured({ ...set, query: { ...rest, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) } }, pool);
}

/** The set with one report of each outlet, or with all of them (null). */
export function takeOfEach(set: LessonSet, each: 'first' | 'last' | null, pool: ClaimPool): LessonSet {
  const { each: _each, ...rest } = set;
  return measured({ ...rest, ...(each === null ? {} : { each }) }, pool);
}

/** A new set of a story, with an id that the others do not have. */
export function newSet(others: readonly LessonSet[], story: string, question: StoryQuestion, asked: string, pool: ClaimPool): LessonSet {
  const taken = new Set(others.map(({ id }) => id));
  let n = others.length + 1;
  while (taken.has(`set-${n}`)) n += 1;
  return askAnother({ id: `set-${n}`, question: asked, query: { story, kind: question.kind }, given: [], pinned: { reports: 0, outlets: 0, origins: 0 } }, question, pool);
}
