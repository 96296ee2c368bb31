import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** All that is pure: runs in Node, knows neither DOM nor browser nor database. */
const PURE = ['lib/model', 'lib/lexicon', 'lib/text', 'lib/claims', 'lib/match', 'lib/comparison', 'lib/packs', 'lib/format', 'lib/analysis', 'lib/lessons', 'lib/memory'];

/** What each layer may import besides itself, in one direction. This table is the architecture. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/lexicon': ['lib/model'],
  'lib/text': ['lib/model'],
  'lib/article': ['lib/model', 'lib/text'],
  'lib/claims': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/match': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/comparison': ['lib/model', 'lib/text', 'lib/lexicon', 'lib/match'],
  'lib/analysis': ['lib/model', 'lib/text', 'lib/lexicon', 'lib/claims', 'lib/match', 'lib/comparison'],
  'lib/lessons': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/classroom': ['assets', 'lib/model', 'lib/lexicon', 'lib/lessons', 'lib/format', 'lib/settings', 'lib/messaging', 'lib/network'],
  'lib/samples': ['lib/model'],
  'lib/diagnostics': ['lib/model', 'lib/article', 'lib/samples', 'lib/messaging', 'lib/store'],
  'lib/memory': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/library': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/card': ['lib/model'],
  'lib/reading': ['lib/model', 'lib/text', 'lib/article', 'lib/anchoring', 'lib/highlight', 'lib/card', 'lib/messaging'],
  'lib/toolbar': ['lib/model', 'lib/settings'],
  'lib/packs': ['lib/model', 'lib/text', 'lib/lexicon', 'lib/claims'],
  'lib/store': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/anchoring': ['lib/model', 'lib/text'],
  'lib/highlight': ['lib/model'],
  'lib/settings': ['lib/model'],
  'lib/messaging': ['lib/model'],
  'lib/network': [],
  'lib/format': ['lib/model', 'lib/lexicon', 'assets'],
  'lib/surface': ['lib/model', 'lib/format', 'lib/settings', 'lib/messaging', 'assets'],
  'lib/command': [...PURE, 'lib/article'],
  components: ['lib/model', 'lib/format', 'lib/lexicon', 'lib/lessons', 'lib/library'],
  'lib/background': [...PURE, 'lib/store', 'lib/toolbar', 'lib/settings', 'lib/messaging', 'assets'],
  'entrypoints/background': ['lib/background', 'lib/store', 'lib/messaging', 'lib/network'],
  'entrypoints/reader': ['lib/reading'],
  'entrypoints/ask-first': ['lib/surface'],
  'entrypoints/content': ['lib/model', 'lib/reading', 'lib/highlight', 'lib/settings', 'lib/messaging', 'assets'],
  'entrypoints/card': ['lib/model', 'lib/format', 'lib/card', 'lib/settings', 'lib/messaging', 'components', 'assets', 'lib/surface'],
  'entrypoints/gallery': ['lib/model', 'lib/format', 'components', 'assets', 'tests'],
  'entrypoints/popup': ['lib/model', 'lib/format', 'lib/settings', 'lib/messaging', 'lib/network', 'components', 'assets', 'lib/surface'],
  'entrypoints/sidepanel': ['lib/model', 'lib/format', 'lib/settings', 'lib/messaging', 'lib/network', 'components', 'assets', 'lib/surface'],
  'lib/shelf': [...PURE, 'lib/library', 'lib/store', 'lib/settings', 'lib/messaging', 'lib/network'],
  'entrypoints/library': ['lib/model', 'lib/lexicon', 'lib/library', 'lib/shelf', 'lib/format', 'lib/packs', 'lib/store', 'lib/settings', 'lib/messaging', 'lib/network', 'components', 'assets', 'lib/surface'],
  'entrypoints/lesson': ['lib/model', 'lib/format', 'lib/lessons', 'lib/classroom', 'lib/packs', 'lib/store', 'lib/settings', 'lib/messaging', 'lib/network', 'components', 'assets', 'lib/surface'],
  'entrypoints/sample': ['lib/model', 'lib/reading', 'lib/samples', 'lib/settings', 'lib/messaging', 'lib/network', 'assets'],
  'entrypoints/diagnostics': ['lib/model', 'lib/format', 'lib/article', 'lib/samples', 'lib/diagnostics', 'lib/store', 'lib/settings', 'lib/messaging', 'lib/network', 'components', 'assets', 'lib/surface'],
  'entrypoints/welcome': ['lib/model', 'lib/format', 'lib/samples', 'lib/classroom', 'lib/store', 'lib/settings', 'lib/messaging', 'lib/network', 'components', 'assets', 'lib/surface'],
};

/** An entrypoint wires what lib does: more lines than this mean that it does something itself. */
const ENTRYPOINT_LINES = 60;

