import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExpectedSample } from '@/lib/samples/check-sample';

export { differences, findClaim, furnitureRead, type ExpectedClaim } from '@/lib/samples/check-sample';

export const SAMPLES_FOLDER = resolve(import.meta.dirname, '../../assets/samples');

export interface Sample extends ExpectedSample {
  id: string;
  /** Path of its index.html. */
  file: string;
}

/** All samples with what is expected of them, by name; a folder without its expected.json throws. */
export function readSamples(): readonly Sample[] {
  return readdirSync(SAMPLES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      ...(JSON.parse(readFileSync(join(SAMPLES_FOLDER, name, 'expected.json'), 'utf8')) as Omit<Sample, 'id' | 'file'>),
      id: name,
      file: join(SAMPLES_FOLDER, name, 'index.html'),
    }))
    .sort((a, b) => a.id.localeCompare(b.id));
}
