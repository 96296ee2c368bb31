import type { Outlet, OutletSummary, PackSummary, Party, PartySummary, ScopeCard, StoredStory, StorySummary } from '@/lib/model';
import type { ListDigest } from './pack-digest';

/** One pack as the lists read it: what was made of its rows, and its few records. */
export interface PackLists {
  digest: ListDigest;
  stories: readonly StoredStory[];
  outlets: readonly Outlet[];
  parties: readonly Party[];
}

const uniqueById = <Row extends { id: string }>(rows: readonly Row[]): readonly Row[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** Ids of stories that lie in more than one pack, as where one was cut out of another. */
export function sharedStories(packs: readonly Pick<ListDigest, 'stories'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { stories } of packs) {
    for (const id of stories) {
      if (seen.has(id)) shared.add(id);
      seen.add(id);
    }
  }
  return shared;
}

/** Of each pack, which of its articles lie in no pack before it: two packs that hold one story may hold one report of it. */
export function firstHeld(packs: readonly { articles: Float64Array; stories: readonly string[]; storyAt: Int32Array }[]): readonly Uint8Array[] {
  const shared = sharedStories(packs);
  const seen = new Set<string>();
  return packs.map(({ articles, stories, storyAt }) =>
    Uint8Array.from(articles, (hash, at) => {
      const story = stories[storyAt[at]!];
      if (story === undefined || !shared.has(story)) return 1;
      const held = `${hash} ${story}`;
      if (seen.has(held)) return 0;
      seen.add(held);
      return 1;
    }),
  );
}

interface Count {
  articles: number;
  claims: number;
  outlets: Set<string>;
}

function countAt(counts: Map<string, Count>, id: string): Count {
  let count = counts.get(id);
  if (!count) counts.set(id, (count = { articles: 0, claims: 0, outlets: new Set<string>() }));
  return count;
}

/** How much there is of each story, outlet and party, every report once. */
function countAll(packs: readonly PackLists[]): Record<'stories' | 'outlets' | 'parties', ReadonlyMap<string, Count>> {
  const counts = { stories: new Map<string, Count>(), outlets: new Map<string, Count>(), parties: new Map<string, Count>() };
  const held = firstHeld(packs.map(({ digest }) => digest));
  packs.forEach(({ digest }, nth) => {
    let claim = 0;
    digest.articles.forEach((_, at) => {
      const first = claim;
      claim += digest.claims[at]!;
      if (!held[nth]![at]) return;
      const outlet = digest.outlets[digest.outletAt[at]!]!;
      const story = digest.stories[digest.storyAt[at]!];
      for (const count of [countAt(counts.outlets, outlet), ...(story === undefined ? [] : [countAt(counts.stories, story)])]) {
        count.articles += 1;
        count.claims += claim - first;
        count.outlets.add(outlet);
      }
      for (let own = first; own < claim; own += 1) {
        const party = digest.parties[digest.partyAt[own]!];
        if (party === undefined) continue;
        const count = countAt(counts.parties, party);
        count.claims += 1;
        count.outlets.add(outlet);
      }
    });
  });
  return counts;
}

/**
 * One line per story, with the figure most outlets gave; one per outlet with how much of it is there; one per party with how often and by
 * how many outlets it is cited. `leads` brings the figures of stories that lie in more than one pack.
 */
export function summarizePacks(packs: readonly PackLists[], leads: ReadonlyMap<string, StorySummary['lead']>): { stories: readonly StorySummary[]; outlets: readonly OutletSummary[]; parties: readonly PartySummary[] } {
  const counts = countAll(packs);
  const leadOf = new Map(packs.flatMap(({ digest }) => digest.stories.map((id, at) => [id, leads.has(id) ? leads.get(id)! : digest.leads[at]!])));
  const of = (what: keyof typeof counts, id: string): { articles: number; claims: number; outlets: number } => {
    const { articles = 0, claims = 0, outlets } = counts[what].get(id) ?? {};
    return { articles, claims, outlets: outlets?.size ?? 0 };
  };
  return {
    stories: uniqueById(packs.flatMap(({ stories }) => stories)).map((story) => ({ story, ...of('stories', story.id), lead: leadOf.get(story.id) ?? null })),
    outlets: uniqueById(packs.flatMap(({ outlets }) => outlets)).map((outlet) => {
      const { articles, claims } = of('outlets', outlet.id);
      return { outlet, articles, claims };
    }),
    parties: uniqueById(packs.flatMap(({ parties }) => parties)).map((party) => {
      const { claims, outlets } = of('parties', party.id);
      return { party, claims, outlets };
    }),
  };
}

/** What a pack holds, besides its claims, whose number its record knows. */
export function summarizeScope({ digest, stories, outlets }: Pick<PackLists, 'digest' | 'stories' | 'outlets'>, scope: ScopeCard, claims: number): Omit<PackSummary, 'provenance' | 'on' | 'checksum'> {
  return {
    scope,
    stories: stories.length,
    articles: digest.articles.length,
    undated: digest.undated,
    claims,
    outlets: digest.outlets.length,
    languages: digest.languages,
    countries: new Set(outlets.flatMap(({ country }) => country ?? [])).size,
    outletsWithoutCountry: outlets.filter(({ country }) => country === null).length,
  };
}
