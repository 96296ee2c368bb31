import { readFileSync } from 'node:fs';
import { type SavedPage } from '../browser/open-pages';
import type { MadePage } from './page-server';

/** Nothing of a saved page may run or be fetched: only its own markup is under test. */
const ALONE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Names by which links and metadata say where a page comes from. */
const ORIGIN_LINK = /\brel\s*=\s*["']?(?:canonical|amphtml|shortlink)\b/i;
const ORIGIN_NAME = /=\s*["']?(?:og:url|og:site_name|al:web:url|twitter:url|publisher|author|application-name)\b/i;

/** A saved page as it is, without its scripts running. */
export const asSaved = ({ file }: SavedPage): MadePage => ({ body: readFileSync(file, 'utf8'), headers: ALONE });

/** An outlet of our own making. */
const COPYIST = '<meta property="og:site_name" content="The Copybook">';

/** The same words at another outlet: the page without what names its own address and outlet. */
export const asCopied = ({ file }: SavedPage): MadePage => ({
  body: readFileSync(file, 'utf8')
    .replaceAll(/<(?:link|meta) [^>]*>/gi, (tag) => (ORIGIN_LINK.test(tag) || ORIGIN_NAME.test(tag) ? '' : tag))
    .replaceAll(/<script [^>]*ld\+json[^>]*>[^<]*<\/script>/gi, '')
    .replace(/<head[^>]*>/i, (head) => head + COPYIST),
  headers: ALONE,
});
