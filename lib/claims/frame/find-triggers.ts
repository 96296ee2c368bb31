import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { NounPattern } from '@/lib/claims/indexed-lists';
import type { VerbPhrases } from '@/lib/claims/verb-phrases';
import { CHANGES } from './frame-groups';
import { holdsGathering, isBidding, isOfOfficials } from './other-meaning';
import { NO_FRAME, type VerbPattern } from '@/lib/claims/verb-readings';
import { isNominal, phraseEnd, phraseStart } from '@/lib/claims/syntax/phrases';
import { groupStart, isPassive, isReducedPassive } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** A word or phrase of a sentence that evokes a frame; token indices, `at` the verb or the head noun. */
export interface Trigger extends Phrase {
  frame: string;
  kind: 'object' | 'subject' | 'noun' | 'state' | 'deed';
  at: number;
  /** The one acted on stands before the verb: "were killed", "people killed in". */
  passive: boolean;
  /** A passive with no helper verb. */
  reduced: boolean;
  /** How many words the phrase fixes: the longer says more. */
  weight: number;
  /** Base form of the verb; null for nouns and states. */
  verb: string | null;
}

/** Adverbs that may stand inside a verb phrase ("took full control of" is a phrase of its own). */
const MAX_GAP = 2;
const MAX_STAR = 10;
/** Harm that is done to somebody, and that somebody may do to himself. */
const SELF_HARM = new Set(['killed', 'injured', 'burned', 'poisoned']);

/** All triggers of a sentence, several for a word that evokes several frames, in order. */
export function findTriggers(sentence: Sentence, language: CompiledClaimLanguage): Trigger[] {
  const triggers: Trigger[] = [];
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.tag === 'verb' || word.tag === 'aux') {
      const { phrases } = word.classes;
      if (phrases) addVerbs(sentence, i, phrases, language, triggers);
    }
    const { nouns } = word.classes;
    // "The release said": a text that speaks sets nobody free.
    if (nouns && words[i + 1]?.classes.reports && words[i + 1]!.tag === 'verb' && language.words.reporting.documents.has(word.lower)) continue;
    if (nouns && !(word.tag === 'verb' && isPrevented(sentence, i, language.words.grammar.excess))) addNouns(sentence, i, nouns, triggers, language);
  }
  return triggers;
}

