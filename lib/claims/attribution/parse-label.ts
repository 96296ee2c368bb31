import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainBefore, type Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { verbBefore } from '@/lib/claims/syntax/verbs';
import { textOf, type Sentence } from '@/lib/claims/syntax/sentence';
import { isCountry } from '@/lib/claims/place/known-names';
import { nameKey } from '@/lib/text/fold-name';
import { bare, speaks } from './party-phrase';
import { toSaying, type Saying } from './saying';

/** Longest party before a colon, in words. */
const MAX_LABEL = 5;

/** 'X responded: "…"', 'More from X: "…"': whoever stands before a colon with a quotation behind it, here or in the next sentence. */
export function parseBeforeColon(sentence: Sentence, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.text !== ':') continue;
    const atEnd = i === words.length - 1;
    const quote = words[i + 1]?.tag === 'quote';
    if (!atEnd && !quote) continue;
    // … and 'X was blunt: "…"'
    const verb = quote ? beBefore(words, i) ?? verbBefore(sentence, i, true) : verbBefore(sentence, i, true);
    const chain = nameBefore(sentence, i, language) ?? (verb >= 0 ? subjectOf(sentence, verb) : chainBefore(sentence, i - 1));
    if (!chain || chain.last > i || !speaks(sentence, chain, language, false)) return null;
    const source = { first: chain.first, last: chain.last };
    return toSaying({ source, text: textOf(sentence, source), scope: { first: i + 1, last: words.length }, cue: { first: i, last: i + 1 }, forward: atEnd });
  }
  return null;
}

/** A form of "be" with nothing but how somebody is between it and word `at` ("was | more direct about it:"); null for "was hit by 12:" and "is 300 miles". */
function beBefore(words: Sentence['words'], at: number): number | null {
  let i = at - 1;
  while (i > 0 && (words[i]!.tag === 'adj' || words[i]!.tag === 'adv' || words[i]!.tag === 'noun' || words[i]!.tag === 'prep' || words[i]!.tag === 'time' || words[i]!.tag === 'det')) i--;
  return i < at - 1 && words[i]?.be === true && words[i + 1]!.tag !== 'det' && words[i + 1]!.tag !== 'prep' ? i : null;
}

/** 'Continued Fenn: "', 'More from Fenn: "': the name right before a colon, where it opens the sentence or is said to be the maker; null elsewhere. */
function nameBefore(sentence: Sentence, colon: number, language: CompiledClaimLanguage): Chain | null {
  const { words } = sentence;
  let first = colon;
  while (first > 0 && words[first - 1]!.tag === 'name') first--;
  if (first === colon) return null;
  const lead = words[first - 1];
  const makes = lead !== undefined && language.words.reporting.makers.has(lead.lower);
  const inverted = lead !== undefined && first <= 2 && language.words.reporting.inverted.has(language.reporting.get(lead.lower)?.verb ?? '');
  return makes || inverted || !lead ? { first, last: colon, head: { first, last: colon } } : null;
}

/** "MARA FENN: We lost 40 people.": the name that opens a line of a transcript; null where the sentence opens otherwise, or with the country that it is about ("Mali: Three dead in floods"). */
export function parseSpeakerLabel(sentence: Sentence, { words: claimWords }: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const { reporting } = claimWords;
  let i = 0;
  while (i < MAX_LABEL && words[i]?.tag === 'name') i++;
  if (i === 0 || reporting.captions.has(words[i - 1]!.lower) || words[i]?.text !== ':' || i + 1 >= words.length) return null;
  // "Weather: 40 dead" opens a list of topics; a speaker's name is followed by a sentence.
  if (!words[i + 1]!.capital && words[i + 1]!.tag !== 'quote') return null;
  const source = { first: 0, last: i };
  if (isCountry(nameKey(textOf(sentence, source)), claimWords)) return null;
  return toSaying({ source, text: textOf(sentence, source), scope: { first: i + 1, last: words.length }, cue: { first: i, last: i + 1 }, forward: true });
}

/** "War Monitor: rebels seize …", "Rebels seize city - agency" in headings and headlines; null elsewhere. */
export function parseTitle(sentence: Sentence, language: CompiledClaimLanguage): Saying | null {
  if (sentence.kind !== 'heading' && sentence.kind !== 'headline') return null;
  const { words } = sentence;
  for (let i = 1; i < words.length - 1; i++) {
    const { text, spaced } = words[i]!;
    // "Army kills 40 fighters: monitor": what befell those who stand before the colon, and nothing that they say
    if (text === ':' && i <= MAX_LABEL && !words.slice(0, i).some(({ tag }) => tag === 'num') && !isScene(sentence, i, language) && canHead(sentence, 0, i, language)) return title(sentence, 0, i, i + 1, words.length);
    const dash = (text === '-' || text === '–' || text === '—' || text === '|') && spaced;
    if ((text === ':' || dash) && words.length - i <= MAX_LABEL + 1 && canHead(sentence, i + 1, words.length, language)) return title(sentence, i + 1, words.length, 0, i);
  }
  return null;
}

const title = (sentence: Sentence, first: number, last: number, from: number, to: number): Saying =>
  toSaying({ source: { first, last }, text: textOf(sentence, { first, last }), scope: { first: from, last: to }, cue: { first, last } });

/** "Orlava club: 49 killed": whether a label names the house in which as many were harmed as a bare count tells. */
function isScene({ words }: Sentence, colon: number, { words: { events } }: CompiledClaimLanguage): boolean {
  if (events.things.building?.has(words[colon - 1]!.lower) !== true) return false;
  const rest = words.slice(colon + 1).filter(({ tag }) => tag !== 'punct' && tag !== 'comma');
  return rest.length === 2 && rest[0]!.tag === 'num' && rest[1]!.is?.participle === true;
}

/** A party of a headline: a speaker, a body, or a short name in capitals. */
function canHead({ words }: Sentence, first: number, last: number, language: CompiledClaimLanguage): boolean {
  const { reporting, places } = language.words;
  const head = words[last - 1];
  if (!head) return false;
  const lower = bare(head);
  // "LIVE: thousands march"
  if (reporting.captions.has(lower)) return false;
  return reporting.speakers.has(lower) || reporting.bodies.has(lower) || reporting.documents.has(lower) || reporting.polls.has(lower) || places.bodies.has(lower) || (last - first <= 2 && /^\p{Lu}{2,6}$/u.test(head.text));
}
