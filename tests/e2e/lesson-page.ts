import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Lesson } from '@/lib/lessons/schema';
import type { Extension } from '../support/launch-extension';

const FOLDER = resolve(import.meta.dirname, '../../assets/lessons');

/** The ready lessons, from their files. */
export const READY: readonly Lesson[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Lesson);

export const lessonOf = (id: string): Lesson => READY.find((lesson) => lesson.id === id)!;

/** A lesson on the stage, driven as a trainer does: by keys. */
export class LessonPage {
  constructor(readonly page: Page, private readonly extension: Extension) {}

  async open(id: string): Promise<void> {
    await this.page.goto(this.extension.address('lesson.html'));
    await this.page.evaluate(() => sessionStorage.clear());
    await this.page.goto(this.extension.address(`lesson.html#/run/${id}`));
    await this.page.locator('.stage').waitFor();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Words on the stage, and all that a screen reader would be told. */
  async everything(): Promise<string> {
    const markup = await this.page.locator('.stage').evaluate((stage) => stage.outerHTML);
    return `${markup}\n${await this.page.locator('body').ariaSnapshot()}`;
  }

  title(): Promise<string> {
    return this.page.locator('#slide-title').innerText();
  }

  /** How much the slide was shrunk to fit, and whether anything is cut off all the same. */
  fit(): Promise<{ share: number; cut: boolean; scrolls: boolean }> {
    return this.page.evaluate(() => {
      const fit = document.querySelector<HTMLElement>('.fit')!;
      const root = document.documentElement;
      return {
        share: Number(fit.style.getPropertyValue('--fit')),
        cut: fit.scrollHeight > fit.clientHeight + 1 || fit.scrollWidth > fit.clientWidth + 1,
        scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
      };
    });
  }

  /** Calls back at every phase of the lesson; ends at the last. */
  async walk(at: (place: { step: number; phase: number }) => Promise<void>, lesson: Lesson): Promise<void> {
    for (const [step, one] of lesson.steps.entries()) {
      const phases = one.kind === 'vote' ? 2 : one.kind === 'timeline' ? (one.asOf ?? []).length + 1 : 1;
      for (let phase = 0; phase < phases; phase++) {
        await this.page.getByText(`Step ${step + 1} of ${lesson.steps.length}`).waitFor();
        await at({ step, phase });
        await this.press('ArrowRight');
      }
    }
  }
}
