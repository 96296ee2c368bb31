import { capitalOf } from '@/lib/lexicon/capitals';
import { WORLDWIDE } from '@/lib/lexicon/countries';
import type { Article, Attribution, TimeSpan } from '@/lib/model';
import type { Voice } from './attribution/attribute';
import { toAttribution } from './attribution/to-attribution';
import type { CompiledClaimLanguage } from './compile-claim-language';
import type { Agent } from './frame/to-agent';
import { whatShook } from './frame/what-shook';
import { whoDid, type DoneBy } from './frame/who-did';
import type { PlaceContext } from './place/choose-places';
import { aimedAtName } from './place/aimed-at';
import { placesHandedOn } from './place/handed-on';
import { isOfParty } from './place/of-party';
import type { PlaceMention } from './place/place-mention';
import { isCapital, isElsewhere, saysDirection, saysTheCapital } from './place/elsewhere';
import { sideTold } from './place/side-told';
import { isOfDeedBefore } from './place/the-deed';
import { placeNoun, pointedAt, pointsThere, saysTheCountry, saysTheTown, thereOf } from './place/the-town';
import { isCountry, type KnownNames } from './place/known-names';
import { nameKey } from '@/lib/text/fold-name';
import type { ArticleNames } from './place/names-seen';
import type { Reading } from './reading';
import type { Phrase, Sentence } from './syntax/sentence';
import { isElsewhereThan } from './time/since-elsewhere';
import { dayOf, isLongAgo, sinceOf, tellsInPresent, tellsNow, toldOf } from './time/told-before';

/** How many sentences back a pronoun reaches. */
const ACTOR_REACH = 2;

/** How many sentences lead a report. */
const LEAD_SENTENCES = 3;

/** Whether nobody but whoever spoke before speaks in a sentence. */
const goesOnSpeaking = (sayings: Reading['sayings']): boolean => sayings.some(({ kind, implied }) => kind === 'speech' && implied) && sayings.every(({ kind, implied }) => kind !== 'speech' || implied);

/** What earlier sentences hand on: places, who is meant by "they", since when. */
export class ArticleContext {
  private block: string[] = [];
  /** Those of the paragraph's places that are not of whoever speaks. */
  private told: string[] = [];
  /** The places of the paragraph before what was told of the whole world. */
  private before: string[] = [];
  private blockNumber = -1;
  /** Where the paragraph plays since it told of another incident, as far as is known; null before it did. */
  private away: readonly string[] | null = null;
  /** Whether a sentence of the paragraph has named its places. */
  private isNamed = false;
  private heading: string[] = [];
  /** The places that a claim of the sentence may take from outside it, once asked for. */
  private around: PlaceContext | null = null;
  /** The names of the first sentence, while the heading over it is the title. */
  private opening: readonly string[] | null = null;
  private readonly earlier: Sentence[] = [];
  /** The place last told of by each noun ("the town of Mern"): what "the town" is. */
  private readonly towns = new Map<string, string>();
  /** The places last named: what "there" is. */
  private there: readonly string[] = [];
  private readonly attributions = new Map<string, Attribution>();
  /** Since when the paragraph counts. */
  private begun: string | null = null;
  /** The same, said in the lead, and of which place. */
  private leadSince: string | null = null;
  private leadPlace: string | null = null;
  /** Whether the sentence tells of another place than the lead that said since when. */
  private isBeyondLead = false;
  /** The day that the lead tells of; null where it names none. */
  private lead: string | null = null;
  private leading = LEAD_SENTENCES;
  /** The day of which an earlier sentence of the paragraph tells; null where none names one. */
  private blockDay: string | null = null;
  /** Whether the past time of the paragraph is told as if it were now. */
  private isChronicle = false;
  /** Where the paragraph told of a count that has run for long ("killed 40,000 in Mern since May 2021"). */
  private tallied: string | null = null;
  /** The past time of which the paragraph tells. */
  past: TimeSpan | null = null;

  constructor(
    private readonly article: Article,
    readonly names: KnownNames,
    private readonly seen: ArticleNames,
    private readonly language: CompiledClaimLanguage,
  ) {}

