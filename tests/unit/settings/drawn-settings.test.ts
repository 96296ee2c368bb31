import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/defaults';
import { drawnSettings } from '@/lib/settings/drawn-settings';

it('draws a change at once, and no answer to an earlier one over a later one', async () => {
  const drawn: boolean[] = [];
  const answers: (() => void)[] = [];
  const change = drawnSettings(DEFAULT_SETTINGS, ({ links }) => drawn.push(links), (given) => new Promise((answer) => answers.push(() => answer({ ...DEFAULT_SETTINGS, ...(given as Partial<Settings>) }))));
  const [off, on] = [change({ links: false }), change({ links: true })];
  expect(drawn).toEqual([false, true]);
  answers[0]!();
  await off;
  expect(drawn).toEqual([false, true]);
  answers[1]!();
  await on;
  expect(drawn).toEqual([false, true, true]);
});

it('draws what has been written in the end, which a policy may have kept as it was', async () => {
  const drawn: boolean[] = [];
  await drawnSettings(DEFAULT_SETTINGS, ({ links }) => drawn.push(links), () => Promise.resolve(DEFAULT_SETTINGS))(({ links }) => ({ links: !links }));
  expect(drawn).toEqual([!DEFAULT_SETTINGS.links, DEFAULT_SETTINGS.links]);
});