function addVerbs(sentence: Sentence, i: number, phrases: VerbPhrases, { adverbs, words: { agents, grammar, quantity, events, times } }: CompiledClaimLanguage, triggers: Trigger[]): void {
  const word = sentence.words[i]!;
  if (isPrevented(sentence, i, grammar.excess)) return;
  const passive = isPassive(sentence, i);
  // "fatally shot three men"
  const turned = adverbs.get(sentence.words[i - 1]?.lower ?? '');
  let longest = 0;
  const seen: VerbPattern[] = [];
  const next = sentence.words[i + 1];
  // An adverb, an article or a day behind the verb may be passed over: then any of its phrases may stand here.
  const patterns = next?.tag === 'adv' || next?.tag === 'det' || isDay(sentence, i + 1) ? phrases.all : phrases.before(next?.lower ?? '');
  for (const pattern of patterns) {
    if (pattern.rest.length < longest && longest > 0) break;
    if (pattern.rest.length === 0 && word.tag === 'aux') continue;
    // "adding that three had burns": said, and nobody was hired.
    if (pattern.role === 'object' && pattern.rest.length === 0 && word.classes.reports && next?.tag === 'that') continue;
    const is = word.tag === 'aux' || word.is?.has(pattern.is);
    if (!is) continue;
    const last = pattern.rest.length === 0 ? i + 1 : matchRest(sentence, i + 1, pattern.rest, quantity.notFigures.the);
    if (last === null) continue;
    // "since fighting broke out": nobody, and out of no prison
    if (pattern.frame === 'escaped' && pattern.verb === 'break' && agents.nobody.has(sentence.words[i - 1]?.lower ?? '')) continue;
    // "marched on the first Saturday": the preposition belongs to the day.
    if (pattern.rest.length > 0 && sentence.words[last - 1]!.tag === 'prep' && times.on.has(sentence.words[last - 1]!.lower) && opensTime(sentence, last, quantity.notFigures.weekdays)) continue;
    // "fell to 4.4 percent" is no capture: the town falls to somebody.
    if (pattern.frame === 'captured' && pattern.role === 'subject' && sentence.words[last]?.tag === 'num') continue;
    // "ordered an inspection of its seven ships": nothing was bought.
    // … and "ordered the army to retake 12 towns".
    if (pattern.frame === 'bought' && events.bidding.has(pattern.verb) && isBidding(sentence, last, events.things.order)) continue;
    // "rallies were held in 29 cities", "held a vote in 12": nobody holds the cities.
    if (pattern.frame === 'controlled' && holdsGathering(sentence, i, last, passive, events.gatherings)) continue;
    // "45 lawmakers walked out": of a session, and no work is stopped
    if (pattern.frame === 'on-strike' && pattern.verb === 'walk' && isOfOfficials(sentence, i)) continue;
    // "would fail to win a seat": nobody goes bankrupt; "declined to say" lowers nothing, but "declined to 40 percent" does
    if ((pattern.frame === 'bankrupt' || (pattern.frame === 'fell' && (sentence.words[i + 2]?.tag === 'verb' || sentence.words[i + 2]?.tag === 'aux'))) && pattern.rest.length === 0 && next?.tag === 'to') continue;
    // "drops case against nine", "gained ground": nothing that changes by itself has an object
    if (pattern.role === 'subject' && CHANGES.has(pattern.frame) && pattern.rest.length === 0 && !passive && next?.tag === 'noun' && !times.units.has(next.lower) && !next.classes.nouns) continue;
    // "were met with hugs"
    if (pattern.frame === 'met' && passive && events.partners.has(next?.lower ?? '')) continue;
    // "a call of shots fired at the hotel": where it was, and nobody hit it.
    if (pattern.frame === 'struck' && pattern.verb === 'fire' && !passive && agents.shots.has(sentence.words[i - 1]?.lower ?? '')) continue;
    // "were held on arrival": behind a passive the preposition opens a circumstance, and is no particle ("held on").
    if (pattern.frame === NO_FRAME && passive && pattern.rest.length === 1 && (sentence.words[last - 1]!.tag === 'prep' || sentence.words[last - 1]!.tag === 'to') && !sentence.words[last - 1]!.classes.by && (isNominal(sentence.words[last]?.tag) || sentence.words[last]?.is?.ing === true)) continue;
    if (tellsAgain(pattern, seen)) continue;
    seen.push(pattern);
    longest = pattern.rest.length;
    if (pattern.frame === NO_FRAME) continue;
    const reduced = !passive && !pattern.rest.includes('*') && isReducedPassive(sentence, i, last);
    // "…, the monitor added.": whoever says so adds nobody.
    if (reduced && word.classes.reports && sentence.words[i + 1]?.tag === 'punct' && sentence.words[phraseStart(sentence, i - 1) - 1]?.tag === 'comma') continue;
    // "Former minister jailed for nine years": whom a term is given behind "for".
    const isTerm = pattern.frame === 'sentenced' && pattern.rest.length === 1 && word.is?.participle === true && sentence.words[last - 1]!.tag === 'prep';
    const isPatient = pattern.role === 'object' && (passive || isTerm || (reduced && pattern.is === 'participle') || (reduced && word.is!.participle));
    // "was caught by the flames": a hazard holds nobody
    if (pattern.frame === 'detained' && passive && sentence.words[last]?.classes.by && events.things.hazard?.has(sentence.words[phraseEnd(sentence, last + 1) - 1]!.lower) === true) continue;
    // "was hit by two missiles" measures nothing.
    if (pattern.frame === 'measured' && isPatient && sentence.words[last]?.classes.by) continue;
    const frame = turned?.of.includes(pattern.frame) ? turned.frame : pattern.frame;
    // "shot himself": the one who does it is the one harmed.
    const reflexive = pattern.role === 'object' && !isPatient && grammar.reflexives.has(sentence.words[pattern.rest[0] === '*' ? i + 1 : last]?.lower ?? '');
    // "blew himself up in an outpost" destroys no outpost; "tried to kill himself" kills nobody.
    if (reflexive && (!SELF_HARM.has(frame) || sentence.words[groupStart(sentence, i)]!.tag === 'to')) continue;
    if (reflexive) triggers.push({ frame, kind: 'subject', first: i, last: last + 1, at: i, passive: false, reduced: false, weight: 1 + pattern.rest.length, verb: pattern.verb });
    // … and nobody else, unless somebody is joined to him.
    if (reflexive && sentence.words[(pattern.rest[0] === '*' ? i + 1 : last) + 1]?.tag !== 'and') continue;
    // "shooting at each other" hits nobody; "left nine dead in the street" has named whom.
    if (SELF_HARM.has(frame) && pattern.role === 'object' && !isPatient && !pattern.rest.includes('*') && word.tag === 'verb' && sentence.words[last]?.tag === 'prep') continue;
    // "sales increased 4 percent": what changes by itself, and nobody who changes it
    if (pattern.role === 'object' && !isPatient && next?.tag === 'num' && CHANGES.has(frame) && isShareOfNothing(sentence, i + 1) && patterns.some(({ role, frame: other, rest }) => role === 'subject' && other === frame && rest.length === 0)) continue;
    // … and "la factura se redujo un 15 %"
    const isMiddle = pattern.role === 'object' && CHANGES.has(frame) && grammar.middles.has(sentence.words[i - 1]?.lower ?? '');
    triggers.push({ frame, kind: isMiddle ? 'subject' : pattern.role, first: i, last, at: i, passive: isPatient, reduced: isPatient && reduced, weight: 1 + pattern.rest.length, verb: pattern.verb });
  }
}

