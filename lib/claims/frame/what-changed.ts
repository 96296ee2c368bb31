import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { bareText, chainBefore, isNominal, phraseEnd, phraseStart } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Frames of verbs that say what a total has come to. */
export const COMES_TO: ReadonlySet<string> = new Set(['rose', 'fell', 'grew', 'measured']);

/** Longest subject that names what has changed, in words. */
const LONGEST_CHANGED = 10;

/** What a measure has come to or changed by: the subject of the verb ("Shares of X fell 60 percent", "the currency lost 65 percent"); null for a pronoun and for counts. */
export function whatChanged(sentence: Sentence, unit: string, trigger: Trigger, at: Phrase, agent: string | null, { words: { grammar, quantity: { nouns: { headFirst } } } }: CompiledClaimLanguage): string | null {
  const dimension = dimensionOf(unit);
  if (dimension === 'count') return null;
  // "with Brent crude down 1.4 percent"
  if (trigger.kind === 'state' && COMES_TO.has(trigger.frame) && trigger.last === at.first && isNominal(sentence.words[trigger.first - 1]?.tag)) return bareText(sentence, { first: phraseStart(sentence, trigger.first - 1), last: trigger.first }, grammar.articles);
  // "at a depth of 11 km", "unemployment stood at 5.7 percent"
  if (trigger.kind === 'noun' && trigger.frame === 'measured' && trigger.last <= at.first) return nameOfMeasure(sentence, trigger, at, grammar);
  // "temperatures topped 40 degrees", "the river reached 8 metres"
  const reached = trigger.kind === 'object' && !trigger.passive && trigger.frame === 'measured' ? subjectOf(sentence, trigger.at) : null;
  // "seized 12 tusks weighing 85 kilograms": what stands right before.
  if (reached && sentence.words[trigger.at]!.is?.ing && !sentence.words[trigger.at]!.is!.base && reached.last < trigger.at) return sentence.words[trigger.at - 1]!.tag === 'noun' && dimension !== 'money' ? bareText(sentence, { first: withoutNumber(sentence, phraseStart(sentence, trigger.at - 1)), last: trigger.at }, grammar.articles) : null;
  if (reached && reached.last <= trigger.at && sentence.words[reached.head.last - 1]!.tag === 'noun' && dimension !== 'money') return bareText(sentence, reached.head, grammar.articles);
  // "cut its dividend by 10 percent to 55 cents", "raised its stake in the bank to 30 percent"
  if (trigger.kind === 'object' && !trigger.passive && CHANGED.has(trigger.frame)) return whatWasChanged(sentence, trigger.last, at, grammar);
  // "the bridge cost $400 million"
  if (trigger.kind === 'object' && !trigger.passive && trigger.frame === 'cost' && grammar.costs.has(sentence.words[trigger.at]!.lower)) return subjectBefore(sentence, trigger, at, grammar);
  if (trigger.kind !== 'subject') return dimension === 'share' && trigger.frame === 'lost' && trigger.kind === 'object' && !trigger.passive ? agent : null;
  if (trigger.passive || !COMES_TO.has(trigger.frame)) return null;
  // "subirá el salario mínimo un 12 %", "subió el pan un 12 %": what is changed stands behind the verb
  const changed = headFirst === true && sentence.words[trigger.last]?.tag === 'det' ? whatStandsBefore(sentence, trigger.last, at, grammar.articles) : null;
  if (changed !== null) return changed;
  // "widened the zone to 10 km"
  const own = trigger.frame === 'grew' && sentence.words[trigger.last]?.tag === 'det' ? whatWasChanged(sentence, trigger.last, at, grammar) : null;
  if (own !== null) return own;
  return subjectBefore(sentence, trigger, at, grammar);
}

/** The subject of a verb as what its figure tells of; null for a pronoun, and for a clause. */
function subjectBefore(sentence: Sentence, trigger: Trigger, at: Phrase, grammar: CompiledClaimLanguage['words']['grammar']): string | null {
  const { articles } = grammar;
  const { words } = sentence;
  // "figures showed exports falling 9 percent": what stands right before
  const before = words[trigger.at - 1];
  if (words[trigger.at]!.is?.ing && !words[trigger.at]!.is!.base && before?.tag === 'noun') {
    const first = phraseStart(sentence, trigger.at - 1);
    if (words[first - 1]?.tag === 'verb') return bareText(sentence, { first, last: trigger.at }, articles);
  }
  const subject = subjectOf(sentence, trigger.at);
  if (!subject || subject.last > at.first || subject.last > trigger.at || subject.last - subject.first > LONGEST_CHANGED || !sentence.words.slice(subject.head.first, subject.head.last).some(({ tag }) => tag === 'noun' || tag === 'name')) return null;
  // "From January to March | exports fell"
  // "Trade through the port of Tarn fell": what goes on over a way or a time between the two.
  // … but not over another clause: "cuts its outlook after | profit dips"
  const over = sentence.words[subject.first - 1]?.classes.loose === true && !grammar.subordinators.has(sentence.words[subject.first - 1]!.lower) ? chainBefore(sentence, subject.first - 2) : null;
  const opens = over === null ? undefined : sentence.words[over.first - 1]?.tag;
  let first = over !== null && (opens === undefined || opens === 'comma' || opens === 'quote') && subject.last - over.first <= LONGEST_CHANGED ? over.first : subject.first;
  while (first < subject.last - 1 && sentence.words[first]!.tag === 'time') first++;
  // "dropped to | 2 billion euros in the quarter and sales slipped": a figure of the clause before
  if (sentence.words[first]!.tag === 'num') for (let i = subject.last - 2; i > first; i--) if (sentence.words[i]!.tag === 'and') {
    first = i + 1;
    break;
  }
  // "Sales in the | fourth quarter rose": what opens the time between the two
  let { last } = subject;
  while (last > first + 1 && last < trigger.at && (words[last - 1]!.tag === 'det' || words[last - 1]!.tag === 'prep')) last--;
  return bareText(sentence, { first, last }, articles);
}

