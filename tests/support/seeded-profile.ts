import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Variable with the profile of a browser that has seeded and was closed; where it is not set, each browser seeds for itself. */
export const SEEDED_PROFILE = 'LATERAL_SEEDED_PROFILE';

/** A new profile: a copy of the one that has seeded where the run has made it, and where seeding is not what is looked at; else an empty one. */
export function newProfile(seeded: boolean): string {
  const profile = mkdtempSync(join(tmpdir(), 'lateral-profile-'));
  const made = process.env[SEEDED_PROFILE];
  if (!seeded || made === undefined || !existsSync(made)) return profile;
  cpSync(made, profile, { recursive: true });
  return profile;
}

/** Removes what one browser says to the next through a profile: who runs in it. */
export function cleanProfile(profile: string): void {
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'downloads']) rmSync(join(profile, name), { recursive: true, force: true });
}
