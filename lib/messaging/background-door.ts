import * as v from 'valibot';
import { ok, problem } from '@/lib/model';
import type { MessageName, PageToBackground } from './protocol';
import type { Door } from './server';

/** Longest article text taken, in UTF-16 units: about 300,000 words, beyond any article. */
const MAX_TEXT = 2_000_000;
const MAX_BLOCKS = 100_000;

const short = v.pipe(v.string(), v.maxLength(2_000));
const maybe = v.nullable(short);
const published = v.nullable(
  v.object({ value: v.pipe(v.string(), v.maxLength(64)), from: v.picklist(['json-ld', 'meta', 'itemprop', 'time-element', 'given']) }),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));

const article = v.pipe(
  v.object({
    metadata: v.object({
      url: maybe,
      outlet: maybe,
      headline: maybe,
      byline: maybe,
      published,
      modified: published,
      language: v.nullable(v.pipe(v.string(), v.maxLength(64))),
      agency: maybe,
      publisher: maybe,
      correctionsPolicy: maybe,
      ownershipPolicy: maybe,
    }),
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(
      v.array(
        v.object({ start: offset, end: offset, kind: v.picklist(['paragraph', 'heading', 'list-item', 'quote', 'caption', 'cell', 'furniture']) }),
      ),
      v.maxLength(MAX_BLOCKS),
    ),
  }),
  v.check(({ text, blocks }) => blocks.every((block) => block.start <= block.end && block.end <= text.length), 'a block lies outside the text'),
);

const empty = v.object({});
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const pair = v.object({ claimKey: key, storedKey: key });

const REQUESTS: Partial<Record<MessageName, v.GenericSchema>> = {
  'page:analyze': v.object({ article, again: v.optional(v.boolean(), false) }),
  'reader:inject': empty,
  'card:inject': empty,
  'panel:open': v.object({ claimId: v.nullable(key) }),
  'toolbar:clear': empty,
  'store:status': empty,
  'store:retry': empty,
  'claims:reject': pair,
  'claims:restore': pair,
  'article:compare': v.object({ article }),
  'page:bring': v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'store:announce': empty,
};

const FROM_PAGES: Record<keyof PageToBackground, true> = { 'page:analyze': true, 'reader:inject': true, 'card:inject': true, 'panel:open': true, 'toolbar:clear': true };

/** The background's door: pages may ask what PageToBackground lists, the rest is for the extension's own pages; all input meets a schema. */
export const backgroundDoor: Door = {
  admits: (name, sender) => (Object.hasOwn(FROM_PAGES, name) ? sender.tabId !== null || sender.isExtensionPage : sender.isExtensionPage),
  guard(name, request) {
    // Names come from outside: those of every object's prototype are not ours.
    const schema = Object.hasOwn(REQUESTS, name) ? REQUESTS[name] : undefined;
    if (!schema) return problem('unknown-message', name);
    const parsed = v.safeParse(schema, request, { abortEarly: true });
    return parsed.success ? ok(parsed.output) : problem('bad-request', `${name}: ${parsed.issues[0].message}`);
  },
};
