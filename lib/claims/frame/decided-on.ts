import type { Phrase } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** What becomes of what people apply for. */
const DECISIONS: ReadonlySet<string> = new Set(['approved', 'rejected', 'granted']);

/** "turned down 900 applications", "900 applications were approved": whether a noun of the figure says that they were made, where a verb right beside it says what became of them. */
export const isDecidedOn = ({ frame, kind, at }: Trigger, triggers: readonly Trigger[], { first, last }: Phrase): boolean =>
  frame === 'registered' && kind === 'noun' && at >= first && at < last && triggers.some((verb) => verb.kind === 'object' && DECISIONS.has(verb.frame) && (verb.passive ? verb.first >= last && verb.first - last <= PASSIVE_REACH : verb.last === first));

/** How far behind what is counted the verb of a passive stands, in words. */
const PASSIVE_REACH = 3;
