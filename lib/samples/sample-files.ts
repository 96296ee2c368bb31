import type { ExpectedSample } from './check-sample';

/** One sample article of the build. */
export interface SampleFile {
  id: string;
  html: string;
  expected: ExpectedSample;
}

const idOf = (path: string): string => path.split('/').at(-2) ?? '';

/** The samples of the build from the files as bundled, real events first, then by title. */
export function sampleFiles(pages: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>): readonly SampleFile[] {
  const wanted = new Map(Object.entries(expected).map(([path, text]) => [idOf(path), JSON.parse(text) as ExpectedSample]));
  return Object.entries(pages)
    .flatMap(([path, html]): SampleFile[] => {
      const found = wanted.get(idOf(path));
      return found ? [{ id: idOf(path), html, expected: found }] : [];
    })
    .sort((a, b) => Number(a.expected.event === 'invented') - Number(b.expected.event === 'invented') || a.expected.title.localeCompare(b.expected.title));
}
