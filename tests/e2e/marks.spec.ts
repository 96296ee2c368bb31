import { until } from '../support/until';
import { expect, markupOf, test } from './fixtures';
import { badgeOf, markedAs, marksOf, pointOf } from './marks';
import { PageCard } from './card';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

const HEAD = '<meta charset="utf-8"><meta property="og:type" content="article"><meta property="og:site_name" content="Quayside Post"><meta property="article:published_time" content="2023-09-17T08:00:00Z">';
const FILLER = 'The river had risen for three days before the walls gave way, and those who lived beside it say that no siren was heard in the night. The road to the coast is open again since noon, and lorries with water wait at the first bridge.';
const STORY = [
  'Two dams above the Libyan city of Derna collapsed on the night of 10 September when Storm Daniel brought heavy rain.',
  'At least 11,300 people were killed in Derna, the UN’s humanitarian office OCHA said at the weekend.',
  'Another 10,100 people were missing in the city, it said.',
  FILLER,
  FILLER.replace('three', 'four'),
];
const articleOf = (title: string, paragraphs: readonly string[]): string => `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;
const pageOf = (body: string, script = ''): string => `<!doctype html><html lang="en"><head>${HEAD}<title>Derna</title></head><body><main>${body}</main>${script && `<script>${script}</script>`}</body></html>`;

test('stand on the words of each claim that others report: plain where all report it alike, dashed where they differ', async ({ extension, server, tab }) => {
  await tab.goto(`${server.origin}/flood-amp/`);
  const before = await markupOf(tab);
  const report = await extension.reportOf(tab);
  const quotes = (differs: boolean): readonly string[] =>
    report.claims.filter(({ reports }) => reports.length > 0 && reports.some(({ relation }) => relation === 'differs') === differs).map(({ claim }) => claim.quote);
  await until('marks', () => tab.evaluate(() => CSS.highlights.size > 0));
  const marked = await marksOf(tab);
  expect(marked.differs.toSorted()).toEqual(quotes(true).toSorted());
  expect(marked.same.toSorted()).toEqual(quotes(false).toSorted());
  expect(marked.differs.length).toBeGreaterThan(0);
  expect(marked.same.length).toBeGreaterThan(0);
  expect(await tab.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]).filter(({ startContainer, startOffset, endContainer, endOffset }) =>
    /[\p{L}\p{N}]/u.test((startContainer as Text).data.slice(startOffset - 1, startOffset)) || /[\p{L}\p{N}]/u.test((endContainer as Text).data.slice(endOffset, endOffset + 1))).map(String)), 'marks that cut a word').toEqual([]);
  expect(await markupOf(tab)).toBe(before);
  await tab.screenshot(); // a page with marks can be painted at all
});

test('keep up with a page that goes elsewhere without loading, and so does the badge', async ({ extension, server, tab }) => {
  const other = articleOf('The quay is repaired', [FILLER, FILLER.replace('three', 'five'), FILLER.replace('three', 'six'), 'The harbour office thanked the neighbours for their help, and nobody spoke of figures at all.']);
  await tab.goto(server.put('/spa/derna', pageOf(articleOf('Derna counts its dead', STORY))));
  await extension.reportOf(tab);
  await markedAs(tab, 'At least 11,300 people', 'differs');
  await until('the badge', () => badgeOf(extension, tab));
  await tab.evaluate((html) => {
    history.pushState(null, '', '/spa/quay');
    document.querySelector('main')!.innerHTML = html;
  }, other);
  await until('no mark', async () => (await marksOf(tab)).differs.length === 0);
  await until('no badge', async () => (await badgeOf(extension, tab)) === '');
  await tab.evaluate((html) => {
    history.pushState(null, '', '/spa/derna');
    document.querySelector('main')!.innerHTML = html;
  }, articleOf('Derna counts its dead', STORY));
  await markedAs(tab, 'At least 11,300 people', 'differs');
  await until('the badge', () => badgeOf(extension, tab));
});

test('come to paragraphs that are added, and claims whose words are taken away are listed as no longer on the page', async ({ extension, server, tab }) => {
  await tab.goto(server.put('/live', pageOf(articleOf('Derna counts its dead', STORY.filter((text) => !text.startsWith('Another'))))));
  await extension.reportOf(tab);
  await markedAs(tab, 'At least 11,300 people', 'differs');
  await tab.evaluate((texts) => document.querySelector('article')!.append(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }))), ['Another 10,100 people were missing in Derna, OCHA said.', ...STORY.slice(3).map((text) => text.replace('road', 'track'))]);
  await markedAs(tab, 'Another 10,100 people', 'differs');
  await tab.evaluate(() => [...document.querySelectorAll('p')].find((one) => one.textContent.startsWith('At least'))!.remove());
  await markedAs(tab, 'At least 11,300 people', null);
  const popup = await Popup.over(extension, tab);
  await popup.says('No longer on the page.');
  expect((await popup.all('.rows li')).filter((row) => row.includes('No longer on the page.'))).toEqual([expect.stringContaining('At least 11,300 people')]);
  await popup.close();
});

test('take no click from a link and no selection from the reader', async ({ extension, server, tab }) => {
  const linked = STORY.map((text) => text.replace('At least 11,300 people', '<a href="#counted">At least 11,300 people</a>'));
  await tab.goto(server.put('/linked', pageOf(articleOf('Derna counts its dead', linked))));
  await extension.reportOf(tab);
  await markedAs(tab, 'At least 11,300 people', 'differs');
  const card = await PageCard.of(tab);
  const link = await pointOf(tab, 'At least 11,300 people');
  await tab.mouse.click(link.x, link.y);
  await expect.poll(() => tab.evaluate(() => location.hash)).toBe('#counted');

  const mark = await pointOf(tab, 'Another 10,100 people');
  await tab.mouse.dblclick(mark.right - 8, mark.y);
  expect(await tab.evaluate(() => getSelection()!.toString().trim())).toBe('people');
  await tab.evaluate(() => getSelection()!.removeAllRanges());
  await tab.mouse.move(mark.left + 1, mark.y);
  await tab.mouse.down();
  await tab.mouse.move(mark.right - 1, mark.y, { steps: 4 });
  await tab.mouse.up();
  expect(await tab.evaluate(() => getSelection()!.toString())).toContain('10,100');
  expect(await card.words()).toBeNull();
});
