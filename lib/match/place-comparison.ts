import type { Verdict } from '@/lib/model';

/** How the places of two statements stand to each other. */
export interface PlaceComparison {
  verdict: Verdict;
  /** Whether mine lies within theirs (`part`) or holds it (`whole`): a part of a place has a part of the count. */
  extent: 'same' | 'part' | 'whole' | 'unknown' | 'apart';
  /** Whether one side lies wholly inside the other's place, and is not one of several places named. */
  inside?: boolean;
  /** Whether only the sound of two names joins them: another slot must say so too. */
  alike?: boolean;
  /** Whether each names a place of its own, and they share only where both lie: two towns of one province. */
  sisters?: boolean;
  /** … of one city, each by its own name. */
  quarters?: boolean;
  reason: string;
}
