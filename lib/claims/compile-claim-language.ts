import { frameOf } from '@/lib/lexicon/frames';
import type { Hedge, Modality } from '@/lib/model';
import type { Tag } from './syntax/sentence';
import type { ClaimLanguage, Grammar, Role, VerbForm } from './claim-language';
import type { ReportingVerb, Stance } from './speech-language';
import { createWordClasses, type WordClasses } from './word-classes';

/** Frame of the phrases that evoke none, though their verb alone would ("carry out"). */
export const NO_FRAME = 'none';

/** One reading of a verb phrase: the words that must follow the verb, and the frame it evokes. */
export interface VerbPattern {
  frame: string;
  role: Role;
  is: VerbForm;
  verb: string;
  /** Words behind the verb; `*` is one noun phrase. */
  rest: readonly string[];
}

/** One reading of a noun or state phrase. */
export interface NounPattern {
  frame: string;
  kind: 'noun' | 'state' | 'deed';
  words: readonly string[];
}

interface Phrase {
  words: readonly string[];
}

/** A phrase that stands before its party. */
export interface SourcePhrase extends Phrase {
  hedge: Hedge;
  chain: boolean;
  only?: 'polls' | 'rules';
}

/** A language with its words indexed by the form that is met first; longest phrase first. */
export interface CompiledClaimLanguage {
  words: ClaimLanguage;
  /** All forms of verbs known, with what each may be. */
  forms: ReadonlyMap<string, ReadonlySet<VerbForm>>;
  verbPatterns: ReadonlyMap<string, readonly VerbPattern[]>;
  nounPatterns: ReadonlyMap<string, readonly NounPattern[]>;
  /** Adverb to the frame that it turns a verb of the frames `of` into. */
  adverbs: ReadonlyMap<string, { frame: string; of: readonly string[] }>;
  reporting: ReadonlyMap<string, ReportingVerb>;
  /** Part of speech of the words of closed classes. */
  closed: ReadonlyMap<string, Tag>;
  hedges: ReadonlyMap<string, readonly (Phrase & { hedge: Hedge })[]>;
  modality: ReadonlyMap<string, readonly (Phrase & { modality: Modality })[]>;
  sources: ReadonlyMap<string, readonly SourcePhrase[]>;
  /** Forms of verbs that may have their party behind "by", with the rung. */
  spoken: ReadonlyMap<string, { hedge: Hedge }>;
  stances: ReadonlyMap<string, Stance>;
  carriers: ReadonlyMap<string, Stance>;
  /** All words at which a saying may begin: one look tells whether a word is to be read further. */
  cues: ReadonlySet<string>;
  /** What the lists say of a word, lower case. */
  classesOf(word: string): WordClasses;
}

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

const NO_FORM: ReadonlySet<VerbForm> = new Set();
const larger = new Map<ReadonlySet<VerbForm>, Map<VerbForm, ReadonlySet<VerbForm>>>();

/** The set with one form more. Words share the few sets that there are: one for each of five thousand forms would take longest of all that is compiled. */
function withForm(set: ReadonlySet<VerbForm>, is: VerbForm): ReadonlySet<VerbForm> {
  if (set.has(is)) return set;
  let ways = larger.get(set);
  if (!ways) larger.set(set, (ways = new Map<VerbForm, ReadonlySet<VerbForm>>()));
  let next = ways.get(is);
  if (!next) ways.set(is, (next = new Set([...set, is])));
  return next;
}

const compiled = new WeakMap<ClaimLanguage, CompiledClaimLanguage>();

/** The language with its words indexed; the same object for the same language. */
export function compileClaimLanguage(words: ClaimLanguage): CompiledClaimLanguage {
  const known = compiled.get(words);
  if (known) return known;
  const { grammar } = words;
  const forms = new Map<string, ReadonlySet<VerbForm>>();
  const inflected = new Map<string, ReturnType<typeof grammar.formsOf>>();
  const formsOf = (verb: string) => {
    let list = inflected.get(verb);
    if (!list) {
      inflected.set(verb, (list = grammar.formsOf(verb)));
      for (const { form, is } of list) forms.set(form, withForm(forms.get(form) ?? NO_FORM, is));
    }
    return list;
  };

  const verbPatterns = new Map<string, VerbPattern[]>();
  const nounPatterns = new Map<string, NounPattern[]>();
  for (const entry of words.frames) {
    if (entry.frame !== NO_FRAME && !frameOf(entry.frame)) continue;
    for (const role of ['object', 'subject'] as const) {
      for (const phrase of entry[role] ?? []) {
        const [verb, ...rest] = phrase.toLowerCase().split(' ') as [string, ...string[]];
        for (const { form, is } of formsOf(verb)) push(verbPatterns, form, { frame: entry.frame, role, is, verb, rest });
      }
    }
    for (const [kind, phrases] of [['noun', entry.nouns], ['state', entry.states], ['deed', entry.deeds]] as const) {
      for (const phrase of phrases ?? []) {
        const list = cut(phrase);
        push(nounPatterns, list[0]!, { frame: entry.frame, kind, words: list });
      }
    }
  }
  const adverbs = new Map(words.frames.flatMap(({ frame, adverbs: turning }) => (turning?.words ?? []).map((word) => [word, { frame, of: turning!.of }] as const)));
  for (const list of verbPatterns.values()) if (list.length > 1) list.sort((a, b) => b.rest.length - a.rest.length);
  for (const list of nounPatterns.values()) if (list.length > 1) list.sort(byLength);
  for (const verb of grammar.verbs) formsOf(verb);

  const reporting = new Map<string, ReportingVerb>();
  for (const verb of words.reporting.verbs) {
    for (const { form } of formsOf(verb.verb)) if (!reporting.has(form)) reporting.set(form, verb);
  }
  const stances = new Map<string, Stance>();
  for (const stance of words.reporting.stances) for (const { form } of formsOf(stance.word)) if (!stances.has(form)) stances.set(form, stance);
  const carriers = new Map<string, Stance>(words.reporting.carriers.map((carrier) => [carrier.word, carrier]));
  const spoken = new Map<string, { hedge: Hedge }>();
  for (const verb of words.reporting.passive) for (const { form, is } of formsOf(verb)) if (is === 'participle') spoken.set(form, { hedge: reporting.get(form)?.hedge ?? 'attributed' });
  for (const { word, hedge, of } of words.reporting.stances) if (of === 'anyone') for (const { form, is } of formsOf(word)) if (is === 'participle' && !spoken.has(form)) spoken.set(form, { hedge });
  const index = <T extends { phrase: string }>(phrases: readonly T[]) => {
    const map = new Map<string, (T & Phrase)[]>();
    for (const phrase of phrases) {
      const list = phrase.phrase.split(/ |(-)/).filter(Boolean);
      push(map, list[0]!, { ...phrase, words: list });
    }
    for (const list of map.values()) list.sort(byLength);
    return map;
  };
  const sources = index(words.reporting.before);
  const cues = new Set([...sources.keys(), ...words.reporting.quoting.as, ...reporting.keys(), ...spoken.keys(), ...stances.keys(), ...carriers.keys()]);
  const lists = {
    words,
    closed: closedClasses(grammar),
    forms,
    verbPatterns,
    nounPatterns,
    adverbs,
    reporting,
    hedges: index(words.hedges),
    modality: index(words.modality.phrases),
    sources,
    spoken,
    stances,
    carriers,
    cues,
  };
  const language: CompiledClaimLanguage = { ...lists, classesOf: createWordClasses(lists) };
  compiled.set(words, language);
  return language;
}
