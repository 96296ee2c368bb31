// @vitest-environment happy-dom
import { render, cleanup, configure, fireEvent, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import arabic from '@/assets/locales/ar.json';
import english from '@/assets/locales/en.json';
import { Card } from '@/components/Card';
import { textTwin } from '@/components/figure-strip/text-twin';
import { toPageView, type PageView } from '@/components/page-view';
import { Panel } from '@/components/Panel';
import { Popup } from '@/components/Popup';
import { pageHtml } from '@/components/ReportDocument';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn, type Words } from '@/lib/format/words';
import { toListedPage } from '@/lib/reading/list-state';
import { buildPage, comparisonOf } from '../../fixtures/reports/build-report';
import { articlePage, readerOf, STATES, viewOf } from '../../fixtures/reports/states';

// A condition is waited for, not a time: a second, the default, is short where two cores have others to serve.
configure({ asyncUtilTimeout: 30_000 });

const words = createWords(lookupIn(english), { region: 'en-GB', timeZone: 'UTC' });
const engines = ['google', 'bing', 'duckduckgo', 'fact-check-explorer', 'wikipedia-current-events'] as const;
const events = () => ({
  openPanel: vi.fn(), openLibrary: vi.fn(), setMarks: vi.fn(), readAgain: vi.fn(), retryStore: vi.fn(), switchOn: vi.fn(), switchOff: vi.fn(), reveal: vi.fn(), goBack: vi.fn(), openLesson: vi.fn(), reject: vi.fn(), restore: vi.fn(),
  copy: vi.fn(() => Promise.resolve(true)), save: vi.fn(() => Promise.resolve(true)),
});
const show = (surface: JSX.Element, given: Words = words) => render(<WordsProvider value={given}>{surface}</WordsProvider>);
const showPopup = (view: PageView, on = events(), links = true, given = words) => show(<Popup view={view} links={links} engines={engines} on={{ ...readerOf(view), ...on }} />, given);
const popup = (name: string, on = events(), given = words) => showPopup(STATES[name]!(), on, true, given);
const panel = (name: string, on = events()) => {
  const view = STATES[name]!();
  return show(<Panel view={view} asked={null} links engines={engines} styles="" on={{ ...readerOf(view), ...on }} />);
};
/** The claim, once it has come from the page. */
const opened = (container: Element): Promise<Element> => waitFor(() => {
  const claim = container.querySelector('.detail');
  expect(claim).not.toBeNull();
  return claim!;
});
/** Opens the first row of a popup; the id of its claim. */
const openFirst = async (container: Element): Promise<string | undefined> => {
  const row = container.querySelector<HTMLElement>('.row')!;
  fireEvent.click(row);
  await opened(container);
  return row.dataset.claim;
};
/** The panel of the article's page with this claim asked for. */
const panelAt = async (claimId: string, on = events()) => {
  const view = STATES.article!();
  const drawn = show(<Panel view={view} asked={claimId} links engines={engines} styles="" on={{ ...readerOf(view), ...on }} />);
  await opened(drawn.container);
  return drawn;
};

afterEach(cleanup);

describe.each(Object.keys(STATES))('%s', (name) => {
  it('is said by the popup and the panel, with one heading', () => {
    for (const draw of [popup, panel]) {
      const { container } = draw(name);
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      expect(container.textContent).not.toMatch(/undefined|null|NaN|\{\w+\}|\b(?:row|claim|strip|state|summary|tree|relation|frame)\.[a-z]/);
      cleanup();
    }
  });
  it('is said from right to left', () => {
    const { container } = popup(name, events(), createWords(lookupIn(arabic)));
    expect(container.querySelector('main')!.getAttribute('dir')).toBe('rtl');
  });
});

