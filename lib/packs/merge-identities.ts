import { nameKey } from '@/lib/text/fold-name';
import type { FactFile } from './fact-file';
import { isGenericName } from './generic-name';
import type { PackOutlet, PackParty, PackPlace } from './schema';
import { slugOf } from './slug';

/** Curated merges: id of the merged record -> `story/id` of its records, the one that gives the name first. */
export interface Identities {
  parties: Readonly<Record<string, readonly string[]>>;
  places: Readonly<Record<string, readonly string[]>>;
}

/** Who is who over all stories: merged records by id, and the id that each `story/id` became. */
export interface Merged {
  outlets: ReadonlyMap<string, PackOutlet>;
  parties: ReadonlyMap<string, PackParty>;
  places: ReadonlyMap<string, PackPlace>;
  partyId: ReadonlyMap<string, string>;
  placeId: ReadonlyMap<string, string>;
}

interface Record_ {
  story: string;
  id: string;
  name: string;
  also: readonly string[];
}

/** The value met most often, the first of equals; null where there is none. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string, number] | null>((best, entry) => (best && best[1] >= entry[1] ? best : entry), null)?.[0] ?? null;
}

/** All names but the first, each once; spellings that differ only in case or accents are kept. */
const otherNames = (name: string, names: readonly string[]): string[] => [...new Set(names)].filter((other) => other !== name);

/**
 * Groups of records that are one: what the curated list joins, and records of different stories with the same name of
 * their own. Two records of one story are never joined by their name.
 */
function groupRecords<R extends Record_>(records: readonly R[], curated: Readonly<Record<string, readonly string[]>>, isBound: (record: R) => boolean): { id: string | null; members: R[] }[] {
  const byKey = new Map(records.map((record) => [`${record.story}/${record.id}`, record]));
  const groups: { id: string | null; members: R[] }[] = [];
  const placed = new Set<R>();
  for (const [id, keys] of Object.entries(curated)) {
    const members = keys.flatMap((key) => byKey.get(key) ?? []);
    if (members.length !== keys.length) throw new Error(`identities: ${id} names a record that no fact file holds`);
    members.forEach((member) => placed.add(member));
    groups.push({ id, members });
  }
  for (const record of records) {
    if (placed.has(record)) continue;
    const home = isBound(record)
      ? undefined
      : groups.find(({ members }) => members.some((member) => !isBound(member) && nameKey(member.name) === nameKey(record.name)) && members.every((member) => member.story !== record.story));
    if (home) home.members.push(record);
    else groups.push({ id: null, members: [record] });
  }
  return groups;
}

/** Longest id made of a name, cut at a word. */
const ID_LENGTH = 60;

/** Whether an id says whose it is: it is one of the names ("mdo" of MDO), and no shorthand for a role ("mayor"). */
const isTelling = ({ id, name, also }: Record_): boolean => [name, ...also].some((one) => !isGenericName(one) && slugOf(nameKey(one)) === id);

/** An id for each group that another pack's maker would not give to somebody else: the curated one, a telling one, else the name. */
function nameGroups<R extends Record_>(groups: readonly { id: string | null; members: R[] }[], isBound: (record: R) => boolean): ReadonlyMap<string, readonly R[]> {
  const named = new Map<string, readonly R[]>();
  for (const { id, members } of groups) {
    const first = members[0]!;
    const fromName = slugOf(nameKey(first.name)).slice(0, ID_LENGTH).replace(/-[^-]*$/, (tail) => (slugOf(nameKey(first.name)).length > ID_LENGTH ? '' : tail));
    let chosen = id ?? (isBound(first) ? `${first.story}.${first.id}` : (members.find(isTelling)?.id ?? fromName));
    if (named.has(chosen)) chosen = `${first.story}.${first.id}`;
    named.set(chosen, members);
  }
  return named;
}

function mergeOutlets(files: readonly FactFile[]): ReadonlyMap<string, PackOutlet> {
  const groups = new Map<string, FactFile['outlets']>();
  for (const outlet of files.flatMap(({ outlets }) => outlets)) groups.set(outlet.id, [...(groups.get(outlet.id) ?? []), outlet]);
  return new Map(
    [...groups].map(([id, records]) => {
      const name = mostFrequent(records.map((record) => record.name))!;
      const outlet: PackOutlet = {
        id,
        name,
        also: otherNames(name, records.map((record) => record.name)),
        country: mostFrequent(records.map((record) => record.country)),
        kind: mostFrequent(records.map((record) => record.kind)),
        host: id.includes('.') ? id : null,
      };
      return [id, outlet];
    }),
  );
}

/**
 * One record for one outlet, one party and one place over all fact files, with all its names. Outlets are one by their
 * site. A party without a name of its own ("local sources") stays its story's: sources of two stories are two parties.
 */
export function mergeIdentities(files: readonly FactFile[], curated: Identities): Merged {
  const parties = files.flatMap(({ story, sources }) => sources.map((party) => ({ ...party, story: story.id })));
  const isBound = (party: Record_) => [party.name, ...party.also].every(isGenericName);
  const partyGroups = nameGroups(groupRecords(parties, curated.parties, isBound), isBound);
  const places = files.flatMap((file) => file.places.map((place) => ({ ...place, story: file.story.id })));
  const isNowhere = (): boolean => false;
  const placeGroups = nameGroups(groupRecords(places, curated.places, isNowhere), isNowhere);
  const idsOf = (groups: ReadonlyMap<string, readonly Record_[]>) => new Map([...groups].flatMap(([id, members]) => members.map((member) => [`${member.story}/${member.id}`, id] as const)));
  const partyId = idsOf(partyGroups);
  const placeId = idsOf(placeGroups);
  return {
    outlets: mergeOutlets(files),
    parties: new Map(
      [...partyGroups].map(([id, members]) => {
        const { name, story } = members[0]!;
        const also = otherNames(name, members.flatMap((member) => [member.name, ...member.also]));
        return [id, { id, name, also, kind: mostFrequent(members.map((member) => member.kind)), story: isBound(members[0]!) ? story : null }];
      }),
    ),
    places: new Map(
      [...placeGroups].map(([id, members]) => {
        const { name } = members[0]!;
        const holders = members.map((member) => (member.within === null ? null : placeId.get(`${member.story}/${member.within}`)!));
        return [id, { id, name, also: otherNames(name, members.flatMap((member) => [member.name, ...member.also])), within: mostFrequent(holders) }];
      }),
    ),
    partyId,
    placeId,
  };
}
