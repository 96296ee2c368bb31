import { describe, expect, it } from 'vitest';
import { lessonText, parseLesson } from '@/lib/lessons/parse-lesson';
import { aLesson } from './a-lesson';

interface Draft {
  schema: number;
  steps: { id: string; title: string; set?: string; colour?: string; answer?: { right: number } }[];
}

const broken = (change: (lesson: Draft) => void): string => {
  const copy = JSON.parse(lessonText(aLesson())) as Draft;
  change(copy);
  const read = parseLesson(JSON.stringify(copy));
  return read.ok ? 'ok' : `${read.error.code}: ${read.error.detail}`;
};

describe('parseLesson', () => {
  it('reads what it wrote', () => {
    expect(parseLesson(lessonText(aLesson()))).toEqual({ ok: true, value: aLesson() });
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another file', '{"formatVersion":1}', 'no Lateral lesson'],
  ])('says what is wrong with %s', (_name, text, words) => {
    const read = parseLesson(text);
    expect(read.ok ? '' : `${read.error.code} ${read.error.detail}`).toContain(words);
  });

  it('says where a fault is, counting from one', () => {
    expect(broken((lesson) => (lesson.steps[2]!.title = ''))).toBe('not-a-lesson: steps, 3, title: is empty');
    expect(broken((lesson) => (lesson.schema = 9))).toContain('needs another version');
    expect(broken((lesson) => (lesson.steps[1]!.id = 'start'))).toContain('two steps have the same id');
    expect(broken((lesson) => (lesson.steps[2]!.set = 'nowhere'))).toContain('names a set');
    expect(broken((lesson) => (lesson.steps[1]!.answer!.right = 3))).toContain('names an option');
    expect(broken((lesson) => (lesson.steps[1]!.colour = 'red'))).toBe('not-a-lesson: steps, 2, colour: is not known here');
    expect(broken((lesson) => (lesson.steps = []))).toContain('a lesson needs a step');
  });

  it('refuses a file too large to be a lesson', () => {
    const read = parseLesson(' '.repeat(2_000_001));
    expect(read.ok ? '' : read.error.code).toBe('too-large');
  });
});
