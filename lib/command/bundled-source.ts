import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { signatureOf } from '@/lib/match/signature';
import type { ClaimSource } from '@/lib/model';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';
import { toPackRows } from '@/lib/packs/pack-rows';
import { PACK, type Pack } from '@/lib/packs/schema';

export const PACK_FOLDER = fileURLToPath(new URL('../../assets/packs', import.meta.url));

/** The bundled packs, checked against the schema, in the order of their ids. */
export async function bundledPacks(): Promise<Pack[]> {
  const files = (await readdir(PACK_FOLDER)).filter((name) => name.endsWith('.pack.json')).sort();
  return Promise.all(files.map(async (file) => v.parse(PACK, JSON.parse(await readFile(join(PACK_FOLDER, file), 'utf8')))));
}

/** The bundled packs as a claim source in memory, read once. */
export async function bundledSource(): Promise<ClaimSource> {
  const packs = await bundledPacks();
  return createArrayClaimSource(packs.map((pack) => toPackRows(pack, { provenance: 'bundled', signatureOf })));
}
