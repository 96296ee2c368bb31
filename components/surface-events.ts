import type { ClaimComparison } from '@/lib/model';

/** What a reader may do on any surface. Whoever mounts a surface carries it out. */
export interface SurfaceEvents {
  /** The claim in full; null where the page has it no more. */
  readClaim(claimId: string): Promise<ClaimComparison | null>;
  /** The words of outlets and reports by the id of their claim, to search the list by. */
  readWords(): Promise<Readonly<Record<string, string>>>;
  /** Open beside the page, at a claim where one is named. */
  openPanel(claimId: string | null): void;
  openLibrary(): void;
  setMarks(shown: boolean): void;
  /** Read the page again, also where the gate said no. */
  readAgain(): void;
  /** Seed the store again after a failure. */
  retryStore(): void;
  switchOn(): void;
  switchOff(): void;
  /** Scroll the page to a claim. */
  reveal(claimId: string): void;
  /** The claim as a lesson for a class; null: the whole article as a handout. */
  openLesson(claimId: string | null): void;
  /** Scroll the page back to where its reader was before. */
  goBack(): void;
  reject(claimKey: string, storedKey: string): void;
  restore(claimKey: string, storedKey: string): void;
}
