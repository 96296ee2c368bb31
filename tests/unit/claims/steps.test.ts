import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { countSteps } from '../../support/count-steps';

/** Ten times the text may take twelve times the work: the rest is what is done once for an article. */
const MOST = 12;

/** Signs of the shorter text: longer than any sentence that is read in one piece. */
const FEW = 3000;

const read = (text: string) => () => void detectClaims(toPlainArticle(text, { published: '2024-05-07', language: 'en' }));
const steps = (text: string): Promise<number> => countSteps(read(text));

const PARAGRAPH =
  'At least 12 people were killed and 30 others injured on Tuesday when a bridge over the river Aln collapsed, the interior ministry said. "We fear that more are missing," said Anna Kell, the mayor of Weston. ' +
  'The ministry, citing local police, said 550 square kilometres (212 square miles) of farmland were under water, up from 400 a week ago; damage was put at $3.5bn. Rebels captured the town of Orlava, a war monitor reported.';
/** The same with nothing at which a sentence could end. */
const UNENDED = PARAGRAPH.replaceAll(/[.!?"]/g, ' ');

describe('work grows as the text does', () => {
  // What is made once (words indexed, names of countries) is no part of either side.
  read(PARAGRAPH)();

  it.each([
    ['paragraphs', `${PARAGRAPH}\n`],
    ['one paragraph', `${PARAGRAPH} `],
    ['one line without a stop', `${UNENDED} `],
    ['headings', 'Twelve killed as bridge falls in Weston, says ministry\n'],
    ['numbers only', '12 people, 13 tons, '],
    ['a list of names', 'Anna Kell of Weston, '],
    ['quotations never closed', '“He said 12 people were killed in Weston '],
    ['brackets never closed', '(12 km (13 miles '],
  ])('%s', async (_, piece) => {
    const times = Math.ceil(FEW / piece.length);
    const few = await steps(piece.repeat(times));
    expect((await steps(piece.repeat(10 * times))) / few).toBeLessThanOrEqual(MOST);
  }, 60_000);

  it('any words in any order', async () => {
    const word = fc.constantFrom('12', 'people', 'were', 'killed', 'in', 'Weston', ',', '.', 'and', '“', '”', 'said', 'the', 'ministry', 'more than', '5', '%', 'of', '$', 'million', '(', ')', 'who', 'after', 'Tuesday', 'captured', 'a', 'a week ago', 'it', 'that', '-', '\n', 'according to', 'two-thirds', 'of');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 40, maxLength: 100 }), async (words) => {
        const text = `${words.join(' ')} `;
        const few = await steps(text.repeat(4));
        expect((await steps(text.repeat(40))) / few).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('work for a sign of text is bounded', () => {
  const perSign = async (text: string): Promise<number> => (await steps(text)) / text.length;

  let usual = 0;
  beforeAll(async () => {
    usual = await perSign(PARAGRAPH.repeat(20));
  });

  it.each([
    ['a long line without a stop', UNENDED.repeat(200)],
    ['a million digits', '7'.repeat(1_000_000)],
    ['a hundred thousand digits in groups', '1,234,'.repeat(17_000)],
    ['a hundred thousand brackets', '('.repeat(100_000)],
    ['a hundred thousand pairs of brackets', '()'.repeat(100_000)],
    ['a word without an end', 'a'.repeat(1_000_000)],
    ['dotted capitals', 'U.'.repeat(50_000)],
    ['apostrophes', "a'".repeat(200_000)],
    ['dashes', '5-'.repeat(30_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['empty lines', '\n'.repeat(1_000_000)],
  ])('%s', async (_, text) => {
    // A sign that is a token of its own takes more than one of six in a word.
    expect(await perSign(text)).toBeLessThanOrEqual(12 * usual);
  }, 60_000);
});
