import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf } from '@/lib/lexicon/units';
import { nameKey } from '@/lib/text/fold-name';
import { articleKeyOf } from './article-key';
import type { Pack, PackClaim, PackReport, PackStory } from './schema';
import type { JsonPath } from './scan-json';
import { type Reason, reasonFor } from './reasons';

/**
 * What is wrong with a pack. `error`: it contradicts itself and is refused. `odd`: possible, and worth a second look; outlets report
 * odd things, and a pack must be able to say so.
 */
export interface Finding extends Reason {
  severity: 'error' | 'odd';
  rule: string;
  path: JsonPath;
}

/** Units whose amounts may lie below zero: everything else that is counted or measured may not. */
const MAY_BE_NEGATIVE = new Set(['temperature', 'money', 'share', 'share-points', 'ratio', 'length', 'angle']);

/** Collects findings at paths. */
class Findings {
  readonly all: Finding[] = [];
  error(rule: string, path: JsonPath, reason: Reason): void {
    this.all.push({ severity: 'error', rule, path, ...reason });
  }
  odd(rule: string, path: JsonPath, reason: Reason): void {
    this.all.push({ severity: 'odd', rule, path, ...reason });
  }
}

function findDuplicates(findings: Findings, list: readonly { id: string }[], path: JsonPath): void {
  const first = new Map<string, number>();
  list.forEach(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else findings.error('duplicate-id', [...path, at, 'id'], reasonFor('twinEntry', { id, n: String(before) }));
  });
}

function findCycles(findings: Findings, places: Pack['places']): void {
  const within = new Map(places.map((place) => [place.id, place.within]));
  /** Places of cycles told already: one finding a cycle. */
  const told = new Set<string>();
  places.forEach(({ id }, at) => {
    const seen = new Set<string>();
    for (let place: string | null = id; place !== null; place = within.get(place) ?? null) {
      if (told.has(place)) return;
      if (seen.has(place)) {
        findings.error('place-cycle', ['places', at, 'within'], reasonFor('withinItself', { id }));
        seen.forEach((one) => told.add(one));
        return;
      }
      seen.add(place);
    }
  });
}

/** Dates of different exactness compare by what both give: 2024-05 is neither before nor after 2024-05-12. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length, 10);
  return a.slice(0, length) < b.slice(0, length);
};

function checkFigure(findings: Findings, claim: Extract<PackClaim, { kind: 'figure' }>, path: JsonPath): void {
  const { low, high, unit, figure } = claim;
  if (low === null && high === null) findings.error('no-bound', [...path, 'low'], reasonFor('noBound', { figure }));
  if (low !== null && high !== null && low > high) findings.error('low-above-high', [...path, 'low'], reasonFor('lowAboveHigh', { low: String(low), high: String(high) }));
  const least = Math.min(low ?? Infinity, high ?? Infinity);
  if (least < 0 && !MAY_BE_NEGATIVE.has(dimensionOf(unit))) findings.error('below-zero', [...path, 'low'], reasonFor('belowZero', { n: String(least), unit }));
  if (unit === 'magnitude' && Math.max(low ?? 0, high ?? 0) > 10) findings.error('magnitude', [...path, 'low'], reasonFor('magnitude'));
}

function checkDates(findings: Findings, claim: PackClaim, report: PackReport, story: PackStory | undefined, path: JsonPath): void {
  const { from, to } = claim;
  if (from !== null && to !== null && isBefore(to, from)) findings.error('ends-before-start', [...path, 'to'], reasonFor('endsBeforeStart', { from, to }));
  const start = from ?? to;
  const end = to ?? from;
  if (story && end !== null && story.from !== null && isBefore(end, story.from)) findings.odd('before-story', [...path, 'to'], reasonFor('beforeStory', { day: end, from: story.from }));
  if (story && start !== null && story.to !== null && isBefore(story.to, start)) findings.odd('after-story', [...path, 'from'], reasonFor('afterStory', { day: start, to: story.to }));
  if (start !== null && report.published !== null && claim.modality === 'actual' && isBefore(report.published, start)) {
    findings.odd('after-publication', [...path, 'from'], reasonFor('afterPublication', { day: start, published: report.published.slice(0, 10) }));
  }
}

/** What one report says twice in the same words of figure, counted thing, place, party and days. */
const claimContent = (claim: PackClaim): string =>
  JSON.stringify([claim.kind, claim.phrase, claim.agent, claim.where, claim.from, claim.to, claim.source, claim.sourceAs, ...(claim.kind === 'figure' ? [claim.low, claim.high, claim.unit, claim.counted] : [claim.object, claim.says])]);

