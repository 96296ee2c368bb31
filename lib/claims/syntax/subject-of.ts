import { overClause } from './over-clause';
import { chainBefore, isNominal, parenthesisBefore, phraseEnd, phraseStart, type Chain } from './phrases';
import type { Sentence } from './sentence';
import type { Tag } from './tag';
import { isPairAtHead } from './tagged-before';
import { groupStart, isFinite, isReducedPassive, mainVerbBefore, verbAfter, verbBefore } from './verbs';
import { behindObject, behindOpening, behindPlace } from './split-subject';

/** Most verbs over which a subject is looked for. */
const MAX_DEPTH = 5;

/**
 * Who does the verb: the chain of noun phrases that is its subject, over auxiliaries, parentheses, relative pronouns,
 * joined verbs and participles ("…, killing four": the subject of the verb before). Null where none is found.
 */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): Chain | null {
  if (depth > MAX_DEPTH || verb < 0) return null;
  const { words } = sentence;
  let i = groupStart(sentence, verb) - 1;
  // … and "a doctor there said"
  while (i >= 0 && (words[i]!.tag === 'time' || words[i]!.tag === 'adv' || (words[i]!.tag === 'pron' && words[i]!.classes.adverb && isNominal(words[i - 1]?.tag)))) i--;
  if (i >= 0 && i < verb - 1 && words[i]!.tag === 'prep' && words[i + 1]!.tag === 'time') i--;
  // "were battling the flames" has its helper, and so a subject of its own.
  const isIng = words[verb]!.is?.ing === true && !isFinite(sentence, verb);
  if (i < 0) return isIng ? subjectOf(sentence, verbAfter(sentence, verb), depth + 1) : null;
  const { tag } = words[i]!;
  if (tag === 'rel' || (tag === 'that' && i > 0 && isNominal(words[i - 1]!.tag))) {
    let last = i - 1;
    if (words[last]?.tag === 'comma') last--;
    if (last < 0) return null;
    const nearest = chainBefore(sentence, last);
    const chain = nearest && beforeHome(sentence, beforePlace(sentence, nearest));
    // "30 million euros in aid to Mern, which was granted a loan": of one thing, and so not of several that stand farther off
    if (chain && last === i - 2 && words[last]!.tag === 'name' && words[i + 1]?.classes.one && isSeveral(sentence, chain)) return wholePhrase(phraseStart(sentence, last), last + 1);
    // "were killed in Mern in the war, which displaced": the town does nothing.
    if (chain && last === i - 2 && words[chain.first]!.tag === 'name' && words[chain.first - 1]?.tag === 'prep' && anewIn(words, chain, last)) return wholePhrase(phraseStart(sentence, last), last + 1);
    // "the family of a lawmaker who has been jailed": whoever is named anew right before "who" is meant.
    const anew = chain ? phraseStart(sentence, chain.last - 1) : 0;
    if (tag === 'rel' && depth === 0 && chain && anew > chain.first && words[anew]!.classes.opensOne && !words[anew]!.classes.the && words[chain.last - 1]!.classes.people) return wholePhrase(anew, chain.last);
    // "fired tear gas at protesters who burned 12 cars": a thing does nothing that "who" tells.
    if (tag === 'rel' && last === i - 1 && chain && anew > chain.first && words[last]!.classes.people && isAimedAt(sentence, chain, anew)) return wholePhrase(anew, chain.last);
    // "the collapse of a wall that killed 11": the noun right before "that" is meant.
    if (tag !== 'that' || !chain || chain.first === chain.last - 1) return chain;
    return wholePhrase(phraseStart(sentence, chain.last - 1), chain.last);
  }
  if (tag === 'that') return null;
  if (tag === 'verb') {
    const antecedent = beforeContact(sentence, i);
    if (antecedent) return antecedent;
  }
  if (isNominal(tag) || tag === 'pron' || tag === 'close') {
    const chain = chainBefore(sentence, i);
    if (chain && isIng && groupStart(sentence, verb) === verb) {
      // "launched an attack killing four": the noun is the object of the verb before.
      const before = words[chain.first - 1];
      if (before?.tag === 'verb') return subjectOf(sentence, chain.first - 1, depth + 1) ?? chain;
    }
    // "two men who are suspected of having steered it were held": a pronoun that the verb of the clause governs
    const over = tag === 'pron' && chain && words[i + 1]!.tag === 'aux' && words[i - 1]?.tag === 'verb' ? overRelative(sentence, chain) : null;
    // "withdrew its observers from Mern and the Red Cross closed its clinic": a clause of its own behind the object of another verb
    const joined = chain && !isIng && isFinite(sentence, verb) ? behindObject(sentence, chain) : null;
    if (joined) return joined;
    // "Dorn, Lund sign pact"
    if (chain && words[chain.first - 1]?.tag === 'comma' && sentence.kind !== 'paragraph' && isPairAtHead(words, groupStart(sentence, verb))) return wholePhrase(0, chain.last);
    // "people fled as troops entered": a clause of its own.
    if (!over && chain && words[chain.first - 1]?.classes.loose && isFinite(sentence, verb)) return chain;
    return over ?? (chain ? (behindPlace(sentence, chain) ?? behindOpening(sentence, chain) ?? beforeDescription(sentence, chain)) : null);
  }
  if (tag === 'comma' || tag === 'punct') {
    if (!isIng && isFinite(sentence, verb)) {
      const open = parenthesisBefore(sentence, i);
      const chain = open === null ? null : chainBefore(sentence, open - 1);
      if (open !== null) return chain && overApposition(sentence, beforePlace(sentence, beforeOrigin(sentence, beforeDescription(sentence, chain))));
    }
    return inherited(sentence, verb, depth);
  }
  if (tag === 'quote') return inherited(sentence, verb, depth);
  // "responded by capping prices and declaring": whoever does the gerund that it is joined to
  if (tag === 'and' && isIng) {
    const joined = verbBefore(sentence, i, false);
    if (joined > 0 && words[joined]!.is?.ing === true && words[joined - 1]!.classes.by) return subjectOf(sentence, joined, depth + 1);
  }
  // 'tweeted that "47 people died" and asked for': whoever said what stands between the marks
  if (tag === 'and' && words[i - 1]?.tag === 'quote') {
    const open = words.findLastIndex((word, k) => k < i - 1 && word.tag === 'quote');
    const said = open > 0 ? verbBefore(sentence, open, true) : -1;
    if (said >= 0 && words[said]!.classes.reports) return agreeing(sentence, verb, subjectOf(sentence, said, depth + 1), depth);
  }
  // "has recorded 40 deaths since the outbreak began, and published": whoever does what the clause before that tells
  if (tag === 'and' && words[i - 1]?.tag === 'comma' && words[i - 2]?.tag === 'verb') {
    const opener = phraseStart(sentence, i - 3) - 1;
    const main = opener > 0 && words[opener]!.tag === 'prep' && words[opener]!.classes.loose ? mainVerbBefore(sentence, opener) : -1;
    if (main >= 0) return subjectOf(sentence, main, depth + 1);
  }
  if (tag === 'and') return agreeing(sentence, verb, inherited(sentence, i, depth), depth);
  if (tag === 'sub' || tag === 'prep' || tag === 'verb') return inherited(sentence, verb, depth);
  return null;
}

