import { lineage } from '@/lib/lexicon/nouns';
import type { PlaceWords } from '@/lib/claims/place-language';
import { POSSESSIVE } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { PlaceMention } from './place-mention';

/* Places of a sentence that are who does something, and not where it is done. */

/** Whether a country is the subject that has, keeps, sends or loses soldiers or arms, which stand somewhere else: "Mern keeps 900 troops in the east", "Mern has lost three soldiers and Tarn one". */
export function isSender({ words, quantities }: Sentence, { first, last }: PlaceMention, at: Phrase, { prepositions, loses }: Pick<PlaceWords, 'prepositions' | 'loses'>): boolean {
  if (last === at.first && words[first - 1]?.tag === 'and' && words.slice(0, first).some(({ lower }) => loses.has(lower))) return true;
  // "Mern, whose jets took off, has 900 troops in the east"
  const close = words[last]?.tag === 'comma' && words[last + 1]?.tag === 'rel' ? words.findIndex(({ tag }, i) => i > last && tag === 'comma') : -1;
  const from = close < 0 ? last : close + 1;
  const verb = words[from]?.tag;
  // "fighting in the Mern valley killed nine soldiers on Friday"
  const opens = words[words[first - 1]?.tag === 'det' ? first - 2 : first - 1]?.tag;
  if (last > at.first || (verb !== 'verb' && verb !== 'aux' && verb !== 'modal') || opens === 'prep' || opens === 'to') return false;
  if (words.slice(from, at.first).some(({ tag }) => tag === 'sub' || tag === 'that' || tag === 'comma' || tag === 'punct')) return false;
  // "… lost three soldiers and Tarn one": the soldiers are those of the figure before.
  const isLoser = words.slice(from, at.first).some(({ lower }) => loses.has(lower));
  if (!isLoser && !prepositions.has(words[at.last]?.lower ?? '')) return false;
  return quantities.some(({ isFigure, countedKind, start }) => isFigure && start >= words[isLoser ? from : at.first]!.start && start < words[at.last - 1]!.end && lineage(countedKind ?? '').some((kind) => ARMS.has(kind) || (isLoser && kind === 'men')));
}

/** Kinds that a country has, or sends, abroad. */
const ARMS: ReadonlySet<string> = new Set(['combatants', 'weapon', 'aircraft', 'ship', 'team']);

/** Whether a country is the subject of a verb that sends away what is counted: "Mern sent 80 rescuers". */
export function sendsAway({ words }: Sentence, { first, last }: PlaceMention, at: Phrase, { sends, meanwhile }: Pick<PlaceWords, 'sends' | 'meanwhile'>): boolean {
  if (last > at.first || words[first - 1]?.tag === 'prep' || words[first - 1]?.tag === 'to') return false;
  let verb = last;
  // "Mern and Tarn sent 80 rescuers", but "floods in Mern and Tarn sent 80 to hospital"
  let open = first;
  while (words[open - 1]?.tag === 'and' || words[open - 1]?.tag === 'name') open--;
  if (words[open - 1]?.tag === 'prep') return false;
  while (words[verb]?.tag === 'and' || words[verb]?.tag === 'name') verb++;
  while (words[verb]?.tag === 'aux' || words[verb]?.tag === 'modal' || words[verb]?.tag === 'adv') verb++;
  if (!sends.has(words[verb]?.lower ?? '')) return false;
  // "Mern sent 80 rescuers, while Tarn sent 50": nor is Mern where the 50 went.
  // … and "Mern sent 80 rescuers and Tarn will send 50"
  const and = words.findIndex(({ tag }, i) => i > verb && i < at.first && tag === 'and' && words[i + 1]?.tag === 'name' && (words[i + 2]?.tag === 'modal' || words[i + 2]?.tag === 'verb'));
  const contrast = words.findIndex(({ lower }, i) => i > verb && i < at.first && meanwhile.has(lower) && words[i - 1]!.tag === 'comma');
  const besides = contrast < 0 && and > 0 ? and + 1 : contrast;
  return words.slice(verb + 1, besides < 0 ? at.first : besides - 1).every(({ tag }) => tag !== 'verb' && tag !== 'comma' && tag !== 'sub' && tag !== 'that' && tag !== 'punct');
}

