import { articleKeyOf } from '@/lib/packs/article-key';
import { signatureOf } from '@/lib/match/signature';
import type { Article, Claim, PackRows, StoredArticle, StoredClaim, StoredStory } from '@/lib/model';

/** The same numbers in every run (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'ba be bo da dre fa gor hal ing ka kel lo ma mer nor ol pa qua ra ros sa sil ta tor ul va ver wen xa yor zen zil'.split(' ');

/** A made-up name for a rank, the same for the same rank; ranks are drawn after Zipf, as names of news are. */
export function nameOf(rank: number, kind: 'place' | 'person' | 'group'): string {
  let rest = rank * 2654435761 + { place: 17, person: 91, group: 53 }[kind];
  let name = '';
  for (let part = 0; part < 3; part++) {
    name += SYLLABLES[Math.abs(rest) % SYLLABLES.length]!;
    rest = Math.floor(Math.abs(rest) / SYLLABLES.length) + rank;
  }
  const word = `${name[0]!.toUpperCase()}${name.slice(1)}${rank % 97}`.replace(/\d+$/, (tail) => SYLLABLES[Number(tail) % SYLLABLES.length]!);
  return kind === 'place' ? word : kind === 'person' ? `${nameOf(rank + 7, 'place')} ${word}` : `${word} Relief`;
}

/** A rank from 0 on, the first most often: the share of rank r is about 1 / r. */
const zipf = (random: () => number, size: number): number => Math.floor(Math.exp(random() * Math.log(size + 1))) - 1;

const KINDS = ['earthquake', 'flood', 'factory fire', 'bus crash', 'ferry sinking', 'landslide', 'air strike', 'storm', 'mine collapse', 'stampede', 'gas explosion', 'train derailment', 'heat wave', 'cholera outbreak', 'bridge collapse', 'market bombing', 'wildfire', 'prison riot', 'strike at the port', 'bank run'];
const QUESTIONS = [
  { frame: 'killed', counted: 'people', unit: 'people', scale: 30, says: 'people were killed' },
  { frame: 'injured', counted: 'people', unit: 'people', scale: 120, says: 'people were injured' },
  { frame: 'missing', counted: 'people', unit: 'people', scale: 20, says: 'people are missing' },
  { frame: 'displaced', counted: 'families', unit: 'household', scale: 900, says: 'families had to leave' },
  { frame: 'cost', counted: 'damage', unit: 'USD', scale: 4e6, says: 'dollars of damage was done' },
] as const;

interface Event {
  id: string;
  kind: string;
  place: string;
  province: string;
  people: readonly string[];
  party: string;
  day: string;
  base: number;
}

