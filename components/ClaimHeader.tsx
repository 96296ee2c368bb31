import type { JSX, RefObject } from 'preact';
import { claimSentences } from '@/lib/format/claim-sentences';
import { frameWord } from '@/lib/format/frame-word';
import { groupOf } from '@/lib/format/group-claims';
import { quotedParty } from '@/lib/format/quoted-party';
import type { ArticleMetadata, ClaimComparison, TimeSpan } from '@/lib/model';
import type { Words } from '@/lib/format/words';
import { QuoteText } from './QuoteText';
import { useWords } from './words-context';

/** "27 Nov to 29 Nov 2024", one day, or null. */
export function timeText(time: TimeSpan | null, words: Words): string | null {
  if (time === null) return null;
  const [from, to] = [words.day(time.from), words.day(time.to)];
  if (from === null || to === null || from === to) return from ?? to;
  return words.t('value.range', { low: from, high: to });
}

export interface ClaimHeaderProps {
  comparison: ClaimComparison;
  metadata: Pick<ArticleMetadata, 'outlet' | 'language'>;
  heading: RefObject<HTMLHeadingElement>;
}

/** What the article says, whose word it is, and how the others stand to it. */
export function ClaimHeader({ comparison, metadata, heading }: ClaimHeaderProps): JSX.Element {
  const words = useWords();
  const { claim } = comparison;
  const party = quotedParty({ party: comparison.party, attributedTo: claim.attributedTo });
  const slots = [frameWord(claim.frame, words), claim.place.join(', '), timeText(claim.time, words) ?? ''].filter(Boolean);
  const modality = claim.modality === 'actual' ? null : words.t(`claim.${claim.modality}`);
  const at = claim.start - claim.sentenceStart;
  return (
    <header>
      <h1 tabIndex={-1} ref={heading}><QuoteText text={claim.quote} group={groupOf(comparison)} language={metadata.language} /></h1>
      <p class="meta">{slots.join(' · ')}{modality !== null && `, ${modality}`}</p>
      <p class="meta">{metadata.outlet !== null && <bdi>{metadata.outlet}, </bdi>}{party ? words.t('claim.onTheWord', { party: party.name }) : words.t('claim.ownVoice')}</p>
      <p class="lede">{claimSentences(comparison, words)}</p>
      {claim.notes.length > 0 && <p class="note">{words.t('claim.flags')} <span lang="en" dir="auto">{claim.notes.join(' ')}</span></p>}
      {claim.sentence !== '' && (
        <blockquote class="sentence q" dir="auto" lang={metadata.language ?? undefined}>
          {claim.sentence.slice(0, at)}<mark>{claim.sentence.slice(at, at + claim.quote.length)}</mark>{claim.sentence.slice(at + claim.quote.length)}
        </blockquote>
      )}
    </header>
  );
}
