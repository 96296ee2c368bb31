import { stateOfCapital } from '@/lib/lexicon/capitals';
import type { Attribution } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import { oneNameOf } from './bynames';
import { contentWords, overlapOf } from './content-words';
import { rememberPairs } from './remember';
import { AGAINST_THE_STATE, SIDES, UNNAMED } from './words';

/** Whether two reports are on the word of one party: the same id, or the same name where ids are not known. Null is the outlet's own voice. */
export function isSameParty(a: Attribution | null, b: Attribution | null): boolean {
  if (!a || !b) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return isSameName(a, b);
}

const textOf = ({ text }: Attribution): string => text;
const isSameName = rememberPairs(textOf, textOf, (a: Attribution, b: Attribution): boolean => {
  if (UNNAMED.test(a.text.trim()) || UNNAMED.test(b.text.trim())) return false;
  const [first, second] = [oneNameOf(a.text), oneNameOf(b.text)];
  if (first === second) return true;
  // "the Mern Bureau of Counting, a war monitor" holds "Mern Bureau of Counting".
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.includes(' ') && ` ${long} `.includes(` ${short} `)) return true;
  return initialsOf(first) === second.replaceAll(' ', '') || initialsOf(second) === first.replaceAll(' ', '');
});

const LITTLE = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'de', 'la', 'des', 'du', 'der']);
function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => !LITTLE.has(word));
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}

/** Whether two agents are the same side; null where one is not named or nothing tells. Where they are is not who they are: "its plant in Lansk", "its head office in Lansk". */
export const isSameBlame = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : compareAgents(a.replace(WHERE, ''), b.replace(WHERE, '')));
const WHERE = /(?<=\p{Ll}) (?:in|at|near|outside) (?:the )?\p{Lu}.*$/u;

const itself = (agent: string): string => agent;
const compareAgents = rememberPairs(itself, itself, (mine: string, theirs: string): boolean | null => {
  // "Nairobi has sent two planes", "Kenya has sent two planes".
  const [a, b] = [stateOfCapital(nameKey(mine)) ?? mine, stateOfCapital(nameKey(theirs)) ?? theirs];
  if (oneNameOf(a) === oneNameOf(b)) return true;
  const first = contentWords(a);
  const second = contentWords(b);
  const names = overlapOf(first.names, second.names);
  const [side, other] = [sideOf(a, first.words), sideOf(b, second.words)];
  const sides = side === null || other === null ? null : side === other;
  if (names !== null && names > 0) return sides !== false;
  if (names === 0) return sides === true;
  if (sides !== null) return sides;
  const words = overlapOf(first.words, second.words);
  return words !== null && words >= 0.5 ? true : names === null && words === 0 ? null : false;
});

/** 0 for a state and its forces, 1 for those who fight it; null where the words tell neither. */
function sideOf(agent: string, words: ReadonlySet<string>): number | null {
  if (AGAINST_THE_STATE.test(agent)) return 1;
  const side = SIDES.findIndex((stems) => [...words].some((word) => stems.has(word)));
  return side < 0 ? null : side;
}
