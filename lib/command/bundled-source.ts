import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { signatureOf } from '@/lib/match/signature';
import type { ClaimSource } from '@/lib/model';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';
import { toPackRows } from '@/lib/packs/pack-rows';
import { PACK } from '@/lib/packs/schema';

/** Where the packs that travel with the build lie. */
const PACKS = fileURLToPath(new URL('../../assets/packs/', import.meta.url));

/** The bundled packs as a claim source in memory; throws with file and path where one is not valid. */
export async function bundledSource(): Promise<ClaimSource> {
  const files = (await readdir(PACKS)).filter((file) => file.endsWith('.pack.json')).sort();
  const packs = await Promise.all(
    files.map(async (file) => {
      const parsed = v.safeParse(PACK, JSON.parse(await readFile(PACKS + file, 'utf8')));
      if (!parsed.success) throw new Error(`${file}: ${v.getDotPath(parsed.issues[0]) ?? ''} ${parsed.issues[0].message}`);
      return toPackRows(parsed.output, { provenance: 'bundled', signatureOf });
    }),
  );
  return createArrayClaimSource(packs);
}
