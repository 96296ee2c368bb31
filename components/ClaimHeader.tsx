import type { ComponentChildren, JSX, RefObject } from 'preact';
import { claimSentences } from '@/lib/format/claim-sentences';
import { frameWord } from '@/lib/format/frame-word';
import { groupOf } from '@/lib/format/group-claims';
import { apart } from '@/lib/format/isolate';
import { noteSentences } from '@/lib/format/note-sentences';
import { onTheWord } from '@/lib/format/party-in-sentence';
import { quotedParty } from '@/lib/format/quoted-party';
import type { ArticleMetadata, ClaimComparison } from '@/lib/model';
import { QuoteText } from './QuoteText';
import { useWords } from './words-context';

interface ClaimHeaderProps {
  comparison: ClaimComparison;
  metadata: Pick<ArticleMetadata, 'outlet' | 'language'>;
  heading: RefObject<HTMLHeadingElement>;
  /** What can be done with the sentence in the page. */
  children?: ComponentChildren;
}

/** What the article says, whose word it is, and how the others stand to it. */
export function ClaimHeader({ comparison, metadata, heading, children }: ClaimHeaderProps): JSX.Element {
  const words = useWords();
  const { claim } = comparison;
  const party = quotedParty({ party: comparison.party, attributedTo: claim.attributedTo });
  const slots = [frameWord(claim.frame, words), claim.place.join(words.t('comma')), claim.time ? (words.days(claim.time.from, claim.time.to) ?? '') : ''].filter(Boolean);
  const modality = claim.modality === 'actual' ? null : words.t(`claim.${claim.modality}`);
  const at = claim.start - claim.sentenceStart;
  return (
    <header>
      <h1 tabIndex={-1} ref={heading}><QuoteText text={claim.quote} group={groupOf(comparison)} language={metadata.language} /></h1>
      <p class="meta">{slots.map((slot) => apart(slot, words)).join(' · ')}{modality !== null && words.t('comma') + modality}</p>
      <p class="meta">{metadata.outlet !== null && <><bdi>{metadata.outlet}</bdi>{words.t('comma')}</>}{party ? onTheWord(party.name, words) : words.t('claim.ownVoice')}</p>
      <p class="lede">{claimSentences(comparison, words)}</p>
      {comparison.earlier?.[0] && <p class="note">{words.t('claim.earlier', { before: words.quoted(comparison.earlier[0].quote), date: words.day(comparison.earlier[0].until) ?? '' })}</p>}
      {noteSentences(claim.notes, words).map((sentence) => <p key={sentence} class="note">{sentence}</p>)}
      {claim.sentence !== '' && (
        <blockquote class="sentence q" dir="auto" lang={metadata.language ?? undefined}>
          {claim.sentence.slice(0, at)}<mark>{claim.sentence.slice(at, at + claim.quote.length)}</mark>{claim.sentence.slice(at + claim.quote.length)}
        </blockquote>
      )}
      {children}
    </header>
  );
}
