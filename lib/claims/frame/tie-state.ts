import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { CHANGES, HARM } from './frame-groups';
import type { Word } from '@/lib/claims/syntax/sentence';
import type { Tie } from './tie';
import { holdsThing, isOfThose, OF_THOSE } from './tie-signs';

/** What it costs to tie a figure to a word of the state of those counted ("311 dead", "two others injured"); see `CostOfTie`. */
export function costOfState(tie: Tie): number | null {
  const { words, trigger, at, reading, inside, behind, way, plain } = tie;
  // "2,530 of those killed had been buried": of whom the verb behind tells; without one they are the killed.
  if (inside) return (isOfThose(words, trigger) ? OF_THOSE : 0.2) + plain;
  if (behind) return costBehind(tie);
  // "dead: 12", "killed, 12"? Only "wounded 12" as a verb, which is a trigger of its own.
  // "worth of $3m"; but "arrested after a man was shot" tells nothing of the man
  const next = words[trigger.last];
  if (next?.tag === 'prep' && trigger.last + 1 >= at.first) return reading.value.unit === 'people' || (next.classes.by && !CHANGES.has(trigger.frame)) ? null : 1 + plain;
  return way < 0.3 && words[trigger.at]!.tag !== 'verb' ? 1.8 + plain : null;
}

/** Longest way to a state behind the figure: only small words stand between ("four were dead"). */
const NEAR = 1.3;
/** What it adds, behind a verb of harm right before the figure, to a participle that only says who they were … */
const DESCRIBING = 0.5;
/** … and to a phrase of several words that says where they were. */
const WHERE = 1;

function costBehind(tie: Tie): number | null {
  const { words, trigger, at, deeds, way, plain } = tie;
  if (way > NEAR || holdsThing(words, trigger, at) || isOfOtherMatter(tie)) return null;
  const verbal = words[trigger.at]!.tag === 'verb';
  // "killed 12 people evacuated from the town", "killing five on the ground": the verb right before says what became of them, the participle who or where they were.
  const described = deeds.some(({ frame, last }) => HARM.has(frame) && last === at.first) ? (verbal ? DESCRIBING : WHERE) : 0;
  return 0.4 + way + (trigger.first - at.last) * 0.1 + (verbal ? 0.3 : 0) + described + plain;
}

/** "died at the scene | and ten": whether the words up to `last` are where somebody died, behind the verb that says so. */
function goesOnFromDying(words: readonly Word[], last: number): boolean {
  let i = last;
  let isPlaced = false;
  for (; i > 0 && (isNominal(words[i]!.tag) || words[i]!.tag === 'prep'); i--) isPlaced ||= words[i]!.tag === 'prep';
  return isPlaced && words[i]!.tag === 'verb' && words[i]!.classes.verbs?.some(({ frame, role, rest }) => frame === 'killed' && role === 'subject' && rest.length === 0) === true;
}

/** Tags of the verb behind a subject. */
const GOES_ON: ReadonlySet<string> = new Set(['verb', 'aux', 'modal']);

/** Whether a state right behind the figure says something else than how those counted are. */
function isOfOtherMatter({ words, trigger, at, reading, deeds }: Tie): boolean {
  // "kills 85 in hospital": where they died.
  if (trigger.frame === 'hospitalised' && deeds.some(({ frame, last }) => frame === 'killed' && last === at.first)) return true;
  // "Sixteen died at the scene and ten in hospital": where these died
  if (trigger.frame === 'hospitalised' && trigger.first === at.last && words[at.first - 1]?.tag === 'and' && goesOnFromDying(words, at.first - 2)) return true;
  // "60 doctors and 25 wounded patients stayed", "60 doctors and 25 patients in critical condition stayed": how only the second are
  if (words[at.last]?.tag === 'and' && words[at.last + 1]?.tag === 'num' && (words[trigger.first]!.tag === 'prep' ? GOES_ON.has(words[trigger.last]?.tag ?? 'punct') : words[trigger.first - 1]!.tag === 'num' && words[trigger.last]?.tag === 'noun')) return true;
  // "the hospital has 61 doctors and 25 patients in intensive care": how only those are whom the first look after
  if (words[at.last]?.tag === 'and' && words[at.last + 1]?.tag === 'num' && words[trigger.first]!.tag === 'prep' && words[at.first - 1]?.tag === 'aux' && !words[at.first - 1]!.be && reading.countedKind !== null && lineage(reading.countedKind).includes('workers')) return true;
  // "killing all 164 on board and nine on the ground": where they were, as the verb of harm before both tells what became of them
  if (!HARM.has(trigger.frame) && words[trigger.first]!.tag === 'prep' && words[at.first - 1]?.tag === 'and' && deeds.some(({ frame, last }) => HARM.has(frame) && last < at.first && words.slice(last, at.first).every(({ tag }) => tag !== 'verb' && tag !== 'comma'))) return true;
  // "bought 220 flats from a bankrupt developer": how another is
  if (words[trigger.first - 1]?.tag === 'det' && words[trigger.last]?.tag === 'noun') return true;
  // "sentenced 12 people to life in prison": to what, and not where they are
  if (words.slice(at.last, trigger.first).some(({ tag }, i) => tag === 'to' && isNominal(words[at.last + i + 1]?.tag))) return true;
  // "lost 40 percent of the land it had captured": what somebody did, and no state
  const helper = words[trigger.first - 1];
  if (words[trigger.at]!.tag === 'verb' && ((helper?.tag === 'pron' && !words[trigger.first - 2]?.classes.of) || (helper?.tag === 'aux' && !helper.be))) return true;
  // "set up 40 tents and expected to shelter 3,000": a verb that goes on with what its subject does
  if (words[trigger.at]!.tag === 'verb' && words[trigger.first - 1]?.tag === 'and' && words[trigger.last]?.tag === 'to' && words[trigger.last + 1]?.tag === 'verb') return true;
  if (!CHANGES.has(trigger.frame)) return false;
  // "seized 11.7 tonnes, up 38 percent": tells of the number behind it.
  if (words[trigger.first - 1]?.tag === 'comma') return true;
  // "dug 13 metres down the shaft": where to.
  return dimensionOf(reading.value.unit) === 'length' && words[trigger.last]?.tag === 'det';
}
