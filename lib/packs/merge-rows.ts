import type { PackRows, ScopeCard } from '@/lib/model';
import { reportAddress } from './find-faults';

interface NamedRecord {
  id: string;
  name: string;
  also: readonly string[];
}

/** One record an id: the first that comes, with the names of all and what the others know beside it. */
function joinById<R extends NamedRecord>(lists: readonly (readonly R[])[]): readonly R[] {
  const joined = new Map<string, R>();
  for (const record of lists.flat()) {
    const known = joined.get(record.id);
    if (!known) {
      joined.set(record.id, record);
      continue;
    }
    const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
    const also = [...new Set([...known.also, record.name, ...record.also])].filter((name) => name !== known.name);
    joined.set(record.id, { ...record, ...said, also });
  }
  return [...joined.values()];
}

const firstOf = <R>(rows: readonly R[], keyOf: (row: R) => string): readonly R[] => [...new Map([...rows].reverse().map((row) => [keyOf(row), row])).values()].reverse();

/** The rows of several packs as those of one, under a card of its own; an article that two of them hold is taken once. */
export function mergeRows(card: ScopeCard, parts: readonly PackRows[]): PackRows {
  const articles = parts.flatMap((part) => part.articles);
  const once = firstOf(firstOf(articles, ({ article }) => article.key.slice(-12)), ({ article }) => (article.url === null ? article.key : reportAddress(article.storyId, article.url)));
  return {
    card,
    checksum: '',
    provenance: 'imported',
    articles: once,
    stories: firstOf(parts.flatMap((part) => part.stories), ({ id }) => id),
    outlets: joinById(parts.map((part) => part.outlets)),
    parties: joinById(parts.map((part) => part.parties)),
    places: joinById(parts.map((part) => part.places)),
    names: parts.flatMap((part) => part.names),
  };
}
