import { readdirSync, readFileSync } from 'node:fs';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { readClaims } from '@/lib/claims/read-claims';
import { givenKey, givenSource, type GivenDocument } from '@/lib/command/given-source';
import { comparePage } from '@/lib/comparison/compare-page';
import type { ClaimSource, Relation } from '@/lib/model';

interface MadeUpArticle {
  outlet: string;
  url: string;
  published: string;
  headline: string;
  text: string;
}

/** Two outlets on one event and a look-alike, with what was expected before the matcher was run on them. */
export interface MadeUpEvent {
  name: string;
  first: MadeUpArticle;
  second: MadeUpArticle;
  lookAlike: MadeUpArticle;
  expected: readonly { mine: string; theirs: string; relation: readonly Relation[]; open?: string }[];
  not: readonly { mine: string; theirs: string }[];
}

/** What the matcher made of one made-up event: one line for each expectation that failed. */
export interface EventFaults {
  /** Expected and not found, those marked `open` left out. */
  missed: readonly string[];
  /** The marked ones that are not found. */
  open: number;
  wrong: readonly string[];
  lookAlikes: readonly string[];
  asked: { expected: number; not: number };
}

const FOLDER = new URL('../fixtures/events/', import.meta.url);

/** All made-up events, by name of file. */
export const readEvents = (): readonly MadeUpEvent[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: file.replace(/\.json$/, ''), ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Omit<MadeUpEvent, 'name'>) }));

async function toDocument(id: string, { headline, text, published, url }: MadeUpArticle, packs: ClaimSource): Promise<GivenDocument> {
  const article = toPlainArticle(text, { title: headline, published, url, language: 'en' });
  return { id, article, claims: (await readClaims(article, packs)).claims };
}

/** Every link of the first and the last article of an event, as `mine ~ theirs`, with its relation and the article it leads to. */
export async function linksOf(event: MadeUpEvent, packs: ClaimSource): Promise<readonly { from: string; to: string; mine: string; theirs: string; relation: Relation }[]> {
  const documents = await Promise.all((['first', 'second', 'lookAlike'] as const).map((id) => toDocument(id, event[id], packs)));
  const { source, origin } = givenSource(documents, packs);
  const links = await Promise.all(
    documents.map(async ({ id, article, claims }) => {
      const compared = await comparePage({ article, claims, source, exclude: new Set([givenKey(id)]) });
      return compared.claims.flatMap(({ claim, reports, revisions }) => [...reports, ...revisions].map((report) => ({ from: id, to: origin.get(report.key)!.document.id, mine: claim.quote, theirs: report.quote, relation: report.relation })));
    }),
  );
  return links.flat();
}

/** Compares what the matcher links with what was expected. */
export async function faultsOf(event: MadeUpEvent, packs: ClaimSource): Promise<EventFaults> {
  const links = await linksOf(event, packs);
  const between = links.filter(({ from, to }) => from === 'first' && to === 'second');
  const meets = (pair: { mine: string; theirs: string }) => (link: { mine: string; theirs: string }) => link.mine.includes(pair.mine) && link.theirs.includes(pair.theirs);
  const lost = event.expected.filter((pair) => !between.some((link) => meets(pair)(link) && pair.relation.includes(link.relation)));
  const missed = lost.filter(({ open }) => open === undefined).map((pair) => `"${pair.mine}" ~ "${pair.theirs}": expected ${pair.relation.join(' or ')}, found ${between.find(meets(pair))?.relation ?? 'nothing'}`);
  const wrong = event.not.flatMap((pair) => between.filter(meets(pair)).map((link) => `"${link.mine}" ~ "${link.theirs}": ${link.relation}`));
  const lookAlikes = links.filter(({ from, to }) => (from === 'lookAlike') !== (to === 'lookAlike')).map((link) => `${link.from} "${link.mine}" ~ ${link.to} "${link.theirs}": ${link.relation}`);
  return { missed, open: lost.length - missed.length, wrong, lookAlikes, asked: { expected: event.expected.length, not: event.not.length } };
}