/** Whether a phrase that begins with names goes on with a preposition and ends at word `last` with a noun. */
const anewIn = (words: Sentence['words'], { first }: Chain, last: number): boolean => words[last]!.tag === 'noun' && words.slice(first + 1, last).find(({ tag }) => tag !== 'name')?.tag === 'prep' && !words[last]!.classes.people;

/** "fired tear gas at protesters": whether a phrase is of a thing that somebody did something with, and ends at word `whom` with whom it was done to. */
function isAimedAt({ words }: Sentence, { first, head }: Chain, whom: number): boolean {
  const { tag, classes } = words[head.last - 1]!;
  return tag === 'noun' && !classes.people && !classes.body && !classes.speaker && words[first - 1]?.tag === 'verb' && words[first - 1]!.is?.past === true && words[whom - 1]!.tag === 'prep' && !words[whom - 1]!.classes.of;
}

/** One noun phrase that is its own head. */
const wholePhrase = (first: number, last: number): Chain => ({ first, last, head: { first, last } });

/** "the attack, which Mern says came from the army", "a bomb that police defused would have killed": what the clause tells of, where a verb right before another closes a clause with its own subject behind "which" or "that"; null where none does. */
function beforeContact(sentence: Sentence, inner: number): Chain | null {
  const { words } = sentence;
  const doer = chainBefore(sentence, groupStart(sentence, inner) - 1);
  const opener = doer ? doer.first - 1 : -1;
  if (opener < 1) return null;
  const { tag } = words[opener]!;
  if (tag === 'rel') return chainBefore(sentence, words[opener - 1]!.tag === 'comma' ? opener - 2 : opener - 1);
  // "It was a friend, that the family says killed him"
  let last = words[opener - 1]!.tag === 'comma' ? opener - 1 : opener;
  // "a strike in March that the port says cost": over the time of the thing
  while (last > 1 && words[last - 1]!.tag === 'time') last -= words[last - 2]!.tag === 'prep' ? 2 : 1;
  return tag === 'that' && last > 0 && isNominal(words[last - 1]!.tag) ? chainBefore(sentence, last - 1) : null;
}

