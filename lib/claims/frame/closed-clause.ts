import { isNominal } from '@/lib/claims/syntax/phrases';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Whether a figure stands in a relative clause between commas that has closed before a verb. */
export function isClosedBefore(words: readonly Word[], trigger: Trigger, at: Phrase, have: ReadonlySet<string>): boolean {
  const close = words.findIndex(({ tag }, i) => i >= at.last && i < trigger.first && tag === 'comma');
  if (close < 0 || words[trigger.at]!.tag !== 'verb') return false;
  const rel = words.findLastIndex(({ tag }, i) => i < at.first && tag === 'rel');
  return rel > 0 && words[rel - 1]!.tag === 'comma' && words.slice(rel, at.first).some(({ tag, lower }) => tag === 'verb' || tag === 'modal' || (tag === 'aux' && have.has(lower))) && words.slice(rel, at.first).every(({ tag }) => tag !== 'comma') && words.slice(close + 1, trigger.at).every(({ tag }) => tag !== 'comma' && tag !== 'rel' && tag !== 'and');
}

/** Whether a figure is the subject of a clause that only says where, and a verb is that of the sentence around it: "the mine where 16 people died on Tuesday had been fined". */
export function isOfPlaceClause(words: readonly Word[], trigger: Trigger, at: Phrase, wheres: ReadonlySet<string>): boolean {
  if (!wheres.has(words[at.first - 1]?.lower ?? '')) return false;
  let own = at.last;
  while (words[own]?.tag === 'aux' || words[own]?.tag === 'adv') own++;
  return words[own]?.tag === 'verb' && trigger.first > own && words.slice(own + 1, trigger.first).every(({ tag }) => tag !== 'and');
}

/** Whether a verb stands in a relative clause that has closed before the figure: "X, who bought the mill, owns 15 percent". */
export function isInAside({ words }: Sentence, trigger: Trigger, at: Phrase): boolean {
  let close = trigger.last;
  while (close < at.first && words[close]!.tag !== 'comma') close++;
  if (close >= at.first) return false;
  const opens = words.slice(0, trigger.at).findLastIndex(({ tag }) => tag === 'rel');
  return opens > 0 && words[opens - 1]!.tag === 'comma' && words.slice(opens, trigger.at).every(({ tag }) => tag !== 'comma' && tag !== 'punct') && (words[close + 1]?.tag === 'verb' || words[close + 1]?.tag === 'aux' || words[close + 1]?.tag === 'modal');
}

/** Whether a verb stands in a relative clause without commas, and the verb of the sentence between it and the figure: "each family that lost its home would get 15,000 euros". */
export function isInRelative(sentence: Sentence, { at: verb, last }: Trigger, at: Phrase): boolean {
  const { words } = sentence;
  const opener = groupStart(sentence, verb) - 1;
  // "the buys, which will rise, are in"
  const aside = words[opener - 1]?.tag === 'comma' && words[last]?.tag === 'comma' ? 1 : 0;
  if ((words[opener]?.tag !== 'rel' && words[opener]?.tag !== 'that') || !isNominal(words[opener - 1 - aside]?.tag)) return false;
  const main = words.findIndex(({ tag, is, be }, i) => i >= last && i < at.first && (tag === 'modal' || tag === 'aux' || be || (tag === 'verb' && is?.past === true && !is.participle)));
  return main >= 0 && words.slice(last + aside, main).every(({ tag }) => isNominal(tag) || tag === 'poss' || tag === 'prep' || tag === 'time');
}

/** Whether a figure stands behind the verb of a clause that a conjunction opens after its own: "destroyed the chickens after the virus was found on four farms". */
export function isInClauseBehind(words: readonly Word[], { last }: Trigger, at: Phrase): boolean {
  const sub = words.findIndex(({ tag, classes }, i) => i >= last && i < at.first && (tag === 'sub' || (tag === 'prep' && classes.loose)));
  // … and "closed two crossings after four cases were found".
  if (sub === at.first - 1 && words[at.last]?.tag === 'aux' && words.slice(at.last, at.last + 4).some(({ tag }) => tag === 'verb')) return true;
  return sub >= 0 && words.slice(sub, at.first).some(({ tag, is }) => tag === 'aux' || (tag === 'verb' && is?.ing !== true)) && words.slice(sub, at.first).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
}

/** Whether a figure stands in a clause that describes what a verb before it acts on: "captured a town where 12,000 people live", "attacked a base that houses 400 soldiers", "boards on which 300 men wrote". */
export function isInClauseOfObject({ words }: Sentence, { last }: Trigger, at: Phrase): boolean {
  const opener = words.findLastIndex(({ tag, classes }, i) => i < at.first && (tag === 'rel' || tag === 'that' || classes.where));
  if (opener <= last) return false;
  const noun = words[opener - 1]!.tag === 'prep' ? opener - 2 : opener - 1;
  if (noun < last || !isNominal(words[noun]!.tag)) return false;
  const between = words.slice(opener + 1, at.first);
  if (between.some(({ tag }) => tag === 'comma' || tag === 'punct' || tag === 'and' || tag === 'quote')) return false;
  const isSubject = words[opener]!.tag !== 'that' && between.every(({ tag }) => tag === 'adv' || tag === 'det');
  // "a base that houses 400 soldiers": what may be a noun too
  // "destroyed camps that are home to 5,000 people"
  if (between[0]?.be === true && between.every(({ tag }) => tag !== 'verb')) return true;
  return isSubject || (between.length === 1 && between[0]!.classes.forms !== null) || (between.filter(({ tag }) => tag === 'verb').length === 1 && between.every(({ tag }) => tag === 'verb' || tag === 'aux' || tag === 'modal' || tag === 'adv' || tag === 'det'));
}

/** Whether a figure stands in the purpose of another that the verb has already: "appealed for $1.2 billion to help 4.5 million people". */
export function isForPurpose({ words, quantities }: Sentence, trigger: Trigger, at: Phrase): boolean {
  if (trigger.kind !== 'object' || trigger.passive || trigger.last >= at.first) return false;
  const to = words.findLastIndex(({ tag }, i) => i < at.first - 1 && i >= trigger.last && tag === 'to');
  const verb = words[to + 1]?.tag === 'adv' ? to + 2 : to + 1;
  if (to < 0 || verb >= at.first || words[verb]!.tag !== 'verb') return false;
  return quantities.some(({ isFigure, start, end }) => isFigure && start >= words[trigger.last]!.start && end <= words[to]!.start);
}
