import { LAST_KEY } from './posting-index';
import type { Reading } from './read-transaction';
import type { BlockRecord } from './records';

/** Articles whose keys fill about one block. */
const ARTICLES_A_BLOCK = 14;
/** So many blocks that nobody asked for are read rather than to ask twice: a request costs about four times as much as one more row in it. */
const BLOCKS_BETWEEN = 3;

/** Numbers of keys that are read in one request. */
interface Run {
  numbers: number[];
  /** Blocks asked for. */
  most: number;
}

/** Puts numbers, in order, into runs, by how many blocks are likely to lie between two. */
function toRuns(numbers: readonly number[], blocks: number): Run[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && ((number - run.at(-1)!) / LAST_KEY) * blocks <= BLOCKS_BETWEEN) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => ({ numbers: run, most: 1 + Math.ceil(((run.at(-1)! - run[0]!) / LAST_KEY) * blocks * 1.2) }));
}

/** Blocks that follow one another without a gap, from a key that was asked for up to `to`; behind the last there is nothing. */
interface Stretch {
  from: number;
  to: number;
  blocks: readonly BlockRecord[];
}

/** What was read of the blocks of a store. */
export interface BlocksRead {
  /** The block that each key asked for lies in; null for one behind the last block. */
  of: Map<number, BlockRecord | null>;
  stretches: Stretch[];
}

/** The block among those that were read, in which a key lies that was not asked for; undefined where it was not read. */
function blockAmong({ stretches }: BlocksRead, number: number): BlockRecord | null | undefined {
  const stretch = stretches.find(({ from, to }) => from <= number && number <= to);
  return stretch && (stretch.blocks.find(({ last }) => last >= number) ?? null);
}

/**
 * The block that each of these keys lies in, in a store of so many articles. Keys that lie near each other are read together; where more blocks
 * lay between them than was thought, the rest is asked for once more, each by itself. What was `read` before of the same store is not asked for again.
 */
export async function readBlocks(reading: Reading, wanted: readonly number[], articles: number, read: BlocksRead = { of: new Map(), stretches: [] }): Promise<BlocksRead> {
  const ask = async (runs: readonly Run[]): Promise<number[]> => {
    const answers = await reading.getFrom<BlockRecord>('blocks', runs.map(({ numbers, most }) => ({ from: numbers[0]!, most })));
    return runs.flatMap(({ numbers, most }, nth) => {
      const blocks = answers[nth]!;
      const to = blocks.length === most ? blocks.at(-1)!.last : LAST_KEY;
      read.stretches.push({ from: numbers[0]!, to, blocks });
      let at = 0;
      return numbers.filter((number) => {
        while (at < blocks.length && blocks[at]!.last < number) at += 1;
        if (number <= to) read.of.set(number, blocks[at] ?? null);
        return number > to;
      });
    });
  };
  const fresh = [...new Set(wanted)].filter((number) => {
    if (read.of.has(number)) return false;
    const block = blockAmong(read, number);
    if (block !== undefined) read.of.set(number, block);
    return block === undefined;
  });
  const left = fresh.length === 0 ? [] : await ask(toRuns(fresh.sort((a, b) => a - b), articles / ARTICLES_A_BLOCK));
  if (left.length > 0) await ask(left.map((number) => ({ numbers: [number], most: 1 })));
  return read;
}