/** Whether a place is who does something in the next clause: "560 were deployed, the service said, and Mern and Tarn were sending 200". */
export function isNextSubject({ words }: Sentence, { first, last }: PlaceMention, at: Phrase): boolean {
  if (first < at.last) return false;
  let end = last;
  // "Orlava recalled its envoy, and Mern's president called it a coup"
  if (POSSESSIVE.test(words[last - 1]!.text) || words[last]?.tag === 'poss') while (words[end]?.tag === 'poss' || words[end]?.tag === 'noun' || words[end]?.tag === 'adj') end++;
  while (LISTED.has(words[end]?.tag ?? 'punct')) end++;
  const verb = words[end];
  if (verb?.tag !== 'aux' && verb?.tag !== 'modal' && verb?.is?.past !== true) return false;
  // "pledged 20 million and Mern will send 15,000"
  if (first - 1 === at.last && words[at.last]?.tag === 'and' && end === last) return true;
  let open = first;
  while (open > at.last && LISTED.has(words[open - 1]!.tag)) open--;
  return words.slice(at.first, open).some(({ tag }) => tag === 'verb') && words.slice(open, first).some(({ tag }, i) => tag === 'comma' && words[open + i + 1]!.tag === 'and');
}

/** Whether a land opens a clause of its own, which a comma and the subject of the claim's clause close: "Mern welcomed the move, while Tarn's ministry | summoned the envoy". */
export function isDoerBefore({ words }: Sentence, { first, last }: PlaceMention, at: Phrase, meanwhile: ReadonlySet<string>): boolean {
  if (last > at.first || words[last]?.tag !== 'verb' || words[last].is?.past !== true) return false;
  const opens = words[first - 1];
  if (opens !== undefined && opens.tag !== 'punct' && opens.tag !== 'comma' && opens.tag !== 'and') return false;
  const close = words.findIndex(({ tag }, i) => i > last && i < at.first && tag === 'comma');
  return close > 0 && meanwhile.has(words[close + 1]?.lower ?? '') && words.slice(close + 2, at.first).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
}

/** Whether a place is who does something in a clause of its own behind the claim: "killed 20, as Mern pressed its campaign"; not where that clause tells what befell it ("as Mern was shelled"). */
export function isDoerBehind({ words, kind }: Sentence, { first, last }: PlaceMention, at: Phrase, meanwhile: ReadonlySet<string>): boolean {
  if (first < at.last) return false;
  const opener = words[first - 1];
  const verb = words[last];
  // "expelled 12 envoys, prompting Mern to recall its own"
  if (opener?.tag === 'verb' && verb?.tag === 'to') return opener.is?.ing === true && words[last + 1]?.is?.base === true;
  // "Rebels close in on Tarn as Mern steps up raids"
  if (opener !== undefined && meanwhile.has(opener.lower) && verb?.tag === 'verb' && verb.is?.third === true) return true;
  return (opener?.tag === 'sub' || opener?.classes.loose === true || (opener?.tag === 'comma' && (kind === 'heading' || kind === 'headline'))) && verb?.tag === 'verb' && (verb.is?.past === true || verb.is?.third === true) && words[last + 1] !== undefined && OPENS_OBJECT.has(words[last + 1]!.tag);
}

/** Tags with which the object of a verb may begin. */
const OPENS_OBJECT: ReadonlySet<string> = new Set(['det', 'poss', 'num', 'name', 'noun', 'adj', 'pron']);

/** Whether a place is one of those of whom a clause behind "which" tells what they do: "the group, which Mern, Tarn and the Union list as terrorist". */
export function isRelativeSubject({ words }: Sentence, { first, last }: PlaceMention): boolean {
  let open = first;
  while (open > 0 && LISTED.has(words[open - 1]!.tag)) open--;
  if (words[open - 1]?.tag !== 'rel') return false;
  let end = last;
  while (LISTED.has(words[end]?.tag ?? 'punct')) end++;
  const verb = words[end];
  // … which may look like a noun ("list")
  return verb?.tag === 'verb' || verb?.tag === 'aux' || verb?.classes.forms?.base === true;
}

/** Tags inside a list of names. */
const LISTED: ReadonlySet<string> = new Set(['name', 'comma', 'and', 'det']);
