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

/**
 * The block that each of these keys lies in, in a store of so many articles; a key behind the last block has none. Keys that lie near each other
 * are read together; where more blocks lay between them than was thought, the rest is asked for once more, each by itself.
 */
export async function readBlocks(reading: Reading, wanted: readonly number[], articles: number): Promise<ReadonlyMap<number, BlockRecord>> {
  const found = new Map<number, BlockRecord>();
  const ask = async (runs: readonly Run[]): Promise<number[]> => {
    const answers = await reading.getFrom<BlockRecord>('blocks', runs.map(({ numbers, most }) => ({ from: numbers[0]!, most })));
    return runs.flatMap(({ numbers, most }, nth) => {
      const blocks = answers[nth]!;
      let at = 0;
      return numbers.filter((number) => {
        while (at < blocks.length && blocks[at]!.last < number) at += 1;
        if (at < blocks.length) found.set(number, blocks[at]!);
        return at === blocks.length && blocks.length === most;
      });
    });
  };
  const left = await ask(toRuns([...new Set(wanted)].sort((a, b) => a - b), articles / ARTICLES_A_BLOCK));
  if (left.length > 0) await ask(left.map((number) => ({ numbers: [number], most: 1 })));
  return found;
}
