import { describe, expect, it } from 'vitest';
import { comparePage } from '@/lib/comparison/compare-page';
import { claimKey } from '@/lib/match/claim-key';
import { signatureOfArticle } from '@/lib/match/page-signature';
import type { Claim, Outlet, Party, Rejection, StoredArticle, StoredClaim } from '@/lib/model';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';
import { page, pageClaim, storedArticle, storedClaim, value } from '../../support/make-statement';

const TEXT = 'The river Aldra burst its banks at Velmor on Friday. Mayor Ines Torvald said 40 people were killed. Rescue boats from Castrel reached the Aldra quays, and Torvald thanked the Castrel crews.';
const SENTENCE = 'Mayor Ines Torvald said 40 people were killed when the river Aldra burst its banks.';
const HERE = { place: ['Velmor'], placeIds: ['velmor'], time: { from: '2031-05-01', to: '2031-05-03' } };
const by = (id: string) => ({ attributedTo: { text: id, id } });
const MAYOR = by('mayor');

interface Given {
  id: string;
  article?: Partial<StoredArticle>;
  claim?: Partial<StoredClaim>;
  /** What the article says besides. */
  also?: Partial<StoredClaim>;
}

const outlet = (id: string): Outlet => ({ id, name: id, also: [], country: null, kind: null, host: id });
const party = (id: string): Party => ({ id, name: id, also: [], kind: 'officials' });
const FLOOD_AGENCY: Party = { id: 'flood-agency', name: 'Flood Relief Agency', also: [], kind: 'UN agency' };
const NATIONS: Party = { id: 'nations', name: 'United Nations', also: ['UN'], kind: null };

async function compare(given: readonly Given[], { claim = {}, rejected = [], trace = false }: { claim?: Partial<Claim>; rejected?: readonly Rejection[]; trace?: boolean } = {}) {
  const article = page(TEXT);
  const mine = pageClaim({ sentence: SENTENCE, ...HERE, ...MAYOR, ...claim });
  const signature = signatureOfArticle(article, [mine]);
  const articles = given.map(({ id, article: slots, claim: said, also }) => ({
    article: storedArticle({ key: id, outletId: `${id}.example`, url: `https://${id}.example/1`, signature, ...slots }),
    claims: [said, also].flatMap((one, at) => (at === 1 && !one ? [] : [storedClaim({ key: `${id}#${at}`, articleKey: id, ...HERE, ...one })])),
  }));
  const source = createArrayClaimSource(
    [
      {
        card: { id: 'p', version: '1', title: '', from: null, to: null, languages: [], maintainer: '', licence: '', method: '', missing: [] },
        checksum: '', provenance: 'bundled', articles,
        stories: [{ id: 's', packId: 'p', title: 'Flood at Velmor', from: '2031-05-01', to: '2031-05-09', background: null, placeIds: ['velmor'] }],
        outlets: articles.map(({ article: { outletId } }) => outlet(outletId)),
        parties: [...['mayor', 'army', 'red'].map(party), FLOOD_AGENCY, NATIONS],
        places: [{ id: 'velmor', name: 'Velmor', also: [], within: null }],
        names: [],
      },
    ],
    rejected,
  );
  const compared = await comparePage({ article, claims: [mine], source, trace });
  return { ...compared, only: compared.claims[0]!, mine };
}

const AGREE: Given = { id: 'agree', claim: by('army') };
const REPEAT: Given = { id: 'repeat', claim: MAYOR };
const UPDATE: Given = { id: 'update', claim: { ...MAYOR, value: value(52), time: { from: '2031-05-01', to: '2031-05-05' } } };
const CONTEST: Given = { id: 'contest', claim: { ...by('red'), value: value(90) } };

