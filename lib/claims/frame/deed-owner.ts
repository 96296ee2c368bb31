import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal, phraseEnd, phraseStart } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { isPassive } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { accusedAgent, accusedOfDeed } from './accused-agent';
import { mayAttack, toAgent, type Agent } from './to-agent';

/** How far behind a deed or a weapon the verb may stand that tells whose it was, in words ("the missile that killed nine people | was fired by"). */
const VERB_REACH = 8;

/**
 * Whose an attack or a weapon is that a phrase of the sentence names, by what is told of it: "fired | the rockets", "a bomb | planted
 * by X", "an attack | blamed on X", "claimed responsibility for | the attack", "was behind | the attack", "the missile … | was fired by
 * X". Null where nothing tells, for things that are no attack and no weapon, and where nobody did it.
 */
export function deedOwner(sentence: Sentence, phrase: Phrase, language: CompiledClaimLanguage): Agent | null {
  return isDeed(sentence, phrase, language) ? (behind(sentence, phrase.last, language) ?? before(sentence, phrase, language)) : null;
}

function isDeed({ words }: Sentence, { last }: Phrase, { words: { agents, quantity, events } }: CompiledClaimLanguage): boolean {
  const { lower, tag } = words[last - 1]!;
  if (tag !== 'noun') return false;
  return agents.deeds.has(lower) || events.things.weapon?.has(lower) === true || lineage(quantity.nouns.kindOf(lower) ?? '').some((kind) => kind === 'strike' || kind === 'weapon');
}

/** What a participle or a passive behind the deed tells. */
function behind(sentence: Sentence, from: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const { agents, events } = language.words;
  for (let i = from; i < words.length && i < from + VERB_REACH; i++) {
    const { tag, lower, is } = words[i]!;
    if (tag === 'punct' || tag === 'sub' || tag === 'and') return null;
    if (tag !== 'verb' || is?.participle !== true) continue;
    const right = i === from || (i === from + 1 && words[from]!.tag === 'comma');
    // "an attack blamed on the rebels", "shelling that officials blamed on the rebels"
    const blames = events.accusing.has(lower) && words[i + 1]?.tag === 'prep' && !words[i + 1]!.classes.by && words.slice(from, i).every((word, k) => word.tag !== 'verb' && (word.tag !== 'comma' || (k === 0 && words[from + 1]?.tag === 'rel')));
    const done = agents.performs.has(lower) && (right || isPassive(sentence, i));
    if (!blames && !done) continue;
    // "carried out by", "set off by"
    const by = words[i + 1]?.classes.by === true || blames ? i + 1 : i + 2;
    const owner = blames || words[by]?.classes.by === true ? somebody(sentence, by + 1, language) : null;
    return owner && blames ? { ...owner, blamed: true } : owner;
  }
  return null;
}

/** What the verb before the deed tells: whoever fires, plants or carries it out, is behind it or says so himself. */
function before(sentence: Sentence, { first, last }: Phrase, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const { agents, events } = language.words;
  let link = first - 1;
  // "was behind Monday's attack"
  while (words[link]?.tag === 'time') link--;
  // "blamed the attack, which killed nine people, on separatists"
  const blamed = events.accusing.has(words[link]?.lower ?? '') ? blamedOn(sentence, last, language) : null;
  if (blamed) return blamed;
  // "claimed responsibility for the attack", "was responsible for the attack", "was behind the attack"
  if (words[link]?.tag === 'prep') {
    const noun = words[link - 1]?.lower ?? '';
    if (agents.behind.has(words[link]!.lower) && words[link - 1]?.be === true) link -= 1;
    else if (agents.answering.has(noun)) {
      link -= 2;
      // "denied responsibility for the raid, which killed 14"
      if (language.reporting.get(words[link]?.lower ?? '')?.hedge === 'denied') return null;
      if (words[link]?.tag !== 'verb' && words[link]?.be !== true) return null;
    }
    // "blamed rebels for the attack that killed nine"
    else return accusedOfDeed(sentence, last - 1, language);
  } else if (words[link]?.tag !== 'verb' || !agents.performs.has(words[link]!.lower) || isPassive(sentence, link)) {
    // "carried out the attack"
    if (words[link - 1]?.tag !== 'verb' || !agents.performs.has(words[link - 1]!.lower) || words[link]?.tag === 'prep' || isNominal(words[link]?.tag)) return null;
    link -= 1;
  }
  // "denied firing the shell that killed four"
  if (words[link]!.is?.ing === true && language.reporting.get(words[link - 1]?.lower ?? '')?.hedge === 'denied') return null;
  // "accused the army of launching the attack that killed nine": the army, and nobody who accuses it.
  const accused = accusedAgent(sentence, link, language);
  if (accused) return { ...accused, blamed: true };
  if (words[link]!.is?.ing === true && words[link - 1]?.tag === 'prep' && !words[link - 1]!.classes.loose) return null;
  const subject = subjectOf(sentence, link);
  if (!subject || subject.first > link || words.slice(subject.head.last, link + 1).some(({ tag, lower }) => tag === 'not' || tag === 'modal' || events.undone.has(lower))) return null;
  // "said it was behind the attack"
  const says = words[subject.head.first]!.tag === 'pron' && agents.they.has(words[subject.head.first]!.lower) && words.slice(0, subject.first).every(({ lower }) => language.reporting.get(lower)?.hedge !== 'denied');
  if (language.words.modality.countNegations.has(words[subject.head.first]!.lower) || (!says && !mayAttack(sentence, subject.head, language))) return null;
  return toAgent(sentence, subject, language);
}

/** Whom a deed is blamed on behind the clause that tells of it; null where the clause is not closed, or nobody is named there. */
function blamedOn(sentence: Sentence, from: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const on = words.findLastIndex(({ lower, tag }, i) => i > from && tag === 'prep' && language.words.events.against.has(lower) && (words[i - 1]!.tag === 'comma' || i === from));
  const owner = on < 0 || words[from]?.tag !== 'comma' || words[from + 1]?.tag !== 'rel' ? null : somebody(sentence, on + 1, language);
  return owner && { ...owner, blamed: true };
}

/** The phrase at word `at` as somebody who attacks; null where it names none. */
function somebody(sentence: Sentence, at: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const phrase = { first: at, last: phraseEnd(sentence, at) };
  // "by Mern or Tarn"
  while (phrase.last > at && words[phrase.last]?.tag === 'and' && isNominal(words[phrase.last + 1]?.tag) && phraseEnd(sentence, phrase.last + 1) > phrase.last + 1) phrase.last = phraseEnd(sentence, phrase.last + 1);
  if (phrase.last === at || phraseStart(sentence, phrase.last - 1) > at + 4 || !mayAttack(sentence, phrase, language)) return null;
  return toAgent(sentence, { ...phrase, head: phrase }, language);
}