/** Most verbs before a joined one over which its subject is looked for by number. */
const AGREE_STEPS = 3;

/** "Mern says that 52,000 people have left and has asked for help", "The judge said Dorn had lied and ordered him to pay": a helper that goes with one subject only passes over several for whoever says so, and a ruling over all but a court. */
function agreeing(sentence: Sentence, verb: number, subject: Chain | null, depth: number): Chain | null {
  const { words } = sentence;
  if (subject === null) return subject;
  const ruled = isRuled(sentence, verb) && !hasCourt(sentence, subject);
  if (!ruled && (words[groupStart(sentence, verb)]?.classes.one !== true || !isSeveral(sentence, subject))) return subject;
  let before = mainVerbBefore(sentence, verb);
  for (let step = 0; before >= 0 && step < AGREE_STEPS; step++, before = mainVerbBefore(sentence, before)) {
    const other = words[before]!.classes.reports ? subjectOf(sentence, before, depth + 1) : null;
    if (other !== null && other.last <= before && (ruled ? hasCourt(sentence, other) : !isSeveral(sentence, other))) return other;
  }
  return subject;
}

/** What courts do to those on trial. */
const RULINGS: ReadonlySet<string> = new Set(['sentenced', 'fined', 'ordered', 'banned', 'detained', 'freed']);

/** "ordered him to pay", "jailed them for life": whether a verb tells what a court does, to somebody told before. */
const isRuled = ({ words }: Sentence, verb: number): boolean => words[verb + 1]?.tag === 'pron' && words[verb]!.is?.past === true && words[verb]!.classes.verbs?.some(({ frame }) => RULINGS.has(frame)) === true;

/** Whether a court, or whoever judges in one, is named in a phrase. */
const hasCourt = ({ words }: Sentence, { first, last }: Chain): boolean => words.slice(first, last).some(({ classes }) => classes.court);

/** Whether a word of a phrase is of somebody who may say something. */
const maySpeak = ({ words }: Sentence, { first, last }: Chain): boolean => words.slice(first, last).some(({ tag, classes }) => tag === 'name' || tag === 'pron' || classes.people || classes.speaker || classes.body);

/** Whether the head of a phrase is counted and plural: "52,000 people". */
const isSeveral = ({ words }: Sentence, { head }: Chain): boolean => words[head.last - 1]!.tag === 'noun' && words[head.last - 1]!.classes.plural && words.slice(head.first, head.last).some(({ tag }) => tag === 'num');

