import { VerbForms } from '@/lib/claims/verb-forms';
import type { Token } from '@/lib/text/tokenize';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { WordClasses } from '@/lib/claims/word-classes';
import { isVerbBehind } from './verb-behind';
import { closedTag } from './closed-tag';
import { doesTo, isNextOfHeadline, isOfTwo, isVerbOfHeadline } from './headline-verb';
import { opensNameAtHead } from './name-at-head';
import { joinNamesOfVerbs } from './names-of-verbs';
import { endsObject, isObjectNoun, isOustedHead } from './object-noun';
import { phraseFollows } from './phrase-follows';
import { POSSESSIVE } from './phrases';
import type { Word } from './sentence';
import { clauseStart, closesAside, closesName, endsClause, endsDate, endsGivenName, endsSayer, governor, governorAt, helperBefore, isHelped, isOrder, isTwoNames, lastOf, opensRelative, previousNoun } from './tagged-before';
import { NOMINAL, type Tag, type TagOrNone, UNTOLD } from './tag';
import { WordsAhead } from './words-ahead';

const PAST = new VerbForms(['past', 'participle']);
const ING = new VerbForms(['ing']);

/** Frames of what befalls people who are counted without a noun. */
const HARMED: ReadonlySet<string> = new Set(['killed', 'displaced', 'missing']);

/**
 * Words of a sentence with their parts of speech: closed classes from lists, verbs from the forms of known verbs, told from
 * nouns by their neighbours. One pass; looks at one word ahead. `classes` are what the lists say of each, `numbers` marks the words of numbers ("two", "dozens") and numbers that are part of a name,
 * `titleCase` that capitals mean nothing here (headlines).
 */
export function tagWords(tokens: readonly Token[], classes: readonly WordClasses[], language: CompiledClaimLanguage, numbers: Uint8Array, titleCase: boolean): Word[] {
  const closed: TagOrNone[] = [];
  for (let i = 0; i < tokens.length; i++) closed.push(closedTag(tokens, i, classes[i]!, numbers[i]!, titleCase));
  for (let i = 0; i + 1 < tokens.length; i++) if (classes[i]!.adverbPairs?.has(tokens[i + 1]!.lower)) closed[i] = closed[i + 1] = 'adv';
  return new Tagger(tokens, classes, closed, language, titleCase).tag();
}

