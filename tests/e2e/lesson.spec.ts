import { readFile } from 'node:fs/promises';
import { poolOfPack } from '../unit/lessons/pool-of-pack';
import { resolveSet } from '@/lib/lessons/resolve-set';
import { axeFaults } from '../support/axe-faults';
import { readSamples } from '../support/samples';
import { readPdf } from '../support/read-pdf';
import { expect, test } from './fixtures';
import { LessonPage, lessonOf, READY } from './lesson-page';

test.use({ file: import.meta.filename });
// The longest file by far: both workers take of it, each in a browser of its own.
test.describe.configure({ mode: 'parallel' });

test.describe('a lesson', () => {
  test('is given by keyboard alone: votes, hands, undo, reveal, projector', async ({ extension, tab }) => {
    const stage = new LessonPage(tab, extension);
    await tab.goto(extension.address('lesson.html'));
    // From the list of lessons to the stage without a mouse.
    await tab.getByRole('link', { name: 'Start' }).first().waitFor();
    for (let at = 0; at < 40; at++) {
      await stage.press('Tab');
      if (await tab.evaluate(() => document.activeElement?.getAttribute('href') === '#/run/one-source-behind-many')) break;
    }
    await stage.press('Enter');
    await expect(tab.locator('#slide-title')).toHaveText('One sentence of 29 November');
    await stage.press('Space');
    await expect(tab.locator('#slide-title')).toContainText('How many separate counts');
    await stage.press('3');
    await expect(tab.getByRole('button', { name: 'One', exact: false }).nth(0)).toHaveAttribute('aria-pressed', 'true');
    await stage.press('u');
    await expect(tab.locator('[aria-pressed="true"]')).toHaveCount(0);
    await stage.press('1');
    await stage.press('h');
    await tab.keyboard.type('14');
    await stage.press('Tab');
    await stage.press('Tab');
    await tab.keyboard.type('3');
    await stage.press('Enter');
    await stage.press('r');
    await expect(tab.locator('.answer')).toContainText('Syrian Observatory for Human Rights');
    await expect(tab.locator('.pick li').nth(0)).toContainText('14 hands, picked');
    await expect(tab.locator('.pick .right')).toContainText('what the packs show');
    await stage.press('r');
    await expect(tab.locator('.answer')).toHaveCount(0);
    await expect(tab.locator('.stage .clock')).toHaveCount(0);
    await stage.press('t');
    await expect(tab.locator('.stage .clock')).toHaveText(/^\d:\d\d$/);
    await stage.press('ArrowRight');
    await stage.press('p');
    await expect(tab.locator('.stage.projector')).toHaveCount(1);
    await stage.press('Escape');
    await expect(tab.locator('.stage.projector')).toHaveCount(0);
    for (let at = 0; at < 40; at++) await stage.press('ArrowRight');
    await expect(tab.locator('#slide-title')).toHaveText('Your votes beside the answers');
    await expect(tab.locator('.recap li').first()).toContainText('14');
    await tab.reload();
    await expect(tab.locator('#slide-title')).toHaveText('Your votes beside the answers');
    await stage.press('Escape');
    await expect(tab.getByRole('heading', { name: 'Ready lessons' })).toBeVisible();
  });

  test('names the side of each report once sides are shown, where all are worded alike', async ({ extension, tab }) => {
    const stage = new LessonPage(tab, extension);
    await stage.open('said-or-stated');
    for (let at = 0; at < 4; at++) await stage.press('ArrowRight');
    await expect(tab.locator('#slide-title')).toHaveText('Who is on which side');
    await expect(tab.locator('.reports li', { hasText: 'Meduza' }).locator('.q')).toHaveText(['Russian forces', 'Ukrainian forces']);
    await expect(tab.locator('.reports .q', { hasText: 'Denied: ' })).toHaveCount(1);
  });

  // The least type of a projector, px on a screen of 1280 x 720: what the back of a room can read.
  const FLOOR = 18;
  const SCREENS = [[1024, 768], [1280, 720], [1920, 1080], [3840, 2160]] as const;
  // Larger screens draw the same slide larger; the two fullest lessons stand for all but in long mode.
  const FULLEST = ['two-counts-of-one-crowd', 'a-hedge-lost-on-the-way'];
  const screensOf = (id: string) => (process.env.LATERAL_LONG || FULLEST.includes(id) ? SCREENS : SCREENS.slice(0, 2));

  for (const { id } of READY) {
    test(`${id} leaks nothing before its step, keeps its type and cuts nothing off on any projector`, async ({ extension, tab }) => {
      test.setTimeout(180_000);
      const lesson = lessonOf(id);
      const stage = new LessonPage(tab, extension);
      await stage.open(id);
      const sets = new Map(lesson.sets.map((set) => [set.id, resolveSet(set, poolOfPack(set.query.story))]));
      const own = JSON.stringify(lesson);
      await stage.walk(async ({ step, phase }) => {
        const text = await stage.everything();
        const reached = (setId: string, kinds: readonly string[]): boolean => lesson.steps.slice(0, step + 1).some((one) => 'set' in one && one.set === setId && kinds.includes(one.kind));
        const shown = (kinds: readonly string[]) => [...sets].filter(([setId]) => reached(setId, kinds)).flatMap(([, reports]) => reports);
        // The author's own words and sets that were shown before may name somebody: that is no leak.
        const outlets = new Set(shown(['outlets', 'origins']).map(({ outlet }) => outlet.name));
        const parties = new Set(shown(['origins']).map(({ party }) => party?.name));
        for (const [setId, reports] of sets) {
          for (const report of reports) {
            if (!outlets.has(report.outlet.name) && !own.includes(report.outlet.name) && ![...parties].some((name) => name?.includes(report.outlet.name))) expect(text, `${report.outlet.name} at step ${step + 1}`).not.toContain(report.outlet.name);
            if (!reached(setId, ['outlets', 'origins'])) expect(text).not.toContain(report.key);
            if (report.url && !reached(setId, ['outlets', 'origins'])) expect(text).not.toContain(report.url);
            if (report.party && !parties.has(report.party.name) && !own.includes(report.party.name)) expect(text, `${report.party.name} at step ${step + 1}`).not.toContain(report.party.name);
          }
        }
        for (const [later, one] of lesson.steps.entries()) {
          if (one.kind === 'vote' && (later > step || (later === step && phase === 0))) expect(text).not.toContain(one.answer.say.slice(0, 40));
          for (const note of one.notes) expect(text).not.toContain(note);
          if (later > step && !lesson.steps.slice(0, step + 1).some(({ title }) => title === one.title)) expect(text).not.toContain(`>${one.title}<`);
        }
        for (const [width, height] of screensOf(id)) expect({ step: step + 1, phase, width, faults: await stage.faultsAt(width, height, FLOOR) }).toEqual({ step: step + 1, phase, width, faults: [] });
      }, lesson);
    });
  }

  test('tells a notes window where it is, and takes its keys', async ({ extension, tab }) => {
    const stage = new LessonPage(tab, extension);
    await stage.open('two-counts-of-one-crowd');
    const opening = extension.context.waitForEvent('page');
    await stage.press('n');
    const notes = await opening;
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText('One sentence about one march');
    await expect(notes.locator('body')).toContainText('Read it aloud.');
    expect(await axeFaults(notes)).toEqual([]);
    await notes.keyboard.press('ArrowRight');
    await expect(tab.locator('#slide-title')).toContainText('how many times the lowest');
    await expect(notes.getByRole('heading', { level: 1 })).toContainText('how many times the lowest');
    await notes.close();
  });
});