describe('the popup', () => {
  it('opens a claim and comes back to its row', async () => {
    const { container, getByText } = popup('article');
    const id = await openFirst(container);
    expect(document.activeElement?.tagName).toBe('H1');
    fireEvent.click(getByText('All claims'));
    expect((document.activeElement as HTMLElement).dataset.claim).toBe(id);
  });
  it('asks for the opened claim as a lesson', async () => {
    const on = events();
    const { container, getByText } = popup('article', on);
    const id = await openFirst(container);
    fireEvent.click(getByText('As a lesson'));
    expect(on.openLesson).toHaveBeenCalledWith(id);
  });
  it('asks for the panel at the opened claim, and for the whole list before one is opened', async () => {
    const on = events();
    const { container, getByText } = popup('article', on);
    fireEvent.click(getByText('Open beside the page'));
    expect(on.openPanel).toHaveBeenLastCalledWith(null);
    const id = await openFirst(container);
    fireEvent.click(getByText('Open beside the page'));
    expect(on.openPanel).toHaveBeenLastCalledWith(id);
  });
  it('goes back with Escape instead of closing', async () => {
    const { container } = popup('article');
    await openFirst(container);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(document.activeElement!, escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(container.querySelector('.rows')).not.toBeNull();
  });
  it('walks rows with the arrows', () => {
    const { container } = popup('article');
    const rows = [...container.querySelectorAll<HTMLElement>('.row')];
    rows[0]!.focus();
    fireEvent.keyDown(rows[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows[1]);
  });
  it('shows what is there while packs still come in', async () => {
    const page = { ...articlePage(), status: 'importing' as const, store: { status: 'importing' as const, pack: 'A', done: 1, total: 2 } };
    const { container } = showPopup(viewOf(page));
    expect(container.querySelector('progress')).not.toBeNull();
    // The list is drawn in turns.
    await waitFor(() => expect(container.querySelectorAll('.row').length).toBe(9));
  });
  it('offers no link where links are switched off', async () => {
    const { container } = showPopup(STATES.article!(), events(), false);
    fireEvent.click(container.querySelector('.row')!);
    await opened(container);
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });
});

describe('the panel', () => {
  const claim = comparisonOf('settlements');
  it('opens links in a new tab, without a referrer, only to the web', async () => {
    const { container } = await panelAt(claim.claim.id);
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
      expect(link.href).toMatch(/^https?:/);
    }
  });
  it('filters and searches, and says how many are left', () => {
    const { container, getByRole } = panel('article');
    fireEvent.input(getByRole('searchbox'), { target: { value: 'saraqib' } });
    const left = container.querySelectorAll('.row').length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(9);
    fireEvent.input(getByRole('searchbox'), { target: { value: 'nothing of the kind' } });
    expect(container.querySelectorAll('.row')).toHaveLength(0);
    expect(getByRole('status').textContent).toBe('0 claims shown.');
  });
  it('sets a report aside and takes it back', async () => {
    const on = events();
    const { getByText } = await panelAt(claim.claim.id, on);
    fireEvent.click(getByText('Not the same claim'));
    expect(on.reject).toHaveBeenCalledOnce();
    fireEvent.click(getByText('Undo'));
    expect(on.restore).toHaveBeenCalledWith(...(on.reject.mock.calls[0] as [string, string]));
  });
  it('stands at the day of the article first, and fades what came later', async () => {
    const { container } = await panelAt(claim.claim.id);
    expect(container.querySelector('output')!.textContent).toBe('As of 29 Nov 2024: 12 reports');
    expect(container.querySelectorAll('.dim').length).toBeGreaterThan(0);
    fireEvent.input(container.querySelector('input[type=range]')!, { target: { value: '3' } });
    expect(container.querySelectorAll('.dim')).toHaveLength(0);
  });
  it('keeps all eight rungs', async () => {
    const { container } = await panelAt(claim.claim.id);
    expect(container.querySelectorAll('.ladder li')).toHaveLength(8);
  });
  it('says in text all that the strip shows, when asked', async () => {
    const { container } = await panelAt(claim.claim.id);
    const fold = container.querySelector<HTMLDetailsElement>('figure.line details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await waitFor(() => expect(container.querySelectorAll('ol.twin li')).toHaveLength(1 + claim.reports.length));
    expect(container.querySelector('ol.twin')!.textContent).toContain('This article.');
  });
  it('keeps the day of a date with its month where a Latin name stands before it in Arabic', () => {
    const { outlet, published } = claim.reports.find((report) => report.value !== null && report.published !== null)!;
    const own = createWords(lookupIn(arabic), { timeZone: 'UTC' });
    expect(textTwin(claim, { outlet: null, published: null }, own).join('\n')).toContain(`${outlet.name}، \u2068${own.day(published)!}\u2069`);
  });
});

describe('the card', () => {
  it('names at most three origins and closes by its button', () => {
    const onClose = vi.fn();
    const { container, getByLabelText } = show(<Card comparison={comparisonOf('people')} language="en" links onOpenPanel={vi.fn()} onClose={onClose} />);
    expect(container.querySelectorAll('.reps li').length).toBeLessThanOrEqual(3);
    fireEvent.click(getByLabelText('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the HTML report', () => {
  it('is one file with strips inside, no script, and no markup from quotes', () => {
    const base = comparisonOf('settlements');
    const page = buildPage([{ ...base, reports: base.reports.map((report, i) => (i === 0 ? { ...report, quote: '<script>alert(1)</script>' } : report)) }]);
    const html = pageHtml(page, { today: '2024-12-01', words, styles: '', document });
    expect(html).toContain('<svg');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('what a page tells', () => {
  const state = { phase: 'ready', report: null, orphans: [], marks: 'shown' } as const;
  it.each([
    [null, 'no-access'],
    [{ ...state, phase: 'off' }, 'off'],
    [{ ...state, phase: 'not-article' }, 'not-article'],
    [{ ...state, phase: 'failed' }, 'failed'],
    [{ ...state, phase: 'reading' }, 'reading'],
    [{ ...state, report: toListedPage(buildPage([])) }, 'report'],
  ] as const)('%#', (given, kind) => expect(toPageView(given, 'a.example').kind).toBe(kind));

  it('offers no switch where whoever manages the browser has switched it off', () => {
    for (const fixed of [false, true]) {
      const { container } = showPopup(toPageView({ ...state, phase: 'off' }, 'a.example', fixed));
      expect(container.querySelectorAll('.state button').length, String(fixed)).toBe(fixed ? 0 : 1);
      cleanup();
    }
  });
});

describe('an event in another language than that of the packs', () => {
  const inArabic = createWords(lookupIn(arabic));
  const [entered] = [comparisonOf('entered')];
  const told = entered.reports[0]!;

  it('is told by the card in the words of that language, and quoted where the outlet was read here', () => {
    const card = (reports: typeof entered.reports, given: Words): string => {
      const { container } = show(<Card comparison={{ ...entered, reports }} language="en" links onOpenPanel={vi.fn()} onClose={vi.fn()} />, given);
      const text = container.querySelector('.reps')!.textContent;
      cleanup();
      return text;
    };
    expect(told.value).toBeNull();
    expect(card([told], words)).toContain(`“${told.quote}”`);
    expect(card([told], inArabic)).toContain(arabic.frame.entered);
    expect(card([told], inArabic)).not.toContain(told.quote);
    expect(card([{ ...told, provenance: 'remembered' }], inArabic)).toContain(told.quote);
  });
});
