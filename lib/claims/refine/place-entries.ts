import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { Claim } from '@/lib/model';

/** Entries of one shape from which on a text is a list of events, and no label of a single one. */
const LIST = 3;
/** Longest label before the colon, and most words of the figure behind it. */
const MOST_WORDS = 6;

/** "Dorn college: 32 killed": the label of a sentence that is nothing but a label and a count; null for any other. */
function labelOf({ kind, frame, sentence, sentenceStart, start }: Claim): string | null {
  const colon = sentence.indexOf(':');
  if (kind !== 'figure' || frame === null || colon < 1 || start - sentenceStart < colon) return null;
  const [label, told] = [sentence.slice(0, colon).trim(), sentence.slice(colon + 1).trim()];
  const short = (text: string): boolean => text.split(/\s+/).length <= MOST_WORDS;
  return short(label) && short(told) && /^\p{Lu}/u.test(label) && !/[.!?;"“”]/.test(label) && !/[;:]/.test(told) ? label : null;
}

/**
 * The claims with those of a list of events ("Dorn college: 32 killed", "Tarn cinema: 12 dead", …) told of what each entry names: it says
 * where, nobody's word, and no day of the article is its day. A label for people or for a body ("Police: 12 dead") names none.
 */
export function placeEntries(claims: readonly Claim[], { places, quantity }: ClaimLanguage): readonly Claim[] {
  const labels = new Map<Claim, string>();
  for (const claim of claims) {
    const label = labelOf(claim);
    const last = label?.slice(label.lastIndexOf(' ') + 1).toLowerCase() ?? '';
    if (label !== null && (!places.bodies.has(last) || places.nouns.has(last)) && quantity.nouns.unitOf(last) !== 'people') labels.set(claim, label);
  }
  if (labels.size < LIST) return claims;
  const counts = new Map<string, Set<string>>();
  for (const [{ frame }, label] of labels) counts.set(frame!, (counts.get(frame!) ?? new Set()).add(label));
  return claims.map((claim) => {
    const label = labels.get(claim);
    if (label === undefined || counts.get(claim.frame!)!.size < LIST) return claim;
    return { ...claim, place: [label], placeIds: [], attributedTo: null, time: claim.implied.includes('time') ? null : claim.time, implied: claim.implied.filter((slot) => slot === 'agent') };
  });
}
