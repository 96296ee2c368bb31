import { browser } from 'wxt/browser';
import * as v from 'valibot';
import type { BundledPackLine } from '@/assets/packs/bundle-packs';
import { signatureOf } from '@/lib/match/signature';
import { toPackRows } from '@/lib/packs/pack-rows';
import { PACK } from '@/lib/packs/schema';
import type { BundledPack } from '@/lib/store/seed';

const FOLDER = '/packs/';

/** JSON of a file of the build itself. */
async function readBuilt(file: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`${FOLDER}${file}` as '/popup.html'));
  if (!response.ok) throw new Error(`${file} is missing from the build`);
  return response.json();
}

/** The packs that came with the build; the rows of each are read when they are asked for. */
export async function bundledPacks(): Promise<readonly BundledPack[]> {
  const lines = (await readBuilt('index.json')) as readonly BundledPackLine[];
  return lines.map(({ id, title, checksum, claims, file }) => ({
    id,
    title,
    checksum,
    claims,
    async read() {
      const parsed = v.safeParse(PACK, await readBuilt(file));
      if (!parsed.success) throw new Error(`${v.getDotPath(parsed.issues[0]) ?? file}: ${parsed.issues[0].message}`);
      return toPackRows(parsed.output, { provenance: 'bundled', signatureOf });
    },
  }));
}
