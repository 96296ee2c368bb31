// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import english from '@/assets/locales/en.json';
import spanish from '@/assets/locales/es.json';
import { PageState } from '@/components/PageStates';
import type { SurfaceEvents } from '@/components/surface-events';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn, type Tree } from '@/lib/format/words';
import type { StoreStatus } from '@/lib/model';
import { explainError } from '@/lib/shelf/explain-error';
import { buildPage } from '../../fixtures/reports/build-report';
import { viewOf } from '../../fixtures/reports/states';

afterEach(cleanup);

/** What a surface says of a page whose store has failed so. */
function said(messages: Tree, store: Extract<StoreStatus, { status: 'failed' }>): string {
  const on = new Proxy({} as SurfaceEvents, { get: () => vi.fn() });
  const { container } = render(<WordsProvider value={createWords(lookupIn(messages))}><PageState view={viewOf({ ...buildPage([]), status: 'failed', store })} on={on} /></WordsProvider>);
  return container.textContent.replace(/[\u2066-\u2069]/g, '');
}

describe('a pack that could not be taken in', () => {
  const full = { status: 'failed', pack: 'Floods of October', code: 'quota', detail: 'Encountered full disk while opening backing store' } as const;

  it('is explained in the reader’s language, not in the browser’s words', () => {
    expect(said(english, full)).toBe('One pack could not be read.Floods of October: The disk has no room left for this. Nothing of yours is lost; make room and try again. Nothing of it was taken in; your other packs are as they were.Read the pack again');
    expect(said(spanish, full)).toContain('Floods of October: No queda sitio en el disco para esto.');
    expect(said(spanish, full)).not.toContain('backing store');
  });

  it('is told without a name where it has none, and in general where the fault is of no known kind', () => {
    expect(said(spanish, { ...full, pack: null })).not.toContain('?');
    expect(said(spanish, { ...full, code: 'store-failed' })).toContain('El almacén no lo aceptó.');
  });
});

describe('what a page of the library could not do', () => {
  const words = createWords(lookupIn(spanish));
  const named = (name: string): Error => Object.assign(new Error('in English'), { name });

  it.each([['QuotaExceededError', 'No queda sitio en el disco'], ['VersionError', 'Una versión más nueva de Lateral'], ['BlockedError', 'Otra ventana de Lateral'], ['ImportSuperseded', 'Otra ventana está'], ['UnknownError', 'No se pudo leer el almacén']])('is explained: %s', (name, begins) => {
    expect(explainError(named(name), words)).toMatch(new RegExp(`^${begins}`));
    expect(explainError(named(name), words)).not.toContain('in English');
  });

  it('keeps what the browser said where nothing more is known', () => {
    expect(explainError(new Error('in English'), words)).toBe('Algo salió mal: in English');
  });
});