/** "groups opposed to the regime", "forces led by X": a participle with its phrase describes the noun before it, which is the subject. */
function beforeDescription(sentence: Sentence, chain: Chain): Chain {
  const { words } = sentence;
  // "clashes that saw them seize the town": a pronoun hangs on nothing.
  if (words[chain.first]!.tag === 'pron') return chain;
  const relative = overRelative(sentence, chain);
  if (relative) return relative;
  // "a ferry carrying more than 300 passengers": the noun before the gerund; but "police saying 12 had died".
  const carrying = words[chain.first - 1];
  if (carrying?.tag === 'verb' && carrying.is?.ing === true && !carrying.classes.reports && isNominal(words[chain.first - 2]?.tag)) {
    const whose = chainBefore(sentence, chain.first - 2);
    if (whose) return { first: whose.first, last: chain.last - whose.first <= MAX_DESCRIBED ? chain.last : whose.last, head: whose.head };
  }
  // "a force comprising mainly of rebels", "people complaining of headaches"
  if (carrying?.classes.of === true && words[chain.first - 2]?.is?.ing === true && !words[chain.first - 2]!.classes.reports && isNominal(words[words[chain.first - 3]?.tag === 'adv' ? chain.first - 4 : chain.first - 3]?.tag)) {
    const whose = chainBefore(sentence, words[chain.first - 3]!.tag === 'adv' ? chain.first - 4 : chain.first - 3);
    if (whose) return whose;
  }
  const travelling = overGerund(sentence, chain);
  if (travelling) return travelling;
  // "two men suspected of steering the boat", "of belonging to a group": the participle governs a gerund.
  const over = words[chain.first - 2]?.is?.ing === true && (words[chain.first - 1]?.tag === 'to' || words[chain.first - 1]?.tag === 'prep') ? 1 : 0;
  const gerund = words[chain.first - 1 - over]?.is?.ing === true && words[chain.first - 2 - over]?.tag === 'prep' ? 1 + over : 0;
  const link = words[chain.first - 1 - gerund];
  // "gunmen believed to be from the group shot …", "gunmen suspected to be rebels shot …": what somebody is taken for describes him.
  const be = link?.be === true ? chain.first - 1 : link?.tag === 'prep' && !link.classes.by ? chain.first - 2 : 0;
  if (be > 2 && words[be]!.be && words[be - 1]?.tag === 'to' && (words[be - 2]!.tag === 'adj' || isReducedPassive(sentence, be - 2))) {
    // … and "gases believed to be chlorine said the doctor" have nobody who says or does anything.
    const taken = (link?.tag === 'prep' ? isNominal(words[be - 3]?.tag) : words[be - 3]?.classes.people) ? chainBefore(sentence, be - 3) : null;
    if (taken) return { first: taken.first, last: chain.last, head: taken.head };
  }
  // "a fund set up for families had raised": over the particle of the verb.
  const particle = words[chain.first - 2 - gerund]?.tag === 'prep' && words[chain.first - 3 - gerund]?.tag === 'verb' ? 1 : 0;
  const verb = chain.first - 2 - gerund - particle;
  if (verb < 1 || !link || (link.tag !== 'prep' && link.tag !== 'to') || words[verb]!.tag !== 'verb') return chain;
  // "people sheltering in a school": a gerund right behind its noun, over places
  const doing = words[verb]!.is?.ing === true && !words[verb]!.classes.reports && words[verb - 1]!.tag === 'noun' && words[verb - 1]!.classes.people;
  if ((!isReducedPassive(sentence, verb) && !doing) || !isNominal(words[verb - 1]!.tag)) return chain;
  const described = chainBefore(sentence, verb - 1);
  if (!described) return chain;
  // A short description stays with the phrase: it tells who is meant.
  return chain.last - described.first <= MAX_DESCRIBED ? { first: described.first, last: chain.last, head: described.head } : described;
}

/** "Ivo Dorn, 42, of Lansk, Mern, died": whoever comes from the town, where a chain is that town between commas; the chain itself elsewhere. */
function beforeOrigin(sentence: Sentence, chain: Chain): Chain {
  const { words } = sentence;
  const of = chain.first - 1;
  if (!words[of]?.classes.of || words[of - 1]?.tag !== 'comma') return chain;
  const isAged = words[of - 2]?.tag === 'num' && words[of - 3]?.tag === 'comma';
  return chainBefore(sentence, isAged ? of - 4 : of - 2) ?? chain;
}

/** "Ivo Dorn, 42, from Tarn, South Mern, who died": whoever is told by age and home, where a chain is the last of the names of that between commas; the chain itself elsewhere. */
function beforeHome(sentence: Sentence, chain: Chain): Chain {
  const { words } = sentence;
  if (words[chain.last - 1]!.tag !== 'name') return chain;
  const first = words[chain.first - 1]?.tag === 'comma' && words[chain.first - 2]?.tag === 'name' ? phraseStart(sentence, chain.first - 2) : chain.first;
  const link = first - 1;
  if (words[link]?.tag !== 'prep' || words[link].classes.loose || words[link - 1]?.tag !== 'comma' || words[link - 2]?.tag !== 'num' || words[link - 3]?.tag !== 'comma') return chain;
  return chainBefore(sentence, link - 4) ?? chain;
}

