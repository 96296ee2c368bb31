import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { viewClaim } from '@/components/claim-view';
import { accountSides, blameSides } from '@/components/Sides';
import { rowSentence } from '@/lib/format/claim-sentences';
import { groupOf, sortByWorth } from '@/lib/format/group-claims';
import { comparedSentence, pageSentence } from '@/lib/format/page-sentence';
import { createWords, lookupIn } from '@/lib/format/words';
import type { PageState } from '@/lib/messaging';
import type { ListedPage } from '@/lib/model';
import { toListedPage, toListState, wordsOfReports } from '@/lib/reading/list-state';
import { articlePage } from '../../fixtures/reports/states';

const words = createWords(lookupIn(english));
const page = articlePage();
const full: PageState = { phase: 'ready', report: page, orphans: ['figure-march'], marks: 'shown', openClaim: null };

/** All that a row says and draws of each claim, in order. */
const rows = ({ claims }: Pick<ListedPage, 'claims'>): readonly unknown[] =>
  sortByWorth(claims).map((claim) => {
    const view = viewClaim(claim, words);
    const sides = [...accountSides(view, words), ...blameSides(view)].map(({ labels, here, marks }) => ({ labels, here, marks: marks.map(({ mark }) => mark) }));
    const strip = view.strip.map(({ low, high, approx, label, mark, here }) => ({ low, high, approx, label, mark, here }));
    return { id: claim.claim.id, quote: claim.claim.quote, group: groupOf(claim), says: rowSentence(claim, words), strip, sides };
  });

describe('the list of a page', () => {
  const state = toListState(full);
  const listed = toListedPage(page);

  it('says and draws of each claim what the whole page does', () => {
    expect(rows(listed)).toEqual(rows(page));
    expect(pageSentence(listed, words)).toBe(pageSentence(page, words));
    expect(comparedSentence(listed, words)).toBe(comparedSentence(page, words));
    expect(state).toMatchObject({ phase: 'ready', orphans: ['figure-march'], marks: 'shown', report: { status: 'ok' } });
  });

  it('weighs a quarter of it, and leaves the page its own', () => {
    const before = JSON.stringify(page).length;
    expect(JSON.stringify(state).length).toBeLessThan(before / 4);
    expect(JSON.stringify(page).length).toBe(before);
  });

  it('names each outlet once, and has the words of reports to search by', () => {
    const outlets = new Set(page.claims.flatMap(({ reports }) => reports.map(({ outlet }) => outlet.id)));
    expect(listed.outlets.map(({ id }) => id).sort()).toEqual([...outlets].sort());
    const [first] = page.claims.filter(({ reports }) => reports.length > 0);
    expect(wordsOfReports(page)[first!.claim.id]).toContain(first!.reports[0]!.outlet.name);
  });

  it('has no report where there is none yet', () => {
    expect(toListState({ ...full, phase: 'reading', report: null })).toMatchObject({ phase: 'reading', report: null });
  });
});
