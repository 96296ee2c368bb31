/**
 * Why a file as a whole is refused, by code: the English of the command line, with the names of what is filled in. The library says the
 * same in the reader's language, under `library.import.reason`.
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