/** "A second jail, in Lansk, which held 90, was stormed": what is there, where a chain is the name of a place between commas; the chain itself elsewhere. */
function beforePlace(sentence: Sentence, chain: Chain): Chain {
  const { words } = sentence;
  const link = words[chain.first - 1];
  if (link?.tag !== 'prep' || link.classes.loose || words[chain.first - 2]?.tag !== 'comma' || words[chain.last - 1]!.tag !== 'name' || words[chain.last]?.tag !== 'comma') return chain;
  const thing = chainBefore(sentence, chain.first - 3);
  return thing && words[thing.last - 1]!.tag === 'noun' ? thing : chain;
}

/** "the Orlava Post, an independent daily, | citing an officer": the name before what it is said to be, where a chain is that between commas; the chain itself elsewhere. */
export function overApposition(sentence: Sentence, chain: Chain): Chain {
  const { words } = sentence;
  if (!words[chain.first]!.classes.opensOne || words[chain.first]!.classes.the || words[chain.first - 1]?.tag !== 'comma' || words[chain.last]?.tag !== 'comma') return chain;
  const named = chainBefore(sentence, chain.first - 2);
  if (!named || words[named.head.last - 1]!.tag !== 'name') return chain;
  // "In a message posted on Telno, its chief negotiator, Igor Manev, said": what a preposition governs has nothing put beside it that says anything.
  const link = words[named.first - 1]?.tag;
  return link === 'prep' || link === 'to' || link === 'verb' ? chain : named;
}

/** "relatives who waited at the port accused the owner": the phrase before a relative clause without commas whose end the chain is; null where it is none. */
function overRelative(sentence: Sentence, chain: Chain): Chain | null {
  const { words } = sentence;
  const opener = words[chain.first - 1]?.tag;
  if (opener !== 'prep' && opener !== 'verb' && opener !== 'to') return null;
  let i = chain.first - 1;
  const end = Math.max(0, i - MAX_DESCRIBED);
  let verbs = 0;
  for (; i > end; i--) {
    const { tag, classes } = words[i]!;
    if (tag === 'rel' || (tag === 'that' && isNominal(words[i - 1]?.tag) && IN_CLAUSE.has(words[i + 1]?.tag ?? 'punct'))) break;
    if (tag === 'verb') verbs++;
    // What somebody says or thinks there is a clause of its own; what is thought of them ("who are suspected of") is not, nor is how they speak ("who spoke on condition of anonymity").
    if ((tag === 'verb' && classes.reports && words[i - 1]?.be !== true && !(words[i - 1]?.tag === 'rel' && words[i + 1]?.tag === 'prep')) || !(isNominal(tag) || IN_CLAUSE.has(tag))) return null;
  }
  if (i <= end || verbs === 0 || !isNominal(words[i - 1]?.tag)) return null;
  return chainBefore(sentence, i - 1);
}

/** "a bus travelling from Lansk to Tarn plunged", "a bus carrying 40 pilgrims to Lansk overturned": the phrase before a gerund and the prepositions that hang on it, whose end the chain is; null where it is none. */
function overGerund(sentence: Sentence, chain: Chain): Chain | null {
  const { words } = sentence;
  if (words[chain.first - 1]?.tag !== 'to' || words[chain.last - 1]?.tag !== 'name') return null;
  let i = chain.first - 2;
  while (i > 0 && i > chain.first - MAX_DESCRIBED && (isNominal(words[i]!.tag) || words[i]!.tag === 'prep' || words[i]!.tag === 'to')) i--;
  if (words[i]?.tag !== 'verb' || words[i]!.is?.ing !== true || words[i]!.classes.reports || words[i - 1]?.tag !== 'noun') return null;
  return chainBefore(sentence, i - 1);
}

/** Tags of a clause that tells more of a noun. */
const IN_CLAUSE: ReadonlySet<Tag> = new Set(['verb', 'aux', 'adv', 'not', 'prep', 'time', 'to']);

/** Longest subject, with its description, that is kept whole. */
const MAX_DESCRIBED = 14;

