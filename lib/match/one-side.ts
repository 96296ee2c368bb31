import { lineage } from '@/lib/lexicon/nouns';
import type { Claim, StoredClaim } from '@/lib/model';
import { ARMED, isAnybody, isOfSexOrAge } from './compare-counted';
import { isSameBlame, isSameParty } from './compare-parties';
import { contentWords, overlapOf } from './content-words';
import type { FigureSlots } from './figure-slots';
import { fits } from './part-and-whole';
import { around, BEFORE, tellsAttackerDied } from './read-share';
import { rememberOf } from './remember';
import { ATTACKERS, CLAUSE_END, FIGHTING, LOST_OWN, OF_ONE_SIDE } from './words';

/** Whether a figure counts one side of a fight, and says so beside its number only: "31 dead on the army's side". */
export const isOfOneSide = rememberOf((statement: Claim | StoredClaim): boolean => OF_ONE_SIDE.test(around(statement)?.behind.toLowerCase() ?? ''));

/**
 * The words for whoever lost those whom a figure counts, where it fights ("government forces lost 61 men"): its own fighters, who by themselves are of
 * no side. Null where the figure tells no loss, or the loss of a place or a house ("the province lost 271 people").
 */
const loserOf = rememberOf((statement: Claim | StoredClaim): string | null => {
  const loser = SIDELESS.has(statement.countedKind) ? whoLost(statement) : null;
  return loser !== null && (AT_ARMS.has(statement.countedKind) || isOfFighters(loser)) ? loser : null;
});
/** The words before a figure that tell who lost those whom it counts; null where it tells no loss. */
function whoLost(statement: Claim | StoredClaim): string | null {
  const before = statement.frame === 'killed' ? (around(statement)?.before ?? '') : '';
  return LOST_OWN.test(before.slice(-BEFORE).toLowerCase()) ? before.split(CLAUSE_END).at(-1)! : null;
}
const isOfFighters = (party: string): boolean => party.toLowerCase().split(/\P{L}+/u).some((word) => FIGHTING.has(word));
/** Kinds of people who may fight on any side. */
const AT_ARMS: ReadonlySet<string | null> = new Set(['men', 'fighters', 'combatants', 'members']);
const SIDELESS: ReadonlySet<string | null> = new Set([null, 'people', ...AT_ARMS]);

/** Whether one side tells what a party that fights lost of its own, and the other counts others: "the group lost 15 fighters", none of those whom it killed. */
export const areLossesBesides = ({ mine, theirs, counted: { extent } }: FigureSlots): boolean =>
  isLostBesides(mine, theirs, extent === 'part' && fits(mine.value!, theirs.value!, extent)) || isLostBesides(theirs, mine, extent === 'whole' && fits(mine.value!, theirs.value!, extent));

/** Whether one figure is what a party that fights lost of its own, and the other neither all who died, of whom these may be some (`isSome`; those whom somebody killed are not), nor told to be of that party. */
function isLostBesides(lost: Claim | StoredClaim, other: Claim | StoredClaim, isSome: boolean): boolean {
  if (isKilledByLosers(lost, other)) return true;
  const loser = loserOf(lost);
  if (loser === null || loserOf(other) !== null || (isSome && isAnybody(other) && other.agent === null)) return false;
  return (overlapOf(contentWords(loser).words, contentWords(other.counted).words) ?? 0) === 0;
}

/** Whether those who lost soldiers or rebels of their own, or these themselves, are said to have killed all whom the other figure counts: "militants killed 41", and "lost 14 militants" in it. */
function isKilledByLosers(lost: Claim | StoredClaim, { frame, agent, countedKind, counted }: Claim | StoredClaim): boolean {
  if (agent === null || frame !== 'killed' || (countedKind === lost.countedKind && counted === lost.counted) || !lineage(lost.countedKind ?? '').includes('combatants')) return false;
  const loser = whoLost(lost);
  if (loser === null) return false;
  const [own, killers] = [contentWords(`${loser} ${lost.counted ?? ''}`), contentWords(agent)];
  return overlapOf(own.names, killers.names) !== 0 && (overlapOf(own.words, killers.words) ?? 0) > 0;
}

/** Whether each side says on another party's word that another did it. */
export const areTwoCharges = ({ mine, theirs, blame }: FigureSlots): boolean =>
  blame === false && mine.attributedTo !== null && theirs.attributedTo !== null && !isSameParty(mine.attributedTo, theirs.attributedTo);

/**
 * Whether one side tells of fighters whom it says that it killed itself, and the other, on another's word, of all who died: what the army says of rebels
 * is no part of what residents count.
 */
export const areKillsAndToll = ({ mine, theirs, counted: { extent } }: FigureSlots): boolean => {
  if (mine.frame !== 'killed' || theirs.frame !== 'killed') return false;
  const [some, all] = extent === 'part' ? [mine, theirs] : extent === 'whole' ? [theirs, mine] : [null, null];
  if (some === null || some.attributedTo === null || !lineage(some.countedKind ?? '').includes('combatants') || !isAnybody(all)) return false;
  return all.attributedTo !== null && !isSameParty(some.attributedTo, all.attributedTo) && some.agent !== null && isSameBlame(some.agent, some.attributedTo.text) !== false && isOfFighters(some.attributedTo.text);
};

/**
 * Whether one side counts the dead among those who attacked, and the other those whom attackers killed ("gunmen killed six people" and "all six gunmen were
 * killed"), or another number of dead, of whom it does not say that they were among them: a toll is of the victims.
 */
export const areAttackersAndVictims = ({ mine, theirs, inStory, values, counted: { extent } }: FigureSlots): boolean => {
  if (mine.frame !== 'killed' || theirs.frame !== 'killed') return false;
  const [some, all] = extent === 'part' ? [mine, theirs] : extent === 'whole' ? [theirs, mine] : [null, null];
  return some !== null && isAttackers(some) && (isKilledByAttackers(all) || (!inStory && values.relation !== 'agrees' && isAnybody(all) && ![some, all].some(tellsAttackerDied)));
};
/** Whether one side counts those who attacked, and the other people told by something else than sex, age and the side that they fought on. */
export const areAttackersAndOthers = ({ mine, theirs }: FigureSlots): boolean =>
  isAttackers(mine) !== isAttackers(theirs) && [mine, theirs].every((one) => isAttackers(one) || (!isAnybody(one) && !isOfSexOrAge(one) && !lineage(one.countedKind ?? '').includes('combatants')));
const isAttackers = ({ countedKind }: Claim | StoredClaim): boolean => ARMED.has(countedKind ?? '');
const isKilledByAttackers = rememberOf((statement: Claim | StoredClaim): boolean => ATTACKERS.test((statement.agent ?? '').toLowerCase()) && !tellsAttackerDied(statement));
