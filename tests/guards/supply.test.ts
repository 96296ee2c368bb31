import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeNotice } from '../support/compose-notice';
import { filesIn } from '../support/pack-zip';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('what the project is made from', () => {
  it('has a lock file without the address of any registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\/-\//);
  });

  it('names every licence that ships in NOTICE', () => {
    expect(read('NOTICE'), 'run npm run notice').toBe(composeNotice(ROOT));
  });

  it('ships nothing under a licence that the MIT licence cannot live with', () => {
    expect([...composeNotice(ROOT).matchAll(/^\S+ [\d.]\S* \((?<licence>.+)\)$/gm)].map(({ groups }) => groups!.licence!).filter((licence) => !/MIT|ISC|BSD|Apache-2\.0|MPL-2\.0|Unlicense|0BSD/.test(licence))).toEqual([]);
  });
});

describe('the sources that ship', () => {
  const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(join(ROOT, folder)).filter((file) => /\.tsx?$/.test(file)).map((file) => `${folder}/${file}`));
  // Comments may speak of what the code must not do.
  const codeOf = (file: string): string => read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const using = (forbidden: RegExp): readonly string[] => sources.filter((file) => forbidden.test(codeOf(file)));

  it('turn no text into markup', () => {
    expect(using(/\b(?:innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|\bdocument\.write/)).toEqual([]);
  });

  it('turn no text into code', () => {
    expect(using(/\beval\s*\(|\bnew Function\b|\bimportScripts\b|setTimeout\(\s*['"`]/)).toEqual([]);
  });

  it('open no connection', () => {
    const pages = using(/\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b/);
    // One file fetches: the packs inside the build itself, by an address of the extension's own.
    expect(pages).toEqual(['lib/background/bundled-packs.ts']);
    expect(readFileSync(join(ROOT, pages[0]!), 'utf8').match(/\bfetch\s*\([^)]*/g)).toEqual([expect.stringContaining('browser.runtime.getURL(')]);
  });
});
