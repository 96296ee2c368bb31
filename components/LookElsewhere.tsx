import type { JSX } from 'preact';
import { searchLinks, searchTerms, type SearchEngine } from '@/lib/format/search-links';
import type { ArticleMetadata, Claim } from '@/lib/model';
import { useWords } from './words-context';

/** Message keys of the engines' names, by id of lib/settings. */
export const ENGINE_NAME = { google: 'else.google', bing: 'else.bing', duckduckgo: 'else.duckduckgo', 'fact-check-explorer': 'else.factCheck', 'wikipedia-current-events': 'else.currentEvents' } as const;

/** Searches for the claim at the engines the reader has chosen. Nothing is sent before a click. */
export function LookElsewhere({ claim, metadata, engines, links }: { claim: Claim; metadata: ArticleMetadata; engines: readonly SearchEngine[]; links: boolean }): JSX.Element {
  const words = useWords();
  return (
    <section aria-labelledby="h-else">
      <h2 id="h-else">{words.t('else.title')}</h2>
      <p class="q" dir="auto" lang="en">{searchTerms(claim, metadata)}</p>
      {links ? (
        <>
          <ul class="links">
            {searchLinks(claim, metadata, engines).map(({ engine, href }) => (
              <li key={engine}><a href={href} target="_blank" rel="noopener noreferrer">{words.t(ENGINE_NAME[engine])}</a></li>
            ))}
          </ul>
          <p class="meta">{words.t('else.note')}</p>
        </>
      ) : <p class="meta">{words.t('else.off')}</p>}
    </section>
  );
}
