import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { namedApposition } from '@/lib/claims/syntax/apposition';
import { bareText, phraseEnd, phraseStart, POSSESSIVE, type Chain } from '@/lib/claims/syntax/phrases';
import type { Tag } from '@/lib/claims/syntax/tag';
import { textOf, type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';

/** Who did what a trigger tells, as words of the sentence; `pronoun` when it only points back. */
export interface Agent {
  text: string;
  pronoun: boolean;
  at: Phrase;
  /** Only because somebody lays it at their door ("blamed on X"). */
  blamed?: boolean;
}

/** Longest agent kept with what hangs on it by prepositions ("fighters from the group X"), in words. */
const MAX_AGENT = 14;
/** Kinds of things that do nothing: "a bridge collapsed, killing 43". */
const THINGS = ['building', 'ship', 'event', 'settlement', 'vehicle', 'weapon', 'animal', 'vote'];

/** Whether a word in front of a deed names whose it was. */
const namesParty = (word: Word, { words: { agents, quantity } }: CompiledClaimLanguage): boolean => word.tag === 'name' || agents.parties.has(word.lower) || (word.tag === 'noun' && quantity.nouns.unitOf(word.lower) === 'people');

/** The same in front of this deed; "the Orlava shooting" is named by where it was. */
export const namesDoer = (word: Word, deed: Word, language: CompiledClaimLanguage): boolean => {
  const { agents } = language.words;
  return namesParty(word, language) && !(agents.placed.has(deed.lower) && word.tag === 'name' && !agents.parties.has(word.lower) && !word.classes.demonym);
};

/** Whether a phrase names somebody: a name, people, a force, or what is a party's or a deed. */
export const mayAttack = ({ words }: Sentence, { first, last }: Phrase, language: CompiledClaimLanguage): boolean =>
  words.slice(first, last).some((word) => namesParty(word, language) || word.classes.people || word.classes.body || word.classes.speaker || language.words.agents.deeds.has(word.lower) || language.words.events.things.force?.has(word.lower) === true || language.words.events.things.weapon?.has(word.lower) === true);

/** Whether whoever is named can do harm: by its own first noun phrase a name, people, a body, a deed or a weapon, and no thing besides ("views on the attack that killed nine"). */
export function mayHarm(sentence: Sentence, { at, pronoun }: Agent, language: CompiledClaimLanguage): boolean {
  if (pronoun) return true;
  const { words } = sentence;
  const end = Math.min(phraseEnd(sentence, at.first), at.last);
  const { lower, tag, classes } = words[end - 1]!;
  if (tag !== 'noun' || classes.people || classes.body || classes.speaker) return true;
  const { agents, events, quantity, reporting } = language.words;
  if (agents.parties.has(lower) || agents.bands.has(lower) || reporting.bodies.has(lower) || reporting.bodies.has(quantity.nouns.singularOf(lower)) || events.things.force?.has(lower) === true || lineage(quantity.nouns.kindOf(lower) ?? '').includes('people')) return true;
  // "a volley of rockets from rebels"
  const inner = words[end]?.classes.of === true ? Math.min(phraseEnd(sentence, end + 1), at.last) : end;
  if (harms(words[end - 1]!, language) || (inner > end && harms(words[inner - 1]!, language))) return true;
  // "a Mernish fanatic": what a name describes, and not what its bearer has ("Mern's flag").
  for (let i = at.first; i < end - 1; i++) if (words[i]!.tag === 'name' && !POSSESSIVE.test(words[i]!.text) && words[i + 1]?.tag !== 'poss') return true;
  return false;
}

/** Whether a word is of a deed or of what it is done with. */
const harms = ({ lower }: Word, { words: { agents, events, quantity } }: CompiledClaimLanguage): boolean => agents.deeds.has(lower) || events.things.weapon?.has(lower) === true || lineage(quantity.nouns.kindOf(lower) ?? '').some((kind) => HARMFUL.has(kind));

/** Kinds of what somebody does harm with. */
const HARMFUL: ReadonlySet<string> = new Set(['strike', 'aircraft', 'weapon']);

/** A phrase as whoever did something, without what only describes; null where it names nobody: natural causes, things, days. */
export function toAgent(sentence: Sentence, chain: Chain, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const { agents, quantity, grammar, places } = language.words;
  // "according to X, which appealed for 12 million"
  const cited = chain.first + 2;
  if (cited < chain.last && language.sources.has(words[chain.first]!.lower) && words[cited - 1]!.tag === 'to') return toAgent(sentence, { first: cited, last: chain.last, head: { first: cited, last: phraseEnd(sentence, cited) } }, language);
  const head = trimmed(sentence, chain.head, language);
  // "killed more than 200 people wounded a million": a bound of a number is nobody
  if (grammar.comparing.has(words[head.first]!.lower)) return null;
  const last = words[head.last - 1]!;
  // "el temporal invernal": where nouns stand first, what stands last only describes.
  const noun = (quantity.nouns.headFirst === true ? words.slice(head.first, head.last).find(({ tag }) => tag === 'noun') : undefined) ?? last;
  if (last.tag === 'pron' && head.last - head.first === 1) return { text: textOf(sentence, head), pronoun: true, at: head };
  if (isNumbered(last) && !isNumberedGroup(sentence, head)) return null;
  // "reduced 400g bars to 360g": a measure does nothing.
  if (sentence.quantities.some(({ isFigure, numberSpan, value }) => isFigure && dimensionOf(value.unit) !== 'count' && numberSpan.start >= words[head.first]!.start && numberSpan.end <= last.end)) return null;
  // "rioting injured 12": a deed, and whose it was is not told
  if (last.tag === 'noun' && head.last - head.first === 1 && !last.classes.people && !last.classes.body && (last.classes.forms?.ing === true || last.classes.looks === 'ing')) return null;
  // "could go hungry by spring"
  if (last.tag === 'time' || last.tag === 'num' || last.tag === 'det' || (last.tag === 'adj' && !last.classes.speaker) || language.words.times.seasons.has(last.lower)) return null;
  // "the upper house": a body, though a house is a building
  const kinds = last.tag === 'noun' ? lineage(quantity.nouns.compounds.get(`${words[head.last - 2]?.lower ?? ''} ${last.lower}`) ?? quantity.nouns.kindOf(last.lower) ?? '') : [];
  const isDeed = agents.deeds.has(last.lower) || kinds.includes('strike') || kinds.includes('aircraft') || kinds.includes('weapon');
  // "a Mernish-made rocket": where it comes from, and nobody who fired it
  // … and "civilians using weapons" have none of their own
  const own = words.slice(agents.deeds.has(last.lower) ? head.first : phraseStart(sentence, head.last - 1), head.last - 1);
  const party = own.some((word, i) => namesDoer(word, last, language) && own[i + 1]?.tag !== 'hyphen') || (isSuspected(words, head.first) && own.some(({ tag }) => tag === 'name'));
  // "its aircraft": whoever "its" stands for.
  if (isDeed && grammar.possessives.has(words[head.first]!.lower)) return { text: textOf(sentence, head), pronoun: true, at: head };
  if (isDeed ? !party : agents.nobody.has(noun.lower) || (last.tag === 'noun' && agents.nobody.has(quantity.nouns.singularOf(last.lower))) || kinds.some((kind) => THINGS.includes(kind))) {
    // "an attack by gunmen killed four"
    // … but "a wildfire fanned by winds": what does that to it.
    // … and "shells fired by gunmen": a weapon is somebody's.
    // … but whoever runs a plane that crashes did nothing.
    const from = (agents.deeds.has(last.lower) || kinds.includes('strike')) && words[head.last]?.tag === 'verb' && words[head.last + 1]?.classes.by ? head.last + 1 : head.last;
    for (let i = from; i < chain.last && words[i]!.tag !== 'verb'; i++) {
      // "projectiles from insurgents landed in"
      const comesFrom = isDeed && grammar.from.has(words[i]!.lower) && words[i + 1] !== undefined && words[i + 1]!.tag !== 'name' && namesParty(words[phraseEnd(sentence, i + 1) - 1]!, language);
      if (!comesFrom && !grammar.by.has(words[i]!.lower)) continue;
      let end = phraseEnd(sentence, i + 1);
      // "by Mernish and regime warplanes"
      if (words[end]?.tag === 'and' && words[end - 1]!.classes.demonym) end = phraseEnd(sentence, end + 1);
      if (end > i + 1) return { text: bareText(sentence, { first: i + 1, last: end }, grammar.articles), pronoun: false, at: { first: i + 1, last: end } };
    }
    return null;
  }
  // "the town" does nothing, a country that is named does; a bare day or place of a dateline is no agent.
  if (last.tag === 'name' && places.never.has(last.lower)) return null;
  // "Mern and Tarn's proxy, Ferro, agreed": the name is that of the last only.
  const several = words.slice(head.first, head.last).some(({ tag }) => tag === 'and');
  const name = last.tag === 'noun' && !several ? namedApposition(sentence, { first: head.first, last: Math.max(chain.last, head.last) }) : null;
  if (name) return { text: textOf(sentence, name), pronoun: false, at: name };
  // A subject of several joined names is one agent; what hangs on it by prepositions is kept too.
  // "blamed rebels | for the blast, which killed 30"
  const isAccused = language.words.events.accusing.has(words[head.first - 1]?.lower ?? '');
  const whole = !isAccused && chain.last - head.first <= MAX_AGENT ? { first: head.first, last: Math.max(chain.last, head.last) } : { ...head };
  // "the coalition in the | last 24 hours | conducted"
  while (whole.last > head.last && HANGS.has(words[whole.last - 1]!.tag)) whole.last--;
  // "a strike | on a school sheltering families": what a deed was aimed at, and no part of whose it was
  if (isDeed) whole.last = head.last;
  return { text: bareText(sentence, whole, grammar.articles), pronoun: false, at: whole, blamed: isAccused };
}

/** "a Ferro F12", "the Corvane 9": whether a thing is told by its number. */
const isNumbered = ({ text, tag }: Word): boolean => tag !== 'num' && /\p{L}-?\d|^\d+$/u.test(text);

/** "F8 seized the town", "G7 agreed a loan": whether a letter and a number stand bare, as groups do; a thing has its article or its maker before it, and in a headline neither. */
const isNumberedGroup = ({ words, kind }: Sentence, { first, last }: Phrase): boolean => last - first === 1 && kind !== 'heading' && kind !== 'headline' && words[first - 1]?.tag !== 'det' && /^\p{Lu}\d{1,2}$/u.test(words[first]!.text);

/** "a suspected Mern bomb": whether a word of suspicion opens a phrase, so that a name in it is of whoever is suspected. */
const isSuspected = (words: readonly Word[], first: number): boolean => words.slice(first, first + 2).some(({ classes: { hedges } }) => hedges?.some(({ hedge }) => hedge === 'alleged') === true);

/** Tags of words that no phrase ends with. */
const HANGS: ReadonlySet<Tag> = new Set(['prep', 'det']);

/** The phrase without an adverb or a day that a capital at the start of the sentence made a name ("Later, X", "Elsewhere X"). */
/** Words of a day by its numbers ("29-07-2016"), as some pages set before a headline. */
const DATE = 5;
const opensWithDate = (words: readonly Word[], at: number): boolean => words[at]!.tag === 'num' && words[at + 1]?.tag === 'hyphen' && words[at + 2]?.tag === 'num' && words[at + 3]?.tag === 'hyphen' && words[at + 4]?.tag === 'num';

function trimmed({ words }: Sentence, phrase: Phrase, { words: { grammar } }: CompiledClaimLanguage): Phrase {
  let { first } = phrase;
  while (first < phrase.last - 1 && (grammar.adverbs.has(words[first]!.lower) || words[first]!.tag === 'comma' || words[first]!.tag === 'time')) first++;
  if (opensWithDate(words, first) && first + DATE < phrase.last) first += DATE;
  // "vowed to hunt gunmen who": a verb that is a noun too.
  if (first < phrase.last - 1 && words[first]!.tag === 'noun' && words[first - 1]?.tag === 'to' && words[first - 2]?.classes.modality) first++;
  return { first, last: phrase.last };
}

/** Whether a phrase is a natural cause with a name ("Storm Delia"), which does no harm that anybody is to blame for; "the Fire Service" is a body. */
export function isNamedCause({ words }: Sentence, { first, last }: Phrase, { words: { agents, quantity } }: CompiledClaimLanguage): boolean {
  const name = words[last - 1]!;
  const kind = words[last - 2]?.lower ?? '';
  return name.tag === 'name' && last - first >= 2 && !name.classes.body && agents.nobody.has(kind) && lineage(quantity.nouns.kindOf(kind) ?? '').includes('event');
}
