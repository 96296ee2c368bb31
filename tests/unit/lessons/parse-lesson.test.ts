import { describe, expect, it } from 'vitest';
import arabic from '@/assets/locales/ar.json';
import english from '@/assets/locales/en.json';
import spanish from '@/assets/locales/es.json';
import french from '@/assets/locales/fr.json';
import turkish from '@/assets/locales/tr.json';
import { lessonFaultLines } from '@/lib/classroom/lesson-fault-lines';
import { createWords, lookupIn } from '@/lib/format/words';
import { LESSON_REASONS } from '@/lib/lessons/lesson-faults';
import { checkLesson, lessonText, parseLesson } from '@/lib/lessons/parse-lesson';
import { aLesson } from './a-lesson';

interface Draft {
  schema: number;
  steps: { id: string; title: string; set?: string; colour?: string; answer?: { right: number } }[];
}

const broken = (change: (lesson: Draft) => void): string => {
  const copy = JSON.parse(lessonText(aLesson())) as Draft;
  change(copy);
  const read = parseLesson(JSON.stringify(copy));
  return read.ok ? 'ok' : read.faults.map(({ place, reason }) => `${place}: ${reason}`).join('\n');
};

describe('parseLesson', () => {
  it('reads what it wrote', () => {
    expect(parseLesson(lessonText(aLesson()))).toEqual({ ok: true, value: aLesson() });
  });

  it.each([
    ['no JSON', '{', 'The file is not JSON.'],
    ['another file', '{"formatVersion":1}', 'no Lateral lesson'],
  ])('says what is wrong with %s', (_name, text, words) => {
    const read = parseLesson(text);
    expect(read.ok ? '' : read.faults[0]!.reason).toContain(words);
  });

  it('says where a fault is, counting from one', () => {
    expect(broken((lesson) => (lesson.steps[2]!.title = ''))).toBe('steps, 3, title: is empty');
    expect(broken((lesson) => (lesson.schema = 9))).toContain('needs another version');
    expect(broken((lesson) => (lesson.steps[1]!.id = 'start'))).toContain('two steps have the same id');
    expect(broken((lesson) => (lesson.steps[2]!.set = 'nowhere'))).toContain('names a set');
    expect(broken((lesson) => (lesson.steps[1]!.answer!.right = 3))).toContain('names an option');
    expect(broken((lesson) => (lesson.steps[1]!.colour = 'red'))).toBe('steps, 2, colour: is not known here');
    expect(broken((lesson) => (lesson.steps = []))).toContain('a lesson needs a step');
  });

  it('refuses a file too large to be a lesson', () => {
    const read = parseLesson(' '.repeat(2_000_001));
    expect(read).toMatchObject({ ok: false, faults: [{ place: '', code: 'tooLarge' }] });
  });
});

describe('what is wrong with a lesson', () => {
  it.each([['en', english], ['es', spanish], ['fr', french], ['tr', turkish], ['ar', arabic]] as const)('is said in %s, with the same gaps', (_, language) => {
    const words = createWords(lookupIn(language));
    const gaps = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    for (const [code, reason] of Object.entries(LESSON_REASONS)) expect(gaps(words.maybe(`lesson.faults.${code}`) ?? ''), code).toEqual(gaps(reason));
    for (const code of Object.keys(LESSON_REASONS)) expect(words.maybe(`lesson.faults.${code}`), code).not.toBeNull();
  });

  it('is the same in English here and on the page', () => expect(english.lesson.faults).toEqual(LESSON_REASONS));

  it('has words of ours for whatever a field holds in place of what it should', () => {
    const whole = JSON.parse(lessonText(aLesson())) as Record<string, unknown>;
    const paths = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
      typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, Array.isArray(value) ? Number(key) : key]))] : [path];
    for (const path of paths(whole)) {
      for (const instead of [undefined, null, '', -1, 1.5, 1e9, true, [], {}, 'x'.repeat(2_000), Array.from({ length: 80 }, () => '')]) {
        const copy = structuredClone(whole);
        let holder: Record<string | number, unknown> = copy;
        for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
        if (path.length > 0) holder[path.at(-1)!] = instead;
        const read = checkLesson(copy);
        if (!read.ok) expect({ path, instead, uncoded: read.faults.filter(({ code }) => code === undefined) }).toEqual({ path, instead, uncoded: [] });
      }
    }
  });

  it('comes in the reader’s language', () => {
    const lines = (text: string, language: object): readonly string[] => {
      const read = parseLesson(text);
      return read.ok ? [] : lessonFaultLines(read.faults, createWords(lookupIn(language as never))).map(({ line }) => line);
    };
    const copy = JSON.parse(lessonText(aLesson())) as Draft;
    copy.steps[2]!.title = '';
    expect(lines(JSON.stringify(copy), spanish)).toEqual(['steps, 3, title: está vacío']);
    expect(lines('{', turkish)).toEqual(['Dosya JSON değil.']);
    expect(lines('{}', arabic)).toEqual([arabic.lesson.faults.notALesson]);
  });
});
