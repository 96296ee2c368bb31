import type { ArithmeticLanguage } from '@/lib/claims/arithmetic/arithmetic-fault';
import { kindInNews, relateNouns } from '@/lib/lexicon/nouns';
import { spotsOf } from '@/lib/lexicon/gazetteer';
import type { Claim, HeadlineNote } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import { significantDigits } from '@/lib/text/significant-digits';

/** A rounded headline ("nearly 550", "200" for 192) may be off by this share and say the same. */
const ROUNDING = 0.05;
/** … one of hundreds or more with a single digit that is not nought by this ("200" for 214). */
const ROUGH = 0.08;
const ROUGH_FROM = 100;
/** Of its last digit so much is rounded, with some room for how fractions are kept. */
const HALF = 0.5 + 1e-9;

/** What the headline says of a figure of the body. */
interface Finding {
  flag: 'headline-differs' | 'headline-rounded';
  note: HeadlineNote;
  headline: Claim;
  body: Claim;
}

/**
 * The claims with the headline's figures set against those of the text: one that the text gives otherwise is flagged, one that
 * the headline only rounds is named as rounded. `headline` are the claims of the headline: some of `claims` where it stands in the
 * text (they carry the flag), claims of their own where it comes from the page's metadata (the figure of the text carries it).
 * `words`: those that make a figure that of each of several, and those behind which others are told with no number.
 */
export function flagHeadline(claims: readonly Claim[], headline: readonly Claim[], words: SumWords): Claim[] {
  if (headline.length === 0) return [...claims];
  const own = new Set(headline);
  const body = claims.filter((claim) => claim.kind === 'figure' && !own.has(claim) && !isOfMore(claim, words));
  const findings = headline.flatMap((claim) => compare(claim, body, headline) ?? []);
  return claims.map((claim) => {
    const finding = findings.find((one) => one.headline === claim || (one.body === claim && !claims.includes(one.headline)));
    return finding ? { ...claim, flags: [...claim.flags, finding.flag], notes: [...claim.notes, finding.note] } : claim;
  });
}

type SumWords = Pick<ArithmeticLanguage, 'each' | 'and' | 'owners'>;

/** Whether the headline may give the sum of a figure and others: "exchanged 115 prisoners each", "three teenagers and their parents". */
function isOfMore(claim: Claim, { each, and, owners }: SumWords): boolean {
  const words = behind(claim);
  return words.some((word) => each.has(word)) || (and.has(words[0]!) && owners.has(words[1] ?? ''));
}

/** How far behind a figure "each" may stand, in words ("115 prisoners of war each"). */
const EACH_REACH = 4;

/** The next words behind a claim's quote in its sentence, in lower case. */
const behind = ({ sentence, sentenceStart, end }: Claim): readonly string[] => sentence.slice(end - sentenceStart).trimStart().toLowerCase().split(/\P{L}+/u, EACH_REACH);

/** Sentences with figures in which a report tells what its headline does; farther on it tells of parts, and of what was before. */
const LEAD = 3;

/** The claims of the first sentences with figures. */
function leadOf(body: readonly Claim[]): readonly Claim[] {
  const starts = [...new Set(body.map(({ sentenceStart }) => sentenceStart))].slice(0, LEAD);
  return body.filter(({ sentenceStart }) => starts.includes(sentenceStart));
}

/** Whether a figure may contradict another: a number above one. One person is one of several, and "hundreds" are as many as there are. */
const isTelling = (claim: Claim): boolean => (numberOf(claim) ?? 0) > 1;

/** Whether two claims name places, or times, that have nothing in common. */
function isElsewhere(a: Claim, b: Claim): boolean {
  const named = (slot: 'place' | 'time'): boolean => !a.implied.includes(slot) && !b.implied.includes(slot);
  if (named('place') && a.place.length > 0 && b.place.length > 0 && !a.place.some((name) => b.place.some((other) => name === other || liesIn(name, other) || liesIn(other, name)))) return true;
  return named('time') && a.time !== null && b.time !== null && ((a.time.from ?? '') > (b.time.to ?? '9') || (b.time.from ?? '') > (a.time.to ?? '9'));
}

/** Whether a place lies in a country, Valparaiso in Chile, or may do so as nobody knows where it lies. */
function liesIn(place: string, land: string): boolean {
  const country = spotsOf(nameKey(land)).find(({ kind }) => kind === 'country')?.country;
  const spots = spotsOf(nameKey(place));
  return country !== undefined && (spots.length === 0 || spots.some((spot) => spot.country === country));
}

/** What a headline may tell as if it were now. */
const PLANNED: ReadonlySet<Claim['modality']> = new Set(['forecast', 'goal']);

