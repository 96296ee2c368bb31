import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { outletKind, partyKind } from '@/lib/format/kind-word';
import { quotedParty, type QuotedParty } from '@/lib/format/quoted-party';
import { safeHref } from '@/lib/format/report-link';
import type { ListedClaim, ListedPage } from '@/lib/model';
import { Fold } from './Fold';
import { assignMarks, NOBODY } from './figure-strip/party-mark';
import { PartyGlyph } from './figure-strip/PartyGlyph';
import { useWords } from './words-context';

type Sourcing = 'named' | 'unnamed' | 'own';

/** Kinds of party that stand for people who are not named. */
const NAMELESS = /witness|unknown|local source/i;

/**
 * How a claim is sourced: on a named party, on somebody who is not named ("officials said", "local sources"), or in the
 * article's own voice. A name is known by a capital letter past the first word, or by the packs.
 */
function sourcingOf({ claim, party }: Pick<ListedClaim, 'claim' | 'party'>): Sourcing {
  const { attributedTo } = claim;
  if (attributedTo === null || attributedTo.text.trim() === '') return 'own';
  if (party) return NAMELESS.test(party.kind ?? '') || /^unnamed\b/i.test(party.name) ? 'unnamed' : 'named';
  const [first = '', ...rest] = attributedTo.text.trim().split(/\s+/);
  return rest.some((word) => /^\p{Lu}/u.test(word)) || /^\p{Lu}{2,}/u.test(first) ? 'named' : 'unnamed';
}

interface Quoted {
  party: QuotedParty;
  count: number;
}

function quotedIn(claims: readonly ListedClaim[]): readonly Quoted[] {
  const quoted = new Map<string, Quoted>();
  for (const { claim, party } of claims) {
    const found = quotedParty({ party, attributedTo: claim.attributedTo });
    if (found) quoted.set(found.id, { party: found, count: (quoted.get(found.id)?.count ?? 0) + 1 });
  }
  return [...quoted.values()].sort((a, b) => b.count - a.count);
}

/** What the article's own sourcing looks like, what its page says of itself, and plain facts of those it stands beside. No rating. */
export function SourceContext({ report, links }: { report: ListedPage; links: boolean }): JSX.Element {
  const words = useWords();
  const { claims, metadata } = report;
  const inOrder = useMemo(() => [...claims].sort((a, b) => a.claim.start - b.claim.start), [claims]);
  const quoted = useMemo(() => quotedIn(claims), [claims]);
  const marks = useMemo(() => assignMarks(quoted.map(({ party }) => party)), [quoted]);
  const outlets = useMemo(() => [...report.outlets].sort((a, b) => a.name.localeCompare(b.name)), [report.outlets]);
  const count = (kind: Sourcing): string => words.number(claims.filter((claim) => sourcingOf(claim) === kind).length);
  const policy = (url: string | null): JSX.Element | string => {
    const href = links ? safeHref(url) : null;
    if (href !== null) return <a href={href} target="_blank" rel="noopener noreferrer">{words.t('context.linked')}</a>;
    return url === null ? words.t('context.notFound') : url;
  };
  const kind = (name: string | null): string => (name === null ? words.t('context.kindUnknown') : outletKind(name, words));
  const facts: readonly (readonly [string, JSX.Element | string | null])[] = [
    [words.t('context.outlet'), metadata.outlet],
    [words.t('context.byline'), metadata.byline ?? words.t('context.notFound')],
    [words.t('context.dated'), words.day(metadata.published?.value ?? null) ?? words.t('context.notFound')],
    [words.t('context.modified'), words.day(metadata.modified?.value ?? null)],
    [words.t('context.agency'), metadata.agency],
    [words.t('context.publisher'), metadata.publisher],
    [words.t('context.corrections'), policy(metadata.correctionsPolicy)],
    [words.t('context.ownership'), policy(metadata.ownershipPolicy)],
  ];
  return (
    <section aria-labelledby="h-context">
      <h2 id="h-context">{words.t('context.title')}</h2>
      {claims.length > 0 && (
        <>
          <div class="context-strip" aria-hidden="true">
            {inOrder.map(({ claim, party }) => {
              const found = quotedParty({ party, attributedTo: claim.attributedTo });
              return <PartyGlyph key={claim.id} mark={(found && marks.get(found.id)) ?? NOBODY} radius={6} />;
            })}
          </div>
          <p>{words.t('context.sentence', { claims: words.n('count.claims', claims.length), named: count('named'), unnamed: count('unnamed'), own: count('own') })}</p>
        </>
      )}
      <dl class="facts">
        {facts.filter(([, value]) => value !== null).map(([name, value]) => [<dt key={`${name}-t`}>{name}</dt>, <dd key={name} dir="auto">{value}</dd>])}
      </dl>
      {quoted.length > 0 && (
        <Fold summary={`${words.t('context.parties')} (${words.number(quoted.length)})`}>
          {() => <dl class="facts">
            {quoted.map(({ party, count: n }) => [
              <dt key={`${party.id}-t`}><PartyGlyph mark={marks.get(party.id) ?? NOBODY} /> {words.n('count.claims', n)}</dt>,
              <dd key={party.id}><bdi>{party.name}</bdi>{party.kind !== null && <span class="meta"> {partyKind(party.kind, words)}</span>}</dd>,
            ])}
          </dl>}
        </Fold>
      )}
      {outlets.length > 0 && (
        <Fold summary={`${words.t('context.outlets')} (${words.number(outlets.length)})`}>
          {() => <><dl class="facts">
            {outlets.map((outlet) => [
              <dt key={`${outlet.id}-t`}><bdi>{outlet.name}</bdi></dt>,
              <dd key={outlet.id}>{[kind(outlet.kind), outlet.country === null ? words.t('context.countryUnknown') : words.country(outlet.country)].join(words.t('comma'))}</dd>,
            ])}
          </dl>
          <p class="meta">{words.t('context.fromPacks')}</p></>}
        </Fold>
      )}
    </section>
  );
}
