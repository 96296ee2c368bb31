import { isNominal, phraseStart } from './phrases';
import type { Sentence } from './sentence';

/** Longest verb group walked over. */
const MAX_STEPS = 12;

/** First word of the verb group of the verb at `verb`: auxiliaries, adverbs and "to" in front of it. */
export function groupStart({ words }: Sentence, verb: number): number {
  let i = verb;
  for (let step = 0; i > 0 && step < MAX_STEPS; step++) {
    const { tag } = words[i - 1]!;
    if (tag === 'aux' || tag === 'modal' || tag === 'adv' || tag === 'not' || tag === 'to') i--;
    else break;
  }
  return i;
}

/** Whether the verb has a form of "be" in its group and is a participle: passive. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const word = sentence.words[verb]!;
  if (!word.is?.participle) return false;
  // "is to cut": the infinitive is none.
  for (let i = verb - 1; i >= groupStart(sentence, verb) && sentence.words[i]!.tag !== 'to'; i--) if (sentence.words[i]!.be) return true;
  // "were killed and injured": the second participle shares the auxiliary of the first.
  const before = sentence.words[verb - 1];
  const other = verb - 2;
  // … but "a man, who was not named, killed a woman" acts.
  if (before?.tag === 'comma' && isNominal(sentence.words[verb + 1]?.tag)) return false;
  // "denied that it was overloaded and put the number at 175": a form that may be past, with an object.
  if (before?.tag === 'and' && word.is.base && sentence.words[verb + 1]?.tag === 'det') return false;
  if ((before?.tag === 'and' || before?.tag === 'comma') && other >= 0 && sentence.words[other]!.tag === 'verb' && sentence.words[other]!.is?.participle) {
    return groupStart(sentence, other) < other && isPassive(sentence, other);
  }
  return false;
}

const hasAuxiliary = ({ words }: Sentence, from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++) if (words[i]!.tag === 'aux' || words[i]!.tag === 'modal') return true;
  return false;
};

/** A past form with no helper that describes the noun before it: "people killed in the attack". */
export function isReducedPassive(sentence: Sentence, verb: number, behind = verb + 1): boolean {
  const { words } = sentence;
  const word = words[verb]!;
  if (!word.is?.participle || word.classes.happens) return false;
  const start = groupStart(sentence, verb);
  if (hasAuxiliary(sentence, start, verb)) return false;
  // … but "50 others taken to hospital" describes those others.
  const counted = words[start - 2]?.tag === 'num' && words[start - 1]!.classes.plural;
  if (start > 0 && (words[start - 1]!.tag === 'rel' || words[start - 1]!.tag === 'that' || (words[start - 1]!.tag === 'pron' && !counted && !isOfSome(words, start - 1)))) return false;
  if (closesClause(sentence, start, verb)) return false;
  // "set up 40 tents and expected to shelter 3,000": what its subject does besides
  if (words[start - 1]?.tag === 'and' && words[start - 2]?.tag === 'noun' && words[behind]?.tag === 'to' && words[behind + 1]?.tag === 'verb') return false;
  let next = behind;
  while (words[next] && (words[next]!.tag === 'adv' || words[next]!.tag === 'time')) next++;
  const after = words[next];
  if (!after) return true;
  // "seized much of the town", "lost most of it": its object.
  if (next > behind && words[next - 1]!.tag === 'adv' && after.classes.of) return false;
  if (after.tag === 'prep' || after.tag === 'punct' || after.tag === 'comma' || after.tag === 'sub' || after.tag === 'and' || after.tag === 'close' || after.tag === 'open' || after.tag === 'verb' || after.tag === 'aux' || after.tag === 'to' || after.tag === 'modal') return true;
  // "Unity, founded just five years ago, won"
  if (after.tag === 'num' && words[start - 1]?.tag === 'comma' && sentence.times.some(({ first }) => first === next || first === next + 1)) return true;
  // "Nine people killed, 12 injured" with no comma: a number of those to whom something else was done
  return after.tag === 'num' && words[start - 1]?.tag === 'noun' && words[start - 1]!.classes.plural && words[start - 2]?.tag === 'num' && isHarmedAlone(words, next);
}

