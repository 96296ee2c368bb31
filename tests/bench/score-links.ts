import { readFile } from 'node:fs/promises';
import { bundledSource } from '@/lib/command/bundled-source';
import { findMatches } from '@/lib/match/find-matches';
import type { ClaimSource, StoredArticle } from '@/lib/model';
import { toPage } from '../support/stored-as-page';

/*
 * Scores the links between claims of the bundled packs: every report, taken out of the store and asked as a page, against the
 * reports of its own story (right) and of others (wrong); and hand-labelled pairs within stories, whether they answer one
 * question. Prints what was missed with `-- --show`.
 */

interface LabelledPair {
  story: string;
  same: boolean;
  reason: string;
  /** Labelled before the matcher was run on them, and left as they were; the others were looked at while it was built. */
  set?: 'second' | 'third';
  a: { key: string; figure: string; says: string };
  b: { key: string; figure: string; says: string };
}

const LABELS = new URL('../fixtures/corpus/links-labelled.json', import.meta.url);

export interface LinkScore {
  stories: { reports: number; unlinked: number; links: number; right: number };
  pairs: { labelled: number; found: number; right: number; same: number; faults: readonly string[] };
  /** The same of each set that was labelled before it was run. */
  sets: ReadonlyMap<string, { labelled: number; found: number; right: number; same: number }>;
}

const articleOf = (claimKey: string): string => claimKey.slice(0, claimKey.lastIndexOf('.'));

/** Stored keys that each claim of an article links to, the article itself left out of the store. */
async function linksOf(article: StoredArticle, source: ClaimSource, withText: boolean): Promise<ReadonlyMap<string, ReadonlyMap<string, StoredArticle>>> {
  const page = toPage(article, await source.claimsOf([article.key]), withText);
  const found = await findMatches(page.article, page.claims, source, new Set([article.key]));
  return new Map(found.claims.map(({ claim, matches }) => [claim.id, new Map(matches.map((match) => [match.stored.key, match.article]))]));
}

export async function scoreLinks(source: ClaimSource, storyIds: readonly string[], labels: readonly LabelledPair[], withText = true): Promise<LinkScore> {
  const keys = (await Promise.all(storyIds.map((id) => source.articlesOfStory(id, 10_000)))).flat();
  const links = new Map<string, ReadonlyMap<string, StoredArticle>>();
  const stories = { reports: 0, unlinked: 0, links: 0, right: 0 };
  for (const article of await source.articles(keys)) {
    const found = await linksOf(article, source, withText);
    const all = [...found.values()].flatMap((matches) => [...matches.values()]);
    stories.reports += 1;
    stories.links += all.length;
    stories.right += all.filter((other) => other.storyId === article.storyId).length;
    if (all.length === 0) stories.unlinked += 1;
    for (const [id, matches] of found) links.set(id, matches);
  }
  const faults: string[] = [];
  let found = 0;
  let right = 0;
  const sets = new Map<string, { labelled: number; found: number; right: number; same: number }>();
  for (const { a, b, same, reason, story, set } of labels) {
    // Asked from both sides: a link that only one side finds is still shown to a reader of that side.
    const linked = [links.get(a.key)?.has(b.key) ?? false, links.get(b.key)?.has(a.key) ?? false];
    found += linked.filter(Boolean).length;
    right += same ? linked.filter(Boolean).length : 0;
    if (set) {
      const sum = sets.get(set) ?? { labelled: 0, found: 0, right: 0, same: 0 };
      sum.labelled += 1;
      sum.found += linked.filter(Boolean).length;
      sum.right += same ? linked.filter(Boolean).length : 0;
      sum.same += same ? 2 : 0;
      sets.set(set, sum);
    }
    if (linked.some((one) => one !== same)) faults.push(`${same ? 'missed' : 'wrong'} ${story} (${reason}): "${a.figure}" ${a.says} ~ "${b.figure}" ${b.says}`);
  }
  return { stories, pairs: { labelled: labels.length, found, right, same: 2 * labels.filter(({ same }) => same).length, faults }, sets };
}

/** The labelled pairs; throws where a claim is no longer in the packs. */
export async function readLabels(source: ClaimSource): Promise<readonly LabelledPair[]> {
  const labels = JSON.parse(await readFile(LABELS, 'utf8')) as LabelledPair[];
  const articles = new Set(labels.flatMap(({ a, b }) => [articleOf(a.key), articleOf(b.key)]));
  const known = new Set((await source.claimsOf([...articles])).map(({ key }) => key));
  const lost = labels.flatMap(({ a, b }) => [a.key, b.key]).filter((key) => !known.has(key));
  if (lost.length > 0) throw new Error(`links-labelled.json names claims that no pack holds: ${lost.slice(0, 3).join(', ')}`);
  return labels;
}

const percent = (part: number, whole: number): string => `${part}/${whole} = ${(whole === 0 ? 1 : part / whole).toFixed(4)}`;

async function main(): Promise<void> {
  const source = await bundledSource();
  const labels = await readLabels(source);
  const stories = [...new Set(labels.map(({ story }) => story))];
  for (const withText of [true, false]) {
    const score = await scoreLinks(source, stories, labels, withText);
    process.stdout.write(`${withText ? 'with summaries as text' : 'with claims alone'}: links to the own story ${percent(score.stories.right, score.stories.links)}; reports without a link ${score.stories.unlinked} of ${score.stories.reports}\n`);
    process.stdout.write(`  ${labels.length} labelled pairs, asked from both sides: precision ${percent(score.pairs.right, score.pairs.found)}, recall ${percent(score.pairs.right, score.pairs.same)}\n`);
    for (const [name, { labelled, right, found, same }] of score.sets) process.stdout.write(`  of them the ${name} set, ${labelled} pairs: precision ${percent(right, found)}, recall ${percent(right, same)}\n`);
    if (process.argv.includes('--show') && withText) for (const fault of score.pairs.faults) process.stdout.write(`    ${fault}\n`);
  }
}

if (process.argv[1]?.endsWith('score-links.ts')) await main();
