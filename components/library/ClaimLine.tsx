import type { JSX } from 'preact';
import { frameWord } from '@/lib/format/frame-word';
import type { FoundClaim } from '@/lib/model';
import { useWords } from '../words-context';

/** One stored claim on two lines: as the outlet worded it, then who, where and on whose word. */
export function ClaimLine({ found }: { found: FoundClaim }): JSX.Element {
  const words = useWords();
  const { claim, outlet, party, places, url, published } = found;
  const place = places.length > 0 ? words.list(places.slice(0, 2)) : null;
  const day = words.day(published);
  return (
    <article>
      <div class="lib-line">
        <span class="q" lang={claim.says === null ? undefined : 'en'}>{words.quoted(claim.quote)}</span>
        <span class="meta">{[claim.counted, frameWord(claim.frame, words)].filter(Boolean).join(', ')}</span>
      </div>
      {(claim.says ?? claim.sentence) && <p class="note" dir="auto">{claim.says ?? claim.sentence}</p>}
      <p class="meta">
        {url === null ? outlet : <a href={url} target="_blank" rel="noopener noreferrer">{outlet}</a>}
        {[day ?? words.t('strip.noDate'), party === null ? words.t('strip.noParty') : words.t('strip.onTheWord', { party }), place].filter(Boolean).map((part) => ` · ${part}`).join('')}
      </p>
    </article>
  );
}
