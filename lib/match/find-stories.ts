import type { ArticleOutline, ClaimSource, KeyStatistics, Postings, StoryMatch } from '@/lib/model';
import { closeness, leastScore, likenessOf, pageWeight, SAME_STORY, type Scored } from './article-likeness';
import { sum, weightOf } from './key-weights';
import { isTelling, namesIn, storyEvidence, tellsWithoutWords, type StoryEvidence } from './story-evidence';
import { daysBetween } from './time-spans';

/** What the page is about, as asked of the store. */
interface StoryQuery {
  /** Signature keys of the page (`signatureOf` with `QUERY_SIZE`). */
  keys: readonly string[];
  /** ISO date of publication; null where the page shows none. */
  published: string | null;
  /** Article keys that are the page itself. */
  exclude?: ReadonlySet<string>;
}

export interface StoryFinding {
  /** With the keys of the articles that are like the page by themselves. */
  stories: readonly StoryMatch[];
  /** Keys of all articles of these stories that were weighed, also of those that are not. */
  weighed: readonly string[];
  /** What was asked of the store: the work of the step, which must not grow with it. */
  steps: { keys: number; postings: number; candidates: number };
}

/**
 * Articles read of one key at most. A key with more tells little, and lists those that the store met first: in a large store an article that
 * came late is found by its rare keys only.
 */
const POSTING_LIMIT = 200;
/** Of keys that are cut so many are asked for, the heaviest: the statistics have read all lists already, but they cost time. */
const COMMON_KEYS_ASKED = 24;
/** A key of more articles than this is not asked for: of ten that have it, the list would leave out nine, whichever they are. */
const TOO_COMMON = 10 * POSTING_LIMIT;
/** This many candidates at most, those that share most, are read and scored in full ... */
const CANDIDATES = 120;
/** ... so many at a time, as long as there is one among them that is like the page. */
const BATCH = 30;
/** The same for a stored story, whose keys are weighed against all other stories: less is chance or one shared name. */
const LEAST_STORY_EVIDENCE = 6.5;
/** What the names among it weigh where they tell the story by themselves: events of one kind are told in the same words. */
const LEAST_NAME_EVIDENCE = 4;
/** A page is of one event, now and then of two: a stored story with little more than half the evidence of the best is another one. */
const BESIDE_THE_BEST = 0.6;

/** Finds the stored stories and articles that are about the same event as the page; the most alike first. */
export async function findStories(query: StoryQuery, source: ClaimSource): Promise<StoryFinding> {
  const statistics = await source.keyStatistics(query.keys);
  const weights = new Map(query.keys.map((key) => [key, weightOf(key, statistics)]));
  const asked = keysToAsk(weights, statistics);
  const postings = await source.findPostings(asked, POSTING_LIMIT);
  const read = sum(postings.lists.map(({ articles }) => articles.length));
  const unlisted = query.keys.filter((key) => (statistics.frequency.get(key) ?? 0) > TOO_COMMON);
  const shared = sharedWeights(postings, unlisted, weights);
  const isCut = unlisted.length > 0 || postings.lists.some(({ cut }) => cut);
  const candidates = (most: number): number[] => likeliest(shared, postings, { most: most + (query.exclude?.size ?? 0), isCut });
  const total = pageWeight(weights);
  const dated = new Set<string>();
  const scored: Scored[] = [];
  // Where lists are cut, what stands second is read whatever the first are like: both at once. Seldom are more read: they are put in order then.
  for (let from = 0, to = isCut ? 2 * BATCH : BATCH, best = candidates(to); from < best.length; from = to, to += BATCH, best = candidates(Math.min(to, CANDIDATES))) {
    const outlines = await postings.outlines(best.slice(from, to), query.keys);
    const likely = outlines.flatMap((article) => (query.exclude?.has(article.key) ? [] : [likenessOf(article, weights, total)]));
    const alike = likely.filter(({ article, likeness }) => article.storyId !== null && likeness >= leastScore(article));
    // The days of its story can only bring an article nearer: they count where that may matter.
    for (const { article } of alike) if (closeness(article, query.published, false) < 1) dated.add(article.storyId!);
    const batch = likely.map(({ article, likeness, because }): Scored => {
      const near = closeness(article, query.published, article.storyId !== null && dated.has(article.storyId));
      return { article, likeness, because, score: Math.min(1, likeness * near), closeness: near };
    });
    scored.push(...batch);
    // Those that follow share less than each of these, but for keys whose lists were cut.
    if (batch.slice(-BATCH).every(({ article, score }) => score < leastScore(article))) break;
  }
  const evidence = storyEvidence(scored, statistics);
  // A page of another language shares no words with the summaries of packs: its names and its figures tell the story.
  const wordless = new Set(scored.flatMap(({ article }) => (article.storyId !== null && tellsWithoutWords(evidence.get(article.storyId)!) && isNear(article, query.published) ? [article.storyId] : [])));
  return { ...gather(scored, evidence, wordless), steps: { keys: asked.length, postings: read, candidates: scored.length } };
}

/** Whether a page was written within the days of an article's story, or soon after. */
const isNear = ({ storyFrom: from, storyTo: to }: ArticleOutline, published: string | null): boolean => published !== null && from !== null && to !== null && (daysBetween(from, published) ?? -1) >= 0 && (daysBetween(to, published) ?? Infinity) <= SOON_AFTER;
/** Days after a story's last on which a page may still tell of it as news. */
const SOON_AFTER = 3;

