import { describe, expect, it } from 'vitest';
import { TIMES } from '@/lib/claims/en/time-words';
import { readTimes } from '@/lib/claims/time/read-times';
import { tokenize } from '@/lib/text/tokenize';

/** A Saturday. */
const PUBLISHED = '2024-11-30';
const days = (text: string, published: string | null = PUBLISHED) => readTimes(tokenize(text), TIMES, published).map(({ from, to }) => [from, to]);

describe('readTimes', () => {
  it('takes a day of the week that came while the page was still written on for that day', () => {
    const [sunday] = readTimes(tokenize('The mayor said on Sunday that 40 had died.'), TIMES, PUBLISHED, '2024-12-02T09:00:00Z');
    const [friday] = readTimes(tokenize('The mayor said on Friday that 40 had died.'), TIMES, PUBLISHED, '2024-12-02T09:00:00Z');
    expect([sunday!.from, friday!.from]).toEqual(['2024-12-01', '2024-11-29']);
  });

  it.each([
    ['It happened on Friday.', '2024-11-29', '2024-11-29'],
    ['It happened early on Saturday.', '2024-11-30', '2024-11-30'],
    ['It happened on Sunday.', '2024-11-24', '2024-11-24'],
    ['It has gone on since Wednesday.', '2024-11-27', '2024-11-30'],
    ['The battles that started Wednesday go on.', '2024-11-27', '2024-11-30'],
    ['By Friday morning they had left.', null, '2024-11-29'],
    ['It happened yesterday.', '2024-11-29', '2024-11-29'],
    ['It happened overnight.', '2024-11-29', '2024-11-30'],
    ['It happened two days ago.', '2024-11-28', '2024-11-28'],
    ['It happened last month.', '2024-10', '2024-10'],
    ['It happened last year.', '2023', '2023'],
    ['It happened in the past two days.', '2024-11-28', '2024-11-30'],
    ['It happened on 3 March 2023.', '2023-03-03', '2023-03-03'],
    ['It happened on March 3, 2023.', '2023-03-03', '2023-03-03'],
    ['It happened on 3 March.', '2024-03-03', '2024-03-03'],
    ['It happened on December 24.', '2024-12-24', '2024-12-24'],
    ['It happened in October 2022.', '2022-10', '2022-10'],
    ['It has gone on since 2011.', '2011', '2024-11-30'],
    ['The 2016 battle was long.', '2016', '2016'],
    ['It was dated 2024-11-28.', '2024-11-28', '2024-11-28'],
    ['It happened between Monday and Wednesday.', '2024-11-25', '2024-11-27'],
  ])('%s', (text, from, to) => {
    expect(days(text)).toEqual([[from, to]]);
  });

  it.each(['They may march in 12 rows.', 'There were 2016 people.', 'He sat in the sun.', 'Boeing 1900 units', 'on 31 February 2023'])('finds no day in: %s', (text) => {
    expect(days(text).filter(([from]) => from?.length === 10)).toEqual([]);
  });

  it('knows only dates with a year where the day of publication is unknown', () => {
    expect(days('On Friday and on 3 March 2023.', null)).toEqual([[null, null], ['2023-03-03', '2023-03-03']]);
  });
});