/** "12 of them | destroyed": whether a pronoun stands behind a number and "of". */
const isOfSome = (words: Sentence['words'], pronoun: number): boolean => words[pronoun - 1]?.classes.of === true && words[pronoun - 2]?.tag === 'num';

/** "the town, which the rebels | seized on Monday, lies": whether a verb has its own subject in a clause behind a comma, and no other verb stands in it. */
function closesClause(sentence: Sentence, start: number, verb: number): boolean {
  const { words } = sentence;
  if (start < 3 || !isNominal(words[start - 1]!.tag)) return false;
  const first = phraseStart(sentence, start - 1);
  if (first < 2 || words[first - 1]!.tag !== 'rel' || words[first - 2]!.tag !== 'comma') return false;
  for (let i = verb + 1; i < words.length && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct'; i++) if (words[i]!.tag === 'verb' || words[i]!.tag === 'aux' || words[i]!.classes.by) return false;
  return true;
}

/** Whether a number and a participle stand at word `at`, with no noun that it describes: "12 injured in". */
function isHarmedAlone(words: Sentence['words'], at: number): boolean {
  let i = at;
  while (words[i]?.tag === 'num') i++;
  return words[i]?.is?.participle === true && (words[i + 1] === undefined || words[i + 1]!.tag === 'prep' || words[i + 1]!.tag === 'punct' || words[i + 1]!.tag === 'comma' || words[i + 1]!.tag === 'and');
}

export const isFinite = (sentence: Sentence, verb: number): boolean => {
  const { is } = sentence.words[verb]!;
  if (!is) return false;
  const start = groupStart(sentence, verb);
  const helper = sentence.words[start]!;
  // "soldiers being led away"
  if (helper.tag === 'aux' && (helper.classes.looks === 'ing' || helper.classes.forms?.ing === true)) return false;
  if (hasAuxiliary(sentence, start, verb)) return true;
  if (sentence.words[start]?.tag === 'to') return false;
  return is.past || is.third || (is.base && !is.ing);
};

/** Index of the verb nearest before `i`, finite ones only if asked; -1 for none. */
export function verbBefore(sentence: Sentence, i: number, finite: boolean): number {
  for (let j = i - 1; j >= 0; j--) {
    if (sentence.words[j]!.tag === 'verb' && (!finite || (isFinite(sentence, j) && !isReducedPassive(sentence, j)))) return j;
  }
  return -1;
}

/** The nearest verb or copula that heads a clause before `i`; what describes a noun ("led by X") does not. */
export function mainVerbBefore(sentence: Sentence, i: number): number {
  const { words } = sentence;
  for (let j = i - 1; j >= 0; j--) {
    const { tag } = words[j]!;
    if (tag === 'aux' && words[j + 1]?.tag !== 'verb' && words[j + 1]?.tag !== 'aux') return j;
    if (tag === 'verb' && isFinite(sentence, j) && !(isReducedPassive(sentence, j) && (words[j + 1]?.classes.by || describesObject(sentence, j)))) return j;
  }
  return -1;
}

/** "suspended exercises | planned for July": whether a participle with a preposition behind it describes what another verb, right before that, did something to. */
export function describesObject(sentence: Sentence, participle: number): boolean {
  const { words } = sentence;
  if (words[participle + 1]?.tag !== 'prep' || words[participle - 1]?.tag !== 'noun') return false;
  const verb = words[phraseStart(sentence, participle - 1) - 1];
  return verb?.tag === 'verb' && !verb.classes.reports;
}

/** The first finite verb behind word `i`; -1 for none. */
export function verbAfter(sentence: Sentence, i: number): number {
  for (let j = i + 1; j < sentence.words.length; j++) if (sentence.words[j]!.tag === 'verb' && isFinite(sentence, j)) return j;
  return -1;
}