test.describe('a handout', () => {
  for (const format of ['A4', 'Letter'] as const) {
    test(`has all its parts on ${format}`, async ({ extension, tab }, info) => {
      await tab.goto(extension.address('lesson.html#/print/a-count-that-grew'));
      await tab.locator('.sheet-key').waitFor();
      const printed = await readPdf(await tab.pdf({ path: info.outputPath(`handout-${format}.pdf`), format }));
      const pages = printed.map(({ text }) => text).filter((text) => text.trim() !== '');
      expect(pages[0]).toContain('some 200');
      expect(pages[0]).toContain('Name ____');
      expect(pages[0]).toContain('Before you look elsewhere');
      expect(pages[0]).not.toContain('Syrian Observatory');
      const key = pages.findIndex((page) => page.includes('For the trainer'));
      expect(key).toBeGreaterThan(1);
      const footnotes = pages.slice(1, key).join('\n');
      for (const part of ['Figure as worded', '“132”', 'L\'Orient Today', 'Syrian Observatory for Human Rights', 'Nov 28, 2024', 'no date shown']) expect(footnotes).toContain(part);
      expect(pages.slice(0, key).join('\n')).not.toContain('What to notice');
      for (const part of ['Answer key', 'What to notice', 'What the packs cannot show']) expect(pages.slice(key).join('\n')).toContain(part);
      // The browser rounds millimetres up to whole points of its own.
      const [width, height] = format === 'A4' ? [595, 842] : [612, 792];
      for (const page of printed) expect([Math.abs(page.width - width) < 2, Math.abs(page.height - height) < 2]).toEqual([true, true]);
    });
  }

  test('is saved as one file that works without the extension', async ({ extension, tab, server }) => {
    await tab.goto(extension.address('lesson.html#/print/two-counts-of-one-crowd'));
    const downloading = tab.waitForEvent('download');
    await tab.getByRole('button', { name: 'Save as one file' }).click();
    const html = await readFile((await (await downloading).path()), 'utf8');
    expect(html).not.toMatch(/<script|chrome-extension:|src=/);
    expect(server).toBeTruthy();
    const alone = await extension.context.newPage();
    await alone.setContent(html);
    await expect(alone.locator('.sheet')).toHaveCount(3);
    await expect(alone.locator('.footnotes').first()).toContainText('Hong Kong Police Force');
    expect(await alone.locator('.sheet').first().evaluate((sheet) => getComputedStyle(sheet).width)).toBe('640px');
    await alone.close();
  });

  test('is made of the open article with its comparisons', async ({ extension, tab }) => {
    await tab.goto(extension.address('sample.html?id=march-wire'));
    await extension.reportOf(tab);
    const tabId = await (await extension.worker()).evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id);
    const paper = await extension.context.newPage();
    await paper.goto(extension.address(`lesson.html#/page/${tabId}`));
    await expect(paper.locator('.sheet')).toHaveCount(2);
    await expect(paper.locator('.sheet-class .no').first()).toHaveText('1');
    await expect(paper.locator('.sheet-class').getByText('Vast crowd marches in Hong Kong; organisers, police differ on numbers', { exact: true })).toHaveCount(1);
    await expect(paper.locator('.sheet-key .footnotes').first()).toContainText('This article');
    await paper.close();
  });
});

