import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Lesson } from '@/lib/lessons/schema';
import { axeFaults } from '../support/axe-faults';
import { expect, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

/** The text of the file that a click saves. */
async function saved(tab: Page, click: () => Promise<void>): Promise<string> {
  const downloading = tab.waitForEvent('download');
  await click();
  return readFile((await (await downloading).path()), 'utf8');
}

const fileOf = (text: string) => ({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Deletes a lesson from the list, as a trainer does. */
async function remove(tab: Page, title: string): Promise<void> {
  const rows = tab.locator('.lessons li', { hasText: title });
  await rows.first().getByRole('button', { name: 'Delete' }).click();
  const count = await rows.count();
  await rows.first().getByRole('button', { name: 'Delete for good' }).click();
  await expect(rows).toHaveCount(count - 1);
}

test.describe('own lessons', () => {
  test('are duplicated, edited, reordered, saved, exported and imported', async ({ extension, tab }) => {
    await tab.goto(extension.address('lesson.html'));
    await tab.locator('.lessons li', { hasText: 'A count that fell' }).getByRole('button', { name: 'Duplicate' }).click();
    await expect(tab.getByLabel('Title')).toHaveValue('A count that fell (copy)');
    await tab.getByLabel('Title').fill('My count');
    await tab.getByRole('button', { name: /^Down: One sentence/ }).click();
    await tab.getByRole('button', { name: 'Save' }).click();
    await expect(tab.getByRole('status')).toHaveText('Saved.');
    await tab.getByLabel('Title').fill('');
    await tab.getByRole('button', { name: 'Save' }).click();
    // Said by the button, which leads there, and at the field itself.
    const wrong = tab.getByRole('alert').getByRole('button', { name: 'title: is empty' });
    await expect(tab.locator('[data-place="title"] .faults')).toHaveText('title: is empty');
    await wrong.click();
    await expect(tab.getByLabel('Title')).toBeFocused();
    await tab.getByLabel('Title').fill('My count');
    const step = tab.locator('[data-place="steps, 2"]');
    await step.locator('summary').click();
    await step.getByRole('textbox', { name: 'Heading', exact: true }).fill('');
    await step.locator('summary').click();
    await tab.getByRole('button', { name: 'Save' }).click();
    await expect(step.locator('.faults')).toHaveText('steps, 2, title: is empty');
    await tab.getByRole('alert').getByRole('button', { name: 'steps, 2, title: is empty' }).click();
    await expect(step.getByRole('textbox', { name: 'Heading', exact: true })).toBeFocused();
    await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
    expect(await axeFaults(tab)).toEqual([]);
    await tab.getByRole('link', { name: 'Back without saving' }).click();
    const row = tab.locator('.lessons li', { hasText: 'My count' });
    const text = await saved(tab, () => row.getByRole('button', { name: 'Export' }).click());
    const exported = JSON.parse(text) as Lesson;
    expect({ id: exported.id, title: exported.title, first: exported.steps[0]!.kind, second: exported.steps[1]!.id }).toEqual({ id: 'a-count-that-fell-2', title: 'My count', first: 'vote', second: 'start' });
    await tab.getByLabel('Lesson file').setInputFiles(fileOf(text.replace('"kind": "vote"', '"kind": "vota"')));
    await expect(tab.getByRole('alert')).toContainText('steps, 1');
    await tab.getByLabel('Lesson file').setInputFiles(fileOf(text));
    await expect(tab.locator('.lessons li', { hasText: 'My count' })).toHaveCount(2);
    for (const left of [1, 0]) {
      await remove(tab, 'My count');
      await expect(tab.locator('.lessons li', { hasText: 'My count' })).toHaveCount(left);
    }
  });

  test('are made of a question of a story, kept, edited and given', async ({ extension, tab }) => {
    await tab.goto(extension.address('lesson.html#/story/maui-fires-2023'));
    await tab.locator('.questions a').first().click();
    await expect(tab.locator('#slide-title')).toHaveText('How many parties stand behind these reports?');
    await tab.keyboard.press('Space');
    await expect(tab.locator('.answer')).toContainText('named');
    await tab.keyboard.press('s');
    await tab.getByLabel('Title', { exact: true }).fill('Fires on Maui');
    await tab.getByRole('button', { name: 'Add a question' }).click();
    await tab.getByText('4. Write one sentence').click();
    await tab.getByLabel('Question', { exact: true }).last().fill('Which outlet names its source?');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await tab.getByRole('link', { name: 'Handout' }).click();
    await expect(tab.locator('.sheet-class')).toContainText('Which outlet names its source?');
    await tab.getByRole('link', { name: 'All lessons' }).click();
    await tab.locator('.lessons li', { hasText: 'Fires on Maui' }).getByRole('link', { name: 'Start' }).click();
    await expect(tab.locator('.stage .top')).toContainText('Fires on Maui');
    await tab.keyboard.press('Escape');
    await remove(tab, 'Fires on Maui');
  });

  test('hold other reports when a set is asked anew, picked by hand or added from another story, and show them', async ({ extension, tab }) => {
    await tab.goto(extension.address('lesson.html'));
    await tab.locator('.lessons li', { hasText: 'A count that fell' }).getByRole('button', { name: 'Duplicate' }).click();
    await tab.getByLabel('Title').fill('Picked by hand');
    const first = tab.locator('.sets > li').first();
    await first.locator('summary').click();
    await expect(first.locator('summary')).toContainText('14 reports');
    await expect(first.getByRole('checkbox', { checked: true })).toHaveCount(14);
    const left = await first.locator('.picks li', { has: tab.locator('input:checked') }).first().locator('bdi').first().innerText();
    await first.locator('.picks input:checked').first().uncheck();
    await expect(first.locator('summary')).toContainText('13 reports');
    await first.getByLabel('Of each outlet').selectOption('last');
    await expect(first.locator('summary')).not.toContainText('13 reports');
    await first.getByLabel('Of each outlet').selectOption('');
    await expect(first.locator('summary')).toContainText('13 reports');

    // Another question of the same story, and a set of another one.
    const second = tab.locator('.sets > li').nth(1);
    await second.locator('summary').click();
    await second.getByLabel('What the reports answer').selectOption({ index: 1 });
    await expect(second.getByLabel('What the reports answer')).not.toHaveValue('');
    await tab.locator('.steps').first().locator('summary').nth(1).click();
    expect(await axeFaults(tab)).toEqual([]);
    await tab.getByLabel('Add a set from a story').selectOption('derna-2023');
    await tab.getByLabel('What the reports answer').last().selectOption({ index: 1 });
    await expect(tab.locator('.sets > li')).toHaveCount(3);
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(tab.getByRole('status')).toHaveText('Saved.');
    await tab.getByRole('link', { name: 'All lessons' }).click();
    const row = tab.locator('.lessons li', { hasText: 'Picked by hand' });
    const kept = JSON.parse(await saved(tab, () => row.getByRole('button', { name: 'Export' }).click())) as Lesson;
    expect(kept.sets.map(({ pinned }) => pinned.reports > 0)).toEqual([true, true, true]);
    expect(kept.sets[0]!.pinned.reports).toBe(13);
    expect(kept.sets[2]!.query.story).toBe('derna-2023');
    expect(left).not.toBe('');
    // Given as it was picked: nothing says that the packs hold something else by now.
    await row.getByRole('link', { name: 'Handout' }).click();
    await expect(tab.locator('.sheet-key')).not.toContainText('when the lesson was written');
    await expect(tab.locator('.footnotes').first().locator('tbody tr')).toHaveCount(13);
    await tab.getByRole('link', { name: 'All lessons' }).click();
    await remove(tab, 'Picked by hand');
  });

  test('are made of a claim of the open article, from the popup, and keep what the article said', async ({ extension, server, tab }) => {
    await tab.goto(`${server.origin}/march-wire/`);
    await extension.reportOf(tab);
    const popup = await Popup.over(extension, tab);
    await popup.open('240,000 people');
    const opening = extension.context.waitForEvent('page');
    await popup.click('button', 'As a lesson');
    const lesson = await opening;
    await expect(lesson.locator('.stage .top')).toContainText('240,000 people');
    await lesson.keyboard.press('s');
    await expect(lesson.getByRole('heading', { name: 'Edit lesson' })).toBeVisible();
    await tab.close();
    await lesson.getByRole('link', { name: 'Back without saving' }).click();
    const row = lesson.locator('.lessons li', { hasText: '240,000 people' });
    const kept = JSON.parse(await saved(lesson, () => row.getByRole('button', { name: 'Export' }).click())) as Lesson;
    expect(kept.sets[0]!.given).toMatchObject([{ here: true, quote: '240,000 people', outlet: 'Northbound Press Agency', value: { low: 240_000, high: 240_000 } }]);
    await row.getByRole('link', { name: 'Start' }).click();
    await expect(lesson.locator('.stage')).toContainText('this article: 240,000');
    await lesson.keyboard.press('Escape');
    await remove(lesson, '240,000 people');
    await lesson.close();
  });
});

test.describe('a class set-up', () => {
  test('is saved here and taken in again; a file with a fault changes nothing', async ({ extension, tab }) => {
    await tab.goto(extension.address('lesson.html'));
    await tab.getByRole('link', { name: 'Set-up of this browser' }).click();
    const before = await saved(tab, () => tab.getByRole('button', { name: 'Save this set-up as a file' }).click());
    expect((JSON.parse(before) as { packs: unknown[] }).packs).toHaveLength(27);
    await tab.getByLabel('Set-up file').setInputFiles(fileOf('{"level":"loud","memory":false,"pack":[]}'));
    await expect(tab.getByRole('alert').locator('li')).toHaveText(['level: takes off, badge, marks or all', 'pack: is not known here']);
    await expect(tab.locator('table')).toContainText('27 of 27 on');
    await tab.getByLabel('Set-up file').setInputFiles(fileOf('{"level":"badge","links":false,"packs":["derna-2023","no-such-pack"]}'));
    await expect(tab.getByRole('status')).toContainText('This browser is set up as the file says.');
    await expect(tab.getByRole('status')).toContainText('not here: no-such-pack');
    await expect(tab.locator('table')).toContainText('1 of 27 on');
    await expect(tab.locator('table')).toContainText('The count only');
    await tab.reload();
    await expect(tab.locator('table')).toContainText('1 of 27 on');
    await tab.getByLabel('Set-up file').setInputFiles(fileOf(before));
    await expect(tab.locator('table')).toContainText('27 of 27 on');
    await expect(tab.locator('table')).toContainText('Marks, count and card');
  });
});