const dayOf = (offset: number): string => new Date(Date.UTC(2015, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);

function makeEvent(id: string, random: () => number, before: readonly Event[]): Event {
  const fresh: Event = {
    id,
    kind: KINDS[Math.floor(random() * KINDS.length)]!,
    place: nameOf(zipf(random, 30_000), 'place'),
    province: nameOf(zipf(random, 2_000), 'place'),
    people: [nameOf(zipf(random, 80_000), 'person'), nameOf(zipf(random, 80_000), 'person')],
    party: nameOf(zipf(random, 5_000), 'group'),
    day: dayOf(Math.floor(random() * 3650)),
    base: 0.3 + random() * 3,
  };
  const twin = before.length > 0 && random() < 0.25 ? before[Math.floor(random() * before.length)]! : null;
  // A hard look-alike: the same kind of event in the same place and figures near it, some weeks on.
  return twin ? { ...fresh, kind: twin.kind, place: twin.place, province: twin.province, base: twin.base * (0.9 + random() * 0.2), day: dayOf(Math.round((Date.parse(twin.day) - Date.UTC(2015, 0, 1)) / 86_400_000) + 20 + Math.floor(random() * 300)) } : fresh;
}

function makeClaims(event: Event, articleKey: string, random: () => number): StoredClaim[] {
  const count = 2 + Math.floor(random() * 4);
  return QUESTIONS.slice(0, count).map((question, at): StoredClaim => {
    const value = Math.max(1, Math.round(question.scale * event.base * (0.95 + random() * 0.1)));
    const atLeast = random() < 0.3;
    return {
      key: `${articleKey}.c${at + 1}`,
      articleKey,
      kind: 'figure',
      quote: `${atLeast ? 'at least ' : ''}${value.toLocaleString('en')}`,
      says: `${event.party} counted that ${value} ${question.says} in the ${event.kind} at ${event.place}.`,
      sentence: null,
      frame: question.frame,
      value: { low: value, high: atLeast ? null : value, approx: false, unit: question.unit, rule: atLeast ? 'at least N' : 'N' },
      counted: question.counted,
      countedKind: question.unit === 'people' ? 'people' : null,
      agent: null,
      object: null,
      place: [event.place, event.province],
      placeIds: [],
      time: { from: event.day, to: event.day },
      attributedTo: { text: event.party, id: null },
      hedge: 'attributed',
      modality: 'actual',
      implied: ['place', 'time'],
    };
  });
}

/** A made-up pack of about so many claims: events of twenty kinds, a quarter of them look-alikes, 2 to 30 reports each. */
export function generateRows(packNumber: number, claims: number): PackRows {
  const random = createRandom(packNumber * 7919 + 1);
  const packId = `scale-${packNumber}`;
  const events: Event[] = [];
  const articles: { article: StoredArticle; claims: StoredClaim[] }[] = [];
  const stories: StoredStory[] = [];
  for (let made = 0; made < claims; ) {
    const event = makeEvent(`${packId}-${events.length}`, random, events);
    events.push(event);
    const title = `${event.kind} in ${event.place}, ${event.province}`;
    stories.push({ id: event.id, packId, title, from: event.day, to: event.day, background: `${event.people[0]} and ${event.people[1]} spoke of it.`, placeIds: [] });
    const reports = 2 + Math.floor(zipf(random, 28));
    for (let report = 0; report < reports && made < claims; report++) {
      const key = articleKeyOf(packId, `${event.id}/${report}`);
      const own = makeClaims(event, key, random).slice(0, claims - made);
      made += own.length;
      const signature = signatureOf({
        headline: null,
        summaries: own.map((claim) => claim.says!),
        story: { title, background: `${event.people[report % 2]} spoke of it.` },
        places: [event.place, event.province],
        parties: [event.party],
        dates: [event.day],
        figures: own.map((claim) => claim.value!),
      });
      articles.push({ article: { key, packId, provenance: 'imported', storyId: event.id, outletId: `outlet-${zipf(random, 4000)}.example`, url: `https://outlet.example/${key}`, headline: null, published: event.day, datesInferred: false, language: 'en', via: null, signature }, claims: own });
    }
  }
  const outlets = [...new Set(articles.map(({ article }) => article.outletId))];
  return {
    card: { id: packId, version: '1', title: packId, from: null, to: null, languages: ['en'], maintainer: 'bench', licence: 'CC0-1.0', method: 'made up', missing: [] },
    checksum: `${packId}-${claims}`,
    provenance: 'imported',
    articles,
    stories,
    outlets: outlets.map((id) => ({ id, name: id, also: [], country: null, kind: null, host: id })),
    parties: [],
    places: [],
    names: [...new Set(events.map(({ place }) => place))].map((place) => ({ key: place.toLowerCase(), kind: 'place' as const, id: place.toLowerCase() })),
  };
}

/** A page on the event of one article of the pack, told in other words and with figures of its own, and its claims. */
export function pageOn(rows: PackRows, index: number, random: () => number): { article: Article; claims: Claim[]; storyId: string } {
  const { article, claims } = rows.articles[index]!;
  const story = rows.stories.find(({ id }) => id === article.storyId)!;
  const sentences = claims.map((claim) => `Officials in ${claim.place[0]} said ${claim.quote} ${claim.counted} were ${claim.frame}, according to ${claim.attributedTo!.text}.`);
  const filler = Array.from({ length: 12 }, () => `${nameOf(zipf(random, 80_000), 'person')} of ${nameOf(zipf(random, 30_000), 'place')} told reporters that help was on its way.`);
  const text = [`A ${story.title} has left many questions open.`, ...sentences, story.background ?? '', ...filler].join('\n');
  const page: Claim[] = claims.map(({ key: _key, articleKey: _articleKey, says: _says, sentence: _sentence, ...claim }, at) => {
    const sentence = sentences[at]!;
    const start = text.indexOf(sentence);
    return { ...claim, id: `c${at}`, start, end: start + sentence.length, sentence, sentenceStart: start, flags: [], notes: [] };
  });
  const published = { value: article.published!, from: 'meta' } as const;
  return {
    article: { metadata: { url: 'https://page.example/x', outlet: 'Page', headline: story.title, byline: null, published, modified: null, language: 'en', agency: null, publisher: null, correctionsPolicy: null, ownershipPolicy: null }, text, blocks: [] },
    claims: page,
    storyId: article.storyId!,
  };
}
