import * as v from 'valibot';
import { HEDGES } from '@/lib/model';
import { messageFor } from './reasons';

/** Version of the file format; a pack of a later one is refused by name. */
export const FORMAT_VERSION = 1;

/** What a pack may hold at most: far above any honest pack, low enough that a hostile one cannot fill a disk. */
export const LIMITS = {
  /** Bytes of the file as it comes, plain or gzip. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of the JSON after gzip is undone. */
  textBytes: 256 * 1024 * 1024,
  /** Objects and lists within one another. */
  depth: 12,
  stringLength: 2_000,
  /** Packs of one collection. */
  packs: 2_000,
  aliases: 200,
  missing: 2_000,
  stories: 20_000,
  outlets: 50_000,
  parties: 50_000,
  places: 50_000,
  reports: 200_000,
  claimsOfReport: 2_000,
  claims: 1_000_000,
} as const;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, messageFor('isEmpty')), v.maxLength(LIMITS.stringLength, messageFor('tooLong', { n: String(LIMITS.stringLength) })));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/, messageFor('noId')), v.maxLength(160, messageFor('tooLong', { n: '160' })));
const number = v.pipe(v.number(), v.finite(messageFor('notFinite')));
const orNull = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

/** Whether the day exists; what is no date at all is told by the pattern before. */
const isCalendarDay = (value: string): boolean => {
  if (!/^\d{4}(?:-\d{2}){0,2}(?:T|$)/.test(value)) return true;
  const [year, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const day = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, messageFor('noDay')), v.check(isCalendarDay, messageFor('noCalendarDay')));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/, messageFor('noMoment')),
  v.check(isCalendarDay, messageFor('noCalendarDay')),
);
const link = v.pipe(
  v.string(),
  v.maxLength(LIMITS.stringLength, messageFor('tooLong', { n: String(LIMITS.stringLength) })),
  v.regex(/^https?:\/\/[^\s<>"]+$/i, messageFor('noAddress')),
);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/, messageFor('noLanguage')));
const aliases = v.optional(v.pipe(v.array(text), v.maxLength(LIMITS.aliases, messageFor('tooManyNames', { n: String(LIMITS.aliases) }))), []);
const listOf = <S extends v.GenericSchema>(schema: S, most: number) => v.pipe(v.array(schema), v.maxLength(most, messageFor('tooManyEntries', { n: String(most) })));

/** What a pack covers and what it does not: shown before a reader trusts its silence. */
const CARD = v.strictObject({
  title: text,
  from: orNull(day),
  to: orNull(day),
  languages: v.optional(listOf(language, 200), []),
  maintainer: text,
  licence: text,
  /** How the pack was made. */
  method: v.pipe(v.string(), v.maxLength(4_000)),
  /** Outlets known to be missing, or what is known not to be covered. */
  missing: v.optional(listOf(text, LIMITS.missing), []),
});

const STORY = v.strictObject({ id, title: text, from: orNull(day), to: orNull(day), background: orNull(text), places: v.optional(listOf(id, 500), []) });

export const OUTLET = v.strictObject({
  id,
  name: text,
  also: aliases,
  country: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, messageFor('noCountry')))),
  kind: orNull(text),
  host: orNull(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/, messageFor('noHost')))),
});

const PARTY = v.strictObject({
  id,
  name: text,
  also: aliases,
  kind: orNull(text),
  /** Story that a party without a name of its own ("local sources") belongs to: it is nobody outside it. */
  story: orNull(id),
});

const PLACE = v.strictObject({ id, name: text, also: aliases, within: orNull(id) });

export const STANCES = ['asserts', 'estimates', 'alleges', 'denies'] as const;
export const MODALITIES = ['actual', 'forecast', 'hypothetical', 'goal', 'negated'] as const;
export const SLOTS = ['counted', 'agent', 'object', 'place', 'time', 'attributedTo'] as const;

