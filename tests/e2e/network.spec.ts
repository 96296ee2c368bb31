import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension } from '../support/launch-extension';
import { startNetworkWatch } from '../support/network-watch';
import { startPageServer } from '../support/page-server';
import { readSamples, SAMPLES_FOLDER } from '../support/samples';
import { expect, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

/** Calls that the browser makes for itself, whatever extension is in it. */
const OF_THE_BROWSER = /^(?:CONNECT|GET|POST) (?:https?:\/\/)?(?:[a-z-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com\b/;

test('nothing leaves the device: seeding, reading every sample, popup', async () => {
  test.setTimeout(120_000);
  const watch = await startNetworkWatch();
  const server = await startPageServer(SAMPLES_FOLDER);
  const extension = await launchExtension({ fresh: true, arguments: watch.arguments });
  await extension.seeded();
  const tab = await extension.context.newPage();
  for (const sample of readSamples()) {
    await tab.goto(`${server.origin}/${sample.id}/`);
    await extension.reportOf(tab);
    await (await Popup.over(extension, tab)).close();
  }
  await extension.close();

  const asked = watch.passed.filter((line) => !line.includes(server.origin) && !OF_THE_BROWSER.test(line));
  expect(asked, 'requests to anywhere but the sample pages').toEqual([]);
  const own = new Set(readSamples().map(({ id }) => `/${id}/`));
  expect(server.requests.filter((path) => !own.has(path) && path !== '/favicon.ico'), 'requests to the sample pages that no reader made').toEqual([]);
  expect(watch.askedByExtension(extension.id)).toEqual([]);
  await server.stop();
  await watch.stop();
});

test('the watch sees what an extension asks for, so that its silence means something', async () => {
  const watch = await startNetworkWatch();
  const server = await startPageServer();
  const build = mkdtempSync(join(tmpdir(), 'lateral-probe-'));
  const manifest = { manifest_version: 3, name: 'Probe', version: '1', background: { service_worker: 'probe.js' }, host_permissions: ['http://127.0.0.1/*'] };
  writeFileSync(join(build, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(build, 'probe.js'), `fetch('${server.origin}/asked-by-probe').catch(() => undefined);`);
  const extension = await launchExtension({ build, arguments: watch.arguments });
  await expect.poll(() => server.requests).toContain('/asked-by-probe');
  await extension.close();
  expect(watch.passed).toContain(`GET ${server.origin}/asked-by-probe`);
  expect(watch.askedByExtension(extension.id)).toContain(`${server.origin}/asked-by-probe`);
  await server.stop();
  await watch.stop();
  rmSync(build, { recursive: true });
});
