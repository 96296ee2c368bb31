import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf, type Dimension } from '@/lib/lexicon/units';
import type { Claim, StoredClaim } from '@/lib/model';
import { isBare } from './compare-frames';
import { contentWords } from './content-words';
import { CROWD, PRISON } from './event-words';
import { isShareOfGroup } from './read-share';

/**
 * The frame of a figure, told by what it counts where its sentence tells another or none: passengers are those aboard, staff those employed, and
 * "treating 112 injured people" counts the injured, where the other side counts these.
 */
export function frameBeside(claim: Claim | StoredClaim, other: Claim | StoredClaim): string | null {
  const { frame, countedKind, counted } = claim;
  if (other.frame === 'on-board' && isBare(frame) && countedKind === 'passengers') return other.frame;
  if (other.frame === 'employed' && isBare(frame) && lineage(countedKind ?? '').includes('workers')) return other.frame;
  // Whom a jail houses it holds.
  if (other.frame === 'detained' && frame === 'sheltered' && PRISON.test(claim.sentence ?? '')) return other.frame;
  // Pupils who are seized are held.
  if (other.frame === 'detained' && frame === 'captured' && claim.value!.unit === 'people') return other.frame;
  if (other.frame === 'voted' && frame === 'attended' && countedKind === 'voters') return other.frame;
  if (other.frame === 'attended' && isBare(frame) && isOfCrowd(claim)) return other.frame;
  // A ship that loses its cargo spills it.
  if (other.frame === 'leaked' && frame === 'lost' && SPILLS.has(dimensionOf(claim.value!.unit))) return other.frame;
  if (other.frame === 'injured' && frame === 'hospitalised' && HURT.has((counted ?? '').split(' ', 1)[0]!.toLowerCase()) && !isShareOfGroup(claim)) return other.frame;
  return frame;
}
const HURT: ReadonlySet<string> = new Set(['injured', 'wounded']);
const SPILLS: ReadonlySet<Dimension> = new Set(['mass', 'volume']);

/** Whether a figure counts people who came to where something went on, by a word for such people ("6,000 mourners"). */
export function isOfCrowd({ counted, value }: Claim | StoredClaim): boolean {
  const { words } = contentWords(counted);
  return value!.unit === 'people' && words.size === 1 && [...words].every((word) => CROWD.has(word));
}
