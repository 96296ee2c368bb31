import type { Claim } from '@/lib/model';
import type { ClaimLanguage } from '@/lib/claims/claim-language';

/** Frames of the harm that one deed does to many, and of the deeds. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'hospitalised', 'destroyed', 'damaged', 'displaced']);
const ATTACKS: ReadonlySet<string> = new Set(['struck', 'attacked', 'detonated', 'opened-fire', 'launched']);
/** Most characters between two sentences that stand beside each other. */
const GAP = 3;
/** How many sentences with claims back the dead are told of whose part a figure is. */
const REACH = 3;
const WORD = /[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu;

/**
 * The claims, with whoever did it and the day of a harm that a sentence names only by pointing back: a part of those told of before
 * ("Five children were among the dead"), and what "the strikes" of the sentence before did. Nobody is blamed for what befell his own.
 */
export function shareDeed(claims: readonly Claim[], words: ClaimLanguage): Claim[] {
  const done: Claim[] = [];
  for (const claim of claims) done.push(claim.kind === 'figure' && claim.agent === null && claim.modality === 'actual' && HARM.has(claim.frame ?? '') ? pointedBack(claim, done, words) : claim);
  return done;
}

function pointedBack(claim: Claim, before: readonly Claim[], { agents, events, grammar, places, quantity, times }: ClaimLanguage): Claim {
  const { the } = quantity.notFigures;
  const tokens = (claim.sentence.match(WORD) ?? []).map((token) => token.toLowerCase());
  const pointed = tokens.flatMap((token, i) => (i > 0 && the.has(tokens[i - 1]!) ? [{ token, link: tokens[i - 2] ?? '', next: tokens[i + 1] ?? '' }] : []));
  if (pointed.some(({ token, link }) => quantity.nouns.peopleWords.has(token) && (grammar.including.has(link) || grammar.of.has(link)))) {
    const starts = [...new Set(before.map(({ sentenceStart }) => sentenceStart))].filter((start) => start < claim.sentenceStart).slice(-REACH);
    const whole = before.findLast((other) => starts.includes(other.sentenceStart) && other.kind === 'figure' && other.frame === claim.frame && other.modality === 'actual');
    return whole && (claim.value?.low ?? 0) <= (whole.value?.high ?? Infinity) ? withDeed(claim, whole) : claim;
  }
  // "the attack on Mern", "the strike in Tarn": another one; "the attack came a week after a strike killed eight" tells of what was before it.
  const isOther = (next: string): boolean => (times.happened.has(next) && tokens.some((token) => times.after.has(token))) || events.against.has(next) || places.locating.has(next) || grammar.of.has(next) || grammar.by.has(next);
  if (!pointed.some(({ token, next }) => agents.deeds.has(token) && !isOther(next))) return claim;
  const start = before.findLast(({ sentenceStart }) => sentenceStart < claim.sentenceStart)?.sentenceStart;
  const deeds = before.filter(({ sentenceStart, frame, agent, modality, hedge }) => sentenceStart === start && ATTACKS.has(frame ?? '') && agent !== null && modality === 'actual' && hedge !== 'alleged' && hedge !== 'denied');
  const [deed] = deeds;
  if (!deed || claim.sentenceStart - deed.sentenceStart - deed.sentence.length > GAP || deeds.some(({ agent }) => agent !== deed.agent)) return claim;
  return withDeed(claim, deed);
}

/** The claim with the agent of a deed, and with its day and place where it has none of its own; itself where it befell the agent's own people. */
function withDeed(claim: Claim, { agent, time, place, placeIds }: Claim): Claim {
  const own = claim.counted?.split(' ').at(-1)?.toLowerCase();
  if (own !== undefined && agent?.toLowerCase().split(' ').includes(own)) return claim;
  const isOpen = claim.time === null || (claim.time.from === null && time !== null && time.to !== null && time.to <= (claim.time.to ?? ''));
  const takesTime = isOpen && time !== null && time.from !== null && time.from === time.to;
  const takesPlace = place.length > 0 && claim.place.length === 0;
  const taken = [...(agent === null ? [] : ['agent' as const]), ...(takesTime ? ['time' as const] : []), ...(takesPlace ? ['place' as const] : [])];
  return { ...claim, agent, ...(takesTime ? { time } : {}), ...(takesPlace ? { place, placeIds } : {}), implied: [...new Set([...claim.implied, ...taken])] };
}
