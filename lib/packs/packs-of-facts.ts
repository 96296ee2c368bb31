import { frameOf } from '@/lib/lexicon/frames';
import { checksumOf } from './checksum';
import type { FactClaim, FactFile } from './fact-file';
import { frameOfPhrase } from './frame-of-measure';
import { type Identities, type Merged, mergeIdentities } from './merge-identities';
import { FORMAT_VERSION, type PackFile } from './schema';
import { toCanonicalUnit, toRate } from './canonical-unit';

/** What the scope cards say that no fact file knows. */
export interface PackEdition {
  version: string;
  maintainer: string;
  licence: string;
  method: string;
  /** Lines about what is missing, for every pack. */
  missing: readonly string[];
  /** Kind of a counted noun phrase (id of lib/lexicon/nouns), or null. */
  nounKind: (counted: string, unit: string) => string | null;
}

type FileReport = PackFile['reports'][number];
type FileClaim = FileReport['claims'][number];

/** The first six bytes of the text's SHA-256, in hex: an id that stays while the text does. */
async function shortHash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The object without what a pack may leave out: null, false, and empty lists. */
function withoutDefaults<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))) as T;
}

/** Finds the id of a place as a story writes it, by name, alias or id; throws for a place the story does not list. */
function placeFinder(file: FactFile, merged: Merged): (written: string) => string {
  const ids = new Map<string, string>();
  // Aliases first, so that a place's own name wins over another's alias.
  for (const place of file.places) for (const name of [...place.also, place.id]) ids.set(name.toLowerCase(), place.id);
  for (const place of file.places) ids.set(place.name.toLowerCase(), place.id);
  return (written) => {
    const id = ids.get(written.toLowerCase());
    if (id === undefined) throw new Error(`${file.story.id}: the place "${written}" is not among the story's places`);
    return merged.placeId.get(`${file.story.id}/${id}`)!;
  };
}

function toPackClaim(claim: FactClaim, index: number, file: FactFile, merged: Merged, findPlace: (written: string) => string, edition: PackEdition): FileClaim {
  const phrase = claim.kind === 'figure' ? claim.measure : claim.action;
  const { frame, modality } = frameOfPhrase(phrase, claim.kind, (id) => frameOf(id) !== undefined);
  const where = claim.where.map(findPlace);
  const asWritten = claim.where.some((written, at) => merged.places.get(where[at]!)!.name !== written) ? [...claim.where] : undefined;
  const source = claim.source === null ? null : (merged.partyId.get(`${file.story.id}/${claim.source}`) ?? null);
  if (claim.source !== null && source === null) throw new Error(`${file.story.id}: the party "${claim.source}" is not among the story's sources`);
  const said = {
    says: claim.says,
    phrase,
    frame,
    ...(modality === 'actual' ? {} : { modality }),
    agent: claim.agent,
    where,
    whereAs: asWritten,
    from: claim.from,
    to: claim.to,
    source,
    stance: claim.stance,
  };
  const id = `c${index + 1}`;
  if (claim.kind === 'event') return withoutDefaults({ id, kind: 'event', object: claim.object, ...said });
  const unit = toRate(toCanonicalUnit(claim.unit), claim.counted);
  return withoutDefaults({
    id,
    kind: 'figure',
    figure: claim.figure,
    low: claim.low,
    high: claim.high,
    approx: claim.approx,
    unit,
    unitAs: unit === claim.unit ? null : claim.unit,
    counted: claim.counted,
    countedKind: edition.nounKind(claim.counted, unit),
    ...said,
  });
}

async function toPackReport(report: FactFile['reports'][number], file: FactFile, merged: Merged, findPlace: (written: string) => string, edition: PackEdition): Promise<FileReport> {
  const address = report.url ?? `${report.published ?? ''} ${report.claims[0]?.says ?? ''}`;
  return withoutDefaults({
    id: await shortHash(`${report.outlet} ${address}`),
    story: file.story.id,
    outlet: report.outlet,
    url: report.url,
    published: report.published,
    language: report.lang,
    via: report.via,
    dates: report.dates,
    claims: report.claims.map((claim, index) => toPackClaim(claim, index, file, merged, findPlace, edition)),
  });
}

const byId = <T extends { id: string }>(records: readonly T[]): T[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The places with these ids and all that hold them. */
function withHolders(ids: ReadonlySet<string>, merged: Merged): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of ids) for (let place = merged.places.get(id); place && !all.has(place.id); place = merged.places.get(place.within ?? '')) all.add(place.id);
  return all;
}

/**
 * One pack for each fact file, in the order given: a story with its reports, and the merged records of the outlets, parties and
 * places that it names, the same in every pack. Throws where a report names a party or place that its file does not list.
 */
export async function packsOfFacts(files: readonly FactFile[], identities: Identities, edition: PackEdition): Promise<PackFile[]> {
  const merged = mergeIdentities(files, identities);
  return Promise.all(
    files.map(async (file) => {
      const { story } = file;
      const findPlace = placeFinder(file, merged);
      const placeIds = withHolders(new Set(file.places.map((place) => merged.placeId.get(`${story.id}/${place.id}`)!)), merged);
      const pack: PackFile = {
        $schema: './pack.schema.json',
        formatVersion: FORMAT_VERSION,
        id: story.id,
        version: edition.version,
        checksum: '',
        card: {
          title: story.title,
          from: story.from,
          to: story.to,
          languages: [...new Set(file.reports.map((report) => report.lang))].sort(),
          maintainer: edition.maintainer,
          licence: edition.licence,
          method: edition.method,
          missing: [...edition.missing],
        },
        stories: [{ id: story.id, title: story.title, from: story.from, to: story.to, background: story.background, places: story.places.map(findPlace) }],
        outlets: byId(file.outlets.map((outlet) => withoutDefaults(merged.outlets.get(outlet.id)!))),
        parties: byId([...new Set(file.sources.map((party) => merged.partyId.get(`${story.id}/${party.id}`)!))].map((id) => withoutDefaults(merged.parties.get(id)!))),
        places: byId([...placeIds].map((id) => withoutDefaults(merged.places.get(id)!))),
        reports: await Promise.all(file.reports.map((report) => toPackReport(report, file, merged, findPlace, edition))),
      };
      return { ...pack, checksum: await checksumOf(pack) };
    }),
  );
}
