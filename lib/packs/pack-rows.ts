import type { Attribution, Hedge, KnownName, PackRows, Provenance, Slot, StoredArticle, StoredClaim } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import { articleKeyOf } from './article-key';
import { isGenericName, withoutBrackets } from './generic-name';
import { readingRule } from './reading-rule';
import type { Pack, PackClaim, PackReport, PackStory } from './schema';

/** What a pack's report tells about its event, for whoever makes signatures (lib/match/signature takes it as it is). */
interface ReportSignatureParts {
  headline: string | null;
  summaries: readonly string[];
  story: { title: string; background: string | null } | null;
  places: readonly string[];
  parties: readonly string[];
  dates: readonly string[];
  figures: readonly { low: number | null; high: number | null; unit: string }[];
}

interface PackRowsOptions {
  provenance: Provenance;
  /** Signature keys of a report: `signatureOf` of lib/match. */
  signatureOf: (parts: ReportSignatureParts) => readonly string[];
}

/** Places and end days of pack claims may be more exact than the page: they are context, not the claim's words. */
export const IMPLIED: readonly Slot[] = ['place', 'time'];

const HEDGE_OF: Readonly<Record<PackClaim['stance'], Hedge>> = { asserts: 'attributed', estimates: 'estimated', alleges: 'alleged', denies: 'denied' };

/** Without a party the outlet asserts in its own voice. */
const hedgeOf = ({ hedge, stance, source, sourceAs }: PackClaim): Hedge => hedge ?? (stance === 'asserts' && source === null && sourceAs === null ? 'stated' : HEDGE_OF[stance]);

interface Names {
  party: ReadonlyMap<string, string>;
  place: ReadonlyMap<string, string>;
}

function attributionOf({ source, sourceAs }: PackClaim, names: Names): Attribution | null {
  const text = sourceAs ?? (source === null ? null : names.party.get(source)!);
  return text === null ? null : { text, id: source };
}

function toStoredClaim(claim: PackClaim, articleKey: string, names: Names): StoredClaim {
  const common = {
    key: `${articleKey}.${claim.id}`,
    articleKey,
    says: claim.says,
    sentence: claim.sentence,
    frame: claim.frame,
    agent: claim.agent,
    place: claim.whereAs ?? claim.where.map((id) => names.place.get(id)!),
    placeIds: claim.where,
    time: claim.from === null && claim.to === null ? null : { from: claim.from, to: claim.to },
    attributedTo: attributionOf(claim, names),
    hedge: hedgeOf(claim),
    modality: claim.modality,
    implied: claim.implied ?? IMPLIED,
    ...(claim.phrase === null ? {} : { phrase: claim.phrase }),
  };
  if (claim.kind === 'event') {
    // Packs note events in their makers' words: action and object stand for the outlet's.
    const quote = claim.quote ?? ([claim.phrase, claim.object].filter((part) => part !== null).join(' ') || (claim.says ?? ''));
    return { ...common, kind: 'event', quote, value: null, counted: null, countedKind: null, object: claim.object };
  }
  const { low, high, approx, unit } = claim;
  return { ...common, kind: 'figure', quote: claim.figure, value: { low, high, approx, unit, rule: claim.rule ?? readingRule(claim) }, counted: claim.counted, countedKind: claim.countedKind, object: null, ...(claim.unitAs === null ? {} : { unitAs: claim.unitAs }) };
}

/** The values, those met most often first. */
function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function signatureParts(report: PackReport, story: PackStory | undefined, names: Names): ReportSignatureParts {
  const { claims } = report;
  return {
    headline: report.headline,
    summaries: claims.flatMap((claim) => claim.says ?? []),
    story: story ? { title: story.title, background: story.background } : null,
    places: byFrequency(claims.flatMap((claim) => claim.where.map((id) => names.place.get(id)!))),
    parties: byFrequency(claims.flatMap((claim) => claim.source ?? [])),
    dates: [...new Set([report.published?.slice(0, 10), ...claims.map((claim) => claim.to ?? claim.from)].filter((date) => typeof date === 'string'))],
    figures: claims.flatMap((claim) => (claim.kind === 'figure' ? [{ low: claim.low, high: claim.high, unit: claim.unit }] : [])),
  };
}

function toStoredArticle(report: PackReport, pack: Pack, key: string, signature: readonly string[], provenance: Provenance): StoredArticle {
  return {
    key,
    packId: pack.id,
    provenance,
    storyId: report.story,
    outletId: report.outlet,
    url: report.url,
    headline: report.headline,
    published: report.published,
    datesInferred: report.dates === 'inferred',
    language: report.language,
    via: report.via,
    signature,
  };
}

/**
 * The names that the pack's outlets, parties and places are looked up by, each once, folded. Names that say nothing outside
 * their story ("authorities", "the Observatory") are left out, and so are parties that have no other.
 */
function knownNames(pack: Pack): KnownName[] {
  const names = new Map<string, KnownName>();
  const kinds = [['party', pack.parties], ['place', pack.places], ['outlet', pack.outlets]] as const;
  for (const [kind, records] of kinds) {
    for (const record of records) {
      for (const name of [record.name, ...record.also]) {
        if (isGenericName(name)) continue;
        const key = nameKey(withoutBrackets(name));
        if (key !== '') names.set(`${kind} ${record.id} ${key}`, { key, kind, id: record.id });
      }
    }
  }
  return [...names.values()];
}

/** The rows of a checked pack, in the shapes of the model: the same from a file as in the store. */
export function toPackRows(pack: Pack, { provenance, signatureOf }: PackRowsOptions): PackRows {
  const names: Names = { party: new Map(pack.parties.map(({ id, name }) => [id, name])), place: new Map(pack.places.map(({ id, name }) => [id, name])) };
  const stories = new Map(pack.stories.map((story) => [story.id, story]));
  const { card } = pack;
  return {
    card: { id: pack.id, version: pack.version, title: card.title, from: card.from, to: card.to, languages: card.languages, maintainer: card.maintainer, licence: card.licence, method: card.method, missing: card.missing },
    checksum: pack.checksum,
    provenance,
    articles: pack.reports.map((report) => {
      const key = articleKeyOf(pack.id, report.id);
      const signature = report.signature ?? signatureOf(signatureParts(report, report.story === null ? undefined : stories.get(report.story), names));
      return { article: toStoredArticle(report, pack, key, signature, provenance), claims: report.claims.map((claim) => toStoredClaim(claim, key, names)) };
    }),
    stories: pack.stories.map(({ id, title, from, to, background, places }) => ({ id, packId: pack.id, title, from, to, background, placeIds: places })),
    outlets: pack.outlets,
    parties: pack.parties.map(({ story, ...party }) => (story === null ? party : { ...party, story })),
    places: pack.places,
    names: knownNames(pack),
  };
}
