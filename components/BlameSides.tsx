import type { JSX } from 'preact';
import { partyInSentence } from '@/lib/format/party-in-sentence';
import { quotedParty } from '@/lib/format/quoted-party';
import type { Words } from '@/lib/format/words';
import type { ClaimView } from './claim-view';
import { PartyGlyph } from './figure-strip/PartyGlyph';
import type { Side } from './Sides';
import { useWords } from './words-context';

/** Parties named before the rest is left to the list of reports. */
const NAMED = 3;

/** "8 reports: 7 on the word of …, 1 without a party". */
function partiesOf(side: Side, words: Words): string {
  const counts = new Map<string, number>();
  for (const report of side.reports) {
    const name = quotedParty(report)?.name ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = [...counts].sort((a, b) => b[1] - a[1]).slice(0, NAMED)
    .map(([party, n]) => (party === '' ? words.t('blame.partNone', { n: words.number(n) }) : words.t('blame.part', { n: words.number(n), party: partyInSentence(party, words) })));
  const reports = words.n('count.reports', side.reports.length);
  return parts.length === 0 ? reports : words.t('blame.word', { reports, parties: words.list(parts) });
}

/** One bar per side, its labels as worded; nobody named as a dotted bar. */
export function BlameSides({ sides }: { sides: readonly Side[] }): JSX.Element {
  const words = useWords();
  return (
    <dl class="blame">
      {sides.map((side) => (
        <div key={side.key} class={`side${side.labels.length === 0 ? ' nobody' : ''}${side.here ? ' here' : ''}`}>
          <dt class={side.quoted && side.labels.length > 0 ? 'q' : ''}>
            {side.labels.length === 0 ? words.t('blame.nobody') : side.labels.map(({ text }) => text).join(' · ')}
            {side.here && <span class="meta mine"> {words.t('relation.here')}</span>}
          </dt>
          <dd>
            <span class="marks">{side.marks.map(({ key, mark, here }) => <PartyGlyph key={key} mark={mark} here={here} />)}</span>
            <span class="muted">{partiesOf(side, words)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Label {
  text: string;
  count: number;
  here: boolean;
}

/** Different labels with their counts, most used first; the article's own among them. */
function labelsOf(mine: string | null, theirs: readonly (string | null)[]): readonly Label[] {
  const labels = new Map<string, Label>();
  const add = (text: string | null, here: boolean): void => {
    const key = text?.trim().replace(/^(?:the|an?) /i, '').toLowerCase();
    if (!key) return;
    const known = labels.get(key);
    labels.set(key, { text: known?.text ?? text!.trim(), count: (known?.count ?? 0) + 1, here: here || (known?.here ?? false) });
  };
  add(mine, true);
  for (const text of theirs) add(text, false);
  return [...labels.values()].sort((a, b) => b.count - a.count);
}

function LabelLine({ labels }: { labels: readonly Label[] }): JSX.Element {
  const words = useWords();
  return (
    <p class="labels q">
      {labels.map(({ text, count, here }, i) => (
        <span key={text}>
          <bdi>{text}</bdi> <span class={`meta num${here ? ' mine' : ''}`}>{words.number(count)}{here && <span class="vh"> ({words.t('relation.here')})</span>}</span>
          {i < labels.length - 1 && <span class="dot" aria-hidden="true">·</span>}
        </span>
      ))}
    </p>
  );
}

/** The words used for one and the same side, and for what is counted, where outlets word them differently. */
export function Wordings({ view, blamed }: { view: ClaimView; blamed: boolean }): JSX.Element | null {
  const words = useWords();
  const { claim, reports } = view.comparison;
  const sides = blamed ? [] : labelsOf(claim.agent, reports.map(({ agent }) => agent));
  const counted = labelsOf(claim.counted, reports.map((report) => report.counted));
  if (sides.length < 2 && counted.length < 2) return null;
  return (
    <section aria-labelledby="h-wording">
      {sides.length > 1 && (
        <>
          <h2 id="h-wording">{words.t('wording.title')}</h2>
          <p>{words.t('wording.intro')}</p>
          <LabelLine labels={sides} />
        </>
      )}
      {counted.length > 1 && (
        <>
          <h2 id={sides.length > 1 ? undefined : 'h-wording'}>{words.t('wording.countedTitle')}</h2>
          <LabelLine labels={counted} />
        </>
      )}
    </section>
  );
}
