import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * A reader meets the words of `assets/locales` only, whatever language the code is written in. This looks for sentences in the code
 * that could reach one: texts of markup, labels, and strings of several words.
 */
const ROOT = join(import.meta.dirname, '../..');

/** Folders whose strings are words of the articles that are read, and the command line, which speaks English. What they say of a claim are notes, which are numbers and quotes. */
const OF_ARTICLES = ['lib/article', 'lib/claims', 'lib/command', 'lib/lexicon', 'lib/match', 'lib/text'];

/** Files with strings of several words, none of which a reader meets as they stand. */
const NOT_SAID: Readonly<Record<string, string>> = {
  'components/lesson/EditorFaults.tsx': 'names of elements',
  'entrypoints/lesson/SetupRoute.tsx': 'name of a file',
  'lib/anchoring/live-text.ts': 'names of elements',
  'lib/card/show-card.ts': 'a style sheet',
  'lib/diagnostics/bug-report.ts': 'for those who mend Lateral',
  'lib/diagnostics/store-health.ts': 'for those who mend Lateral',
  'lib/lessons/lesson-faults.ts': 'English of the command line; the page says its codes',
  'lib/messaging/background-door.ts': 'for those who mend Lateral',
  'lib/packs/canonical-unit.ts': 'words that packs write',
  'lib/packs/csv-pack.ts': 'for the table of columns in assets/packs/README.md, and an example row',
  'lib/packs/frame-of-measure.ts': 'words that packs write',
  'lib/packs/generic-name.ts': 'words of names',
  'lib/packs/pack-json-schema.ts': 'title of a schema',
  'lib/packs/reading-rule.ts': 'ids of readings',
  'lib/packs/reasons.ts': 'English of the command line; the page says its codes',
  'lib/reading/page-reading.ts': 'names of stages for the trace',
  'lib/samples/check-sample.ts': 'for those who mend Lateral',
  'lib/samples/self-test.ts': 'for those who mend Lateral',
  'lib/shelf/bench-draft.ts': 'name of a licence',
  'lib/store/import-pack.ts': 'for those who mend Lateral',
  'lib/store/remembered.ts': 'title of a pack that no page shows',
  'lib/store/schema.ts': 'names of indexes',
};

/** Ids with a space in them, of slots and kinds. */
const IDS = new Set(['how much', 'whose word', 'news agency', 'wire agency']);

/** Names, and signs that all languages write alike. */
const NO_WORDS = /^(?:Lateral|sha-256|(?:\u00a0|&nbsp;)?ms|\p{L})$/u;
const SEVERAL_WORDS = /\p{L}{2,}[’']?\p{L}*[,;:.]? (?:\p{L}+[,;:.]? )*\p{L}+/u;
/** Names in kebab or of attributes, selectors, tags and style: no sentence has these signs. */
const MACHINE = /[<>={}[\]|+]|^\.|^\(prefers-|-src /;
const LABELS = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** What a source says in its own words. */
function saidIn(file: string, source: string): string[] {
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    // what is thrown is for those who mend it: a page says what a failure means in words of its own
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || (ts.isNewExpression(node) && /Error|Exception|Fault/.test(node.expression.getText()))) return;
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text) && !NO_WORDS.test(node.text.trim())) said.push(node.text.trim());
    if (ts.isJsxAttribute(node)) {
      const value = node.initializer;
      if (LABELS.has(node.name.getText()) && value !== undefined && ts.isStringLiteral(value) && /^\p{L}+$/u.test(value.text)) said.push(value.text);
      if (['class', 'rel'].includes(node.name.getText())) return;
    }
    const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : '';
    if (SEVERAL_WORDS.test(text) && !IDS.has(text) && !MACHINE.test(text)) said.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return said;
}

const FILES = ['components', 'entrypoints', 'lib'].flatMap(sourcesIn).filter((file) => !OF_ARTICLES.some((folder) => file.startsWith(`${folder}/`)));

describe('sentences for readers', () => {
  it.each(FILES.filter((file) => !(file in NOT_SAID)))('are none in %s', (file) => {
    expect(saidIn(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  it('are found where they are', () => {
    expect(saidIn('x.tsx', '<p title="More of it">Nothing {n} yet <b class="one two">{`${a} is more than ${b}`}</b></p>')).toEqual(['More of it', 'Nothing', 'yet', ' is more than ']);
    expect(saidIn('x.ts', "const a = words.t('row.open'); throw new Error('No words given'); say('The headline says so.')")).toEqual(['The headline says so.']);
  });

  it('leave no file excused that says nothing', () => {
    expect(Object.keys(NOT_SAID).filter((file) => !FILES.includes(file) || saidIn(file, readFileSync(join(ROOT, file), 'utf8')).length === 0)).toEqual([]);
  });
});