/** "too young to be vaccinated": what something keeps from being so. */
function isPrevented(sentence: Sentence, verb: number, excess: ReadonlySet<string>): boolean {
  const start = groupStart(sentence, verb);
  return sentence.words[start]!.tag === 'to' && excess.has(sentence.words[start - 2]?.lower ?? '');
}

/** Whether a day or a time of day is named from word `at` on: "Saturday", "the first Saturday". */
function opensTime({ words }: Sentence, at: number, weekdays: ReadonlySet<string>): boolean {
  let i = at;
  while (i < at + MAX_GAP && (words[i]?.tag === 'det' || words[i]?.tag === 'adj' || words[i]?.tag === 'num')) i++;
  return words[i]?.tag === 'time' || weekdays.has(words[i]?.lower ?? '');
}

/** Whether one of the phrases evokes the same frame in the same role. A function of its own: a closure would make the engine keep every pattern of the loop. */
const tellsAgain = (pattern: VerbPattern, phrases: readonly VerbPattern[]): boolean => phrases.some(({ frame, role }) => frame === pattern.frame && role === pattern.role);

/** Whether a share with nothing that it is of begins at word `at`. */
const isShareOfNothing = ({ words, quantities }: Sentence, at: number): boolean => quantities.some(({ start, counted, value: { unit } }) => start === words[at]!.start && counted === null && unit === 'percent');

/** Whether a day stands at word `at`, with or without its preposition ("on Monday"). */
const isDay = ({ words, times }: Sentence, at: number): boolean => times.length > 0 && (words[at]?.tag === 'time' || (words[at]?.tag === 'prep' && words[at + 1]?.tag === 'time'));

/** The word behind the days that stand at word `at`. */
function afterDays(sentence: Sentence, at: number): number {
  let i = at;
  while (isDay(sentence, i)) i += sentence.words[i]!.tag === 'time' ? 1 : 2;
  return i;
}

/** Word behind the phrase's fixed words; null when they do not follow. */
function matchRest(sentence: Sentence, from: number, rest: readonly string[], the: ReadonlySet<string>): number | null {
  const { words } = sentence;
  let i = from;
  // "was jailed on Monday for nine years"
  if (sentence.times.length > 0 && rest[0] !== '*' && words[i]?.lower !== rest[0]) i = afterDays(sentence, i);
  for (let r = 0; r < rest.length; r++) {
    const wanted = rest[r]!;
    if (wanted === '*') {
      const next = rest[r + 1];
      const end = overOf(sentence, overAnd(sentence, phraseEnd(sentence, i), next), next);
      if (end === i || end > i + MAX_STAR) return null;
      // The star is greedy, but must leave the next fixed word: "launched a missile attack on".
      if (next === undefined) {
        i = end;
        continue;
      }
      let at = -1;
      // "carried out raids on": nothing need describe the raids; but "taken to hospital" is a phrase of its own.
      const mayBeEmpty = r + 2 < rest.length;
      // … and "lost up to 70 percent": a word of a number is no fixed word.
      for (let j = i; j <= end && j < words.length; j++) if (words[j]!.lower === next && words[j]!.tag !== 'num' && (j > i || (mayBeEmpty && words[j]!.tag === 'noun'))) at = j;
      // "sued the bank on Monday for"
      if (at < 0 && words[afterDays(sentence, end)]?.lower === next) at = afterDays(sentence, end);
      if (at < 0) {
        // "left 23 civilians, including nine children, dead"
        // … and "left 31 guests, including four waiters, and 12 singers dead"
        const behind = behindAside(sentence, end);
        const joined = behind !== null && words[behind]?.tag === 'and' ? overAnd(sentence, behind, next) : behind;
        const fixed = joined !== null && joined !== behind && words[joined - 1]?.lower === next ? joined - 1 : joined;
        if (fixed === null || words[fixed]?.lower !== next) return null;
        at = fixed;
      }
      i = at;
      continue;
    }
    let gap = 0;
    while (gap < MAX_GAP && words[i] && words[i]!.lower !== wanted && (words[i]!.tag === 'adv' || (words[i]!.tag === 'adj' && r > 0) || (r === 0 && rest.length > 1 && words[i]!.tag === 'det' && !the.has(wanted)))) {
      i++;
      gap++;
    }
    // "closed at least three plants": a word of a number is no particle
    if (words[i]?.lower !== wanted || (words[i]!.tag === 'num' && rest.length === 1)) return null;
    i++;
  }
  return i;
}

