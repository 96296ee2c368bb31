import type { JSX } from 'preact';
import { frameWord } from '@/lib/format/frame-word';
import { isolate } from '@/lib/format/isolate';
import { onTheWord } from '@/lib/format/party-in-sentence';
import type { FoundClaim } from '@/lib/model';
import { useWords } from '../words-context';

/** One stored claim on two lines: as the outlet worded it, then who, where and on whose word. */
export function ClaimLine({ found }: { found: FoundClaim }): JSX.Element {
  const words = useWords();
  const { claim, outlet, party, places, url, published } = found;
  const place = places.length > 0 ? words.list(places.slice(0, 2)) : null;
  const day = words.day(published);
  const what = claim.counted === null ? null : (words.maybe(`library.units.${claim.counted}`) ?? claim.counted);
  return (
    <article>
      <div class="lib-line">
        <span class="q" lang={claim.says === null ? undefined : 'en'}>{words.quoted(claim.quote)}</span>
        <span class="meta">{[what, frameWord(claim.frame, words)].filter(Boolean).join(words.t('comma'))}</span>
      </div>
      {(claim.says ?? claim.sentence) && <p class="note" dir="auto">{claim.says ?? claim.sentence}</p>}
      <p class="meta">
        {url === null ? outlet : <a href={url} target="_blank" rel="noopener noreferrer">{outlet}</a>}
        {[day ?? words.t('strip.noDate'), party === null ? words.t('strip.noParty') : onTheWord(party, words), place].flatMap((part) => (part === null ? [] : ` · ${isolate(part)}`)).join('')}
      </p>
    </article>
  );
}
