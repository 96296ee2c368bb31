import { describe, expect, it } from 'vitest';
import { groupArticles } from '@/lib/match/group-articles';
import { signatureOf } from '@/lib/match/signature';
import type { StoredArticle } from '@/lib/model';
import { storedArticle } from '../../support/make-statement';

const FLOOD = 'The river Aldra burst its banks at Velmor on Friday. Mayor Ines Torvald said the Velmor bridge was gone. Rescue boats from Castrel reached the Aldra quays by night, and Torvald thanked the Castrel crews.';
const FLOOD_TOO = 'Boats from Castrel took families off roofs in Velmor after the Aldra river rose over its quays. Ines Torvald, the mayor, said the bridge had been swept away.';
const OTHER_FLOOD = 'The river Senne burst its banks at Ostrand on Friday. Mayor Karl Lund said the Ostrand bridge was gone. Rescue boats from Harvik reached the Senne quays by night, and Lund thanked the Harvik crews.';
const BOTH_FLOODS = `${FLOOD_TOO} ${OTHER_FLOOD}`;
const FERRY = 'The ferry Morwenna ran aground off Pellin Point with 40 passengers. Lifeboats from Tresco Bay took all of them ashore, the coastguard at Pellin said.';

const article = (key: string, text: string, published: string | null): StoredArticle =>
  storedArticle({ key, storyId: null, published, signature: signatureOf({ headline: null, text, dates: published ? [published] : [] }) });

describe('groupArticles', () => {
  it('puts two reports of one event together and leaves its look-alike and another event alone', () => {
    const groups = groupArticles([article('flood', FLOOD, '2031-05-03'), article('ferry', FERRY, '2031-05-03'), article('other', OTHER_FLOOD, '2031-05-03'), article('flood too', FLOOD_TOO, '2031-05-04')]);
    expect(groups).toEqual([['flood', 'flood too'], ['ferry'], ['other']]);
  });

  it('leaves alone what is as like but was written weeks apart, or shows no date', () => {
    expect(groupArticles([article('now', FLOOD, '2031-05-03'), article('later', FLOOD_TOO, '2031-05-24')])).toEqual([['now'], ['later']]);
    expect(groupArticles([article('now', FLOOD, '2031-05-03'), article('undated', FLOOD_TOO, null)])).toEqual([['now'], ['undated']]);
  });

  it('lets an article that tells of two events lead from neither to the other', () => {
    const groups = groupArticles([article('first', FLOOD, '2031-05-03'), article('second', OTHER_FLOOD, '2031-05-03'), article('both', BOTH_FLOODS, '2031-05-03')]);
    expect(groups.find((group) => group.includes('first'))).not.toContain('second');
  });

  it('follows a story over more days than two of its reports may lie apart', () => {
    const days = ['2031-05-03', '2031-05-05', '2031-05-08'];
    expect(groupArticles(days.map((day, at) => article(String(at), at === 1 ? FLOOD_TOO : FLOOD, day)))).toEqual([['0', '1', '2']]);
  });

  it('takes no article at all, and one', () => {
    expect(groupArticles([])).toEqual([]);
    expect(groupArticles([article('only', FLOOD, '2031-05-03')])).toEqual([['only']]);
  });
});
