import { axeFaults } from '../support/axe-faults';
import { expect, test } from './fixtures';
import { Library } from './library';

test.use({ file: import.meta.filename });

test('a pack of this week’s story is made from an open tab, a pasted text and a report by hand, and compared with at once', async ({ extension, server, tab }) => {
  test.setTimeout(120_000);
  await tab.goto(`${server.origin}/ferry/`);
  await extension.reportOf(tab);
  const library = new Library(extension, await extension.context.newPage());
  await library.open('author');
  const { tab: page } = library;

  await library.button('Take the article in the last tab').click();
  const ferry = page.getByRole('region', { name: 'The Selwick Strand', exact: true });
  await expect(page.getByRole('status')).toContainText('added below');
  await expect(ferry.getByLabel(/^As worded: row 1,/)).toHaveValue(/\S/);
  const passengers = page.getByLabel(/^As worded: .*214 passengers/);
  await expect(passengers).toHaveValue('214 passengers');

  await page.getByText('or paste its text').click();
  await page.getByLabel('Text of an article').fill('The coast guard said 209 passengers were aboard the ferry when it ran onto the rocks off Port Selwick on Thursday. Three crew members were missing, it said.');
  const form = page.locator('form', { has: page.getByLabel('Text of an article') });
  await form.getByLabel('Outlet').fill('Harbour Gazette');
  await form.getByLabel('Address').fill('https://gazette.example/ferry');
  await form.getByLabel('Date').fill('2024-03-14');
  await library.button('Read its claims').click();
  await expect(page.getByRole('region', { name: 'Harbour Gazette', exact: true }).getByLabel(/^As worded: .*209 passengers/)).toBeVisible();

  await library.button('Add a report by hand').click();
  const hand = page.getByRole('region', { name: 'a report without an outlet', exact: true });
  await hand.getByRole('textbox', { name: 'Outlet' }).fill('Selwick Radio');
  const radio = page.getByRole('region', { name: 'Selwick Radio', exact: true });
  await radio.getByLabel(/^As worded/).fill('more than 200 people');
  await radio.getByLabel(/^From/).fill('two hundred');
  await radio.getByLabel(/^What/).fill('carried');
  await radio.getByLabel(/^Counted/).fill('people');
  await radio.getByLabel(/^In your words/).fill('The radio counted more than two hundred people on the ferry.');

  await page.getByLabel('Story').fill('Ferry off Port Selwick');
  await page.getByLabel('Made by').fill('Year 10');
  await page.getByLabel('Outlets you know to be missing, one a line').fill('Selwick TV');
  await library.button('Save the pack').click();
  // What is wrong is said by the button, leads to its field, and stands right under it until it is written in.
  const wrong = page.getByRole('alert').getByRole('button', { name: /^row \d+, From: "two hundred" is no plain number/ });
  await wrong.click();
  const low = radio.getByLabel(/^From/);
  await expect(low).toBeFocused();
  await expect(low).toHaveAccessibleDescription(/^From: "two hundred" is no plain number/);
  const why = radio.getByText('From: "two hundred" is no plain number');
  // Both at once: the page may still be scrolling to the field.
  const field = await low.elementHandle();
  expect(await why.evaluate((words, input) => words.getBoundingClientRect().y - input.getBoundingClientRect().y, field)).toBeLessThan(60);
  expect(await axeFaults(page)).toEqual([]);
  await low.fill('200');
  await expect(why).toHaveCount(0);
  await expect(wrong).toHaveCount(0);

  // An event by hand, with who did it and when.
  await library.button('Add an event', radio).click();
  await library.button('Show days and who did it', radio).click();
  await radio.getByLabel(/^As worded/).nth(1).fill('ran onto the rocks');
  await radio.getByLabel(/^What/).nth(1).fill('collided');
  await radio.getByLabel(/^Counted/).nth(1).fill('the ferry');
  await radio.getByLabel(/^Who did it/).nth(1).fill('the ferry’s crew');
  await radio.getByLabel(/^First day/).nth(1).fill('soon');
  await library.button('Save the pack').click();
  await expect(page.getByRole('alert')).toContainText(/row \d+, First day: is no date/);
  await radio.getByLabel(/^First day/).nth(1).fill('2024-03-14');

  // What lies on the bench is kept when the page is closed.
  await library.open('author');
  await expect(page.getByRole('region', { name: 'Selwick Radio', exact: true }).getByLabel(/^From/)).toHaveValue('200');
  const { name, text } = await library.saved(() => library.button('Save the pack').click());
  expect(name).toBe('ferry-off-port-selwick.pack.json.gz');
  const pack = JSON.parse(text) as { card: { missing: string[] }; reports: { outlet: string; published?: string; claims: { says: string; figure?: string; from?: string | null }[] }[] };
  expect(pack.card.missing).toEqual(['Selwick TV']);
  expect(pack.reports.map(({ claims }) => claims.length > 0)).toEqual([true, true, true]);
  expect(pack.reports[2]!.claims[0]).toMatchObject({ figure: 'more than 200 people', says: 'The radio counted more than two hundred people on the ferry.' });
  expect(pack.reports[2]!.claims[1]).toMatchObject({ kind: 'event', object: 'the ferry', agent: 'the ferry’s crew', from: '2024-03-14' });
  expect(pack.reports[1]!.claims.map(({ from }) => from)).toContain('2024-03-14');

  await library.button('Take it in here').click();
  await expect(page.getByText('Ferry off Port Selwick is in')).toBeVisible();
  await tab.goto(`${server.origin}/ferry/`);
  const report = await extension.reportOf(tab);
  const others = report.claims.find(({ claim }) => claim.quote === '214 passengers')!.reports.map(({ outlet, quote }) => `${outlet.name}: ${quote}`);
  expect(others).toContain('Selwick Radio: more than 200 people');

  // A pack that names nobody as missing, as a colleague gets it.
  await page.getByLabel('Outlets you know to be missing, one a line').fill('');
  const passedOn = await library.saved(() => library.button('Save the pack').click());
  await library.button('Clear the bench').click();
  await expect(page.getByRole('heading', { name: '2. Correct what was read' })).toHaveCount(0);
  await library.open('packs/ferry-off-port-selwick');
  await library.button('Remove', page.getByRole('region', { name: 'Ferry off Port Selwick' })).click();
  await library.button('Remove', page.getByRole('group', { name: /from this device/ })).click();
  await expect(page.getByRole('link', { name: 'Ferry off Port Selwick' })).toHaveCount(0);

  await library.open('packs');
  await library.choose('passed-on.pack.json', passedOn.text);
  await library.button('Take it in').click();
  await expect(page.getByText('Ferry off Port Selwick is in')).toBeVisible();
  await library.open('packs/ferry-off-port-selwick');
  await library.button('Remove', page.getByRole('region', { name: 'Ferry off Port Selwick' })).click();
  await library.button('Remove', page.getByRole('group', { name: /from this device/ })).click();
  await expect(page.getByRole('link', { name: 'Ferry off Port Selwick' })).toHaveCount(0);
  await page.close();
});
