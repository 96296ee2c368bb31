// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { PacksPage, type PacksPageProps } from '@/components/library/PacksPage';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';
import type { PackSummary } from '@/lib/model';

afterEach(cleanup);

const packOf = (on: boolean): PackSummary => ({
  scope: { id: 'orlava', title: 'Flood in Orlava', version: '1.0', from: '2031-03-01', to: '2031-03-02', languages: ['en'], maintainer: 'A class', licence: 'CC0-1.0', method: 'By hand.', missing: [] },
  provenance: 'imported', on, checksum: null, stories: 1, articles: 2, undated: 0, claims: 3, outlets: 2, languages: { en: 2 }, countries: 1, outletsWithoutCountry: 0,
});

it('leaves the box of a pack as the reader has set it while the store is asked, and then shows what is so', () => {
  const switched: boolean[] = [];
  const nothing = (): void => undefined;
  const drop = { state: { phase: 'idle' as const }, onFile: nothing, onConfirm: nothing, onCancel: nothing, onTemplate: nothing };
  const props: Omit<PacksPageProps, 'packs'> = { notice: null, open: null, drop, onSwitch: (_id, on) => void switched.push(on), onExport: nothing, onRemove: nothing };
  const page = (packs: readonly PackSummary[]) => <WordsProvider value={createWords(lookupIn(english))}><PacksPage packs={packs} {...props} /></WordsProvider>;
  const packs = [packOf(true)];
  const { getByRole, rerender } = render(page(packs));
  const isOn = (): boolean => (getByRole('checkbox') as HTMLInputElement).checked;
  fireEvent.click(getByRole('checkbox'));
  // While the store is asked the page is drawn again with what was read before.
  rerender(page(packs));
  expect({ switched, on: isOn() }).toEqual({ switched: [false], on: false });
  rerender(page([packOf(true)]));
  expect(isOn()).toBe(true);
});