/** What is to be said of one figure of the headline; null where the text gives the same, or its lead nothing on the same question. */
function compare(claim: Claim, body: readonly Claim[], headline: readonly Claim[]): Finding | null {
  if (claim.kind !== 'figure' || claim.frame === null || claim.frame === 'counted-as') return null;
  const alike = body.filter((other) => other.frame === claim.frame && isOfUnit(claim, other) && ['same', 'unknown'].includes(relateNouns(claim.countedKind, other.countedKind)));
  // "raises rates to 6.5%", of "its key rate to 5.5 percent" where inflation is 6.5
  const named = claim.countedKind === null && claim.counted !== null ? alike.filter((other) => isNamedAlike(claim.counted!, other.counted)) : [];
  const told = (named.length > 0 ? named : alike).filter(({ modality }) => modality === claim.modality || (PLANNED.has(modality) && PLANNED.has(claim.modality)));
  // "Ferro cuts 3,000 jobs", of "said it would cut 2,000": a headline tells what is planned as if it were now, where the text tells only of plans.
  const same = told.length === 0 && claim.modality === 'actual' ? alike.filter(({ modality }) => PLANNED.has(modality)) : told;
  if (same.length === 0) return null;
  // "19 dead", of "19 civilians": the text gives the number for the kind of people that all were.
  if (body.some((other) => other.frame === claim.frame && other.value!.unit === claim.value!.unit && other.modality === claim.modality && relateNouns(claim.countedKind, other.countedKind) === 'whole' && other.value!.low === claim.value!.low && other.value!.high === claim.value!.high)) return null;
  if (claim.value!.unit !== 'percent' && isSum(claim, body)) return null;
  const met = same.find((other) => meets(claim, other) && !goesBeyond(claim, other));
  if (met && (met.value!.low === claim.value!.low || isBound(claim) || !isRounded(claim, met))) return null;
  // "Thousands flee", of tens of thousands: a vague word says only that there were so many, and there were.
  if (claim.value!.approx && numberOf(claim) === null && same.some((other) => reach(other)[0] >= reach(claim)[0])) return null;
  const rounded = met ?? same.find((other) => isRounded(claim, other));
  if (rounded) return { flag: 'headline-rounded', note: { says: 'headline-rounded', headline: show(claim), text: show(rounded) }, headline: claim, body: rounded };
  const lead = leadOf(body);
  const other = same.find((one) => lead.includes(one) && isTelling(one) && (!(isElsewhere(claim, one) || isPartOf(one, claim)) || isOfOthers(claim, one, lead)) && !isAllOf(one, headline));
  // "Arrivals hit 32.7 million", of "welcomed 32.7 million visitors": the lead tells the number in other words
  if (other && numberOf(claim) !== null && lead.some((one) => one.frame !== claim.frame && ALIKE.has(one.frame) && ALIKE.has(claim.frame) && isOfUnit(claim, one) && numberOf(one) === numberOf(claim)) && !isOfOthers(claim, other, lead)) return null;
  if (!other || !(isTelling(claim) || isVaguelyMore(claim, other))) return null;
  return { flag: 'headline-differs', note: { says: 'headline-differs', headline: show(claim), text: show(other) }, headline: claim, body: other };
}

/** Whether the last words of what two figures count are one, whatever their number: "rates", "its key rate". */
const isNamedAlike = (one: string, other: string | null): boolean => other !== null && lastWord(one) === lastWord(other);
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase().replace(/s$/, '');

/** What a headline may mean by a number alone: "50,000 without power". */
const ALONE: ReadonlySet<string> = new Set(['people', 'household', 'building']);

/** Whether a figure of the text counts what one of the headline does, which may leave the noun out. */
const isOfUnit = (headline: Claim, { value }: Claim): boolean => value!.unit === headline.value!.unit || (headline.counted === null && headline.value!.unit === 'people' && ALONE.has(value!.unit));

/** Whether a figure is the sum of those of its frame in one sentence, or in the lead: "five killed", of "three soldiers and two smugglers". */
function isSum(claim: Claim, body: readonly Claim[]): boolean {
  const alike = body.filter((other) => other.frame === claim.frame && other.value!.unit === claim.value!.unit);
  const sumOf = (claims: readonly Claim[]): number => claims.reduce((sum, other) => sum + (numberOf(other) ?? Number.NaN), 0);
  const told = leadOf(body);
  return [...new Set(alike.map(({ sentenceStart }) => sentenceStart))].some((start) => sumOf(alike.filter(({ sentenceStart }) => sentenceStart === start)) === numberOf(claim)) || sumOf(alike.filter((other) => told.includes(other))) === numberOf(claim);
}