  get published(): string | null {
    return this.article.metadata.published?.value ?? null;
  }

  /** The day of a march or a vote of which a sentence names none: that of its paragraph, else of the lead. */
  get day(): string | null {
    return this.blockDay ?? this.lead;
  }

  /** Since when a count of the sentence goes on, where an earlier one said so; null where none did. */
  get since(): string | null {
    return this.isBeyondLead ? null : this.begun;
  }

  enter({ sentence, sayings, places }: Reading): void {
    this.around = null;
    if (sentence.block !== this.blockNumber) {
      this.blockNumber = sentence.block;
      // "He added that 400 …": whoever goes on speaking speaks of the same place.
      this.block = goesOnSpeaking(sayings) ? this.told : this.isNamed && this.past === null && isOfDeedBefore(sentence, this.block, this.seen.salient, this.language) ? this.block : [];
      this.told = this.block;
      this.isNamed = false;
      this.away = null;
      this.past = null;
      this.blockDay = null;
      this.tallied = null;
      this.begun = this.leadSince;
    }
    if (this.past !== null && !this.isChronicle && tellsNow(sentence, this.language.words)) this.past = null;
    const since = sinceOf(sentence);
    // What a later paragraph says of some count ("losses since Monday") holds for that paragraph only.
    if (since !== null && sentence.index <= LEAD_SENTENCES) {
      this.leadSince = since;
      this.leadPlace = places.find(({ sure }) => sure)?.name ?? this.handedOn().names[0] ?? null;
    }
    this.begun = since ?? this.begun;
    this.isBeyondLead = since === null && this.begun !== null && this.begun === this.leadSince && this.isBeyond(places);
  }

  /** Whether the places of a sentence are surely others than the one of which the lead said since when. */
  private isBeyond(places: readonly PlaceMention[]): boolean {
    const named = places.filter(({ sure, owner }) => sure && !owner);
    return this.leadPlace !== null && named.length > 0 && named.every(({ name }) => isElsewhereThan(this.leadPlace!, name));
  }

  leave({ sentence, places, sayings, triggers, attachments }: Reading): void {
    // "FILE - In this photo, a singer poses in Mern.": of another day
    if (this.language.words.places.archives.has(sentence.words[0]?.text ?? '')) {
      this.close(sentence, places);
      return;
    }
    if (this.lead === null && this.leading > 0 && sentence.kind !== 'heading' && !sentence.dateline) {
      this.leading -= 1;
      this.lead = dayOf(sentence, sayings);
    }
    this.blockDay = dayOf(sentence, sayings) ?? this.blockDay;
    const past = toldOf(sentence, sayings, this.past, this.published);
    if (past !== this.past) this.isChronicle = past !== null && tellsInPresent(sentence, this.language.words.grammar.present);
    this.past = past;
    const there = thereOf(sentence, places.filter((place) => !sayings.some((party) => isOfParty(sentence, place, party))), this.language);
    const { names, told } = placesHandedOn(sentence, places, sayings, attachments.length === 0 ? triggers : null, this.language);
    if (names.length > 0) this.told = told;
    if (sentence.kind === 'heading') {
      this.opening = this.earlier.length === 0 ? null : [];
      this.heading = names;
    } else if (this.opening === null && !sentence.dateline) this.opening = names;
    if (there.length > 0 || sentence.kind === 'heading') this.there = there;
    // What is told of the whole world reaches no farther than the next sentence.
    if (names.length > 0) {
      this.before = names.includes(WORLDWIDE) ? this.block.filter((name) => name !== WORLDWIDE) : [];
      // "Rivers burst in Mern in 2021. The president called on people to stay at home": what comes next is of today.
      if (sentence.kind !== 'heading' && this.past === null && isLongAgo(sentence, this.published)) {
        this.close(sentence, places);
        return;
      }
      this.block = names;
      this.isNamed = true;
      if (sinceOf(sentence) !== null) this.tallied = names[0]!;
      // "… in Mern since 2020. Twelve were killed in Tarn.": of that land from then on.
      else if (names.some((name) => this.isCountry(name))) this.tallied = null;
    }
    // "There, nurses treated 70. Three of them died."
    else if (this.there.length > 0 && pointsThere(sentence, this.language)) this.block = [...this.there];
    else if (this.block.includes(WORLDWIDE)) this.block = this.before;
    // "In a separate incident, 12 people died. Three of them were children."
    else if (isElsewhere(sentence, this.language) && !saysTheTown(sentence, this.language)) {
      this.away = this.landOf(this.handedOn().names);
      this.block = [];
    }
    // "Mern's disaster agency said …. It said …."
    else if (this.block.length === 0 && this.seen.salient.length > 1) this.block = this.ofStory(places);
    this.close(sentence, places);
  }

