import type { BlockKind } from '@/lib/model';
import type { Thing } from '@/lib/lexicon/events';

/** Words by which what happened is told from figures of speech, plans and background. */
export interface EventWords {
  /** Nouns of each class of things, besides the counted nouns. */
  things: Readonly<Partial<Record<Thing, ReadonlySet<string>>>>;
  /** Verbs, in the base form, that are too plain to make a proper name their object's class ("took Mern" needs Mern to be a place). */
  weakVerbs: ReadonlySet<string>;
  /** Those of them that, with a full name, tell of somebody ("freed Petr Lund"). */
  personal: ReadonlySet<string>;
  /** Those that do so only of what officers or an armed side do ("Police released Petr Lund"). */
  freeing: ReadonlySet<string>;
  /** Who searches a house and does not attack it ("Police raided the mayor's home"). */
  policing: ReadonlySet<string>;
  /** Verbs, in the base form, by which somebody is caught and no picture of him is ("seize"). */
  grabbing: ReadonlySet<string>;
  /** Verbs, in all forms, whose object does what an infinitive behind it tells ("prompting Mern to recall its envoy"). */
  prompting: ReadonlySet<string>;
  /** Words at the head of a line that promises to tell why something was done. */
  promises: ReadonlySet<string>;
  /** Adverbs right before a verb of what was the last time or once ("last erupted"). */
  formerly: ReadonlySet<string>;
  /** What is held without being controlled: "a vote was held in 12 towns". */
  gatherings: ReadonlySet<string>;
  /** Heads of objects that make a figure of speech ("took place"). */
  empty: ReadonlySet<string>;
  /** Who sentences where others only hold ("a court jailed him"). */
  courts: ReadonlySet<string>;
  /** Nouns that tell a deed, with its frame: "the capture of Mern", "the minister's resignation". */
  deeds: ReadonlyMap<string, string>;
  /** Words before such a noun that tell of it as done ("after", "announced"). */
  telling: ReadonlySet<string>;
  /** Verb in its base form and head of its object that make a figure of speech, joined by a hyphen ("take-road"). */
  idioms: ReadonlySet<string>;
  /** Words in front of "to have" and the participle of what is said to have happened ("claimed to have taken"). */
  having: ReadonlySet<string>;
  /** Heads behind which "of" names the thing itself ("parts of the city"). */
  partitives: ReadonlySet<string>;
  /** Verbs, in the base form, whose object is never told by a name alone ("landed in Mern" is any flight). */
  noNames: ReadonlySet<string>;
  /** Determiners of a thing that the reader knows ("the airport", "its border"). */
  definite: ReadonlySet<string>;
  /** Nouns for those who are near to somebody, and for what shows him ("the family of", "a photo of"). */
  near: ReadonlySet<string>;
  /** Verbs, in the base form, of buying that bid somebody do something where an infinitive follows ("ordered the airline to pay"). */
  bidding: ReadonlySet<string>;
  /** Verbs, in all forms, by which somebody is bidden to do something ("ordered the army to retake the town"). */
  bids: ReadonlySet<string>;
  /** Verbs, in the base form, of a state that lasts: no happening. */
  stative: ReadonlySet<string>;
  /** Verbs, in the base form, whose present passive tells a state ("is besieged"). */
  ringing: ReadonlySet<string>;
  /** Adverbs that make such a state news ("now controls"). */
  nows: ReadonlySet<string>;
  /** Verbs behind which a noun and a gerund tell what was seen to happen ("saw soldiers leaving"). */
  seeing: ReadonlySet<string>;
  /** Verbs of harm, in the base form, after which somebody may be alive or dead ("shoot", "take to hospital"). */
  mortal: ReadonlySet<string>;
  /** What the dead lose: "lives", and the frames under which it may be told ("cost 12 lives"). */
  lives: ReadonlySet<string>;
  /** What is claimed when a vote or a fight is won ("claimed victory"). */
  won: ReadonlySet<string>;
  /** Prepositions between an attack and its aim ("an attack on the village"). */
  against: ReadonlySet<string>;
  /** Gerunds of auxiliaries ("being"). */
  gerunds: ReadonlySet<string>;
  /** Words in front of an infinitive or gerund of what did happen ("managed to", "began"). */
  achieved: ReadonlySet<string>;
  /** Words in front of an infinitive of a deal that is agreed and not yet done ("agreed to buy"). */
  agreeing: ReadonlySet<string>;
  /** Words in front of an infinitive of what did not happen, though it was asked or tried ("refused to"). */
  undone: ReadonlySet<string>;
  /** Verbs whose gerund tells what somebody owns to or denies ("denied hitting the school"). */
  owning: ReadonlySet<string>;
  /** Verbs, in the base form, whose subject is the one it was taken from ("lost control of"). */
  yielding: ReadonlySet<string>;
  /** Prepositions before a person who is the object of a verb ("detuvo a dos hombres"), in languages that have one. */
  whom?: ReadonlySet<string>;
  /** Prepositions between a deal or ties and with whom ("a deal with Mern"). */
  partners: ReadonlySet<string>;
  /** Verbs, in the base form, by which a court only holds somebody ("remanded him in custody"). */
  remanding: ReadonlySet<string>;
  /** Verbs, in the base form, of what breaks out, and never of what somebody opens ("erupt"). */
  bursting: ReadonlySet<string>;
  /** Verbs, in the base form, by which somebody who is named leaves a land for good ("fled Mern"). */
  fleeing: ReadonlySet<string>;
  /** Verbs, in the base form, by which a land calls its envoys home and a maker its goods ("withdrew its ambassador"). */
  recalling: ReadonlySet<string>;
  /** Words that open a clause of what happened at the same time ("when fighting erupted"). */
  whens: ReadonlySet<string>;
  /** Words in front of a gerund of what did happen ("after seizing"). */
  doneBy: ReadonlySet<string>;
  /** Verbs of accusing, whose accused is the agent of the gerund ("accused the army of shelling"). */
  accusing: ReadonlySet<string>;
  /** Nouns of open water, which nobody hits who fires at it ("fired a missile towards the East Sea"). */
  seas: ReadonlySet<string>;
  /** Words behind what is declared to have ended ("declared the epidemic over"). */
  over: ReadonlySet<string>;
  /** Words before what a line tells of long ago ("On this day: rebels capture Mern"). */
  archives: readonly (readonly string[])[];
  /** Kinds of blocks in which the simple present tells what happened. */
  narrated: ReadonlySet<BlockKind | 'headline'>;
}

