import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLAIMS = resolve(import.meta.dirname, '../../../lib/claims');

/**
 * Folders whose readers know no word of any language: words come from the language folders as data. The others still hold some;
 * a folder is added here once it is clean.
 */
const CLEAN = ['quantity', 'arithmetic'];

/** A word of the text compared with a literal, or asked of a pattern or list that spells words out. */
const SPELLED = [/\blower(?:\s*\?\?\s*'')?\s*[!=]==\s*'[a-z]{2,}'/, /'[a-z]{2,}'\s*[!=]==\s*[\w.?![\]]*lower\b/, /\/[^/\n]*[a-z]{3}[^/\n]*\/[a-z]*\.test\([^)]*\blower\b/, /\['[a-z]{2,}'(?:, '[a-z]{2,}')*\]\.includes\([^)]*lower/];

describe('readers of claims spell out no words', () => {
  it.each(CLEAN.flatMap((folder) => readdirSync(join(CLAIMS, folder)).map((file) => `${folder}/${file}`)))('%s', (file) => {
    const lines = readFileSync(join(CLAIMS, file), 'utf8').split('\n');
    expect(lines.filter((line) => SPELLED.some((pattern) => pattern.test(line)))).toEqual([]);
  });
});