  /** Keeps of a sentence what each of its places is, and the sentence itself. */
  private close(sentence: Sentence, places: readonly PlaceMention[]): void {
    for (const { first, last, name } of places) {
      const noun = placeNoun(sentence, first, last, this.language);
      if (noun !== null) this.towns.set(noun, name);
    }
    this.earlier.push(sentence);
    if (this.earlier.length > ACTOR_REACH) this.earlier.shift();
  }

  /** The one country of a story of two that a sentence names in any way; none where it names both or none. */
  private ofStory(places: readonly PlaceMention[]): string[] {
    const named = this.seen.salient.filter((country) => places.some(({ name }) => name === country));
    return named.length === 1 ? named : [];
  }

  /** Whether a sentence points back to a place that it does not name ("killed 54 there", "in the same state"). */
  pointsBack(sentence: Sentence): boolean {
    return (this.there.length > 0 && pointsThere(sentence, this.language)) || pointedAt(sentence, this.towns, this.language) !== null;
  }

  /** Places for a claim whose sentence names none: its paragraph's, those of the heading over it, the one the article speaks of most; the town it speaks of most where the sentence says "the city" and those are countries. `isNamed`: whether it names a place all the same. */
  places(sentence: Sentence, isNamed: boolean): PlaceContext {
    // The same for each claim of a sentence.
    return (this.around ??= this.placesAround(sentence, isNamed));
  }