/** Tags the words of one sentence whose closed classes are told. A class, for its methods are made once and not for each sentence. */
class Tagger {
  private readonly words: Word[] = [];
  private readonly ahead: WordsAhead;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly classes: readonly WordClasses[],
    private readonly closed: readonly TagOrNone[],
    private readonly language: CompiledClaimLanguage,
    private readonly titleCase: boolean,
  ) {
    this.ahead = new WordsAhead(tokens, classes, closed, titleCase, language.words.times.weekdays);
  }

  tag(): Word[] {
    for (let i = 0; i < this.tokens.length; i++) {
      const { start, end, text, lower, kind, spaced, capital, form } = this.tokens[i]!;
      const word: Word = { start, end, text, lower, kind, spaced, capital, form, tag: 'noun', is: null, be: false, classes: this.classes[i]! };
      this.words.push(word);
      word.tag = this.tagOf(i, word);
    }
    return joinNamesOfVerbs(this.words, this.language);
  }

  private tagOf(i: number, word: Word): Tag {
    const closed = this.ahead.closedAt(i);
    if ((!this.tokens[i]!.capital || this.titleCase) && isOrder(this.words, i, this.classes)) return 'adv';
    if (closed === 'num') return 'num';
    const last = lastOf(this.words, i);
    // "Ferro Inc. fell": the stop of an abbreviation joins nothing.
    const before = last === 'hyphen' && word.spaced && i > 1 && this.words[i - 1]!.text === '.' ? this.words[i - 2]!.tag : last;
    // "at 3.15am, killing 12": no form of "be"
    if (this.tokens[i - 1]?.kind === 'number' && this.language.words.quantity.notFigures.clock.has(word.lower)) return 'time';
    word.be = word.classes.be;
    // "that year", "that the": a determiner before a noun, else what opens a clause.
    if (closed === 'that') return 'that';
    if (closed === 'pron' && this.language.words.grammar.determiners.has(word.lower)) return 'det';
    if (closed === 'det' && this.language.words.grammar.pronouns.has(word.lower)) {
      const next = this.ahead.closedAt(i + 1);
      return next === UNTOLD || next === 'num' ? 'det' : 'pron';
    }
    // "who lived there had died": where, and no subject.
    if (closed === 'pron' && before === 'verb' && this.language.words.grammar.adverbs.has(word.lower)) return 'adv';
    // "30 have since returned"
    if (closed !== UNTOLD && before === 'aux' && this.language.words.grammar.have.has(this.words[i - 1]!.lower) && this.language.words.times.since.has(word.lower) && this.classes[i + 1]?.forms?.participle === true) return 'adv';
    // "raided his home": a house
    if (closed === 'adv' && word.classes.noun && before === 'det' && this.language.words.grammar.possessives.has(this.words[i - 1]!.lower)) return 'noun';
    if (closed === 'noun' || (closed !== UNTOLD && closed !== 'prep')) return closed;
    if (closed === 'prep') return this.language.words.grammar.to.has(word.lower) ? 'to' : 'prep';
    if (word.capital && !this.titleCase && (i > 0 ? !this.ahead.opensSpeech(i) : opensNameAtHead(this.tokens, this.classes, this.language.words))) return 'name';
    const { adverb, adverbial, adjective, forms } = word.classes;
    if (adverb && !this.isAnswer(i)) return 'adv';
    // "armed groups", "alleged thieves": an adjective of the list before an open word is no verb.
    // … but "Police free hostage"
    if (before !== 'pron' && before !== 'modal' && before !== 'to' && adjective && !(forms?.base === true && ((before === 'noun' && this.isOfHeadline(i)) || (before === 'comma' && isNextOfHeadline(this.words, i, this.classes, this.closed)))) && this.ahead.closedAt(i + 1) === UNTOLD && this.tokens[i + 1] && !this.classes[i + 1]!.adverb) return this.speaksNext(i) ? 'noun' : 'adj';
    // "sources close to X said"
    if (adjective && (before === 'noun' || before === 'name') && this.ahead.closedAt(i + 1) === 'to') return 'adj';
    const verb = this.verbOf(i, word, before);
    if (verb) {
      word.is = verb;
      return 'verb';
    }
    if (word.is === PAST) return 'adj';
    word.is = null;
    if (word.capital && !this.titleCase && i === 0 && forms === null && !adjective && !this.isCommon(word)) return 'name';
    if (adjective) return 'adj';
    if (adverbial) return 'adv';
    return (this.titleCase && word.capital) || (before === 'hyphen' && endsGivenName(this.words, i) && (this.tokens[i + 1] === undefined || this.ahead.closedAt(i + 1) !== UNTOLD || this.classes[i + 1]!.forms !== null)) ? 'name' : 'noun';
  }

  /** A noun that needs no capital: one at the head of a sentence is no name. */
  private isCommon({ lower, classes: { noun } }: Word): boolean {
    return noun || this.language.words.reporting.bodies.has(lower);
  }

  /** "a labour official said": a word that is also an adjective is the speaker where a verb of saying follows. */
  private speaksNext(i: number): boolean {
    const { reports, forms } = this.classes[i + 1]!;
    if (!this.classes[i]!.speaker) return false;
    // "the military torched 300 homes"
    const behind = this.ahead.closedAt(i + 2);
    return reports || (lastOf(this.words, i) === 'det' && forms?.past === true && (behind === 'det' || behind === 'num'));
  }

  private isOfHeadline(i: number): boolean { return isVerbOfHeadline(this.words, i, this.classes, this.closed, this.language.words.times.units.has(this.tokens[i + 1]?.lower ?? '')); }

  /** Whether word `i` is a verb of change in the past and nothing else ("fell", "rose"). */
  private opensChange(i: number): boolean {
    const forms = this.classes[i]?.forms;
    return forms?.past === true && !forms.base && this.language.words.quantity.changes.has(this.tokens[i]!.lower);
  }

  /** "nurses in Selkin earn": whether the noun before `i` hangs on a plural by its preposition. */
  private isOfMany(i: number): boolean {
    let j = i - 1;
    while (j >= 0 && (this.words[j]!.tag === 'noun' || this.words[j]!.tag === 'name' || this.words[j]!.tag === 'adj' || this.words[j]!.tag === 'det')) j--;
    // "figures released by the treasury show debt", "figures from the treasury show debt": what is written says so
    const told = this.classes[i]!.reports && this.words[j]?.tag === 'prep' ? this.words[this.words[j]!.classes.by && this.words[j - 1]?.is?.participle ? j - 2 : j - 1] : undefined;
    if (told?.tag === 'noun' && told.classes.told && told.classes.plural) return true;
    return j > 0 && this.words[j]!.tag === 'prep' && this.words[j - 1]!.tag === 'noun' && this.words[j - 1]!.classes.plural && (j === 1 || this.words[j - 2]!.tag === 'det' || this.words[j - 2]!.tag === 'num' || this.words[j - 2]!.tag === 'adj') && (this.ahead.opensObject(i + 1) || (this.classes[i]!.reports && (this.classes[i + 1]?.plural === true || (this.words[j - 1]!.classes.speaker && !this.classes[i]!.noun))));
  }

  /** "55 percent | back the plan", "30 percent | oppose it": whether word `i` is what a share of those asked answer. */
  private isAnswer(i: number): boolean {
    const before = this.words[i - 1];
    return before !== undefined && this.language.words.reporting.shares.has(before.lower) && this.words[i - 2]?.tag === 'num' && this.words[i - 3]?.tag !== 'det' && this.classes[i]!.forms?.base === true && this.classes[i]!.verbs?.some(({ frame, role }) => frame === 'polled' && role === 'subject') === true && this.ahead.opensObject(i + 1);
  }

  /** Whether the plural before word `i` is what a number is of, and "at" or "to" follows: "the number of soldiers | stands at". */
  private isOfCount(i: number): boolean {
    const next = this.ahead.closedAt(i + 1);
    const of = next === 'prep' || next === 'to' ? governorAt(this.words, i) : -1;
    return of > 0 && this.words[of]!.classes.of && this.language.words.grammar.counts.has(this.words[of - 1]!.lower);
  }

  /** The forms an open word is a verb in, here; null where it is none. */
  private verbOf(i: number, word: Word, before: TagOrNone): VerbForms | null {
    const { looks } = word.classes;
    if (word.classes.forms === null && looks === null) return null;
    const forms = word.classes.forms ?? (looks === 'ing' ? ING : PAST);
    const next = this.ahead.closedAt(i + 1);
    const nextToken = this.tokens[i + 1];
    const nominalNext = next === UNTOLD ? nextToken !== undefined && !this.classes[i + 1]!.adverb && !this.ahead.endsInAdverb(i + 1) : NOMINAL.has(next) && next !== 'hyphen' && next !== 'poss';
    if (next === 'hyphen' && nextToken && !nextToken.spaced && this.tokens[i + 2] && !this.tokens[i + 2]!.spaced) return null;
    // "according to state media": whoever says it stands there, and no verb.
    if (before === 'to' && forms.base && i > 1 && this.words[i - 2]!.classes.cue && this.language.sources.get(this.words[i - 2]!.lower)?.some(({ words }) => words.length === 2) === true) return null;
    if (before === 'modal' || before === 'to') return forms.base ? forms : this.nounOrNull(i, forms, before, nominalNext, word);
    if (before === 'hyphen') {
      word.is = forms.participle || forms.ing ? PAST : null;
      return null;
    }
    if (before === 'det' || before === 'poss' || before === 'adj') {
      // "the number of dead stands at 41": people, and no noun that they describe
      if (before === 'adj' && forms.third && this.words[i - 1]!.classes.peopleWord && this.words[i - 2]?.classes.of === true && this.language.words.grammar.counts.has(this.words[i - 3]?.lower ?? '')) return forms;
      if (isVerbBehind(this.words, i, forms, before, this.language.words.grammar.clitics, this.classes[i + 1]?.by === true)) return forms;
      // "the wounded soldiers": describes a noun; "the wounded": is one.
      if (forms.participle && !forms.base && next === UNTOLD && nominalNext) word.is = PAST;
      // "the army bombed" was cut at its noun; "those killed", "the four killed"
      return before === 'det' && this.words[i - 1]!.classes.stands ? forms : null;
    }
    return this.nounOrNull(i, forms, before, nominalNext, word);
  }

  /** The forms a word between a noun and a verb is a verb in; null where its neighbours make it a noun or what describes one. */
  private nounOrNull(i: number, forms: VerbForms, before: TagOrNone, nominalNext: boolean, word: Word): VerbForms | null {
    const { noun: isNoun, nouns } = word.classes;
    // "Ferro's bid", "the firm's filing shows": what somebody has
    if ((before === 'name' || (before === 'noun' && forms.ing && this.classes[i + 1]?.reports === true)) && (isNoun || nouns !== null || this.language.words.reporting.documents.has(word.lower)) && POSSESSIVE.test(this.words[i - 1]!.text)) return null;
    // "a 10 percent cut in bills": what an article opens and a share measures.
    if (before === 'noun' && nouns !== null && this.language.words.reporting.shares.has(this.words[i - 1]!.lower) && this.words[i - 2]?.tag === 'num' && this.words[i - 3]?.tag === 'det') return null;
    // "Ferro drops bid for Dorn", "Police storm building": what a verb in the present does something to, where the word is a verb as well.
    if (before === 'verb' && isObjectNoun(this.words[i - 1]!, word, this.ahead.closedAt(i + 1), this.language.words.events)) return null;
    if (forms.past || forms.participle) return this.pastOrNull(i, forms, before, nominalNext, word);
    return forms.ing ? this.gerundOrNull(i, forms, before, nominalNext, word) : this.presentOrNull(i, forms, before, nominalNext, word);
  }

  /** The same of a past form or a participle. */
  private pastOrNull(i: number, forms: VerbForms, before: TagOrNone, nominalNext: boolean, word: Word): VerbForms | null {
    const { noun: isNoun, nouns } = word.classes;
    if (forms.base && (before === 'prep' || before === 'num' || before === UNTOLD)) return null;
    if (forms.base && before === 'noun' && nouns !== null && !this.ahead.opensObject(i + 1) && endsObject(this.words, i, this.ahead.closedAt(i + 1))) return null;
    // "A power cut left homes dark": a noun, where a verb in the past follows at once.
    if (forms.base && isNoun && before === 'noun' && this.ahead.closedAt(i + 1) === UNTOLD && this.ahead.opensPredicate(i + 1)) return null;
    // "More than 40 fled the town": nothing is described across an article; "12 killed the day before" has only its day there.
    if (before === 'num' && this.ahead.closedAt(i + 1) === 'det' && forms.past && ![i + 2, i + 3].some((at) => this.language.words.places.days.has(this.tokens[at]?.lower ?? ''))) return forms;
    // "80,000 took part": a form that describes nothing
    if (before === 'num' && forms.past && !forms.participle && !forms.base) return forms;
    // "a raid in 2021 killed 132", "on May 3 left 78 dead": behind a day, which counts none
    if (before === 'num' && forms.past && this.ahead.closedAt(i + 1) === 'num' && endsDate(this.words, i - 1, this.language.words.times.months)) return forms;
    // "24,000 returned home", "12 suffered injuries": a phrase of the lists, whose verb describes nothing
    if (before === 'num' && nominalNext && forms.past && (word.classes.past || word.classes.phrases?.all.some(({ role, rest: [next] }) => role === 'subject' && next !== undefined && next === this.tokens[i + 1]?.lower) === true)) return forms;
    if (before === 'num' && nominalNext && nouns === null) {
      word.is = PAST;
      return null;
    }
    // "Five held vinyl chloride": several, and no plural that they could describe.
    if (before === 'num' && nominalNext && forms.past && this.ahead.closedAt(i + 1) === UNTOLD && !this.ahead.describesPeople(i + 1)) return forms;
    if (before === 'num' && nominalNext) {
      // "12 wounded soldiers", but "12 wounded, eight killed"
      word.is = PAST;
      return null;
    }
    // "received suspended terms", "found burned bodies": right behind another verb it describes that verb's object.
    if (this.words[i - 1]?.tag === 'verb' && forms.participle && nominalNext && this.ahead.closedAt(i + 1) === UNTOLD && (this.classes[i + 1]?.plural === true || isOustedHead(this.words[i - 1]!, this.classes, this.tokens, i) || (this.closed.at(-1) !== 'punct' && (this.classes[i + 1]!.kind !== null || (this.classes[i + 1]!.forms === null && doesTo(this.classes[i - 1]!))))) && !this.tokens[i + 1]!.capital) {
      word.is = PAST;
      return null;
    }
    if (before === 'prep' && !(forms.participle && !nominalNext)) {
      word.is = PAST;
      return null;
    }
    return forms;
  }

  /** The same of a gerund. */
  private gerundOrNull(i: number, forms: VerbForms, before: TagOrNone, nominalNext: boolean, word: Word): VerbForms | null {
    const { noun: isNoun, verbs, nouns } = word.classes;
    // "said shelling had wounded five", "said fighting killed 12": the subject of what is said, and nothing that the speaker did
    if (before === 'verb' && this.words[i - 1]!.classes.reports && this.ahead.opensPredicate(i + 1)) return null;
    // "Fighting erupted in Mern", "when fighting broke out": what somebody may do, as the subject of the verb behind it
    if ((before === 'sub' || before === 'that' || (before === UNTOLD && i === 0)) && this.language.words.agents.nobody.has(word.lower) && this.ahead.opensPredicate(i + 1)) return null;
    // "has backing from 33 percent"
    if (before === 'aux' && isNoun && this.language.words.grammar.have.has(helperBefore(this.words, i).lower)) return null;
    if (before === 'prep') return nominalNext || !isNoun ? forms : null;
    if (before === 'num') return null;
    // "people sheltering in a school": people, and a word of the lists only as what they are doing.
    const doing = before === 'noun' && this.words[i - 1]!.classes.people && this.words[i - 1]!.classes.plural && this.ahead.closedAt(i + 1) === 'prep' && nouns?.every(({ kind }) => kind === 'state') === true;
    if ((before === 'noun' || before === 'name') && (isNoun || this.language.words.events.things.place?.has(word.lower) === true) && !nominalNext && !doing) return null;
    // "the shipping company", "Swiss banking group": describes a noun, unless what follows is an object of its own.
    if ((before === 'noun' || before === 'name') && nominalNext && this.ahead.closedAt(i + 1) === UNTOLD && !this.ahead.opensObject(i + 1)) {
      // "a school sheltering displaced families": over what describes them
      const many = this.classes[i + 1]!.forms?.participle === true && this.ahead.closedAt(i + 2) === UNTOLD && this.tokens[i + 2] !== undefined ? i + 2 : i + 1;
      if (!this.classes[many]!.plural || verbs === null) return null;
    }
    if (before === UNTOLD && isNoun && !nominalNext) return null;
    // "Ruling party lawmakers boycotted the vote": describes the subject of the verb behind it
    if (before === UNTOLD && i === 0 && this.ahead.describesDoer()) return null;
    // "In Mern, shelling of the camp killed eight": the deed
    if (before === 'comma' && this.classes[i + 1]?.of === true && this.language.words.agents.deeds.has(word.lower)) return null;
    // "in Mern, where shelling on Monday wounded five": so it does behind "where", which opens no gerund.
    if (before === 'sub' && this.language.words.grammar.wheres.has(this.words[i - 1]!.lower) && isNoun && !this.ahead.opensObject(i + 1)) return null;
    // "Shelling kills seven": in a headline the deed is the subject of the verb behind it.
    if ((before === UNTOLD ? i === 0 : before === 'name' && i === 1) && (isNoun || this.language.words.agents.nobody.has(word.lower)) && this.classes[i + 1]?.forms?.third === true && this.ahead.opensObject(i + 2)) return null;
    return forms;
  }

  /** The same of a base form or the third person. */
  private presentOrNull(i: number, forms: VerbForms, before: TagOrNone, nominalNext: boolean, word: Word): VerbForms | null {
    const { noun: isNoun, reports, verbs } = word.classes;
    // "Violent clashes broke out", "after fierce clashes with rebels": the noun, and hardly ever what one side does
    if (forms.third && this.language.words.agents.nobody.has(word.lower) && verbs?.every(({ frame }) => frame === 'clashed') === true) return null;
    // "38 drown as boat sinks", "40,000 flee homes": people without a noun, in a headline.
    if (before === 'num' && forms.base && !isNoun && verbs?.some(({ role, frame, rest }) => role === 'subject' && rest.length === 0 && HARMED.has(frame)) === true && (!nominalNext || (this.ahead.closedAt(i + 1) === UNTOLD && this.classes[i + 1]!.plural))) return forms;
    // "the plants in Mern and Serab employ 5,100 people", "Dorn and its partner Tarn deny Lansk did it"
    if (before === 'name' && forms.base && !isNoun && (this.ahead.closedAt(i + 1) === 'num' || (reports && this.ahead.opensObject(i + 1) && this.words.some(({ tag }) => tag === 'and')))) return forms;
    if (before === 'prep' || before === 'num' || before === UNTOLD || before === 'open') return null;
    if (before === 'pron' || before === 'rel') return forms;
    // "does not kill", but "is not immediately clear"; nor "has support": behind "have" a verb is a participle.
    if (before === 'aux') return forms.base && !helperBefore(this.words, i).classes.be && !this.language.words.grammar.have.has(helperBefore(this.words, i).lower) ? forms : null;
    if (before === 'noun' || before === 'name' || before === 'time' || before === 'close') {
      const known = verbs !== null || reports;
      // "Asylum claims fell 17 percent": what came to more or less
      if (forms.third && (isNoun || this.language.carriers.has(word.lower)) && this.opensChange(i + 1)) return null;
      const subject = previousNoun(this.words, i);
      const plural = subject !== null && (subject.classes.plural || subject.classes.manyOf || this.isOfMany(i) || isTwoNames(this.words, i) || (forms.base && isOfTwo(this.words, i, this.classes, this.closed, this.tokens[i + 1]?.lower)));
      // "the number of dead soldiers stands at 41": the number does, and not they
      if (forms.third && plural && this.isOfCount(i) && [i + 2, i + 3, i + 4].some((at) => this.ahead.closedAt(at) === 'num')) return forms;
      // "in the Grey Plains state since May": the noun of a place behind its name
      if (before === 'name' && !forms.third && (!plural || governor(this.words, i) === 'prep') && this.language.words.places.nouns.has(word.lower) && this.ahead.closedAt(i + 1) !== 'that') return null;
      // "residents flee" but "the air base": a base form follows a plural, a third person a singular or a name.
      // "files from the office show that …", "…, documents seen by the Herald show.": the subject is plural though the word before is not.
      // … and "a plan that the city of Mern estimates would cost 80 million"
      if (reports && !plural && governor(this.words, i) === 'prep' && (this.ahead.opensObject(i + 1) || (forms.third && this.ahead.closedAt(i + 1) === 'modal') || (!isNoun && this.ahead.closedAt(i + 1) === 'punct' && i + 2 >= this.tokens.length))) return forms;
      // "Raids kill 46, Tarnim say": a people whose name shows no plural, at the end of a line.
      if (reports && forms.base && subject?.tag === 'name' && governor(this.words, i) === 'comma' && i + 1 >= this.tokens.length) return forms;
      // "a bill, which the budget office estimates would cost 70 million"
      if (reports && isNoun && opensRelative(this.words, governorAt(this.words, i)) && this.ahead.closedAt(i + 1) === 'modal' && (forms.third ? !plural || subject.tag === 'name' : plural)) return forms;
      // "More than 900 homes are gone, officials estimate."
      if (reports && forms.base && plural && subject?.classes.speaker && governor(this.words, i) === 'comma' && this.ahead.closedAt(i + 1) === 'punct') return forms;
      if (this.isAnswer(i)) return forms;
      if (forms.third ? plural && !isNoun && !known : !plural && subject?.tag !== 'time') return null;
      // "…, the reinsurer Alpine estimates.", "…, the chamber of trade estimates.": whoever says it stands behind a comma, at the end.
      if (reports && forms.third && !plural && ((subject?.tag === 'name' && governor(this.words, i) === 'comma') || endsSayer(this.words, i)) && this.ahead.closedAt(i + 1) === 'punct' && i + 2 >= this.tokens.length) return forms;
      // A name that ends in -s may well be one: "the United Nations says", "Corvas frees four hostages"; and in "outbreak in Mern camps kills 31" the plural hangs on the subject.
      if (forms.third && plural && !(subject?.tag === 'name' && (reports || (i === 1 && this.ahead.opensObject(i + 1)))) && (isNoun || governor(this.words, i) !== 'prep' || !this.ahead.opensObject(i + 1))) return null;
      const hangs = governor(this.words, i);
      // "14 breaches of flight rules by aircraft": whoever does something to a plural stands behind "by", and behind no verb in the third person.
      if (forms.third && hangs === 'prep' && this.classes[i + 1]?.by === true) return null;
      // "resigns as Mern condemns attack": a land or a firm that does something there
      // … and "Bank of Mern raises rates to 5%"
      if (hangs === 'prep' && forms.third && ((!isNoun && before === 'name' && clauseStart(this.words, i) > 0) || (known && this.isOfHeadline(i)))) return forms;
      // "kills 12 as talks resume in Mern": what goes on besides, in a headline
      if (hangs === 'prep' && plural && !isNoun && known && this.closed.at(-1) !== 'punct' && this.language.words.places.meanwhile.has(this.words[clauseStart(this.words, i) - 1]?.lower ?? '')) return forms;
      // "after fierce clashes (that saw …)": what a preposition or a verb governs is no subject, unless only a verb can follow ("Trial of former chief begins").
      // … but "says 100 hostages remain in Mern"
      const isSaid = hangs === 'verb' && plural && !isNoun && this.words[governorAt(this.words, i)]!.classes.reports;
      const governing = reports || isSaid ? UNTOLD : hangs;
      if ((governing === 'prep' || governing === 'verb') && !(forms.third && !isNoun && governing === 'prep' && verbs?.some(({ role, rest }) => role === 'subject' && rest.length === 0) === true) && (!this.ahead.opensObject(i + 1) || this.ahead.closedAt(i + 1) === 'that')) return null;
      // "Storm cuts power to 9,000", "Court strikes down law": the words of a verb of the lists follow it.
      if (isNoun && (forms.third || plural || this.words[i - 1]!.tag === 'name') && phraseFollows(this.tokens, i, this.ahead.closedAt(i + 1), word.classes, this.classes[i + 1])) return forms;
      // A word that is as often a noun needs an object that nothing else can be: "fire kills 12", "army attacks the town".
      const plans = this.language.stances.has(word.lower) && (this.classes[i + 1]?.forms?.ing ?? false);
      if (isNoun || !known) return this.ahead.opensObject(i + 1) || (known && this.isOfHeadline(i)) || plans || (this.ahead.closedAt(i + 1) === 'to' && (forms.third || (plural && this.closed.at(-1) !== 'punct' && this.language.words.events.achieved.has(word.lower)))) ? forms : null;
      return forms;
    }
    if (before === 'verb') return null;
    // "storm an office and gun down 14 people"
    if (before === 'and' && isNoun && forms.base && this.ahead.closedAt(i + 1) !== UNTOLD && verbs?.some(({ rest }) => rest.length === 1 && rest[0] === this.tokens[i + 1]?.lower) === true && this.ahead.opensObject(i + 2)) return forms;
    // "240 patients a day, double its capacity": how many times something, right behind what is so many
    if (before === 'comma' && forms.base && this.language.words.quantity.ones.manifold.has(word.lower) && this.ahead.closedAt(i + 1) === 'det') return null;
    // "A business group, Serabfed, estimates the damage at …"
    // … and "…, estimates Ada Lind"
    if (before === 'comma' && reports && forms.third && ((this.ahead.opensObject(i + 1) && closesName(this.words, i - 1)) || (this.tokens[i + 1]?.capital === true && this.language.words.reporting.inverted.has(this.language.reporting.get(word.lower)?.verb ?? '') && endsClause(this.words, i - 1)))) return forms;
    // "The prison, built for 900, now houses 2,600"
    if (before === 'comma' && forms.third && this.ahead.opensObject(i + 1) && closesAside(this.words, i)) return forms;
    // "was built for 900 but houses 2,600"
    if (before === 'and' && forms.third && this.language.words.reporting.contrast.has(this.words[i - 1]!.lower) && this.ahead.opensObject(i + 1)) return forms;
    // "will build homes and raise the wage by 6 percent": as the verb behind the helper before it.
    if (before === 'and' && isNoun && forms.base && this.ahead.opensObject(i + 1) && isHelped(this.words, i)) return forms;
    // "took the village and now control 70 percent"
    if (before === 'and' && this.words[i - 1]!.tag === 'adv' && forms.base && this.ahead.opensObject(i + 1)) return forms;
    // ", transport minister Ivo Dorn said": what whoever speaks is minister of.
    if (before === 'comma' && this.classes[i + 1]?.speaker === true && forms.base && !forms.past && !reports) return null;
    // "Following the news, shares of Ferro dropped"
    if (before === 'comma' && forms.third && this.classes[i + 1]?.of === true && this.language.words.agents.nobody.has(word.lower)) return null;
    return isNoun ? null : forms;
  }
}
