import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD, type Extension, launchExtension } from '../support/launch-extension';
import { until } from '../support/until';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

const welcomes = ({ context, address }: Extension): number => context.pages().filter((page) => page.url().startsWith(address('welcome.html'))).length;

test('the welcome page is opened by the install, and never again by itself: not when the browser starts again, not by an update', async () => {
  test.setTimeout(150_000);
  const folder = mkdtempSync(join(tmpdir(), 'lateral-install-'));
  const [build, profile] = [join(folder, 'build'), join(folder, 'profile')];
  cpSync(CHROME_BUILD, build, { recursive: true });
  try {
    const first = await launchExtension({ build, profile });
    await until('the welcome page', async () => Promise.resolve(welcomes(first) === 1));
    await first.seeded();
    expect(welcomes(first)).toBe(1);
    await first.context.close();

    const again = await launchExtension({ build, profile });
    const { packs } = await again.seeded();
    expect(welcomes(again)).toBe(0);
    await again.context.close();

    const path = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    writeFileSync(path, JSON.stringify({ ...manifest, version: '9.9.9' }));
    const updated = await launchExtension({ build, profile });
    expect((await updated.seeded()).packs).toBe(packs);
    expect(await (await updated.worker()).evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
    expect(welcomes(updated)).toBe(0);
    await updated.context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