/** Words by which somebody who acts is told from a cause, an instrument and a thing. */
export interface AgentWords {
  /** Nouns that do nothing themselves: causes, instruments, amounts. */
  nobody: ReadonlySet<string>;
  /** Nouns of attacks and of what is fired, whose modifier may name the party ("Mernish air strikes"). */
  deeds: ReadonlySet<string>;
  /** Verbs, in all forms, by which somebody makes an attack or uses a weapon ("fired", "planted", "carried" out). */
  performs: ReadonlySet<string>;
  /** Verbs, in all forms, behind which an infinitive is of whoever uses something ("used drones to drop bombs"). */
  wields: ReadonlySet<string>;
  /** Adjectives behind a deed that name whose it was ("un bombardeo israelí"), in languages that put them there. */
  owners?: ReadonlySet<string>;
  /** Before whose fire somebody died ("under army fire"). */
  beneath: ReadonlySet<string>;
  /** Words before the preposition of a deed by which somebody answers for it ("responsibility for", "responsible for"). */
  answering: ReadonlySet<string>;
  /** Gerunds of whoever has a deed done ("accused of ordering the killing"). */
  ordering: ReadonlySet<string>;
  /** Verbs, in all forms, of whoever had a deed done ("ordered the killing of 12"). */
  orders: ReadonlySet<string>;
  /** Verbs, in all forms, of holding somebody for a deed ("charged", "arrested"), of punishing them for it, and of finding that they did not do it. */
  trying: ReadonlySet<string>;
  convicting: ReadonlySet<string>;
  clearing: ReadonlySet<string>;
  /** Verbs, in all forms, of whoever owns to a deed before the court or says that he did not do it ("pleaded not guilty"). */
  pleading: ReadonlySet<string>;
  /** "guilty", between whom a court judges and the deed. */
  guilty: ReadonlySet<string>;
  /** Prepositions before what somebody is tried for ("charged with", "convicted of", "jailed for"). */
  matters: ReadonlySet<string>;
  /** Verbs, in all forms, that say who somebody is ("named X as the attacker"). */
  naming: ReadonlySet<string>;
  /** Phrases before those by whom somebody died ("at the hands of"), as words. */
  hands: readonly (readonly string[])[];
  /** Speakers who only judge what others do ("critics say they would push up prices"). */
  judges: ReadonlySet<string>;
  /** Forms of verbs by which somebody calls a deed something, and the word that opens it: "what X called a massacre". */
  callings: ReadonlySet<string>;
  whats: ReadonlySet<string>;
  /** Prepositions of a deed that somebody is "behind". */
  behind: ReadonlySet<string>;
  /** Verbs, in all forms, by which harm is laid at somebody's door ("attributes 112 deaths to"). */
  attributing: ReadonlySet<string>;
  /** Prepositions between a deed and whose it was ("an attack by X", "un ataque de X"). */
  deedBy: ReadonlySet<string>;
  /** Deeds that are named by where they were done, and not by who did them ("the Orlava shooting"). */
  placed: ReadonlySet<string>;
  /** Verbs, in the base form, of what may kill or only wound ("shoot"). */
  mayKill: ReadonlySet<string>;
  /** Nouns for what the army of a land does, mostly abroad ("Mern's bombardment"). */
  waged: ReadonlySet<string>;
  /** Nouns of the same that say so only right behind the country ("Mern's campaign"; but "Mern's vaccination campaign"). */
  campaigns: ReadonlySet<string>;
  /** Verbs of striking back, which a land does somewhere else ("Mern retaliated with 120 drones"). */
  retaliates: ReadonlySet<string>;
  /** Words written small that name a party as a modifier ("regime shelling"). */
  parties: ReadonlySet<string>;
  /** Nouns of several who do harm together, which are no side of a war ("the mob", "a clan"). */
  bands: ReadonlySet<string>;
  /** Pronouns that stand for somebody named before. */
  they: ReadonlySet<string>;
  /** Those of them that stand for more than one: "they". */
  several: ReadonlySet<string>;
  /** Verbs of two sides that fight each other ("traded fire"). */
  clashes: readonly (readonly string[])[];
  /** Verbs, in the base form, by which the dead are found or counted: whoever does them harmed nobody ("pronounced dead by"). */
  finders: ReadonlySet<string>;
  /** Places that act as bodies ("the state", "the city"). */
  acting: ReadonlySet<string>;
  /** Verbs, in all forms, whose subject something befalls, with the words behind them ("faced", "came under"). */
  undergoes: readonly (readonly string[])[];
  /** What is made or played "by" somebody ("a concert by X"). */
  works: ReadonlySet<string>;
  /** What is fired, told with no one who fires it ("a call of shots fired at the hotel"). */
  shots: ReadonlySet<string>;
  /** Agents too vague to make an event worth telling. */
  generic: ReadonlySet<string>;
  /** Of a language whose verbs need no subject: sides that tell of their own deeds, groups that do so where a word says that they are armed, verbs only such a side has, and whether the form of a verb is of several; null where every verb has a subject. */
  tellsOwn: { sides: ReadonlySet<string>; groups: ReadonlySet<string>; armed: ReadonlySet<string>; only: ReadonlySet<string>; isOfSeveral(verb: string): boolean } | null;
}
