import type { Modality } from '@/lib/model';
import type { CompiledClaimLanguage } from './compile-claim-language';
import type { Agent } from './frame/to-agent';
import type { Trigger } from './frame/find-triggers';
import { agentBefore, isOfThing, isOwnForce, isSaidByOne, isToldByAnother } from './frame/who-is-meant';
import type { Reading } from './reading';
import type { Phrase, Sentence } from './syntax/sentence';

/* Whether whoever a figure's verb names is its agent. */

/** Whether a phrase is of those who only foresee a figure ("analysts had expected a profit of €2 million"): it is not theirs. */
export const isForeseer = ({ words }: Sentence, { first, last }: Phrase, modality: Modality, { words: { agents } }: CompiledClaimLanguage): boolean => modality === 'forecast' && agents.judges.has(words.slice(first, last).find(({ tag }) => tag === 'noun')?.lower ?? '');

/** Whether a phrase is of who made the poll whose share a figure is, or of a study that shows what it found. */
export const isPollster = ({ sentence, sayings }: Reading, frame: string, at: Phrase, { words: { reporting } }: CompiledClaimLanguage): boolean => (frame === 'polled' || reporting.polls.has(sentence.words[at.last - 1]!.lower)) && sayings.some(({ source }) => at.first >= source.first && at.last <= source.last);

/** Whether a figure is what a poll gave: "A poll gave Unity 44 percent". */
export const isPollsters = ({ sentence, sayings }: Reading, at: Phrase, { words: { elections, quantity } }: CompiledClaimLanguage): boolean =>
  sayings.some(({ kind, source, scope }) => kind === 'speech' && scope.first <= at.first && scope.last > at.first && sentence.words.slice(source.first, source.last).some(({ lower }) => quantity.points.polls.has(lower)) && !sentence.words.slice(source.first, source.last).some(({ lower }) => elections.exits.has(lower)));

/** Whether a phrase is a figure that counts no people ("whose 23 novels sold 40 million copies"): nobody who does anything. */
export const isCountOfThings = ({ words, quantities }: Sentence, { first, last }: Phrase): boolean =>
  quantities.some(({ isFigure, form, value, start, end }) => isFigure && form === 'count' && value.unit !== 'people' && !words[last - 1]!.classes.body && start <= words[first]!.start && end >= words[last - 1]!.end);

/** Frames of what a court or regulator lays on somebody. */
const LAID_ON: ReadonlySet<string> = new Set(['fined', 'sentenced']);

/** "Bank fined $20 million over leak", "Ferro told to pay €20m": whether a headline's verb, with the penalty right behind it, tells what befell whoever stands before it. */
function isLaidOnSubject({ words, quantities }: Sentence, { at }: Agent, { frame, kind, passive, at: verb, first, last }: Trigger): boolean {
  if (!LAID_ON.has(frame) || kind !== 'object' || passive || at.last > first || words[verb]!.is?.participle !== true || (last > verb + 1 && words[verb + 1]!.tag !== 'to')) return false;
  return quantities.some(({ form, start }) => (form === 'money' || form === 'duration') && start === words[last]?.start);
}

/** A pronoun stands for whoever the sentence named before it; for nobody where that is a thing. */
export function namedAgent(agent: Agent | null, sentence: Sentence, trigger: Trigger | null, language: CompiledClaimLanguage): Agent | null {
  if (agent === null || trigger === null) return agent;
  if (isLaidOnSubject(sentence, agent, trigger)) return null;
  // "The army said its forces killed 45": the army's.
  if (isOwnForce(sentence, agent, language)) return agentBefore(sentence, trigger, agent.at, language) ?? agent;
  if (!agent.pronoun) return agent;
  return isOfThing(sentence, trigger, agent.at, language) || isToldByAnother(sentence, agent) ? null : (agentBefore(sentence, trigger, agent.at, language) ?? (isSaidByOne(sentence, trigger, agent.at, language) ? null : agent));
}