  private placesAround(sentence: Sentence, isNamed: boolean): PlaceContext {
    const handed = this.handedOn();
    if (this.there.length > 0 && pointsThere(sentence, this.language)) return { names: this.there, story: false };
    const side = sideTold(sentence, this.language);
    if (side !== null) return { names: [side], story: false };
    if (this.country !== null && handed.names.every((name) => name !== this.country) && saysTheCountry(sentence, this.language)) return { names: [this.country], story: false };
    // "in the town of Mern. Turnout across the country was 63 percent", and nobody knows of which.
    if (this.country === null && handed.names.some((name) => [...this.towns.values()].includes(name)) && saysTheCountry(sentence, this.language)) return { names: this.landOf(handed.names), story: false };
    // "in the south": of the land told of, and not in the town.
    if (!isNamed && saysDirection(sentence, this.language)) return { names: handed.names.filter((name) => this.isCountry(name)), story: false };
    const told = pointedAt(sentence, this.towns, this.language);
    if (told !== null && !handed.names.includes(told) && (!this.namesTown() || this.isCalledSo(told))) return { names: [told], story: false };
    const capital = told === null && !isNamed && saysTheCapital(sentence, this.language) && !handed.names.some(isCapital) ? this.capital() : null;
    if (capital !== null) return { names: capital, story: false };
    const [town] = this.seen.salient;
    const isTown = town !== undefined && !this.isCountry(town) && handed.names.every((name) => this.isCountry(name)) && saysTheTown(sentence, this.language);
    if (isTown) return { names: [town], story: false };
    if (told === null && isElsewhere(sentence, this.language) && !saysTheTown(sentence, this.language)) return { names: this.landOf(handed.names), story: false };
    const aimed = told === null && !isNamed ? aimedAtName(sentence, this.language, this.seen.isPerson) : null;
    if (aimed !== null && !saysTheTown(sentence, this.language)) return { names: this.landOf(handed.names).filter((name) => name !== aimed.by), story: false };
    // "near Republic Square … . Officers were hurt": a square says where only with its town.
    const isMinor = handed.names.length > 0 && handed.names.every((name) => this.language.words.places.minor.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
    return isMinor ? { names: [...handed.names, ...this.heading, ...this.seen.salient].filter((name, i, all) => all.indexOf(name) === i), story: false } : handed;
  }

  /** The countries among some places, else the one of the article: where another incident happened too. */
  private landOf(names: readonly string[]): readonly string[] {
    const lands = names.filter((name) => this.isCountry(name));
    return lands.length > 0 || this.country === null ? lands : [this.country];
  }

  /** The article's country, where votes or seats were placed in its capital only because that is told of around them; null for others. */
  landOfVote(sentence: Sentence, place: readonly string[]): string | null {
    if (this.country === null || place.length !== 1 || this.heading.includes(place[0]!) || capitalOf(nameKey(this.country)) !== place[0]) return null;
    return saysTheTown(sentence, this.language) ? null : this.country;
  }

  /** The capital of the article's country, and that country; null where none is known. */
  private capital(): readonly string[] | null {
    const name = this.country === null ? null : capitalOf(nameKey(this.country));
    return name === null ? null : [name, this.country!];
  }

  /** Whether the paragraph has named a place that may be "the city" itself: no country, and nothing that its noun or an earlier sentence calls otherwise. */
  private namesTown(): boolean {
    const { places } = this.language.words;
    return this.isNamed && this.block.some((name) => !this.isCountry(name) && ![...this.towns.values()].includes(name) && !places.nouns.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
  }

  /** Whether a noun of region is part of a name ("Mern camp"): no town named since is "the camp". */
  private isCalledSo(name: string): boolean {
    return this.language.words.places.pointingRegions.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  }

  private isCountry(name: string): boolean {
    return isCountry(nameKey(name), this.language.words);
  }

  private handedOn(): PlaceContext {
    if (this.block.length === 0 && this.away !== null) return { names: this.away, story: false };
    if (this.block.length > 0) return { names: this.block, story: false };
    if (this.heading.length > 0) return { names: this.withTown(this.heading), story: false };
    return { names: this.seen.salient, story: true };
  }

  /** "Shelling kills 14 in eastern Mern" over "… in the town of Tolm": what the title names wholly by a country or a region the first sentence may name more closely. */
  private withTown(names: readonly string[]): readonly string[] {
    const [town] = this.seen.salient;
    return town !== undefined && this.opening?.includes(town) === true && !names.includes(town) && !this.isCountry(town) && names.every((name) => this.isCountry(name)) ? [town, ...names] : names;
  }

  /** The party of a voice with its id; found once for each, since one party speaks all over an article. */
  attribution(voice: Pick<Voice, 'first' | 'party'>): Attribution {
    const key = `${voice.first}\n${voice.party}`;
    let attribution = this.attributions.get(key);
    if (!attribution) this.attributions.set(key, (attribution = toAttribution(voice, this.names, this.language.words.places.institutions)));
    return attribution;
  }

  /** The country that the article speaks of most: where a total of years holds. */
  get country(): string | null {
    return this.seen.country;
  }

  /** Where a total of years holds that names no place: where the paragraph counted since then, the one land of which it tells, else the article's country; null where none is known. */
  get land(): string | null {
    const lands = this.tallied === null && this.isNamed ? this.block.filter((name) => this.isCountry(name)) : [];
    return this.tallied ?? (lands.length === 1 ? lands[0]! : this.seen.country);
  }

  /** The earthquake whose magnitude a figure is: of its own sentence or of one shortly before ("A second earthquake struck. Its magnitude was 7.5."); null for none. */
  quake(sentence: Sentence, at: Phrase): string | null {
    for (const one of [sentence, ...this.earlier.toReversed()]) {
      const quake = whatShook(one, one === sentence ? at : { first: one.words.length, last: one.words.length }, this.language);
      if (quake !== null) return quake;
    }
    return null;
  }

  /** Who a claim of the sentence `own` says did it: a pronoun's actor is told by the sentences before, a deed that is only named by its town is nobody's. */
  agent(agent: Agent | null, own: Sentence): DoneBy {
    return whoDid(agent, own, this.earlier, this.seen, this.language);
  }
}
