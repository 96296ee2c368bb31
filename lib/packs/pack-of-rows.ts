import type { PackRows, StoredArticle, StoredClaim } from '@/lib/model';
import { hash48 } from '@/lib/text/hash-text';
import { checksumOf } from './checksum';
import { IMPLIED } from './pack-rows';
import { readingRule } from './reading-rule';
import type { STANCES } from './schema';
import { FORMAT_VERSION, type PackFile } from './schema';

type FileReport = PackFile['reports'][number];
type FileClaim = FileReport['claims'][number];
type Stance = (typeof STANCES)[number];

const STANCE_OF: Readonly<Record<string, Stance>> = { estimated: 'estimates', claimed: 'alleges', alleged: 'alleges', unverified: 'alleges', denied: 'denies' };
/** The rungs that a stance alone brings back. */
const PLAIN_HEDGES: Readonly<Record<Stance, string>> = { asserts: 'attributed', estimates: 'estimated', alleges: 'alleged', denies: 'denied' };

/** The object without what a pack may leave out. */
function withoutDefaults<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))) as T;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((entry, at) => entry === b[at]);

interface Names {
  parties: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
}

function toFileClaim(claim: StoredClaim, id: string, names: Names): FileClaim {
  const { attributedTo, hedge } = claim;
  const source = attributedTo !== null && attributedTo.id !== null && names.parties.has(attributedTo.id) ? attributedTo.id : null;
  const sourceAs = attributedTo && (source === null || names.parties.get(source) !== attributedTo.text) ? attributedTo.text : null;
  const stance = STANCE_OF[hedge] ?? 'asserts';
  const plain = stance === 'asserts' && attributedTo === null ? 'stated' : PLAIN_HEDGES[stance];
  const where = claim.placeIds.filter((place) => names.places.has(place));
  const said = {
    says: claim.says,
    phrase: claim.phrase ?? null,
    frame: claim.frame,
    ...(claim.modality === 'actual' ? {} : { modality: claim.modality }),
    agent: claim.agent,
    where,
    whereAs: sameList(claim.place, where.map((place) => names.places.get(place))) ? undefined : [...claim.place],
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
    source,
    sourceAs,
    ...(stance === 'asserts' ? {} : { stance }),
    ...(hedge === plain ? {} : { hedge }),
    sentence: claim.sentence,
  };
  // An empty list means "nothing implied" and is no default.
  const implied = sameList(claim.implied, IMPLIED) ? {} : { implied: [...claim.implied] };
  if (claim.kind === 'event' || claim.value === null) {
    const made = [claim.phrase, claim.object].filter((part) => typeof part === 'string').join(' ') || (claim.says ?? '');
    return { ...withoutDefaults({ id, kind: 'event', quote: claim.quote === made ? null : claim.quote, object: claim.object, ...said }), ...implied };
  }
  const { low, high, approx, unit, rule } = claim.value;
  const figure = { figure: claim.quote, low, high, approx };
  return {
    ...withoutDefaults({ id, kind: 'figure', ...figure, rule: rule === readingRule(figure) ? null : rule, unit, unitAs: claim.unitAs ?? null, counted: claim.counted, countedKind: claim.countedKind, ...said }),
    ...implied,
  };
}

function toFileReport(article: StoredArticle, claims: readonly StoredClaim[], names: Names): FileReport {
  const id = /\/([0-9a-f]{12})$/.exec(article.key)?.[1] ?? hash48(article.key).toString(16).padStart(12, '0');
  return {
    ...withoutDefaults({
      id,
      story: article.storyId,
      outlet: article.outletId,
      url: article.url,
      headline: article.headline,
      published: article.published,
      language: article.language,
      via: article.via,
      dates: article.datesInferred ? ('inferred' as const) : undefined,
      // Made anew from the summaries of packs; of what was read the text is gone.
      signature: article.provenance === 'remembered' ? [...article.signature] : undefined,
    }),
    claims: claims.map((claim, at) => toFileClaim(claim, claim.key.startsWith(`${article.key}.`) ? claim.key.slice(article.key.length + 1) : `c${at + 1}`, names)),
  };
}

/**
 * The pack file that brings these rows back, sealed with its checksum: `toPackRows` of it gives the same rows. Reports, records and
 * claims keep their order; ids stay what they are, so that a later version can be compared with it.
 */
export async function packOfRows(rows: PackRows): Promise<PackFile> {
  const { card } = rows;
  const names: Names = { parties: new Map(rows.parties.map(({ id, name }) => [id, name])), places: new Map(rows.places.map(({ id, name }) => [id, name])) };
  const pack: PackFile = {
    formatVersion: FORMAT_VERSION,
    id: card.id,
    version: card.version,
    checksum: '',
    card: withoutDefaults({ title: card.title, from: card.from, to: card.to, languages: [...card.languages], maintainer: card.maintainer, licence: card.licence, method: card.method, missing: [...card.missing] }),
    stories: rows.stories.map(({ id, title, from, to, background, placeIds }) => withoutDefaults({ id, title, from, to, background, places: [...placeIds] })),
    outlets: rows.outlets.map(({ id, name, also, country, kind, host }) => withoutDefaults({ id, name, also: [...also], country, kind, host })),
    parties: rows.parties.map(({ id, name, also, kind, story }) => withoutDefaults({ id, name, also: [...also], kind, story: story ?? null })),
    places: rows.places.map(({ id, name, also, within }) => withoutDefaults({ id, name, also: [...also], within })),
    reports: rows.articles.map(({ article, claims }) => toFileReport(article, claims, names)),
  };
  return { ...pack, checksum: await checksumOf(pack) };
}

/**
 * The articles that are asked for, with the records that they name and no others, as rows of a pack of their own. Where claims are
 * asked for too, articles without any of them are left out.
 */
export function selectRows(rows: PackRows, card: Partial<PackRows['card']>, wanted: (article: StoredArticle) => boolean, wantedClaim?: (claim: StoredClaim) => boolean): PackRows {
  const chosen = rows.articles.filter(({ article }) => wanted(article));
  const articles = wantedClaim ? chosen.map(({ article, claims }) => ({ article, claims: claims.filter(wantedClaim) })).filter(({ claims }) => claims.length > 0) : chosen;
  const claims = articles.flatMap((row) => row.claims);
  const stories = new Set(articles.map(({ article }) => article.storyId));
  const outlets = new Set(articles.map(({ article }) => article.outletId));
  const parties = new Set(claims.map(({ attributedTo }) => attributedTo?.id));
  const places = new Set([...claims.flatMap(({ placeIds }) => placeIds), ...rows.stories.filter(({ id }) => stories.has(id)).flatMap(({ placeIds }) => placeIds)]);
  const within = new Map(rows.places.map((place) => [place.id, place.within]));
  // A set goes on to what is added while it is walked: each place brings the one that holds it.
  for (const id of places) {
    const holder = within.get(id) ?? null;
    if (holder !== null) places.add(holder);
  }
  const kept = { outlet: outlets, party: parties, place: places } as const;
  return {
    ...rows,
    card: { ...rows.card, ...card },
    checksum: '',
    articles,
    stories: rows.stories.filter(({ id }) => stories.has(id)),
    outlets: rows.outlets.filter(({ id }) => outlets.has(id)),
    parties: rows.parties.filter(({ id }) => parties.has(id)),
    places: rows.places.filter(({ id }) => places.has(id)),
    names: rows.names.filter(({ kind, id }) => kept[kind].has(id)),
  };
}
