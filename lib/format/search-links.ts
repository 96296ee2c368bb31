import type { ArticleMetadata, Claim } from '@/lib/model';
import { frameWord } from './frame-word';
import type { Words } from './words';

export type SearchEngine = 'google' | 'bing' | 'duckduckgo' | 'fact-check-explorer' | 'wikipedia-current-events';

interface SearchLink {
  engine: SearchEngine;
  href: string;
}

/** Most words sent to a search engine: more only narrows it to this very article. */
const MOST_TERMS = 8;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * What is searched for: place, what is counted, what happened, month and year. Neither the figure (other outlets give
 * another one) nor the outlet.
 */
export function searchTerms(claim: Claim, { published }: Pick<ArticleMetadata, 'published'>, words?: Words): string {
  const date = claim.time?.to ?? claim.time?.from ?? published?.value ?? null;
  const month = date !== null && date.length >= 7 ? `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}` : (date?.slice(0, 4) ?? '');
  const happened = words ? frameWord(claim.frame, words) : (claim.frame ?? '').replaceAll('-', ' ');
  const subject = claim.object ?? claim.counted ?? '';
  const terms = [...claim.place.slice(0, 2), subject, happened].join(' ').split(/\s+/).filter(Boolean).slice(0, MOST_TERMS);
  return [...new Set(terms), ...month.split(' ')].filter(Boolean).join(' ');
}

/** A search for the claim at each engine asked for, in that order. Nothing is sent until one of them is opened. */
export function searchLinks(claim: Claim, metadata: Pick<ArticleMetadata, 'published'>, engines: readonly SearchEngine[]): readonly SearchLink[] {
  const terms = encodeURIComponent(searchTerms(claim, metadata));
  const day = claim.time?.to ?? claim.time?.from ?? metadata.published?.value ?? null;
  const at: Record<SearchEngine, string | null> = {
    google: `https://www.google.com/search?q=${terms}`,
    bing: `https://www.bing.com/search?q=${terms}`,
    duckduckgo: `https://duckduckgo.com/?q=${terms}`,
    'fact-check-explorer': `https://toolbox.google.com/factcheck/explorer/search/${terms}`,
    'wikipedia-current-events': day === null || day.length < 7 ? null : currentEvents(day),
  };
  return engines.map((engine) => ({ engine, href: at[engine] })).filter((link): link is SearchLink => link.href !== null);
}

/** Wikipedia's page of the events of a day ("2024 November 29"), or of its month where the day is not known. */
function currentEvents(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  const name = MONTHS[month! - 1];
  return day === undefined || Number.isNaN(day)
    ? `https://en.wikipedia.org/wiki/Portal:Current_events/${name}_${year}`
    : `https://en.wikipedia.org/wiki/Portal:Current_events/${year}_${name}_${day}`;
}
