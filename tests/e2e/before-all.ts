import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { CHROME_BUILD, launchExtension } from '../support/launch-extension';
import { cleanProfile, SEEDED_PROFILE } from '../support/seeded-profile';

/** Clears what the last run left, and makes the profile that has seeded: files of tests start from a copy of it, in place of seeding once each. */
export default async function beforeAll(): Promise<void> {
  const logs = process.env.LATERAL_NET_LOGS!;
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const profile = process.env[SEEDED_PROFILE]!;
  rmSync(profile, { recursive: true, force: true });
  if (!existsSync(CHROME_BUILD)) throw new Error(`There is no build at ${CHROME_BUILD}: npm run build`);
  mkdirSync(profile, { recursive: true });
  try {
    const extension = await launchExtension({ profile });
    await extension.seeded();
    await extension.close();
    cleanProfile(profile);
  } catch (error) {
    // A spared minute is not worth all tests: without the profile each file seeds for itself, and says what is wrong where something is.
    rmSync(profile, { recursive: true, force: true });
    process.stdout.write(`No profile that has seeded: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
