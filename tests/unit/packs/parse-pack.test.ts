import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/lib/packs/parse-pack';
import type { PackFile } from '@/lib/packs/schema';
import { defectivePacks } from '../../fixtures/packs/defective-packs';
import { sealed, SMALL_PACK } from '../../fixtures/packs/small-pack';

const bytesOf = (pack: object): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(pack, null, 1));

describe('pack files', () => {
  it('are read plain, with a byte order mark, and as gzip', async () => {
    const bytes = bytesOf(await sealed(SMALL_PACK));
    for (const form of [bytes, new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), new Uint8Array(gzipSync(bytes))]) {
      const reading = await parsePack(form);
      expect(reading).toMatchObject({ ok: true, odd: [] });
      expect(reading.ok && reading.pack.reports[0]!.claims[1]).toMatchObject({ kind: 'event', agent: null, stance: 'asserts', modality: 'actual' });
    }
  });

  it('keep markup in texts as text', async () => {
    const pack: PackFile = structuredClone(SMALL_PACK);
    pack.outlets[0]!.name = '<script>alert(1)</script>';
    const reading = await parsePack(bytesOf(await sealed(pack)));
    expect(reading.ok && reading.pack.outlets[0]!.name).toBe('<script>alert(1)</script>');
  });

  it('tell what is odd without being refused', async () => {
    const pack: PackFile = structuredClone(SMALL_PACK);
    Object.assign(pack.reports[0]!.claims[0]!, { frame: 'teleported', from: '2030-01-01', to: '2030-01-01' });
    Object.assign(pack.reports[1]!.claims[0]!, { from: '2031-03-08' });
    const reading = await parsePack(bytesOf(await sealed(pack)));
    expect(reading.ok && reading.odd.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'reports[0].claims[0].frame "teleported" is no frame that this version knows: the claim is shown but not compared',
      'reports[0].claims[0].to 2030-01-01 is before the story begins (2031-03-02)',
      'reports[1].claims[0].from 2031-03-08 is after the report was published (2031-03-04)',
    ]);
  });

  it('may be cancelled, and tell how far they are read', async () => {
    const cancel = new AbortController();
    const seen: number[] = [];
    const bytes = bytesOf(await sealed(SMALL_PACK));
    await expect(parsePack(bytes, { signal: cancel.signal, onProgress: (done, total) => { seen.push(done, total); cancel.abort(new Error('cancelled')); } })).rejects.toThrow('cancelled');
    expect(seen).toEqual([0, 3]);
  });
});

describe('defective pack files', async () => {
  it.each(await defectivePacks())('$name', async ({ bytes, path, says }) => {
    const reading = await parsePack(bytes);
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.faults[0]!.reason).toMatch(says);
    expect(reading.faults[0]!.path).toBe(path);
    expect(reading.faults).toHaveLength(1);
    // What lies in the text has a line; what is said of the whole file has none.
    if (path !== '' && path !== 'formatVersion') expect(reading.faults[0]!.line).toBeGreaterThan(1);
  });

  it('tell the line that is meant', async () => {
    const [broken] = (await defectivePacks()).filter(({ name }) => name === 'bad-date.pack.json');
    const reading = await parsePack(broken!.bytes);
    const lines = new TextDecoder().decode(broken!.bytes).split('\n');
    expect(!reading.ok && lines[reading.faults[0]!.line! - 1]).toContain('"from": "2031-02-30"');
  });
});