/** "took 57 guards and officials hostage": end of a noun phrase with one joined to it, where the word that must follow stands at that end; else the end of the phrase alone. */
function overAnd(sentence: Sentence, end: number, next: string | undefined): number {
  if (next === undefined || sentence.words[end]?.tag !== 'and' || sentence.words[end + 1]?.tag === 'det') return end;
  const joined = phraseEnd(sentence, end + 1);
  return joined > end + 1 && (sentence.words[joined - 1]!.lower === next || sentence.words[joined]?.lower === next) ? joined : end;
}

/** "jailed the leader of a gang for 14 years": end of a noun phrase with what hangs on it by "of", where the word that must follow stands there and not before; else the end of the phrase alone. */
function overOf(sentence: Sentence, end: number, next: string | undefined): number {
  const { words } = sentence;
  if (next === undefined || words[end]?.classes.of !== true || words[end].lower === next) return end;
  const hung = phraseEnd(sentence, end + 1);
  return hung > end + 1 && words[hung]?.lower === next ? hung : end;
}

/** Word behind what stands between two commas, dashes or brackets, the first of them at word `open`; null where nothing does. */
function behindAside({ words }: Sentence, open: number): number | null {
  const sign = words[open];
  if (sign?.tag !== 'comma' && sign?.tag !== 'punct' && sign?.tag !== 'open' && !(sign?.tag === 'hyphen' && sign.spaced)) return null;
  for (let i = open + 2; i < words.length && i <= open + MAX_STAR; i++) if (sign.tag === 'open' ? words[i]!.tag === 'close' : words[i]!.text === sign.text) return i + 1;
  return null;
}

