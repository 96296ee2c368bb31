/** `tsx tests/support/make-icons.ts`: draws the PNG icons of assets/public/icon from their SVG, in a browser. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';
import { ICONS, ICON_SIZES } from './icon-states';

const FOLDER = join(import.meta.dirname, '../../assets/public/icon');

const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, chromiumSandbox: false });
try {
  const page = await browser.newPage();
  for (const [name, svg] of Object.entries(ICONS)) {
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(FOLDER, `${name}${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
