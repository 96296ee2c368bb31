/**
 * Why a file is refused, or what is odd in it, by code: the English of the command line, with the names of what is filled in. The library
 * says the same in the reader's language, under `library.import.reason`.
 */
export const REASONS = {
  empty: 'The file is empty.',
  tooLarge: 'The file is larger than {size}.',
  gzip: 'The gzip file is damaged or cut off: load it once more from where it came from.',
  tooMuchText: 'The file holds more than {size} of text.',
  utf16: 'The text is UTF-16; packs are UTF-8. Save it as UTF-8.',
  utf8: 'The text is not UTF-8. Save it as UTF-8.',
  tooDeep: 'Objects and lists lie more than {n} deep in one another: this is no pack.',
  notJson: 'The file is not JSON.',
  notJsonHere: 'The file is not JSON: {what}.',
  noPack: 'The file is JSON, but no pack.',
  backup: 'The file is a backup of Lateral, not a pack: bring it back on the page Storage.',
  noFormat: 'The file is JSON, but no pack: it names no formatVersion.',
  newer: 'The pack is of format version {version}; this Lateral reads up to version {known}. Update Lateral, or ask for an older form of the pack.',
  changed: 'does not fit the content (it would be {checksum}): the file was changed after it was made, or cut',
  missing: 'is missing',
  unknownField: 'is no field of a pack',
  more: '… and {n} more',
  isEmpty: 'is empty',
  tooLong: 'is longer than {n} characters',
  noId: 'is no id: small letters, digits, dots, dashes and underscores only',
  notFinite: 'is no finite number',
  noDay: 'is no date: YYYY, YYYY-MM or YYYY-MM-DD',
  noMoment: 'is no date: YYYY-MM-DD, with or without a time',
  noCalendarDay: 'is a day that no calendar has',
  noAddress: 'is no http or https address',
  noLanguage: 'is no language code (BCP 47, small letters)',
  tooManyNames: 'holds more than {n} names',
  tooManyEntries: 'holds more than {n} entries',
  tooManyClaims: 'hold more than {n} claims',
  tooManyPacks: 'holds more than {n} packs',
  holdsNoPack: 'holds no pack',
  noCountry: 'is no country code (ISO 3166-1 alpha-2)',
  noHost: 'is no host name',
  noVersion: 'is no version: numbers with dots, such as 1.2',
  noChecksum: 'is no SHA-256 checksum in hex',
  notObject: 'must be an object, not {received}',
  notList: 'must be a list, not {received}',
  mustBe: 'must be {expected}, not {received}',
  twinPack: '"{id}" is the id of pack {n} too',
  twinEntry: '"{id}" is the id of entry {n} too',
  withinItself: '"{id}" lies within itself',
  noBound: '"{figure}" has neither a low nor a high end',
  lowAboveHigh: '{low} is more than the high end {high}',
  belowZero: '{n} {unit} is less than nothing',
  magnitude: 'no magnitude is above 10',
  endsBeforeStart: '{to} is before its start {from}',
  beforeStory: '{day} is before the story begins ({from})',
  afterStory: '{day} is after the story ends ({to})',
  afterPublication: '{day} is after the report was published ({published})',
  notAmong: '"{id}" is not among the {list}',
  citesItself: '{outlet} gives itself as the party',
  unknownFrame: '"{frame}" is no frame that this version knows: the claim is shown but not compared',
  saidTwice: 'says the same as claim {n} of this report',
  sameKey: 'has the same key as report {n}: choose another id',
  sameAddress: 'report {n} has the same address',
  noPlainNumber: '"{cell}" is no plain number: digits with a point, without signs between thousands',
  kindEmpty: 'is empty: figure or event',
  kindUnknown: '"{cell}" is neither figure nor event',
  figureEmpty: 'is empty: the figure as the outlet words it',
  unitEmpty: 'is empty: people, km2, USD, percent …',
  noColumn: '"{name}" is no column of a pack; the template has them all',
  columnMissing: 'the column "{name}" is missing',
  tooManyCells: 'has {n} cells, the header has {header}: put quotes around cells that hold the separating sign',
  outletEmpty: 'is empty: the outlet’s name',
  noClaim: 'The file has a header and no claim.',
  openQuote: 'a quote is opened and never closed',
  afterQuote: 'something follows a closing quote: double the quotes inside a cell',
} as const;

export type ReasonCode = keyof typeof REASONS;

/** A reason in English and, where it is one of `REASONS`, its code and what was filled in. */
export interface Reason {
  reason: string;
  code?: ReasonCode;
  fill?: Readonly<Record<string, string>>;
}

/** The reason of a code with its gaps filled. */
export function reasonFor(code: ReasonCode, fill: Readonly<Record<string, string>> = {}): Reason {
  return { reason: REASONS[code].replace(/\{(\w+)\}/g, (gap, name: string) => fill[name] ?? gap), code, fill };
}

/** Reasons that are given by their English, which is all that a check of the schema's library, or an error, can hold. */
const byMessage = new Map<string, Reason>();

/** The English of a reason, for where there is only room for a text; `reasonOfMessage` finds the reason again. */
export function messageFor(code: ReasonCode, fill: Readonly<Record<string, string>> = {}): string {
  const reason = reasonFor(code, fill);
  byMessage.set(reason.reason, reason);
  return reason.reason;
}

/** The reason that a text of `messageFor` stands for. */
export const reasonOfMessage = (message: string): Reason => byMessage.get(message) ?? { reason: message };
