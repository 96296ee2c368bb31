import axe from 'axe-core';
import { until } from '../support/until';
import { expect, test } from './fixtures';
import { Popup } from './popup';
import { Panel, type Surface } from './surface';

test.use({ file: import.meta.filename });

/** What axe finds wrong in a surface as it stands. */
const faultsOf = (surface: Surface): Promise<readonly string[]> =>
  surface.target.evaluate(`(async () => {
    if (!globalThis.axe) { ${axe.source} }
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).slice(0, 4).join(' · '));
  })()`);

/** Presses Tab through a surface; answers how many places the focus came to, and those where it could not be seen. */
async function walk(surface: Surface): Promise<{ places: number; unseen: readonly string[] }> {
  const unseen: string[] = [];
  const seen = new Set<number>();
  await surface.target.evaluate(`document.activeElement?.blur(), globalThis.places = new Map()`);
  for (let steps = 0; steps < 400; steps += 1) {
    await surface.press('Tab');
    const at = await surface.target.evaluate<{ id: number; shown: boolean; what: string } | null>(`(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      const id = places.get(one) ?? places.size;
      places.set(one, id);
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      return { id, shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight, what: one.outerHTML.slice(0, 90) };
    })()`);
    if (at === null || seen.has(at.id)) break;
    seen.add(at.id);
    if (!at.shown) unseen.push(at.what);
  }
  return { places: seen.size, unseen };
}

test('popup and side panel, list and claim, have no fault that axe knows, and the focus is always seen', async ({ extension, server, tab }) => {
  test.setTimeout(120_000);
  await tab.goto(`${server.origin}/flood-amp/`);
  const { claims } = await extension.reportOf(tab);
  const popup = await Popup.over(extension, tab);
  await until('all rows', async () => (await popup.count('.row')) === claims.length);
  expect(await faultsOf(popup), 'popup, list').toEqual([]);
  const list = await walk(popup);
  expect(list.unseen).toEqual([]);
  expect(list.places).toBeGreaterThanOrEqual(claims.length + 5);
  await popup.open('At least 11,300 people');
  expect(await faultsOf(popup), 'popup, claim').toEqual([]);
  await popup.press('Escape');

  const panel = await Panel.beside(extension, popup);
  await until('all rows', async () => (await panel.count('.row')) === claims.length);
  expect(await faultsOf(panel), 'panel, list').toEqual([]);
  await panel.open('At least 11,300 people');
  expect(await faultsOf(panel), 'panel, claim').toEqual([]);
  const claim = await walk(panel);
  expect(claim.unseen).toEqual([]);
  expect(claim.places).toBeGreaterThan(30);
  await panel.close();
});