/** Whether a figure of the text is the sum of what the headline tells apart: "11 stabbed", of "two dead, nine hurt". */
const isAllOf = (whole: Claim, headline: readonly Claim[]): boolean => headline.filter(({ value }) => value?.unit === whole.value!.unit).reduce((sum, one) => sum + (numberOf(one) ?? Number.NaN), 0) === numberOf(whole);

/** Whether a smaller figure is of one kind of people where the other is of all: the three soldiers among five killed. */
const isPartOf = (part: Claim, whole: Claim): boolean => part.value!.unit === 'people' && !(part.frame === 'attended' && part.countedKind === 'protesters') && isAnybody(whole) && !isAnybody(part) && reach(part)[0] <= reach(whole)[0];

/** What did not happen to those who died: a headline that gives their number for the dead took it from them. */
const SURVIVED: ReadonlySet<string | null> = new Set(['injured', 'hospitalised', 'rescued', 'evacuated', 'displaced']);

/** Whether a number of the headline is in the lead that of other people: "arrests 300", of "arrested 130 protesters" where "300 officers" were deployed. */
const isOfOthers = (headline: Claim, part: Claim, lead: readonly Claim[]): boolean =>
  lead.some((other) => other.frame !== part.frame && other.value!.unit === part.value!.unit && numberOf(other) === numberOf(headline) && ((headline.frame === 'killed' && SURVIVED.has(other.frame)) || (!isAnybody(other) && relateNouns(part.countedKind, other.countedKind) === 'disjoint')));

const isAnybody = ({ countedKind }: Claim): boolean => countedKind === null || kindInNews(countedKind) === 'people';

/** Frames of what is only counted or measured, one of which a headline may tell in the words of another; not what befell people, who may be others. */
const ALIKE: ReadonlySet<string | null> = new Set(['counted-as', 'recorded', 'measured', 'rose', 'fell', 'grew', 'arrived', 'visited', 'attended', 'earned', 'sold', 'produced', 'spent']);

/** Whether a vague word of the headline begins above the number of the text: "hundreds", of 43. */
const isVaguelyMore = (headline: Claim, body: Claim): boolean => numberOf(headline) === null && reach(headline)[0] > (numberOf(body) ?? Infinity) * (1 + BEYOND);

/** Share by which a headline may go beyond what the text gives as the least ("at least 43"), and where that is a round number ("more than 60,000"). */
const BEYOND = 0.1;
const BEYOND_ROUND = 0.25;

/** Whether the headline says more than a bound of the text that only leaves room for it. */
function goesBeyond(headline: Claim, body: Claim): boolean {
  const { low, high } = body.value!;
  // "nearly 80", of "at least 48"
  const said = headline.value!.low ?? (headline.value!.approx ? reach(headline)[1] * (1 - ROUNDING) : -Infinity);
  return low !== null && high === null && Number.isFinite(said) && said > low * (1 + (low % 10 === 0 ? BEYOND_ROUND : BEYOND));
}

/** Whether the headline gives the text's figure with fewer digits, within what rounding may do. */
function isRounded(headline: Claim, body: Claim): boolean {
  const [rough, exact] = [numberOf(headline), numberOf(body)];
  if (rough === null || exact === null || rough === exact || significantDigits(rough) >= significantDigits(exact)) return false;
  // 5.5 percent is no rounding of 5.25.
  const [, decimals] = headline.value!.unit === 'percent' ? String(rough).split('.') : [];
  if (decimals !== undefined) return Math.abs(rough - exact) * 10 ** decimals.length <= HALF;
  return Math.abs(rough - exact) <= (rough >= ROUGH_FROM && significantDigits(rough) === 1 ? ROUGH : ROUNDING) * Math.max(rough, exact) * (1 + Number.EPSILON * ROUGH_FROM);
}

/** Whether a headline gives only a bound ("passes 1,400"), which the exact figure of the text keeps. */
const isBound = ({ value }: Claim): boolean => !value!.approx && (value!.low === null) !== (value!.high === null);

/** The number that a value is written with; null for a range of words ("dozens"). */
function numberOf({ value }: Claim): number | null {
  const { low, high } = value!;
  return low !== null && high !== null && low !== high ? null : (low ?? high);
}

/** Bounds of a value, an open side as far as it may reach. */
const reach = (claim: Claim): readonly [number, number] => [claim.value!.low ?? -Infinity, claim.value!.high ?? Infinity];

const show = (claim: Claim): string => claim.quote.replace(/\s+/g, ' ');

function meets(a: Claim, b: Claim): boolean {
  const [[low, high], [from, to]] = [reach(a), reach(b)];
  const slack = a.value!.approx || b.value!.approx ? ROUNDING * Math.max(Math.abs(Number.isFinite(high) ? high : low), Math.abs(Number.isFinite(to) ? to : from)) : 0;
  return low <= to + slack && from <= high + slack;
}
