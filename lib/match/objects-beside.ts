import type { Claim, Statement, StoredClaim } from '@/lib/model';
import { siteOf } from './sites';
import { contentWords } from './content-words';
import { OF_SOMEBODY_ELSE } from './event-words';
import { compareObjects, type ObjectComparison } from './compare-objects';
import type { PlaceComparison } from './place-comparison';

/*
 * Whom a figure's deed was done to, where the sentence tells the deed as an event too: "sentenced Tom Orl to nine years" is an event with
 * its object and a figure of years, which counts nobody. Without the object the nine years of another answer it.
 */

type Told = Claim | StoredClaim;

const sentenceOf = (claim: Told): string => `${'articleKey' in claim ? claim.articleKey : ''}\n${claim.sentence}`;
const keyOf = (claim: Told): string => `${claim.frame}\n${sentenceOf(claim)}`;

/** Frames of what befell people and things, and of the blow by which it did. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'destroyed', 'damaged', 'trapped']);
const BLOW: ReadonlySet<string> = new Set(['struck', 'attacked']);

/** The sites that were struck where the harm of a figure was done, by claim: "bombed a hospital, killing 12". Only where its sentence tells of one. */
export function sitesBeside(claims: readonly Told[]): ReadonlyMap<Told, string> {
  const sites = new Map<string, string | null>();
  for (const claim of claims) {
    if (claim.kind !== 'event' || !BLOW.has(claim.frame ?? '') || claim.sentence === null) continue;
    const key = sentenceOf(claim);
    sites.set(key, sites.has(key) ? null : siteOf(contentWords(claim.object)));
  }
  const found = new Map<Told, string>();
  if (sites.size === 0) return found;
  for (const claim of claims) {
    const site = claim.kind === 'figure' && HARM.has(claim.frame ?? '') && claim.sentence !== null ? sites.get(sentenceOf(claim)) : null;
    if (site) found.set(claim, site);
  }
  return found;
}

/** The objects of figures that count no things themselves, by claim: that of the event of their frame in their sentence. Figures without one are left out. */
export function objectsBeside(claims: readonly Told[]): ReadonlyMap<Told, string> {
  const objects = new Map<string, string>();
  for (const claim of claims) if (claim.kind === 'event' && claim.object !== null && claim.sentence !== null && !isToldAside(claim)) objects.set(keyOf(claim), claim.object);
  const found = new Map<Told, string>();
  if (objects.size === 0) return found;
  for (const claim of claims) {
    if (claim.kind !== 'figure' || claim.countedKind !== null || claim.sentence === null) continue;
    const object = objects.get(keyOf(claim));
    if (object !== undefined) found.set(claim, object);
  }
  return found;
}

/** Whether an event is told of somebody else by the way: "given nine years by the court that convicted Orl". */
const isToldAside = ({ quote, sentence }: Told): boolean => {
  const aside = sentence!.search(OF_SOMEBODY_ELSE);
  return aside >= 0 && sentence!.indexOf(quote) > aside;
};

/** How the objects of two figures compare, or the sites where the harm was done; null where one of them has none. */
export function compareObjectsBeside(mine: Claim, theirs: StoredClaim, where: PlaceComparison, { objects, sites }: { objects?: ReadonlyMap<Told, string>; sites?: ReadonlyMap<Told, string> }): ObjectComparison['verdict'] | null {
  const [site, otherSite] = [sites?.get(mine), sites?.get(theirs)];
  if (site !== undefined && otherSite !== undefined && site !== otherSite) return 'differs';
  const [own, other] = [objects?.get(mine), objects?.get(theirs)];
  return own === undefined || other === undefined ? null : compareObjects(withObject(mine, own), withObject(theirs, other), where).verdict;
}

const withObject = (statement: Statement, object: string): Statement => ({ ...statement, object });
