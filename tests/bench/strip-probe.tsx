import { render } from 'preact';
import english from '@/assets/locales/en.json';
import theme from '@/assets/theme.css?inline';
import { viewClaim } from '@/components/claim-view';
import { FigureStrip } from '@/components/figure-strip/FigureStrip';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';
import { comparisonOf, type FigureSet } from '../fixtures/reports/build-report';

export interface StripTime {
  set: FigureSet;
  reports: number;
  /** Milliseconds for view, layout, elements and the browser's own layout, one for each round. */
  times: readonly number[];
}

const SETS: readonly FigureSet[] = ['combatants', 'strikes', 'people', 'settlements', 'march', 'deaths'];

/** Draws the strip of each set so many times into a fresh place, as a panel does it, and times each. */
export function timeStrips(rounds: number): readonly StripTime[] {
  // with the theme of the extension: without it a figure has margins, is narrower than its place, and is drawn twice
  document.head.appendChild(document.createElement('style')).textContent = theme;
  const words = createWords(lookupIn(english));
  return SETS.map((set) => {
    const comparison = comparisonOf(set);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const place = document.body.appendChild(document.createElement('div'));
      place.style.inlineSize = '388px';
      const start = performance.now();
      render(<WordsProvider value={words}><FigureStrip view={viewClaim(comparison, words)} article={{ outlet: 'The Orrin Courier', published: '2024-11-29' }} width={388} /></WordsProvider>, place);
      place.getBoundingClientRect();
      times.push(performance.now() - start);
      render(null, place);
      place.remove();
    }
    return { set, reports: comparison.reports.length, times };
  });
}
