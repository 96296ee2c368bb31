import type { Trigger } from '@/lib/claims/frame/find-triggers';
import type { Phrase } from '@/lib/claims/syntax/sentence';

/** Whether what befell those counted was before the deed that the day is of: "handed over the bodies of 40 soldiers in June", "released 12 of the 88 jailed on Monday". */
export const befellBefore = (at: Phrase, { kind, at: told }: Trigger, triggers: readonly Trigger[], whole: boolean): boolean =>
  whole ? kind === 'state' && told >= at.first && told < at.last : kind === 'noun' && triggers.some((deed) => deed.kind === 'object' && HANDED.has(deed.frame) && deed.at < told);

/** Frames of what is done with the dead later. */
const HANDED: ReadonlySet<string> = new Set(['donated', 'returned', 'buried', 'exchanged']);