function inherited(sentence: Sentence, verb: number, depth: number): Chain | null {
  // ", claiming that …" hangs on the main verb, over infinitives and participles between.
  const loose = sentence.words[verb - 1]?.tag === 'comma' && sentence.words[verb]?.is?.ing === true;
  // "the shelling was intense and hit the town": the copula's subject is meant.
  let finite = loose || sentence.words[verb]!.tag === 'and' ? mainVerbBefore(sentence, verb) : -1;
  // "Floods killed 132 people, an official said, and forced others out": the saying between commas does neither.
  // … but "…, an official said, adding that" goes on with the official.
  if (!(loose && sentence.words[verb]!.classes.reports)) while (finite >= 0 && isInserted(sentence, finite)) finite = mainVerbBefore(sentence, finite);
  // … and "said the vote began late, but denied that …"
  const spoken = sentence.words[verb]!.tag === 'and' ? sentence.words[verb + 1] : loose ? sentence.words[verb] : undefined;
  // "asked for aid for those who have fled to Mern, saying": not what tells who those are
  while (loose && spoken?.classes.reports && finite > 0 && sentence.words[groupStart(sentence, finite) - 1]?.tag === 'rel' && isNominal(sentence.words[groupStart(sentence, finite) - 2]?.tag)) finite = mainVerbBefore(sentence, groupStart(sentence, finite));
  if (spoken?.tag === 'verb' && spoken.classes.reports) finite = overCounted(sentence, finite, depth);
  if (sentence.words[verb]!.tag === 'and') finite = overClause(sentence, verb, finite);
  const before = finite >= 0 ? finite : verbBefore(sentence, verb, false);
  // "Mern halts gas; Tarn caps prices and declares …": what stands behind a semicolon has a subject of its own.
  if (before >= 0 && !loose && partsClauses(sentence, before, verb)) return null;
  if (before >= 0) {
    // '"…," said the director after visiting': whoever stands behind the verb of saying
    const teller = sentence.words[verb - 1]?.classes.loose === true && sentence.words[before]!.classes.reports && (sentence.words[before - 1]?.tag === 'quote' || sentence.words[before - 1]?.tag === 'comma') ? phraseEnd(sentence, before + 1) : 0;
    if (teller > before + 1) return wholePhrase(before + 1, teller);
    const subject = subjectOf(sentence, before, depth + 1);
    if (subject) return subject;
  }
  const next = before < 0 ? subjectOf(sentence, verbAfter(sentence, verb), depth + 1) : null;
  // "Opening fire on the crowd and killing four, the men fled": who stands behind a participle does what it tells only where that opens the sentence.
  return next !== null && next.first > verb && isNominal(sentence.words[0]!.tag) ? null : next;
}

/** Whether a semicolon stands between two words. */
function partsClauses({ words }: Sentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (words[i]!.text === ';') return true;
  return false;
}

/** "The army said 40 soldiers had died, adding that seven …", "said a wall fell, adding …": the verb of saying before, over what it tells of those who are counted and of things; `finite` as it came where somebody may speak, or nobody says it. */
function overCounted(sentence: Sentence, finite: number, depth: number): number {
  let before = finite;
  for (let step = 0; before >= 0 && step < AGREE_STEPS && !sentence.words[before]!.classes.reports; step++) {
    const subject = subjectOf(sentence, before, depth + 1);
    if (subject === null || (!isSeveral(sentence, subject) && maySpeak(sentence, subject))) return finite;
    before = mainVerbBefore(sentence, before);
  }
  return before >= 0 && sentence.words[before]!.classes.reports ? before : finite;
}

/** Most words of the circumstances of a saying between commas ("an official said on Monday"). */
const CIRCUMSTANCES = 6;

/** Whether a verb of saying and its subject stand between commas. */
function isInserted(sentence: Sentence, verb: number): boolean {
  const { words } = sentence;
  if (!words[verb]!.classes.reports) return false;
  const subject = chainBefore(sentence, groupStart(sentence, verb) - 1);
  if (!subject || words[subject.first - 1]?.tag !== 'comma') return false;
  return words.slice(verb + 1, verb + 1 + CIRCUMSTANCES).some(({ tag }) => tag === 'comma') && words.slice(verb + 1, words.findIndex(({ tag }, i) => i > verb && tag === 'comma')).every(({ tag }) => tag === 'prep' || tag === 'time' || isNominal(tag));
}
