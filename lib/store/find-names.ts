import type { KnownName } from '@/lib/model';
import { hashText } from '@/lib/text/hash-text';
import { KeptWords } from '@/lib/text/kept-words';
import type { PackView } from './pack-view';
import type { Reading } from './read-transaction';
import type { NameRecord, NameSetRecord } from './records';

/** All that is known of names while what may be seen holds still. */
interface SeenNames {
  generation: number;
  /** Hashes of the names of each pack, in order. */
  sets: readonly Uint32Array[];
  /** A bit for the lowest bits of each hash: tells of most names at one look that no pack has them. */
  marks: Uint32Array;
  /** Names that were read before, with none for a hash that another name shares: each page asks for the same countries, agencies and police. */
  read: KeptWords<readonly KnownName[]>;
}

/** Bits for one name: with sixteen, one name in sixteen that is in no pack has to be looked for. */
const BITS_OF_NAME = 16;
/** Most bits, 128 kB of them. */
const MOST_BITS = 2 ** 20;

/**
 * What finds those of some folded names that packs know. Only names whose hashes are in a pack are read, and those that were read before are not
 * read again while the generation of what may be seen is the same.
 */
export function createNameFinder(): (keys: readonly string[], reading: Reading, view: PackView) => Promise<readonly KnownName[]> {
  let seen: SeenNames | null = null;
  return async (keys, reading, view) => {
    if (seen?.generation !== view.generation) seen = await readSets(reading, view);
    const { sets, marks, read } = seen;
    const likely = [...new Set(keys)].filter((key) => isLikely(hashText(key)[1], sets, marks));
    const unread = likely.filter((key) => read.get(key) === undefined);
    const rows = unread.length === 0 ? [] : await reading.getStarting<NameRecord>('names', unread);
    const found = new Map(rows.map((ofKey, at) => [unread[at]!, toNames(unread[at]!, ofKey, view)]));
    for (const [key, names] of found) read.set(key, names);
    return likely.flatMap((key) => found.get(key) ?? read.get(key) ?? []);
  };
}

async function readSets(reading: Reading, { generation, runs, isSeen }: PackView): Promise<SeenNames> {
  const rows = await reading.getRuns<NameSetRecord>('nameSets', runs);
  const sets = rows.filter(({ pack }) => isSeen(pack)).map(({ hashes }) => hashes);
  const names = sets.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.min(MOST_BITS, 2 ** Math.ceil(Math.log2(Math.max(32, names * BITS_OF_NAME))));
  const marks = new Uint32Array(bits / 32);
  for (const hashes of sets) for (const hash of hashes) marks[(hash & (bits - 1)) >>> 5]! |= 1 << (hash & 31);
  return { generation, sets, marks, read: new KeptWords() };
}

function isLikely(hash: number, sets: readonly Uint32Array[], marks: Uint32Array): boolean {
  const bit = hash & (marks.length * 32 - 1);
  return (marks[bit >>> 5]! & (1 << (bit & 31))) !== 0 && sets.some((hashes) => isIn(hashes, hash));
}

/** Whether a list in order holds the number. */
function isIn(list: Uint32Array, wanted: number): boolean {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return list[from] === wanted;
}

/** What the packs that are seen know of one name, each record once. */
function toNames(key: string, rows: readonly NameRecord[], view: PackView): readonly KnownName[] {
  const names = new Map<string, KnownName>();
  for (const { pack, names: known } of rows) {
    if (view.isSeen(pack)) for (const { kind, id } of known) names.set(`${kind} ${id}`, { key, kind, id });
  }
  return [...names.values()];
}
