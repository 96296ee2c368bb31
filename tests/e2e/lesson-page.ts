import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { parseLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';
import type { Extension } from '../support/launch-extension';

const FOLDER = resolve(import.meta.dirname, '../../assets/lessons');

/** The ready lessons, from their files. */
export const READY: readonly Lesson[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const lesson = parseLesson(readFileSync(join(FOLDER, file), 'utf8'));
    return lesson.ok ? [lesson.value] : [];
  });

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

  /**
   * What is wrong with how the slide lies on a screen of this size, in words; empty where nothing is. Type is measured as drawn,
   * in px of a screen of 1280 x 720, and must not be below `floor`.
   */
  async faultsAt(width: number, height: number, floor: number): Promise<readonly string[]> {
    await this.page.setViewportSize({ width, height });
    return this.page.evaluate(async ([wanted, least]) => {
      const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
      while (innerWidth !== wanted) await frame();
      await frame();
      await frame();
      const px = Math.min(innerWidth / 1280, innerHeight / 720);
      const root = document.documentElement;
      const stage = document.querySelector('.stage')!;
      const fit = document.querySelector('.fit')!;
      const picture = document.querySelector('.picture')!;
      const faults: string[] = [];
      if (root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth) faults.push('the page scrolls');
      if (fit.scrollHeight > fit.clientHeight + 1 || fit.scrollWidth > fit.clientWidth + 1) faults.push('the slide is cut off');
      const isPaged = document.querySelector('.paged') !== null;
      const { bottom } = fit.getBoundingClientRect();
      for (const piece of picture.querySelectorAll('li, p, figure, svg.timeline')) {
        const box = piece.getBoundingClientRect();
        if (box.bottom > bottom + 2) faults.push(`below the slide: ${piece.textContent.slice(0, 40)}`);
      }
      if (isPaged && picture.scrollHeight > picture.clientHeight + 2) faults.push('a page is cut off');
      const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement!;
        if (text.textContent?.trim() === '' || element.getBoundingClientRect().width < 2) continue;
        const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
        const size = (Number.parseFloat(getComputedStyle(element).fontSize) * scale) / px;
        if (size < least - 0.05) faults.push(`${size.toFixed(1)} px: ${text.textContent}`);
      }
      return faults;
    }, [width, floor] as const);
  }

  /** Calls back at every phase of the lesson; ends at the last. */
  async walk(at: (place: { step: number; phase: number }) => Promise<void>, lesson: Lesson): Promise<void> {
    for (const [step, one] of lesson.steps.entries()) {
      const phases = one.kind === 'vote' ? 2 : one.kind === 'timeline' ? one.asOf.length + 1 : 1;
      for (let phase = 0; phase < phases; phase++) {
        // A full slide is turned page by page before the lesson goes on.
        for (let part = 1, parts = 1; part <= parts; part++) {
          await this.page.getByText(`Step ${step + 1} of ${lesson.steps.length}${part > 1 ? `, part ${part} of` : ''}`).waitFor();
          await at({ step, phase });
          parts = Number(/part \d+ of (?<parts>\d+)/.exec(await this.page.locator('.stage .top').innerText())?.groups?.parts ?? 1);
          await this.press('ArrowRight');
        }
      }
    }
  }
}