describe('comparePage', () => {
  it('sorts reports into the four cells', async () => {
    const { only } = await compare([AGREE, REPEAT, UPDATE, CONTEST]);
    expect(only.cells).toEqual({ repetition: ['repeat#0'], corroboration: ['agree#0'], 'update-or-error': ['update#0'], contested: ['contest#0'] });
    expect(only.standing).toBe('contested');
  });

  it.each([
    [[AGREE, REPEAT], 'corroborated'],
    [[UPDATE, AGREE], 'updated'],
    [[REPEAT], 'repeated'],
    [[], 'alone'],
  ] as const)('%#: gives the claim its standing', async (given, standing) => {
    expect((await compare(given)).only.standing).toBe(standing);
  });

  it('counts a party reached through two outlets once', async () => {
    const { only } = await compare([REPEAT, { id: 'again', claim: MAYOR }, AGREE]);
    expect([only.outletCount, only.originCount]).toEqual([3, 2]);
    expect(only.origins.find(({ mine }) => mine)?.reportKeys).toEqual(['again#0', 'repeat#0']);
  });

  it('takes copy of one agency for one origin', async () => {
    const wire = { article: { via: 'Wire' } };
    const { only } = await compare([{ id: 'a', ...wire }, { id: 'b', ...wire }, { id: 'c' }], { claim: { attributedTo: null } });
    expect(only.origins.map(({ basis, name, reportKeys }) => [basis, name, reportKeys])).toEqual([
      ['agency', 'Wire', ['a#0', 'b#0']],
      ['none', null, ['c#0']],
    ]);
  });

  it('takes the page’s own words printed elsewhere for the page’s origin', async () => {
    const { only } = await compare([{ id: 'copy', claim: { sentence: SENTENCE } }], { claim: { attributedTo: null } });
    expect(only.reports[0]).toMatchObject({ sameWording: true, originId: only.originId });
    expect(only.cells.repetition).toEqual(['copy#0']);
  });

  it('takes another number on the word of somebody else for no copy, in whatever words', async () => {
    const { only } = await compare([{ id: 'other', claim: { sentence: SENTENCE, value: value(12), ...by('doctors') } }]);
    expect(only.reports[0]).toMatchObject({ sameWording: true, relation: 'differs' });
    expect(only.reports[0]!.originId).not.toBe(only.originId);
    expect(only.cells.contested).toEqual(['other#0']);
  });

  it('takes a headline’s figure to be on the word of those whom its article names for it', async () => {
    const { only } = await compare([{ id: 'told', claim: { attributedTo: null }, also: MAYOR }, { id: 'other', claim: { attributedTo: null }, also: { ...by('army'), value: value(41) } }]);
    expect(only.origins.map(({ name, reportKeys, mine }) => [name, reportKeys, mine])).toEqual([
      [null, ['other#0'], false],
      ['army', ['other#1'], false],
      ['mayor', ['told#0', 'told#1'], true],
    ]);
    expect(only.cells).toMatchObject({ repetition: ['told#0', 'told#1'], corroboration: ['other#0'], contested: ['other#1'] });
  });

  it('takes near-identical sentences of other outlets for one origin, whatever each credits', async () => {
    const copy = { sentence: 'Forty people drowned at Velmor when a levee gave way before dawn on Friday.' };
    const { only } = await compare([
      { id: 'a', claim: copy },
      { id: 'b', claim: { sentence: 'Forty people drowned at Velmor when a levee gave way before dawn on Friday, the Army said.', ...by('army') } },
      { id: 'c', claim: { sentence: 'In Velmor 40 people lost their lives in the flood, and the search goes on.' } },
      { id: 'd', claim: copy },
    ]);
    expect(only.origins.map(({ basis, name, reportKeys }) => [basis, name, reportKeys])).toEqual([
      ['party', 'army', ['a#0', 'b#0', 'd#0']],
      ['none', null, ['c#0']],
    ]);
  });

  it('takes another number on the word of somebody else for an origin of its own, however like the words are', async () => {
    const { only } = await compare([
      { id: 'a', claim: { sentence: 'Forty teachers at the school in Velmor fell ill on Friday, the mayor’s office said.', ...by('army') } },
      { id: 'b', claim: { sentence: 'Sixty teachers at the school in Velmor fell ill on Friday, the union said.', ...by('union'), value: value(60) } },
      { id: 'c', claim: { sentence: 'Forty teachers at the school in Velmor fell ill on Friday, a nurse said.', ...by('nurse') } },
    ]);
    expect(only.origins.map(({ name, reportKeys }) => [name, reportKeys])).toEqual([
      ['army', ['a#0', 'c#0']],
      ['union', ['b#0']],
    ]);
  });

  it('says of copies that credit nobody that they are one wording', async () => {
    const copy = { sentence: 'Forty people drowned at Velmor when a levee gave way before dawn on Friday.' };
    const { only } = await compare([{ id: 'a', claim: copy }, { id: 'b', claim: copy }]);
    expect(only.origins.map(({ basis, reportKeys, mine }) => [basis, reportKeys, mine])).toEqual([['wording', ['a#0', 'b#0'], false]]);
  });

  it('takes a body and its office for one origin, and for the page’s own where the page rests on it', async () => {
    const { only } = await compare([{ id: 'office', claim: by('flood-agency') }, AGREE], { claim: by('nations') });
    expect(only.cells).toMatchObject({ repetition: ['office#0'], corroboration: ['agree#0'] });
    expect(only.origins.map(({ name, mine }) => [name, mine])).toEqual([['army', false], ['United Nations', true]]);
  });

  it('takes a party that one outlet describes and another only names for one, and no body for the place it is of', async () => {
    const said = (text: string) => ({ attributedTo: { text, id: null } });
    const told = await compare([{ id: 'named', claim: said('Voltan') }], { claim: said('grid operator Voltan') });
    expect(told.only.cells.repetition).toEqual(['named#0']);
    expect(told.only.origins.map(({ mine }) => mine)).toEqual([true]);
    for (const other of ['rail operator Voltan North', 'the University of Voltan', 'officials in Voltan']) {
      expect((await compare([{ id: 'named', claim: said('Voltan') }], { claim: said(other) })).only.cells.repetition).toEqual([]);
    }
  });

  it('takes the police and their chief for one origin where neither is a party of a pack', async () => {
    const says = (text: string) => ({ attributedTo: { text, id: null } });
    const { only } = await compare([{ id: 'a', claim: says('police') }, { id: 'b', claim: says('Velmor police chief Ada Kirn') }, { id: 'c', claim: says('the fire brigade') }]);
    expect(only.origins.map(({ reportKeys }) => reportKeys)).toEqual([['a#0', 'b#0'], ['c#0']]);
  });

  it.each([
    ['the same address', { url: 'http://www.mine.example/1/amp?utm=x' }],
    ['the same outlet', { outletId: 'mine.example', url: 'https://mine.example/earlier' }],
  ])('keeps %s apart as a revision', async (_, article) => {
    const { only } = await compare([{ id: 'own', article, claim: { value: value(38) } }]);
    expect(only.reports).toEqual([]);
    expect(only.revisions.map(({ key }) => key)).toEqual(['own#0']);
  });

  it('hides what the reader said is not the same claim', async () => {
    const { mine } = await compare([AGREE]);
    const { only } = await compare([AGREE, CONTEST], { rejected: [{ claimKey: claimKey(mine), storedKey: 'contest#0', at: '2031-05-04' }] });
    expect(only.reports.map(({ key }) => key)).toEqual(['agree#0']);
    expect([only.rejectedCount, only.standing]).toEqual([1, 'corroborated']);
  });

  it('shows another question as related, never among the reports', async () => {
    const { only } = await compare([{ id: 'soldiers', claim: { counted: 'soldiers', countedKind: 'soldiers', frame: 'killed', modality: 'forecast' } }]);
    expect(only.reports).toEqual([]);
    expect(only.related.map(({ relation }) => relation)).toEqual(['related']);
  });

  it('tells the story, and keeps receipts of what was turned down when traced', async () => {
    const found = await compare([AGREE, { id: 'later', claim: { modality: 'forecast' } }], { trace: true });
    expect(found.stories).toMatchObject([{ id: 's', title: 'Flood at Velmor', articles: 2, outlets: 2 }]);
    expect(found.turnedDown.map(({ storedKey, reason }) => [storedKey, reason])).toEqual([['later#0', 'one side tells what is, the other what may be']]);
    expect(found.turnedDown[0]!.receipt.length).toBeGreaterThan(0);
  });
});
