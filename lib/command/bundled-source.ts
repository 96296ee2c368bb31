import type { ClaimSource } from '@/lib/model';

/** The bundled packs as a claim source in memory, read once. */
export async function bundledSource(): Promise<ClaimSource> {
  throw new Error('not there yet');
}
