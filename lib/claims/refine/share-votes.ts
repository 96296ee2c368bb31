import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { isEarlier } from '@/lib/claims/frame/number-alone';
import { SHARED_OUT, whoseVotes } from '@/lib/claims/frame/whose-votes';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/**
 * Lets a share that a party has in the sentence behind one on votes or seats be one of the vote: "The Alliance won 2.1 million
 * votes. The Greens were on 20 percent." Changes the attachments.
 */
export function shareVotes(drafts: readonly { sentence: Sentence; attachments: Attachment[] }[], language: CompiledClaimLanguage): void {
  let isOfVote = false;
  drafts.forEach(({ sentence, attachments }, n) => {
    if (isOfVote) for (const one of attachments) if (one.frame === null && isGot(sentence, one, language)) one.frame = VOTED;
    attachments.forEach((one, i) => {
      const then = attachments[i - 1];
      if (one.frame === null && then !== undefined && isEarlier(sentence.words, one.at.first, language.words.grammar.earlier)) shareThen(sentence, one, then, language);
    });
    isOfVote ||= attachments.some(({ reading, frame }) => frame === VOTED && reading.value.unit === PERCENT);
    const before = drafts[n - 1];
    if (before === undefined || before.sentence.block !== sentence.block || !before.attachments.some(({ frame }) => frame !== null && SHARED_OUT.has(frame))) return;
    for (const one of attachments) {
      // "Unity won 188 seats. The Alliance is on 121, up 30."
      const seats = before.attachments.findLast(({ reading, frame }) => reading.value.unit === SEAT && frame !== null && SHARED_OUT.has(frame));
      if (seats && one.reading.value.unit === BARE_NUMBER && one.reading.form === 'count') goOnWithSeats(sentence, one, attachments[attachments.indexOf(one) - 1], seats, language);
      const { value, counted } = one.reading;
      if (one.frame === null && value.unit === PERCENT && counted === null && language.words.elections.at.has(sentence.words[one.at.first - 1]?.lower ?? '') && whoseVotes(sentence, PERCENT, VOTED, null, one.at, language) !== null) one.frame = VOTED;
    }
  });
}

/** "came third with 18.3 percent, up from 7.2 percent in 2022": gives a share of an earlier vote whose votes it is of, as the share before it tells. */
function shareThen(sentence: Sentence, one: Attachment, { reading: { value, counted }, frame, at }: Attachment, language: CompiledClaimLanguage): void {
  if (value.unit !== PERCENT || one.reading.value.unit !== PERCENT || one.reading.counted !== null) return;
  const votes = whoseVotes(sentence, PERCENT, frame, counted, at, language);
  if (votes === null) return;
  one.frame = VOTED;
  one.reading = { ...one.reading, counted: votes.counted };
}

/** Gives a number that a party is "on", or by which it is up or down, the seats of the sentence before. */
function goOnWithSeats({ words }: Sentence, one: Attachment, before: Attachment | undefined, seats: Attachment, language: CompiledClaimLanguage): void {
  const { first } = one.at;
  const isOn = language.words.elections.at.has(words[first - 1]?.lower ?? '') && (words[first - 2]?.be === true || language.words.elections.gets.has(words[first - 2]?.lower ?? ''));
  const isChange = before?.reading.value.unit === SEAT && one.trigger?.kind === 'state' && one.trigger.last === first;
  // "picked up 74 and now hold 181": seats, and nobody
  const isHeld = one.frame === 'detained' && one.trigger?.verb === 'hold' && one.trigger.kind === 'object' && !one.trigger.passive && one.trigger.last === first;
  if (isHeld) one.trigger = null;
  if (!isOn && !isChange && !isHeld) return;
  one.reading = { ...one.reading, value: { ...one.reading.value, unit: SEAT } };
  if (isOn || isHeld) [one.frame, one.cost] = [seats.frame, seats.cost];
}

/** "received just 3.2 percent", "which won 55 percent in 2020": whether a share of nothing that is named stands right behind a verb of getting, as in a text on a vote it is of the votes. */
function isGot({ words }: Sentence, { reading: { value, counted }, at }: Attachment, { words: { elections } }: CompiledClaimLanguage): boolean {
  const next = words[at.last];
  if (value.unit !== PERCENT || counted !== null || next?.classes.of === true || next?.tag === 'noun' || next?.tag === 'adj') return false;
  let i = at.first - 1;
  while (words[i]?.tag === 'adv') i--;
  return words[i]?.tag === 'verb' && elections.gets.has(words[i]!.lower);
}

const SEAT = 'seat';
const PERCENT = 'percent';
const VOTED = 'voted';