function addNouns(sentence: Sentence, i: number, patterns: readonly NounPattern[], triggers: Trigger[], { words: { grammar, quantity, reporting } }: CompiledClaimLanguage): void {
  const { words } = sentence;
  let longest = 0;
  // "from nine in March" is no march.
  if (words[i]!.tag === 'time') return;
  for (const pattern of patterns) {
    if (pattern.words.length < longest) break;
    let at = i;
    let fits = true;
    for (const wanted of pattern.words) {
      while (words[at]?.tag === 'hyphen') at++;
      if (words[at]?.lower !== wanted) {
        fits = false;
        break;
      }
      at++;
    }
    if (!fits) continue;
    // "the growth forecast": of growth, and `isOfOutlook` tells that it is to come
    if (pattern.frame === 'forecast' && words[i - 1]?.tag === 'noun' && words[i - 1]!.classes.nouns !== null) continue;
    // "a weight-loss drug": what it is for
    if (pattern.frame === 'lost' && pattern.kind === 'noun' && words[i - 1]?.tag === 'hyphen' && !words[i - 1]!.spaced && isNominal(words[at]?.tag)) continue;
    // "won the Fall Classic": a word of a name.
    if (CHANGES.has(pattern.frame) && pattern.words.length === 1 && words[i]!.tag === 'name') continue;
    // "up to 500", "shot down": part of a bound or of a verb; "rebel-held": describes whose it is.
    if (pattern.kind === 'state' && isPart(words, i, at)) continue;
    // "three men killed two women": a deed, and no state of the three.
    if (pattern.kind === 'state' && pattern.words.length === 1 && words[i]!.is?.participle && words[i]!.tag === 'verb' && !isPassive(sentence, i) && (isNominal(words[i + 1]?.tag) || words[i + 1]?.tag === 'pron')) continue;
    // "three men jailed for nine years": the term says more than that they are held
    if (pattern.kind === 'state' && pattern.frame === 'detained' && words[i - 1]?.classes.plural === true && words[i - 1]!.tag === 'noun' && triggers.some(({ frame, at: verb, weight }) => frame === 'sentenced' && verb === i && weight > 1)) continue;
    // "was turned down by 74.7 percent": a part of the verb
    if (pattern.kind === 'state' && CHANGES.has(pattern.frame) && triggers.some(({ frame, at: verb, last, weight }) => weight > 1 && verb < i && last >= at && frame !== pattern.frame)) continue;
    // "two gunmen shot dead a judge": the last word of what they did, and nothing that they are
    if (triggers.some(({ kind, passive, at: verb, last }) => kind === 'object' && !passive && verb === i - 1 && last === at)) continue;
    // A noun of the list that stands as a verb here was taken as one.
    if (pattern.kind !== 'state' && pattern.words.length === 1 && words[i]!.tag === 'verb') continue;
    if (pattern.kind === 'state' && pattern.words.length === 1 && words[i]!.tag === 'verb' && !words[i]!.is?.participle && !words[i]!.is?.ing) continue;
    // "burns to 60 percent of their bodies": of the living.
    if (pattern.frame === 'killed' && grammar.possessives.has(words[i - 1]?.lower ?? '') && words[i - 2]?.classes.of && reporting.shares.has(words[i - 3]?.lower ?? '')) continue;
    // "an investment bank", "insurance companies": the first noun says of which trade they are.
    if (pattern.kind === 'noun' && pattern.words.length === 1 && isTrade(words, at, quantity.nouns)) continue;
    // "spent millions on crowd control"; but "crowd numbers"
    if (pattern.frame === 'attended' && pattern.kind === 'noun' && words[at]?.tag === 'noun' && !words[at]!.classes.plural && !grammar.counts.has(words[at]!.lower) && !words[at]!.classes.nouns) continue;
    // "12 witnesses in the murder trial": the court tells of the deed, and nobody was killed there.
    if (pattern.kind === 'noun' && pattern.words.length === 1 && (pattern.frame === 'killed' || pattern.frame === 'injured') && grammar.proceedings.has(words[at]?.lower ?? '')) continue;
    // "arrest warrants for ten officers": nobody is held yet.
    if (pattern.frame === 'detained' && pattern.kind === 'noun' && grammar.warrants.has(words[at]?.lower ?? '')) continue;
    // "a rescue team with two dogs": who is there to save others
    if (pattern.frame === 'rescued' && pattern.kind === 'noun' && words[at]?.tag === 'noun' && quantity.nouns.kindOf(words[at]!.lower) !== null) continue;
    longest = pattern.words.length;
    triggers.push({ frame: pattern.frame, kind: pattern.kind, first: i, last: at, at: at - 1, passive: false, reduced: false, weight: pattern.words.length, verb: null });
  }
}

/** Whether a noun for a company stands at word `at`, with a noun before it that only describes it. */
const isTrade = (words: Sentence['words'], at: number, nouns: CompiledClaimLanguage['words']['quantity']['nouns']): boolean => words[at]?.tag === 'noun' && lineage(nouns.kindOf(words[at].lower) ?? '').includes('company');

/** Whether a state word is the particle of a verb or of a bound, or the second half of a compound. */
function isPart(words: Sentence['words'], first: number, last: number): boolean {
  const { tag, spaced } = words[first]!;
  const before = words[first - 1];
  // … and "long-distance" describes what it stands before.
  if ((before?.tag === 'hyphen' && !spaced) || (words[last]?.tag === 'hyphen' && !words[last].spaced && words[last + 1]?.spaced === false)) return true;
  if (tag === 'num') return true;
  if (last - first > 1 || (tag !== 'prep' && tag !== 'adv')) return false;
  // … but "up by a third" tells by how much.
  if (words[last]?.classes.by === true && words[last + 1]?.tag === 'num') return false;
  const next = words[last]?.tag;
  return before?.tag === 'verb' || next === 'to' || next === 'prep';
}
