import { frameOf } from '@/lib/lexicon/frames';
import type { WordForm } from '@/lib/text/word-forms';
import type { Tag } from './syntax/tag';
import type { ClaimLanguage, Grammar } from './claim-language';
import type { ByForm, IndexedLists, NounPattern, Phrase, SourcePhrase } from './indexed-lists';
import type { Stance } from './speech-language';
import { createVerbReadings, NO_FRAME } from './verb-readings';
import { createWordClasses, type WordClasses } from './word-classes';

/** A language with its lists indexed, and all that they say of one word. */
export interface CompiledClaimLanguage extends IndexedLists {
  /** What the lists say of a word. */
  classesOf(form: WordForm): WordClasses;
}

const byForm = <T>(of: (form: string) => T | null): ByForm<T> => ({ get: (form) => of(form) ?? undefined, has: (form) => of(form) !== null });

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const byLength = (a: Phrase, b: Phrase): number => b.words.length - a.words.length;

const cut = (phrase: string): string[] => phrase.toLowerCase().split(/[\s-]+/);

/** The tag of every word of a closed class; where classes share a word, the later line wins. */
function closedClasses(grammar: Grammar): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  const put = (set: ReadonlySet<string>, tag: Tag): void => {
    for (const word of set) tags.set(word, tag);
  };
  put(grammar.subordinators, 'sub');
  put(grammar.prepositions, 'prep');
  put(grammar.pronouns, 'pron');
  put(grammar.coordinators, 'and');
  put(grammar.not, 'not');
  put(grammar.auxiliaries, 'aux');
  put(grammar.modals, 'modal');
  put(grammar.to, 'to');
  put(grammar.determiners, 'det');
  put(grammar.relatives, 'rel');
  put(grammar.that, 'that');
  return tags;
}

const compiled = new WeakMap<ClaimLanguage, CompiledClaimLanguage>();

/** The language with its words indexed; the same object for the same language. */
export function compileClaimLanguage(words: ClaimLanguage): CompiledClaimLanguage {
  const known = compiled.get(words);
  if (known) return known;
  const { grammar } = words;
  const nounPatterns = new Map<string, NounPattern[]>();
  for (const entry of words.frames) {
    if (entry.frame !== NO_FRAME && !frameOf(entry.frame)) continue;
    for (const [kind, phrases] of [['noun', entry.nouns], ['state', entry.states], ['deed', entry.deeds]] as const) {
      for (const phrase of phrases ?? []) {
        const list = cut(phrase);
        push(nounPatterns, list[0]!, { frame: entry.frame, kind, words: list });
      }
    }
  }
  const adverbs = new Map(words.frames.flatMap(({ frame, adverbs: turning }) => (turning?.words ?? []).map((word) => [word, { frame, of: turning!.of }] as const)));
  for (const list of nounPatterns.values()) if (list.length > 1) list.sort(byLength);

  const verbOf = createVerbReadings(words);
  const carriers = new Map<string, Stance>(words.reporting.carriers.map((carrier) => [carrier.word, carrier]));
  // What is kept of each is written out: phrases that are all made alike are told apart faster than copies with a list more.
  const index = <T extends { phrase: string }, Kept extends Phrase>(phrases: readonly T[], keep: (phrase: T, words: readonly string[]) => Kept) => {
    const map = new Map<string, Kept[]>();
    for (const phrase of phrases) {
      const list = phrase.phrase.split(/ |(-)/).filter(Boolean);
      push(map, list[0]!, keep(phrase, list));
    }
    for (const list of map.values()) list.sort(byLength);
    return map;
  };
  const sources = index<ClaimLanguage['reporting']['before'][number], SourcePhrase>(words.reporting.before, ({ hedge, chain, only = null }, list) => ({ words: list, hedge, chain, only }));
  const isCue = (word: string): boolean => {
    const { saying, stance, spoken } = verbOf(word);
    return saying !== null || stance !== null || spoken !== null || sources.has(word) || carriers.has(word) || words.reporting.ownCounts.has(word) || words.reporting.quoting.as.has(word);
  };
  const lists = {
    words,
    closed: closedClasses(grammar),
    verbOf,
    nounPatterns,
    adverbs,
    reporting: byForm((form) => verbOf(form).saying),
    hedges: index(words.hedges, ({ hedge }, list) => ({ words: list, hedge })),
    modality: index(words.modality.phrases, ({ modality }, list) => ({ words: list, modality })),
    sources,
    spoken: byForm((form) => verbOf(form).spoken),
    stances: byForm((form) => verbOf(form).stance),
    carriers,
    isCue,
    isRecord: (word: string): boolean => grammar.orders.has(word) || words.quantity.nouns.isSuperlative(word),
  };
  const language: CompiledClaimLanguage = { ...lists, classesOf: createWordClasses(lists) };
  compiled.set(words, language);
  return language;
}