test.describe('pages for trainers and testers', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['lesson.html', '.lessons li'],
    ['lesson.html#/run/two-counts-of-one-crowd', '.stage'],
    ['lesson.html#/print/two-counts-of-one-crowd', '.sheet-key'],
    ['lesson.html#/print/who-is-blamed', '.sheet-key'],
    ['lesson.html#/setup', 'main table'],
    ['welcome.html', '.welcome'],
    ['welcome.html#it', '.it-sheet'],
    ['diagnostics.html', '.diagnostics table tr'],
  ];
  for (const [address, ready] of pages) {
    test(`axe finds nothing on ${address}`, async ({ extension, tab }) => {
      await tab.goto(extension.address(address));
      await tab.locator(ready).first().waitFor();
      expect(await axeFaults(tab)).toEqual([]);
    });
  }

  test('axe finds nothing on a slide of any kind', async ({ extension, tab }) => {
    test.setTimeout(480_000);
    const stage = new LessonPage(tab, extension);
    const seen = new Set<string>();
    for (const id of ['what-is-being-counted', 'who-is-blamed']) {
      const lesson = lessonOf(id);
      await stage.open(id);
      await stage.walk(async ({ step, phase }) => {
        const { kind } = lesson.steps[step]!;
        if (seen.has(`${kind} ${phase}`)) return;
        seen.add(`${kind} ${phase}`);
        expect({ id, step, faults: await axeFaults(tab) }).toEqual({ id, step, faults: [] });
      }, lesson);
    }
  });

  test('the welcome page is opened once, and switches memory only when asked', async ({ extension, tab }) => {
    await tab.goto(extension.address('welcome.html'));
    await expect(tab.getByLabel('No, remember nothing')).toBeChecked();
    await tab.getByLabel('Yes, remember on this device').check();
    await expect.poll(() => tab.evaluate(async () => (await chrome.storage.local.get<{ settings?: { memory?: { on: boolean } } }>('settings')).settings?.memory?.on)).toBe(true);
    await tab.reload();
    await expect(tab.getByLabel('Yes, remember on this device')).toBeChecked();
    await tab.getByLabel('No, remember nothing').check();
    await expect(tab.locator('.network-receipt')).toContainText('No request has been tried since the browser was started.');
    await expect(tab.locator('.network-receipt tr')).not.toHaveCount(0);
    await expect(tab.locator('.network-receipt')).not.toContainText('no reason written down');
    await expect(tab.locator('.samples a')).toHaveCount(readSamples().length);
  });

  test('the sheet for a school’s IT gives each permission of the manifest with its reason, and no other', async ({ extension, tab }) => {
    await tab.goto(extension.address('welcome.html#it'));
    const rows = tab.locator('.network-receipt table').first().locator('tbody tr');
    await expect(rows.first()).toBeVisible();
    const asked = await tab.evaluate(() => {
      const { permissions = [], host_permissions: hosts = [] } = chrome.runtime.getManifest();
      return [...permissions, ...hosts];
    });
    expect((await rows.locator('code').allInnerTexts()).toSorted()).toEqual(asked.toSorted());
    for (const row of await rows.all()) expect((await row.locator('td').last().innerText()).length).toBeGreaterThan(20);
  });

  test('the bug report has no page text unless it is ticked', async ({ extension, tab }) => {
    const sample = await extension.context.newPage();
    await sample.goto(extension.address('sample.html?id=mill'));
    await extension.reportOf(sample);
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.goto(extension.address('diagnostics.html'));
    await expect(tab.locator('.diagnostics')).toContainText('claims, status ok');
    const copied = async (): Promise<string> => {
      await tab.bringToFront();
      await tab.getByRole('button', { name: 'Copy the bug report' }).click();
      await expect(tab.getByRole('status').last()).toHaveText('Copied.');
      return tab.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied()).not.toContain('340 workers');
    await tab.getByLabel(/Put words of the page/).check();
    // The words of the copy before may still stand there.
    await expect.poll(copied).toContain('340 workers');
    await sample.close();
  });
});
