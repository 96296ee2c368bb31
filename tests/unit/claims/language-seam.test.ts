import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/claims/languages';

const CLAIMS = resolve(import.meta.dirname, '../../../lib/claims');

/** Folders of languages, which hold their words. */
const IS_LANGUAGE = new RegExp(`^(?:${[...LANGUAGES.keys()].join('|')})/`);
/** Knows common words of languages that are not read, to name them honestly. */
const NAMES_LANGUAGES = 'languages.ts';

/** Ways to spell a word of the text out: compared with a literal, asked of a pattern or list, named in a set or an alternative. */
const SPELLED = [
  /\blower(?:\s*\?\?\s*'')?\s*[!=]==\s*'[a-z]{2,}'/,
  /'[a-z]{2,}'\s*[!=]==\s*[\w.?![\]]*lower\b/,
  /\bwanted\s*[!=]==\s*'[a-z]{2,}'/,
  /\bbetween\[\d\]\s*[!=]==\s*'[a-z]{2,}'/,
  /\/[^/\n]*[a-z]{3}[^/\n]*\/[a-z]*\.test\([^)]*\blower\b/,
  /\['[a-z]{2,}'(?:, '[a-z]{2,}')*\]\.includes\([^)]*lower/,
  /\/[^/\n]*\((?:\?:)?[a-z]{2,}(?:\|[a-z]{2,})+\)[^/\n]*\/[a-z]*/,
  /\bnew (?:Set|Map)\(\[[^\]]*'(?:the|of|by|in|to|after|before|with|from|was|were|said|his|who|el|de|por|que|uk)'/,
];

const files = readdirSync(CLAIMS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !IS_LANGUAGE.test(file) && file !== NAMES_LANGUAGES);

/** Lines of code that spell out a word; comments tell of words and may, and parts of speech are no words. */
const spelled = (code: string): string[] => code.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && !line.includes('ReadonlySet<Tag>') && SPELLED.some((pattern) => pattern.test(line)));

describe('readers of claims spell out no words', () => {
  it('looks at all that is no language', () => {
    for (const folder of ['quantity', 'arithmetic', 'syntax', 'time', 'frame', 'place', 'attribution', 'event', 'hedge', 'refine', 'furniture']) expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
  });

  it.each(files)('%s', (file) => {
    expect(spelled(readFileSync(join(CLAIMS, file), 'utf8'))).toEqual([]);
  });

  it.each(["if (word.lower === 'of') return;", "const LOOSE = new Set(['after', 'amid']);", '/^(?:those|all)$/.test(word)', "wanted !== 'the'"])('would see %s', (line) => {
    expect(spelled(line)).toEqual([line]);
  });
});

describe('lists of words', () => {
  // An empty word would be found behind the end of every sentence.
  it.each([...LANGUAGES.keys()])('hold no empty word: %s', (id) => {
    const empty: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (value instanceof Set && value.has('')) empty.push(path);
      else if (value !== null && typeof value === 'object' && !(value instanceof Map) && !(value instanceof RegExp)) for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(LANGUAGES.get(id), id);
    expect(empty).toEqual([]);
  });
});
