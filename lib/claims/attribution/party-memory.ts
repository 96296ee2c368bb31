import { lineage } from '@/lib/lexicon/nouns';
import { nameKey } from '@/lib/text/fold-name';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainAfter, phraseEnd } from '@/lib/claims/syntax/phrases';
import { ownerOfEquities } from '@/lib/claims/syntax/owner-of-equities';
import { textOf, type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import { joinsOthers } from './joins-others';
import { bare } from './party-phrase';
import { isOfOtherGender, titledBehind, titlesOf } from './gender';
import { resolved, type ResolvedSaying, type Saying } from './saying';
import { headIndex, isBody, isPerson, isPortfolio, isReckoning, isSeveral, isTitle, isTitled } from './party-kinds';

/** Named parties kept: what was named long ago is not pointed back to by its noun alone. */
const MAX_NAMED = 24;
/** Longest phrase that can point back ("the same human rights group"), in words. */
const MAX_DESCRIPTION = 4;
/** How far behind a name "its" tells that it is no person, in words. */
const OWNING_REACH = 5;

/** The parties an article has named, for what points back: "he", "it", "the monitor", "the report". */
export class PartyMemory {
  private last: string | null = null;
  /** The sentence in which that party spoke. */
  private lastIn = -1;
  private person: string | null = null;
  /** The sentence that told first what that person said; -1 before one did. */
  private spokeIn = -1;
  private body: string | null = null;
  /** The last party of many ("the rebels"): what "they" means behind one that is "it". */
  private several: string | null = null;
  /** Those of many who open the sentence before and do not speak in it ("Analysts doubt that."). */
  private opened: string | null = null;
  private before: Sentence | null = null;
  /** The last body that was named, not only described ("the army"): what "the agency" means. */
  private namedBody: string | null = null;
  /** The same without outlets: what "the monitor" means. */
  private namedWatcher: string | null = null;
  private readonly named: NamedParty[] = [];
  /** Parties without a name ("a military source"): whom "the source" means. */
  private readonly described: NamedParty[] = [];

  constructor(private readonly language: CompiledClaimLanguage) {}

  /** The saying with its party; what it names is remembered. */
  resolve(sentence: Sentence, saying: Saying): ResolvedSaying {
    const words = sentence.words.slice(saying.source.first, saying.source.last);
    const head = words[0]!;
    if (words.length === 1 && head.tag === 'verb') return resolved(saying, this.last, this.last !== null);
    if (words.length === 1 && (head.tag === 'pron' || head.tag === 'det')) {
      const party = this.byPronoun(head.lower, saying.source.first > 0 ? sentence : null, saying);
      return resolved(saying, party, party !== null);
    }
    const described = this.withoutSeat(words);
    const hasName = described.some(({ tag }) => tag === 'name');
    // "a transport association": another one than was named
    const isNew = head.classes.opensOne && !head.classes.the;
    const isDescription = head.tag === 'det' && !isNew && !hasName && described.length <= MAX_DESCRIPTION;
    // "this newspaper": the outlet itself.
    if (isDescription && this.language.words.reporting.own.has(saying.text.toLowerCase())) return resolved(saying, null, false);
    // "the Observatory", of a longer name: the same body.
    const isShort = head.tag === 'det' && words.length === 2 && words[1]!.tag === 'name' && this.language.words.places.bodies.has(bare(words[1]!));
    const back = isDescription ? this.byNoun(described, described !== words) : isShort ? lastWith(this.named.filter(({ isPerson }) => !isPerson), [bare(words[1]!)]) : null;
    if (back !== null) {
      this.last = back;
      // "The ministry denied this. It said …": the body that has just spoken again
      if (isDescription && isBody(words, this.language) && !isPerson(words, false, this.language) && !isSeveral(words, this.language)) this.body = back;
      return resolved(saying, back, isDescription);
    }
    const text = this.withOwner(saying.text, head, saying.source.first > 1 && sentence.words[saying.source.first - 1]!.tag === 'comma' ? this.opener(sentence) : null);
    this.lastIn = sentence.index;
    this.remember(text, words, hasName, saying.text, this.ownsAsThing(sentence, saying.cue.last) || this.isDescribedAsBody(sentence, saying.source.last));
    if (this.person === text && saying.scope.first === 0 && saying.scope.last > 0) this.spokeIn = sentence.index;
    return resolved(saying, text, false);
  }

  /** "its director, X": the body that spoke before stands for "its", which nobody could follow out of its text. */
  private withOwner(text: string, { lower, tag }: Word, opener: string | null): string {
    const { grammar, reporting } = this.language.words;
    if (tag !== 'det' || this.body === null || !grammar.possessives.has(lower) || !reporting.pronouns.body.has(lower)) return text;
    const role = text.slice(lower.length).trimStart();
    // "The party won the vote, its leader said": that of the party
    if (opener !== null && reporting.heads.has(role.split(/[\s,]/, 1)[0]!.toLowerCase())) return reporting.belonging(opener, role);
    // "its archbishop" is no intelligence source's: somebody who leads or speaks for a body that was named, or is the one in question.
    const isDefinite = this.body === this.namedBody || reporting.pointing.has(this.body.split(' ', 1)[0]!.toLowerCase());
    return isDefinite && reporting.heads.has(role.split(/[\s,]/, 1)[0]!.toLowerCase()) ? reporting.belonging(this.body, role) : text;
  }

  /** Keeps the person or body that opens a sentence: whom "he" or "it" in the next one means. */
  notice(sentence: Sentence): void {
    this.opened = null;
    this.before = sentence;
    const end = phraseEnd(sentence, 0);
    if (end === 0) return;
    const phrase = sentence.words.slice(0, end);
    const names = phrase.filter(({ tag }) => tag === 'name').length;
    // "Analysts at the bank doubt that. They say …"
    // … but "The rebels took the town, residents said. They said …": the residents go on.
    const goesOn = this.lastIn === sentence.index && this.last !== null && this.last === this.several;
    if (!goesOn && phrase.every(({ tag }) => tag !== 'num') && phrase.at(-1)!.tag === 'noun' && phrase.at(-1)!.classes.plural && this.language.words.reporting.speakers.has(bare(phrase.at(-1)!))) this.opened = textOf(sentence, this.withBody(sentence, end));
    if (names === 0) {
      // "The governor visited the town. He said …"
      if (end > 1 && phrase[0]!.classes.the && phrase.at(-1)!.tag === 'noun' && this.language.words.places.titles.has(phrase.at(-1)!.lower)) this.person = textOf(sentence, { first: 0, last: end });
      if (end > 1 && phrase[0]!.tag === 'det' && isBody(phrase, this.language) && !isPerson(phrase, false, this.language) && !isSeveral(phrase, this.language) && !isReckoning(phrase, this.language)) {
        // "A patrol was attacked, a statement said. Twelve died, it added": whoever spoke, and not who was told of first
        const spoke = phrase[0]!.classes.opensOne && !phrase[0]!.classes.the && this.lastIn === sentence.index && this.last !== null && this.last !== this.person && this.last !== this.several;
        this.body = spoke ? this.last : (this.byNoun(phrase) ?? textOf(sentence, { first: 0, last: end }));
      }
      return;
    }
    const text = textOf(sentence, { first: 0, last: phrase.findLastIndex(({ tag }) => tag === 'name') + 1 });
    if (/['’]s?$/.test(text)) return;
    // "The Lady Orla was on its way, said Captain Ivo Dorn. He said …": whoever has just spoken.
    const spoke = this.spokeIn === sentence.index;
    // "Ada Lind, Ivo Dorn and Pia Orl visited the camp. He …": one of them, and nobody knows which
    if (!spoke && joinsOthers(sentence.words, end, this.language.words.grammar.possessives)) {
      this.person = null;
      return;
    }
    if (isTitled(phrase)) this.person = spoke ? this.person : text;
    // "The Mern National Army captured the town. It said …"
    else if ((phrase[0]!.tag === 'det' && names > 1 && isBody(phrase, this.language)) || this.ownsAsThing(sentence, end)) this.body = text;
    // "The Sea Heron" is no person.
    else if (!spoke && !isBody(phrase, this.language) && phrase[0]!.tag !== 'det') this.person = names > 1 ? text : (this.withWords([nameKey(text)]) ?? this.person);
  }

  /** "Analysts | at Ferro Bank": the phrase up to word `end` with the name that hangs on it. */
  private withBody(sentence: Sentence, end: number): Phrase {
    const chain = chainAfter(sentence, 0, this.language.words.reporting.partyLinks);
    let last = end + 1;
    while (chain !== null && last < chain.last && sentence.words[last]!.tag === 'name') last++;
    return { first: 0, last: last > end + 1 ? last : end };
  }

  /** "Corvane lowered its target", "Corvane said its profit had doubled": whether a name is told of as a thing right behind it, and is nobody's. */
  private ownsAsThing({ words }: Sentence, from: number): boolean {
    const { grammar, reporting } = this.language.words;
    return words.slice(from, from + OWNING_REACH).some(({ lower }) => grammar.possessives.has(lower) && reporting.pronouns.body.has(lower));
  }

  /** "according to Doctors Abroad, the charity that runs it": whether a body is what the phrase behind the name says it is. */
  private isDescribedAsBody(sentence: Sentence, from: number): boolean {
    if (sentence.words[from]?.tag !== 'comma' || sentence.words[from + 1]?.tag !== 'det') return false;
    const end = phraseEnd(sentence, from + 1);
    const noun = sentence.words[end - 1];
    return end > from + 2 && noun?.tag === 'noun' && this.language.words.reporting.bodies.has(bare(noun)) && !isPerson(sentence.words.slice(from + 1, end), false, this.language);
  }

  private byPronoun(pronoun: string, sentence: Sentence | null, { kind, source }: Saying): string | null {
    const { pronouns } = this.language.words.reporting;
    const owner = sentence && ownerOfEquities(sentence, this.language);
    if (pronouns.body.has(pronoun)) return owner?.text ?? (sentence && (this.planner(sentence, source.first) ?? (kind === 'speech' ? this.opener(sentence) : null))) ?? this.body ?? this.last;
    if (pronouns.person.has(pronoun)) return this.person !== null && isOfOtherGender(pronoun, this.person.toLowerCase().split(' '), this.language) ? this.otherPerson(pronoun) : this.person;
    if (!pronouns.anyone.has(pronoun)) return null;
    return this.opened ?? (this.last !== null && this.last === this.body ? (this.several ?? this.last) : this.last);
  }

  /** Whom a pronoun means that cannot be the person in question: whoever else the sentence before tells of by such a title, or spoke last by one; null where nobody did. */
  private otherPerson(pronoun: string): string | null {
    const titles = titlesOf(pronoun, this.language.words.reporting);
    return (this.before && titledBehind(pronoun, this.before, this.language)) ?? this.named.findLast(({ isPerson, words }) => isPerson && words.filter((word) => titles.has(word)).length === 1)?.text ?? null;
  }

  /** "X will pay 2,000, it said": whoever tells what it will do opens the sentence; null where nobody named does. */
  private planner(sentence: Sentence, pronoun: number): string | null {
    const end = phraseEnd(sentence, 0);
    const phrase = sentence.words.slice(0, end);
    const tag = sentence.words[end]?.tag;
    // "The opposition called it false: wages, it said, …": behind the colon whoever opens the sentence goes on.
    if (end > 0 && isBody(phrase, this.language) && sentence.words.slice(end, pronoun).some(({ text }) => text === ':')) return textOf(sentence, { first: 0, last: end });
    // "Annual profit dropped by 27%, it reported": what dropped reports nothing.
    if (tag !== 'modal' && !((tag === 'aux' || tag === 'verb') && phrase.at(-1)?.tag === 'name')) return null;
    if (!phrase.some(({ tag }) => tag === 'name') || isTitled(phrase)) return null;
    return textOf(sentence, { first: 0, last: end });
  }

  /** "The navy intercepted two boats, it said": the body that opens the sentence, and no strike of an army; null where none does. */
  private opener(sentence: Sentence): string | null {
    const end = phraseEnd(sentence, 0);
    const phrase = sentence.words.slice(0, end);
    return end > 0 && phrase.every(({ classes }) => !classes.reports) && !this.language.words.agents.deeds.has(phrase.at(-1)!.lower) && !this.language.words.agents.campaigns.has(phrase.at(-1)!.lower) && isBody(phrase, this.language) && !this.isHouse(phrase) && !isPerson(phrase, false, this.language) && !isSeveral(phrase, this.language) ? textOf(sentence, { first: 0, last: end }) : null;
  }

  /** Whom a description means: a party that was named with its noun, else the last document's or body's, unless its seat tells it apart. */
  private byNoun(words: readonly Word[], seated = false): string | null {
    const { reporting } = this.language.words;
    const noun = bare(words.at(-1)!);
    // "The interior ministry", behind the health ministry: another one.
    // … and "a prison official", behind an official of the UN, is somebody else, as is "the prison official".
    if (!reporting.pointing.has(words[0]!.lower) && isPerson(words, false, this.language)) return null;
    // … and "the ministry of health", behind the World Health Organization.
    const told = reporting.portfolioBodies.has(noun) || isPerson(words, false, this.language) ? words.slice(1).map(bare) : isPortfolio(words, this.language) ? [bare(words[1]!), ...words.slice(3).map(bare)] : [noun];
    const same = this.withWords(told);
    if (same !== null || told.length > 1) return same;
    // "the war monitor": the body that was named as one that watches.
    if (reporting.watchers.nouns.has(noun)) {
      const watcher = this.named.findLast((party) => party.words.some((word) => reporting.watchers.names.has(word)));
      if (watcher) return watcher.text;
    }
    if (seated || words.length !== 2 || !reporting.pointing.has(words[0]!.lower)) return null;
    if (reporting.pointingDocuments.has(noun)) return this.last;
    if (reporting.outlets.has(noun)) return this.namedBody !== null && nameKey(this.namedBody).split(' ').some((word) => reporting.outlets.has(word)) ? this.namedBody : null;
    if (reporting.newsBodies.has(noun)) return this.namedBody;
    return (reporting.pointingBodies.has(noun) && !this.isOtherKind(noun) ? this.namedWatcher : null) ?? lastWith(this.described, [noun]);
  }

  /** "The charity", behind the civil defence: whether a noun for a private body is said where the one named last is the state's. */
  private isOtherKind(noun: string): boolean {
    const { reporting } = this.language.words;
    return reporting.privateBodies.has(noun) && this.namedWatcher !== null && nameKey(this.namedWatcher).split(' ').some((word) => reporting.stateBodies.has(word));
  }

  /** The phrase without where its body sits ("the Mern-based monitor"), which names nobody. */
  private withoutSeat(words: readonly Word[]): readonly Word[] {
    const [, name, hyphen, based] = words;
    return name?.tag === 'name' && hyphen?.tag === 'hyphen' && this.language.words.reporting.seats.has(based?.lower ?? '') ? [words[0]!, ...words.slice(4)] : words;
  }

  /** The party named last that carries all of these words. */
  private withWords(words: readonly string[]): string | null {
    return lastWith(this.named, words);
  }

  /** "The hospital lacks nurses, it said": a building, of which another body may tell. */
  private isHouse(words: readonly Word[]): boolean {
    return this.body !== null && lineage(this.language.words.quantity.nouns.kindOf(bare(words.at(-1)!)) ?? '').includes('building');
  }

  /** `written`: the text without the owner put in for "its", whose name is another's. */
  private remember(text: string, words: readonly Word[], named: boolean, written: string, isThing: boolean): void {
    this.last = text;
    this.opened = null;
    if (isSeveral(words, this.language)) this.several = text;
    if (isPerson(words, named, this.language) && !(isThing && !isTitled(words) && words[headIndex(words)]!.tag === 'name')) this.person = text;
    else if (isThing || isBody(words, this.language) || isTitle(words)) {
      // "It" is no several officials.
      if (!isSeveral(words, this.language)) this.body = text;
      if (named && words.every(({ tag }) => tag !== 'verb')) {
        this.namedBody = text;
        if (!words.some((word) => this.language.words.reporting.outlets.has(bare(word)))) this.namedWatcher = text;
      }
    }
    const parties = named || isPortfolio(words, this.language) ? this.named : this.described;
    if (parties === this.described && words[0]!.classes.the) return;
    // "officials and the airline": neither is meant by "the airline" alone.
    if (words.some(({ tag }, i) => tag === 'and' && words[i + 1]?.tag === 'det')) return;
    parties.push(new NamedParty(text, written, this.person === text));
    if (parties.length > MAX_NAMED) parties.shift();
  }
}

/** A party that an article has named; its words are folded when something first points back. */
class NamedParty {
  private folded: readonly string[] | null = null;

  constructor(
    readonly text: string,
    private readonly written: string,
    readonly isPerson: boolean,
  ) {}

  get words(): readonly string[] {
    return (this.folded ??= nameKey(this.written).split(' '));
  }
}

/** The party named last that carries all of these words; null for none. */
const lastWith = (parties: readonly NamedParty[], words: readonly string[]): string | null => parties.findLast((party) => words.every((word) => party.words.includes(word)))?.text ?? null;