function checkReport(findings: Findings, report: PackReport, at: number, known: Known): void {
  const path = ['reports', at];
  const missing = (rule: string, where: JsonPath, id: string, list: string) => findings.error(rule, [...path, ...where], reasonFor('notAmong', { id, list }));
  if (!known.outlets.has(report.outlet)) missing('unknown-outlet', ['outlet'], report.outlet, 'outlets');
  if (report.story !== null && !known.stories.has(report.story)) missing('unknown-story', ['story'], report.story, 'stories');
  const story = report.story === null ? undefined : known.stories.get(report.story);
  findDuplicates(findings, report.claims, [...path, 'claims']);
  const contents = new Map<string, number>();
  report.claims.forEach((claim, index) => {
    const claimPath = [...path, 'claims', index];
    claim.where.forEach((id, nth) => {
      if (!known.places.has(id)) missing('unknown-place', ['claims', index, 'where', nth], id, 'places');
    });
    if (claim.source !== null && !known.parties.has(claim.source)) missing('unknown-party', ['claims', index, 'source'], claim.source, 'parties');
    const party = claim.source === null ? undefined : known.parties.get(claim.source);
    const outlet = known.outlets.get(report.outlet);
    if (party && outlet && nameKey(party) === nameKey(outlet)) findings.odd('cites-itself', [...claimPath, 'source'], reasonFor('citesItself', { outlet }));
    if (claim.frame !== null && !frameOf(claim.frame)) findings.odd('unknown-frame', [...claimPath, 'frame'], reasonFor('unknownFrame', { frame: claim.frame }));
    if (claim.kind === 'figure') checkFigure(findings, claim, claimPath);
    checkDates(findings, claim, report, story, claimPath);
    const content = claimContent(claim);
    const twin = contents.get(content);
    if (twin === undefined) contents.set(content, index);
    else findings.odd('said-twice', claimPath, reasonFor('saidTwice', { n: String(twin) }));
  });
}

interface Known {
  stories: ReadonlyMap<string, PackStory>;
  /** Names by id. */
  outlets: ReadonlyMap<string, string>;
  parties: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
}

/** The same for two reports of one page on one story: the part behind # names a place in the page, and a stroke at the end names nothing. */
export function reportAddress(story: string | null, url: string): string {
  const [page] = url.split('#', 1);
  return `${story ?? ''} ${page!.endsWith('/') ? page!.slice(0, -1) : page!}`;
}

function checkDuplicateReports(findings: Findings, pack: Pack): void {
  const keys = new Map<string, number>();
  const addresses = new Map<string, number>();
  pack.reports.forEach((report, at) => {
    const key = articleKeyOf(pack.id, report.id);
    const same = keys.get(key);
    if (same !== undefined && pack.reports[same]!.id !== report.id) findings.error('key-collision', ['reports', at, 'id'], reasonFor('sameKey', { n: String(same) }));
    keys.set(key, at);
    if (report.url === null) return;
    const address = reportAddress(report.story, report.url);
    const twin = addresses.get(address);
    if (twin !== undefined) findings.error('duplicate-report', ['reports', at, 'url'], reasonFor('sameAddress', { n: String(twin) }));
    addresses.set(address, at);
  });
}

/** All that a pack of the right shape may still have wrong, errors and oddities, in the order of the file. */
export function findFaults(pack: Pack): readonly Finding[] {
  const findings = new Findings();
  const names = (records: readonly { id: string; name: string }[]) => new Map(records.map(({ id, name }) => [id, name]));
  const known: Known = { stories: new Map(pack.stories.map((story) => [story.id, story])), outlets: names(pack.outlets), parties: names(pack.parties), places: names(pack.places) };
  for (const list of ['stories', 'outlets', 'parties', 'places', 'reports'] as const) findDuplicates(findings, pack[list], [list]);
  const { from, to } = pack.card;
  if (from !== null && to !== null && isBefore(to, from)) findings.error('ends-before-start', ['card', 'to'], reasonFor('endsBeforeStart', { from, to }));
  pack.stories.forEach((story, at) => {
    if (story.from !== null && story.to !== null && isBefore(story.to, story.from)) findings.error('ends-before-start', ['stories', at, 'to'], reasonFor('endsBeforeStart', { from: story.from, to: story.to }));
    story.places.forEach((id, nth) => {
      if (!known.places.has(id)) findings.error('unknown-place', ['stories', at, 'places', nth], reasonFor('notAmong', { id, list: 'places' }));
    });
  });
  pack.parties.forEach(({ story }, at) => {
    if (story !== null && !known.stories.has(story)) findings.error('unknown-story', ['parties', at, 'story'], reasonFor('notAmong', { id: story, list: 'stories' }));
  });
  pack.places.forEach(({ within }, at) => {
    if (within !== null && !known.places.has(within)) findings.error('unknown-place', ['places', at, 'within'], reasonFor('notAmong', { id: within, list: 'places' }));
  });
  findCycles(findings, pack.places);
  checkDuplicateReports(findings, pack);
  pack.reports.forEach((report, at) => {
    checkReport(findings, report, at, known);
  });
  return findings.all;
}
