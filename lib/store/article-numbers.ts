import type { ArticleOutline, Posting } from '@/lib/model';
import { MEMORY_NUMBER } from './article-address';
import { outlineOfRow, readOutline, splitPlace } from './outlines';
import type { PackView } from './pack-view';
import { type ArticleNumbers, type KeyEntries, numberEntries } from './posting-index';
import type { Reading } from './read-transaction';
import type { ArticleRecord, OutlinesRecord } from './records';

/** Lists of articles by number. */
interface NumberedArticles extends ArticleNumbers {
  lists: readonly Posting[];
}

/** The lists of keys that occur, of at most `limit` articles each. One article stands in many lists: it is numbered once. */
export function numberArticles(signatureKeys: readonly string[], limit: number, entries: ReadonlyMap<string, KeyEntries>, { isSeen }: PackView): NumberedArticles {
  const numbers: ArticleNumbers = { byPack: new Map(), packs: [], places: [] };
  const lists: Posting[] = [];
  for (const signatureKey of signatureKeys) {
    const found = entries.get(signatureKey)!;
    if (found.count === 0) continue;
    const articles = numberEntries(found, isSeen, limit, numbers);
    lists.push({ signatureKey, articles, cut: found.count > articles.length });
  }
  return { ...numbers, lists };
}

/**
 * The outlines of numbered articles, in their order, as to the keys of `wanted` by their numbers. Rows of outlines are read once each; of a remembered
 * article the row itself is. An article whose row is gone, or cannot be read, has none.
 */
export async function outlinesOf(numbers: readonly number[], { packs, places }: NumberedArticles, wanted: ReadonlyMap<number, string>, reading: Reading, view: PackView): Promise<ArticleOutline[]> {
  const rows = new Map<string, [number, number]>();
  const remembered: number[] = [];
  for (const number of numbers) {
    if (packs[number] === MEMORY_NUMBER) remembered.push(places[number]!);
    else rows.set(rowName(packs[number]!, splitPlace(places[number]!).row), [packs[number]!, splitPlace(places[number]!).row]);
  }
  const [outlines, articles] = await Promise.all([reading.getMany<OutlinesRecord>('outlines', [...rows.values()]), reading.getMany<ArticleRecord>('articles', remembered.map((hash) => [MEMORY_NUMBER, hash]))]);
  const byRow = new Map([...rows.keys()].map((name, at) => [name, outlines[at]]));
  const byHash = new Map(remembered.map((hash, at) => [hash, articles[at]]));
  const keys = remembered.length === 0 ? NO_KEYS : new Set(wanted.values());
  return numbers.flatMap((number) => {
    const [pack, place] = [packs[number]!, places[number]!];
    if (pack === MEMORY_NUMBER) {
      const row = byHash.get(place);
      return (row && outlineOfRow(row, keys)) ?? [];
    }
    const { row, at } = splitPlace(place);
    const record = byRow.get(rowName(pack, row));
    return (record && readOutline(record, at, view.byNumber.get(pack)!.id, wanted)) ?? [];
  });
}

const NO_KEYS: ReadonlySet<string> = new Set();
const rowName = (pack: number, row: number): string => `${pack} ${row}`;
