import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isFinite, isReducedPassive } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** A verb of harm with whom its clause says it befell: a phrase, or a pronoun for one or for several. */
export interface Fate {
  trigger: Trigger;
  subject: Chain;
  pronoun: 'one' | 'several' | null;
  /** Subject of the sentence's first verb, whom a pronoun means. */
  leader: Chain | null;
}

/** What a tie by the grammar of the clause costs, however far the verb stands: as much as one to the next word. */
export const FATE_COST = 1.2;

/** What may befall people, from what they live through to what they do not: of one person only the last is told. */
const COURSE: readonly string[] = ['injured', 'hospitalised', 'killed'];

/** Whether one harm of a person is only the way to another: of somebody shot who died it is told that he died. */
export const isOutlived = (earlier: string, later: string): boolean => COURSE.includes(earlier) && COURSE.indexOf(later) > COURSE.indexOf(earlier);

/** "569 died or suffered a stroke": whether a verb tells only one of two things that befell those who are counted. */
export const isOneOfTwo = ({ words }: Sentence, { last }: Trigger, { words: { quantity } }: CompiledClaimLanguage): boolean => quantity.or.has(words[last]?.lower ?? '') && words[last + 1]?.tag === 'verb' && words[last + 1]!.classes.verbs?.some(({ frame, rest }) => rest.length === 0 && COURSE.includes(frame)) !== true;

/** The verbs of harm of a sentence whose clause tells as a fact whom it befell. */
export function findFates(sentence: Sentence, triggers: readonly Trigger[], language: CompiledClaimLanguage): Fate[] {
  const { words } = sentence;
  const fates: Fate[] = [];
  let leader: Chain | null | undefined;
  for (const trigger of triggers) {
    if (!COURSE.includes(trigger.frame) || trigger.reduced || (trigger.kind !== 'subject' && !(trigger.kind === 'object' && trigger.passive))) continue;
    if (isOneOfTwo(sentence, trigger, language)) continue;
    const start = groupStart(sentence, trigger.at);
    if (words.slice(start, trigger.at).some(({ tag }) => tag === 'modal' || tag === 'not' || tag === 'to')) continue;
    const subject = subjectOf(sentence, trigger.at);
    // "two of them died": not all who were counted before
    if (!subject || isPartOf(sentence, subject, language)) continue;
    const lower = subject.head.last - subject.head.first === 1 ? words[subject.head.first]!.lower : '';
    const pronoun = language.words.reporting.pronouns.person.has(lower) ? 'one' : language.words.reporting.pronouns.anyone.has(lower) ? 'several' : null;
    if (pronoun !== null && leader === undefined) leader = leaderOf(sentence);
    fates.push({ trigger, subject, pronoun, leader: leader ?? null });
  }
  return fates;
}

/** The worst that the sentence says befell those whom a figure counts; null where its clauses tell none. */
export function fateOf(fates: readonly Fate[], at: Phrase, { value }: QuantityReading): Trigger | null {
  let worst: Trigger | null = null;
  for (const { trigger, subject, pronoun, leader } of fates) {
    if (pronoun !== null && pronoun !== (value.high === 1 ? 'one' : 'several')) continue;
    const head = (pronoun === null ? subject : leader)?.head;
    if (!head || head.first > at.first || head.last > at.last || head.last <= at.first) continue;
    if (worst === null || isOutlived(worst.frame, trigger.frame)) worst = trigger;
  }
  return worst;
}

/** Whether whoever is told of stands behind a number, or a word for a part, and "of" ("two of them died", "most of the victims burned to death"): those are not all. */
function isPartOf({ words }: Sentence, { head }: Chain, { words: { reporting } }: CompiledClaimLanguage): boolean {
  const part = words[head.first - 2];
  return words[head.first - 1]?.classes.of === true && part !== undefined && (part.tag === 'num' || reporting.shares.has(part.lower) || reporting.indefinite.has(part.lower));
}

function leaderOf(sentence: Sentence): Chain | null {
  const verb = sentence.words.findIndex(({ tag }, i) => tag === 'verb' && isFinite(sentence, i) && !isReducedPassive(sentence, i));
  return verb < 0 ? null : subjectOf(sentence, verb);
}