/** The keys whose articles are looked at: all that are not cut short, whatever their kind weighs, and the heaviest of the others. */
function keysToAsk(weights: ReadonlyMap<string, number>, { frequency }: KeyStatistics): string[] {
  const met = [...weights].filter(([key]) => (frequency.get(key) ?? 0) > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const isCommon = (key: string): boolean => frequency.get(key)! > POSTING_LIMIT;
  return [...met.filter((key) => !isCommon(key)), ...met.filter((key) => isCommon(key) && frequency.get(key)! <= TOO_COMMON).slice(0, COMMON_KEYS_ASKED)];
}

/**
 * What each article shares with the page, by its number, as the lists of the keys tell. In a large store the lists of common keys are cut: an
 * article that stands under a key of two names, or of a name and a day, has the name too, whatever the name's own list says. `unlisted` are
 * the keys that have no list at all.
 */
function sharedWeights({ lists, articles }: Postings, unlisted: readonly string[], weights: ReadonlyMap<string, number>): Float64Array {
  const cut = new Map<string, readonly number[]>(unlisted.map((key) => [key, []]));
  for (const list of lists) if (list.cut) cut.set(list.signatureKey, list.articles);
  const shared = new Float64Array(articles);
  /** Of each name whose list was cut, which articles are known to have it: those of the list, and those met under a key made of it. */
  const having = new Map<string, Uint8Array>();
  // Plain loops over the articles: run once by a worker that has just been started, an iterator's steps would be most of their time.
  for (const { signatureKey, articles: listed } of lists) {
    const weight = weights.get(signatureKey)!;
    for (let at = 0; at < listed.length; at += 1) shared[listed[at]!]! += weight;
    for (const part of partsOf(signatureKey)) {
      const cutList = cut.get(part);
      if (!cutList) continue;
      let known = having.get(part);
      if (!known) {
        having.set(part, (known = new Uint8Array(articles)));
        for (let at = 0; at < cutList.length; at += 1) known[cutList[at]!] = 1;
      }
      const more = weights.get(part)!;
      for (let at = 0; at < listed.length; at += 1) {
        const article = listed[at]!;
        if (known[article] === 1) continue;
        known[article] = 1;
        shared[article]! += more;
      }
    }
  }
  return shared;
}

/** Keys of the names that a key of two names, or of a name and a day, is made of. */
function partsOf(key: string): readonly string[] {
  const rest = key.slice(2);
  return key.startsWith('c:') ? rest.split('+').map((name) => `e:${name}`) : key.startsWith('d:') ? [`e:${rest.slice(0, rest.lastIndexOf('@'))}`] : [];
}

interface Choice {
  most: number;
  /** Whether a list was cut. */
  isCut: boolean;
}

/**
 * The numbers of the articles that share most, at most so many, in order. Where lists are cut, most of what an article shares is not known, while a
 * name in passing that few others have is known in full: those that have a name of the page on one of its days come next after the first.
 */
function likeliest(shared: Float64Array, { lists }: Postings, { most, isCut }: Choice): number[] {
  const heavy = heaviest(shared, most);
  if (!isCut) return heavy;
  const dated = [...new Set(lists.flatMap(({ signatureKey, articles }) => (signatureKey.startsWith('d:') ? articles : [])))];
  const ofItsDays = heaviest(Float64Array.from(dated, (article) => shared[article]!), BATCH).map((at) => dated[at]!);
  return [...new Set([...heavy.slice(0, BATCH), ...ofItsDays, ...heavy.slice(BATCH)])].slice(0, most);
}

/** The places of the heaviest, at most so many, in order. Of thousands most share one word with the page: only what may be among the first is put in order. */
function heaviest(weights: Float64Array, most: number): number[] {
  const least = weights.length <= most ? 0 : weights.slice().sort()[weights.length - most]!;
  const first: number[] = [];
  // A plain loop: run once by a worker that has just been started, a call for each article would be most of its time.
  for (let at = 0; at < weights.length; at += 1) if (weights[at]! > 0 && weights[at]! >= least) first.push(at);
  return first.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, most);
}

/** Puts articles of one story together. */
function gather(scored: readonly Scored[], evidence: ReadonlyMap<string, StoryEvidence>, wordless: ReadonlySet<string>): Pick<StoryFinding, 'stories' | 'weighed'> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    if (one.article.storyId === null ? !isTelling(one) : one.score < SAME_STORY && !wordless.has(one.article.storyId)) continue;
    const group = one.article.storyId ?? `article:${one.article.key}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const best = Math.max(0, ...[...evidence.values()].map(({ weight }) => weight));
  const stories = [...groups.values()].flatMap((members): StoryMatch[] => {
    members.sort((a, b) => b.score - a.score);
    const first = members[0]!;
    const { storyId } = first.article;
    const told = storyId === null ? null : evidence.get(storyId)!;
    if (told && (told.weight * first.closeness < LEAST_STORY_EVIDENCE || told.weight < best * BESIDE_THE_BEST)) return [];
    return [{ storyId, articleKeys: members.map(({ article }) => article.key), score: first.score, because: (told ?? first).because.slice(0, 8), named: told === null || namesIn(told) >= LEAST_NAME_EVIDENCE }];
  });
  stories.sort((a, b) => b.score - a.score);
  const found = new Set(stories.flatMap(({ storyId }) => storyId ?? []));
  const alone = stories.flatMap(({ storyId, articleKeys }) => (storyId === null ? articleKeys : []));
  return { stories, weighed: [...scored.flatMap(({ article }) => (article.storyId !== null && found.has(article.storyId) ? [article.key] : [])), ...alone] };
}
