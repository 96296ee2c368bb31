import type { JSX } from 'preact';
import type { ClaimGroup } from '@/lib/format/group-claims';
import { useWords } from './words-context';

const UNDERLINE: Readonly<Record<ClaimGroup, string>> = { differ: 'u-differ', same: 'u-same', alone: '' };

/** Words of an outlet: serif, in quotation marks, in their own language and direction, underlined as in the page where `group` is given. */
export function QuoteText({ text, group, language }: { text: string; group?: ClaimGroup; language?: string | null }): JSX.Element {
  const words = useWords();
  return (
    <span class="q" dir="auto" lang={language ?? undefined}>
      <span class={group && UNDERLINE[group]}>{words.quoted(text)}</span>
    </span>
  );
}
