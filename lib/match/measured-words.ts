import { stem } from '@/lib/text/stem';
import { contentWords } from './content-words';
import { rememberOf } from './remember';
import { SHARE_PRICE, STAFF, STOCK } from './words';

/* What is measured, in words that two outlets may choose each in its own way. */

/** Stems that are another word for what is measured. */
const ANOTHER_WORD: ReadonlyMap<string, string> = new Map(([['gdp', 'economy'], ['jobless', 'unemployment'], ['blaze', 'fire'], ['wildfire', 'fire'], ['inferno', 'fire'], ['downpour', 'rain'], ['rainfall', 'rain'], ['stoppage', 'strike'], ['walkout', 'strike']] as const).map(([word, other]) => [stem(word), stem(other)]));
const PRICE = stem('price');
const CONSUMER = stem('consumer');
const INFLATION = stem('inflation');

const wordsOf = rememberOf(({ counted }: { counted: string | null }): ReadonlySet<string> => readWords(counted));

/** Words for what a figure measures: those for all who work for somebody as one, a firm's shares as what they are traded at, what consumers pay as inflation. */
export const measuredWords = (statement: { counted: string | null }): ReadonlySet<string> => wordsOf(statement);

function readWords(counted: string | null): ReadonlySet<string> {
  const { words } = contentWords(counted);
  const all = new Set([...words].map((word) => (STAFF.has(word) ? 'staff' : STOCK.has(word) ? 'stock' : (ANOTHER_WORD.get(word) ?? word))));
  if (all.has(CONSUMER) && all.delete(PRICE)) {
    all.delete(CONSUMER);
    all.add(INFLATION);
  }
  if (all.delete(PRICE) && (all.has('stock') || SHARE_PRICE.test(counted ?? ''))) all.add('stock');
  else if (words.has(PRICE) && !all.has(INFLATION)) all.add(PRICE);
  return all;
}
