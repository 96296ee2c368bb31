import { retortBefore } from '@/lib/claims/syntax/retort';
import { isBehindAlike, isBesideNumber } from './beside-number';
import { isOfMarket } from './elsewhere';
import { isNotThere } from './not-there';
import { isOfPart, isOnlyPart, isOriginOfDoer, isOriginOfOthers } from './of-part';
import { isOfJoinedThing } from './joined-thing';
import { isBehindAndThat, isOfEarlierDeed, isOfJoinedDeed, isOfOtherDeed, isOfPerson, isOfReason, isOfSameDay, isOfThatTime, isOfUntil } from './other-deed';
import type { Choice } from './place-choice';
import type { PlaceMention } from './place-mention';
import { isGoalOfOthers, isLeftBehind } from './place-phrase';
import { isOfOccasion, isWhereSaid } from './where-said';
import { isDoerBefore, isDoerBehind, isNextSubject, isRelativeSubject, isSender, sendsAway } from './who-sends';

/** A reason why a place that a sentence names is not where its claim was. */
type Reason = (choice: Choice, mention: PlaceMention) => boolean;

const ofPart: Reason = isOfPart;
const ofOtherNumber: Reason = ({ sentence: { words }, at, figures }, mention) => figures.some((figure) => figure.first !== at.first && (isBesideNumber(words, mention, figure) || isBehindAlike(words, at, mention, figure)));
const ofEarlierDeed: Reason = ({ sentence, at, places: { days, after } }, mention) => isOfEarlierDeed(sentence, at, mention, days, after);
const ofThatTime: Reason = ({ sentence, at, places: { deed } }, mention) => isOfThatTime(sentence, at, mention, deed);
const ofUntil: Reason = ({ sentence, at, places: { untils } }, { first }) => isOfUntil(sentence, at.last, first, untils);
const ofReason: Reason = ({ sentence, at, places: { reasons } }, mention) => isOfReason(sentence, mention, at, reasons);
const ofRetort: Reason = ({ sentence, at, grammar: { retorts } }, { first }) => first > at.last && retortBefore(sentence, first, retorts) >= at.last;
const ofMarket: Reason = ({ sentence, at, places }, mention) => isOfMarket(sentence, mention, at, places);
const senderAway: Reason = ({ sentence, at, places }, mention) => sendsAway(sentence, mention, at, places);
const originOfOthers: Reason = ({ sentence, at, places }, mention) => isOriginOfOthers(sentence, mention, at, places);
const goalOfOthers: Reason = ({ sentence: { words }, at, figures, places }, { first }) => isGoalOfOthers(words, at, first, figures, places);
const ofOwner: Reason = (_, { owner }) => owner === true;
const ofNextDeed: Reason = ({ nextDeed }, { first }) => nextDeed >= 0 && first > nextDeed;
const ofNextSaid: Reason = ({ sentence: { words }, at }, mention) => isBehindAndThat(words, at, mention);
const ofJoinedThing: Reason = ({ sentence: { words }, at, mentions, places: { nouns } }, mention) => isOfJoinedThing(words, at, mention, mentions, nouns);
const ofJoinedDeed: Reason = ({ sentence, at, mentions, places: { crossed }, grammar: { possessives } }, mention) => isOfJoinedDeed(sentence, at, mention, mentions, crossed, possessives);
const ofSameDay: Reason = ({ sentence, at, places: { days } }, { first }) => isOfSameDay(sentence, at, first, days);
const notThere: Reason = ({ sentence, at, parties, places }, mention) => isNotThere(sentence, at, mention, parties, places);
const ofOtherDeed: Reason = ({ sentence, at }, mention) => isOfOtherDeed(sentence, at, mention);
const ofPerson: Reason = ({ sentence, at, places: { holders }, grammar: { of } }, mention) => isOfPerson(sentence, at, mention, holders, of);
const sender: Reason = ({ sentence, at, places }, mention) => isSender(sentence, mention, at, places);
const originOfDoer: Reason = ({ sentence, at, parties, places }, mention) => isOriginOfDoer(sentence, mention, at, parties, places);
const nextSubject: Reason = ({ sentence, at, places: { meanwhile } }, mention) => isNextSubject(sentence, mention, at) || isDoerBehind(sentence, mention, at, meanwhile) || isRelativeSubject(sentence, mention);
const doerBefore: Reason = ({ sentence, at, places: { meanwhile } }, mention) => isDoerBefore(sentence, mention, at, meanwhile);
const onlyPart: Reason = ({ sentence, at, grammar: { including } }, mention) => isOnlyPart(sentence, at, mention, including);
const ofOccasion: Reason = ({ sentence, at, parties, places: { occasions } }, mention) => parties.some((party) => isOfOccasion(sentence, mention, party, at, occasions));
const leftBehind: Reason = ({ sentence: { words }, at, mentions, places }, mention) => mentions.length > 1 && isLeftBehind(words, mention, at, places);

/** Why a place is that of something else which the sentence tells, so that the text before does not give it to the claim either. */
const OF_ANOTHER: readonly Reason[] = [ofPart, ofOtherNumber, ofJoinedThing, ofJoinedDeed, ofEarlierDeed, ofReason, ofRetort, ofMarket, senderAway, originOfOthers, goalOfOthers, ofThatTime, doerBefore, ofUntil];

/** Why a place is not even one to which the claim's "there" could point back. */
const NOT_NAMED: readonly Reason[] = [ofOwner, ofPart, originOfOthers, ofNextDeed, ofNextSaid, ofSameDay, notThere];

/** Why a place so named, and of nothing else, is not the claim's. */
const NOT_ITS_OWN: readonly Reason[] = [ofOtherDeed, ofPerson, sender, originOfDoer, nextSubject, onlyPart, ofOccasion, leftBehind];

const anyOf = (reasons: readonly Reason[]) => (choice: Choice, mention: PlaceMention): boolean => reasons.some((reason) => reason(choice, mention));

/** Whether a place is that of something else which the sentence tells. */
export const isOfAnother = anyOf(OF_ANOTHER);

/** Whether the claim's sentence names a place only beside what the claim tells. */
export const isBesideTheClaim = anyOf(NOT_NAMED);

/** Whether a place that the claim's sentence names is where something or somebody else was. */
export const isOfSomethingElse = anyOf(NOT_ITS_OWN);

/** Whether a place behind the verb of saying is where that was said. */
export const isWhereTold = ({ sentence, at, parties }: Choice, mention: PlaceMention): boolean =>
  parties.some((party) => mention.first >= party.cue.last && isWhereSaid(sentence, mention, party, at));