const SAID = {
  /** Stable within the report; a corrected claim keeps it. */
  id,
  /** One sentence in the words of the pack's maker; null only in what a reader's memory exports. */
  says: orNull(text),
  /** What was counted or done, as the maker of the pack put it ("seriously injured", "bombed"). */
  phrase: orNull(text),
  /** Id of lib/lexicon/frames. */
  frame: orNull(id),
  modality: v.optional(v.picklist(MODALITIES), 'actual'),
  /** Who did it, according to the report; never who said it. */
  agent: orNull(text),
  /** Ids of places. */
  where: v.optional(listOf(id, 100), []),
  /** Places as written, where they are not the places' names. */
  whereAs: v.optional(listOf(text, 100)),
  from: orNull(day),
  to: orNull(day),
  /** Id of the party who says so; null is the outlet's own voice. */
  source: orNull(id),
  /** The party as worded, where it is not the party's name. */
  sourceAs: orNull(text),
  stance: v.optional(v.picklist(STANCES), 'asserts'),
  /** Where the rung on the ladder is known better than `stance` tells. */
  hedge: v.optional(v.picklist(HEDGES)),
  /** Slots taken from context and not from the claim's own words. */
  implied: v.optional(v.array(v.picklist(SLOTS))),
  /** The sentence of the page; only in what a reader's memory exports. */
  sentence: orNull(text),
};

const FIGURE = v.strictObject({
  ...SAID,
  kind: v.literal('figure'),
  /** As the outlet worded it. */
  figure: text,
  low: orNull(number),
  high: orNull(number),
  approx: v.optional(v.boolean(), false),
  /** Name of the reading; made from the words where left out. */
  rule: orNull(text),
  /** Canonical id of lib/lexicon/units, or the singular noun. */
  unit: text,
  /** The unit as the maker of the pack wrote it, where it is not the canonical id. */
  unitAs: orNull(text),
  counted: orNull(text),
  /** Id of lib/lexicon/nouns. */
  countedKind: orNull(id),
});

const EVENT = v.strictObject({ ...SAID, kind: v.literal('event'), /** As the outlet worded it, where known. */ quote: orNull(text), object: orNull(text) });

const CLAIM = v.variant('kind', [FIGURE, EVENT]);

export const REPORT = v.strictObject({
  /** Stable over versions of the pack. */
  id,
  story: orNull(id),
  outlet: id,
  url: orNull(link),
  headline: orNull(text),
  published: orNull(moment),
  language: orNull(language),
  /** Agency whose copy it is. */
  via: orNull(text),
  /** `inferred`: the page showed no date; the claims' days come from the story and are not the outlet's own. */
  dates: v.optional(v.literal('inferred')),
  /** Signature keys; only in what a reader's memory exports, made from the summaries elsewhere. */
  signature: v.optional(listOf(text, 500)),
  claims: listOf(CLAIM, LIMITS.claimsOfReport),
});

/** The pack file, format version 1: the one source of truth for its shape. */
export const PACK = v.strictObject({
  /** Where the JSON Schema lies, for editors. */
  $schema: v.optional(v.string()),
  formatVersion: v.literal(FORMAT_VERSION),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+(?:\.\d+){0,2}$/, messageFor('noVersion'))),
  /** SHA-256, in hex, of the canonical JSON of all the rest; see `checksumOf`. */
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, messageFor('noChecksum'))),
  card: CARD,
  stories: listOf(STORY, LIMITS.stories),
  outlets: listOf(OUTLET, LIMITS.outlets),
  parties: listOf(PARTY, LIMITS.parties),
  places: listOf(PLACE, LIMITS.places),
  reports: listOf(REPORT, LIMITS.reports),
});

/** Several packs in one file, each whole and under its own checksum: what the export of a store is. */
export const COLLECTION = v.strictObject({
  formatVersion: v.literal(FORMAT_VERSION),
  packs: v.pipe(v.array(v.unknown()), v.minLength(1, messageFor('holdsNoPack')), v.maxLength(LIMITS.packs, messageFor('tooManyPacks', { n: String(LIMITS.packs) }))),
});

/** A pack as a file holds it: what may be left out may be missing. */
export type PackFile = v.InferInput<typeof PACK>;
/** A pack after reading: every field is there. */
export type Pack = v.InferOutput<typeof PACK>;
export type PackStory = Pack['stories'][number];
export type PackOutlet = Pack['outlets'][number];
export type PackParty = Pack['parties'][number];
export type PackPlace = Pack['places'][number];
export type PackReport = Pack['reports'][number];
export type PackClaim = PackReport['claims'][number];