/** Frames of verbs that change what follows them. */
const CHANGED: ReadonlySet<string> = new Set(['rose', 'fell', 'grew']);

/** The noun phrase that reaches from word `first` to a figure, or to the number before that; null where something else stands between the two. */
function whatStandsBefore(sentence: Sentence, first: number, at: Phrase, articles: ReadonlySet<string>): string | null {
  const { words } = sentence;
  let last = first;
  while (last < at.first && (isNominal(words[last]!.tag) || words[last]!.classes.of) && words[last]!.tag !== 'num') last++;
  const toNumber = last < at.first && words[last]!.tag === 'num';
  while (toNumber && last > first && words[last - 1]!.tag === 'det') last--;
  return (toNumber || last === at.first) && last - first > 1 ? bareText(sentence, { first, last }, articles) : null;
}

/** What stands between a verb of change and "by", "to" or "from" before a figure; null where that is no noun phrase. */
function whatWasChanged(sentence: Sentence, first: number, at: Phrase, { by, from, articles }: CompiledClaimLanguage['words']['grammar']): string | null {
  const { words } = sentence;
  let last = first;
  while (last < at.first && !by.has(words[last]!.lower) && !from.has(words[last]!.lower) && words[last]!.tag !== 'to') last++;
  if (last === at.first || last === first || last - first > LONGEST_CHANGED || !isNominal(words[last - 1]!.tag)) return null;
  return words.slice(first, last).some(({ tag }) => tag === 'comma' || tag === 'punct' || tag === 'num' || tag === 'verb' || tag === 'rel') ? null : bareText(sentence, { first, last }, articles);
}

/** Where a noun phrase that begins at a word goes on behind its number. */
const withoutNumber = ({ words }: Sentence, first: number): number => (words[first]!.tag === 'num' ? first + 1 : first);

/** "Cases rose by 13 percent and deaths by 71 percent": what else the verb of change before is told of, where the figure stands behind a subject of its own; null where none does. */
export function whatChangedToo(sentence: Sentence, { frame, last }: Trigger, at: Phrase, { words: { grammar } }: CompiledClaimLanguage): string | null {
  const { words } = sentence;
  if (!COMES_TO.has(frame) || !grammar.by.has(words[at.first - 1]?.lower ?? '')) return null;
  const first = phraseStart(sentence, at.first - 2);
  return first > last && first < at.first - 1 && words[first - 1]?.tag === 'and' ? bareText(sentence, { first, last: at.first - 1 }, grammar.articles) : null;
}

/** "Gusts of up to 80 kph were expected": the noun of which a measure without a frame word of its own tells; null where none stands before "of". */
export function measuredBefore(sentence: Sentence, unit: string, { first }: Phrase, { words: { grammar } }: CompiledClaimLanguage): string | null {
  const { words } = sentence;
  if (!OF_THINGS.has(dimensionOf(unit) ?? '') || words[first - 1]?.classes.of !== true || words[first - 2]?.tag !== 'noun') return null;
  return bareText(sentence, { first: phraseStart(sentence, first - 2), last: first - 1 }, grammar.articles);
}

/** What things and weather have, and not what they changed by. */
const OF_THINGS: ReadonlySet<string> = new Set(['speed', 'temperature', 'pressure', 'length']);

/** How far behind its name a measure may stand ("speed limit is raised to"), in words. */
const MEASURE_REACH = 4;
/** The same where what it changed by or from stands between ("by half a point to"). */
const MOVE_REACH = 8;

/** The noun phrase that names what is measured right before a figure; null where another clause or a comma stands between. */
function nameOfMeasure(sentence: Sentence, { first, last }: Trigger, at: Phrase, { by, from, articles }: CompiledClaimLanguage['words']['grammar']): string | null {
  const end = phraseEnd(sentence, last - 1);
  // "its key rate by half a point to 4.5 percent", "unemployment rose from 4 to 5 percent"
  if (end < at.first && sentence.words[at.first - 1]!.tag === 'to' && at.first - end <= MOVE_REACH && sentence.words.slice(end, at.first).some(({ lower }) => by.has(lower) || from.has(lower)) && !sentence.words.slice(end, at.first).some(({ tag }) => tag === 'comma' || tag === 'punct')) return bareText(sentence, { first: phraseStart(sentence, first), last: end }, articles);
  if (end > at.first || at.first - end > MEASURE_REACH || sentence.words.slice(end, at.first).some(({ tag }) => tag === 'comma' || tag === 'punct' || tag === 'num')) return null;
  return bareText(sentence, { first: phraseStart(sentence, first), last: end }, articles);
}