const ROOT = join(import.meta.dirname, '../..');

/** `lib/claims/quantity/x.ts` -> `lib/claims`; `entrypoints/content.ts` -> `entrypoints/content`; `entrypoints/sidepanel.content/x.ts` -> `entrypoints/sidepanel`. */
function layerOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] !== 'lib' && parts[0] !== 'entrypoints') return parts[0] ?? '';
  return `${parts[0]}/${(parts[1] ?? '').split('.')[0]!}`;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Paths, relative to the root, of the project files that a source imports, statically or not. */
function importsOf(file: string, source: string): readonly string[] {
  const found = source.matchAll(/\b(?:from|import) ?\(?['"](?<start>@\/|\.\.?\/)(?<rest>[^'"]*)['"]/g);
  return [...found].map(({ groups }) => (groups?.start === '@/' ? groups.rest! : posix.join(dirname(file), groups!.start! + groups!.rest!)));
}

/** Sentences saying what is wrong with the imports of one source; empty where all is right. */
function faultsOf(file: string, source: string): readonly string[] {
  const layer = layerOf(file);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return [`${file}: ${layer} is not declared in MAY_IMPORT`];
  return importsOf(file, source).flatMap((target) => {
    const to = layerOf(target);
    if (to === layer) return [];
    if (to === 'entrypoints' || to.startsWith('entrypoints/')) return [`${file} imports the entrypoint ${target}`];
    return allowed.includes(to) ? [] : [`${file} may not import ${target}`];
  });
}

const FILES = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);

describe('layers', () => {
  it.each(FILES)('%s', (file) => {
    expect(faultsOf(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  it('no files import each other in a circle, types included', () => {
    const known = new Set(FILES);
    const imports = new Map(FILES.map((file) => [file, importsOf(file, readFileSync(join(ROOT, file), 'utf8')).flatMap((target) => [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((path) => known.has(path)))]));
    const done = new Set<string>();
    const circleFrom = (file: string, way: readonly string[]): readonly string[] => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const next of imports.get(file) ?? []) {
        const circle = circleFrom(next, [...way, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    expect(FILES.flatMap((file) => circleFrom(file, []))).toEqual([]);
  });

  it('every layer of the table has one direction', () => {
    const reaches = (from: string, seen: readonly string[] = []): readonly string[] =>
      (MAY_IMPORT[from] ?? []).flatMap((next) => (seen.includes(next) ? [next] : [next, ...reaches(next, [...seen, next])]));
    for (const layer of Object.keys(MAY_IMPORT)) expect(reaches(layer), layer).not.toContain(layer);
  });

  it('sees what it must', () => {
    expect(faultsOf('lib/text/x.ts', "import { a } from '@/lib/claims/b';")).toEqual(['lib/text/x.ts may not import lib/claims/b']);
    expect(faultsOf('lib/text/x.ts', "const a = await import('../store/b');")).toEqual(['lib/text/x.ts may not import lib/store/b']);
    expect(faultsOf('lib/new/x.ts', '')).toEqual(['lib/new/x.ts: lib/new is not declared in MAY_IMPORT']);
    expect(faultsOf('components/X.tsx', "import '@/entrypoints/popup/main';")).toEqual(['components/X.tsx imports the entrypoint entrypoints/popup/main']);
    expect(faultsOf('lib/claims/en/x.ts', "import { a } from '../quantity/b';\nimport { c } from 'dexie';")).toEqual([]);
  });
});

describe('the map', () => {
  it('names every folder of lib, so that whoever comes new finds each', () => {
    const map = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const folders = new Set(FILES.filter((file) => file.startsWith('lib/')).map(layerOf));
    expect([...folders].filter((folder) => !map.includes(`\`${folder}\``))).toEqual([]);
  });
});

describe('entrypoints', () => {
  it('wire in at most 60 lines a file', () => {
    const lines = (file: string): number => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length;
    expect(FILES.filter((file) => file.startsWith('entrypoints/') && lines(file) > ENTRYPOINT_LINES)).toEqual([]);
  });
});

describe('packages', () => {
  it('of browser, database and drawing stay out of what is pure', () => {
    const pure = FILES.filter((file) => PURE.includes(layerOf(file)));
    const foreign = /\bfrom\s*['"](?:dexie|preact|wxt|webextension-polyfill|@floating-ui|@mozilla|#imports)/;
    expect(pure.filter((file) => foreign.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('of browser and database stay out of components', () => {
    const foreign = /\bfrom\s*['"](?:dexie|wxt|webextension-polyfill|#imports)/;
    const files = FILES.filter((file) => file.startsWith('components/'));
    expect(files.filter((file) => foreign.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
