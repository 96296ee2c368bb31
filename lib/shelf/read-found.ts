import type { FoundClaim } from '@/lib/model';
import { toStoredArticle, toStoredClaims } from '@/lib/store/article-records';
import type { Database } from '@/lib/store/database';
import type { PackRecord } from '@/lib/store/records';

/** Where a claim lies in the store: the pack, the 48 bits of its article, and its place among that one's claims. */
interface ClaimPlace {
  pack: PackRecord;
  hash: number;
  nth: number;
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The claims at these places with the names that a reader may search them by, in the same order; one that is no more, or cannot be read, is left out. */
export function readFound(db: Database, places: readonly ClaimPlace[]): Promise<readonly FoundClaim[]> {
  const packs = new Map(places.map(({ pack }) => [pack.number, pack]));
  const addresses = [...new Map(places.map(({ pack, hash }) => [`${pack.number} ${hash}`, [pack.number, hash] as [number, number]])).values()];
  return db.transaction('r', [db.articles, db.claims, db.stories, db.outlets, db.parties], async () => {
    const [rows, said] = await Promise.all([db.articles.bulkGet(addresses), db.claims.bulkGet(addresses)]);
    const held = new Map(
      addresses.flatMap(([number, hash], at) => {
        const [row, own] = [rows[at], said[at]];
        if (!row || !own) return [];
        try {
          return [[`${number} ${hash}`, { article: toStoredArticle(row, packs.get(number)!), claims: toStoredClaims(own) }] as const];
        } catch {
          return [];
        }
      }),
    );
    const found = places.flatMap(({ pack, hash, nth }) => {
      const own = held.get(`${pack.number} ${hash}`);
      const claim = own?.claims[nth];
      return own && claim ? [{ number: pack.number, article: own.article, claim }] : [];
    });
    const keysOf = (idOf: (one: (typeof found)[number]) => string | null): [string, number][] => unique(found.flatMap((one) => (idOf(one) === null ? [] : [JSON.stringify([idOf(one), one.number])]))).map((key) => JSON.parse(key) as [string, number]);
    const namesIn = <Row extends { id: string; pack: number }>(some: readonly (Row | undefined)[], nameOf: (row: Row) => string): ReadonlyMap<string, string> => new Map(some.flatMap((row) => (row ? [[`${row.pack} ${row.id}`, nameOf(row)] as const] : [])));
    const [outlets, parties, stories] = await Promise.all([
      db.outlets.bulkGet(keysOf(({ article }) => article.outletId)).then((some) => namesIn(some, ({ record }) => record.name)),
      db.parties.bulkGet(keysOf(({ claim }) => claim.attributedTo?.id ?? null)).then((some) => namesIn(some, ({ record }) => record.name)),
      db.stories.bulkGet(keysOf(({ article }) => article.storyId)).then((some) => namesIn(some, ({ story }) => story.title)),
    ]);
    return found.map(({ number, article, claim }): FoundClaim => {
      const by = claim.attributedTo;
      return {
        claim,
        outlet: outlets.get(`${number} ${article.outletId}`) ?? article.outletId,
        party: by === null ? null : (parties.get(`${number} ${by.id ?? ''}`) ?? by.text),
        places: claim.place,
        story: article.storyId === null ? null : (stories.get(`${number} ${article.storyId}`) ?? null),
        url: article.url,
        published: article.datesInferred ? null : article.published,
      };
    });
  });
}
