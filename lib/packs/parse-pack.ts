import * as v from 'valibot';
import { checksumOf } from './checksum';
import { findFaults, type Finding } from './find-faults';
import { messageFor, type Reason, reasonFor, reasonOfMessage } from './reasons';
import { depthOfJson, JsonFault, type JsonPath, lineOf, linesOfPaths, scanJson, writePath } from './scan-json';
import { COLLECTION, FORMAT_VERSION, LIMITS, PACK, type Pack, REPORT } from './schema';

/** One thing that is wrong with a file, in words for the person who made or chose it. */
export interface PackFault extends Reason {
  /** `reports[3].claims[0].low`; empty where the file as a whole is meant. */
  path: string;
  /** Line of the JSON text, from 1; null where there is no text to count in. */
  line: number | null;
}

/** A pack that may be imported, with what is odd about it, or what is wrong with the file. */
export type PackReading = { ok: true; pack: Pack; odd: readonly PackFault[] } | { ok: false; faults: readonly PackFault[] };

interface ParsePackOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** Lets the page breathe between batches of reports; does nothing in Node. */
  breathe?: () => Promise<void>;
}

/** Faults told at once: more would not be read. */
const FAULTS_TOLD = 20;
/** Reports checked in one go: about 20 ms. */
const BATCH_REPORTS = 500;

/** Undoes gzip, and stops as soon as more comes out than a pack may hold. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'broken'> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > LIMITS.textBytes) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(part.value);
    }
  } catch {
    return 'broken';
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** The text of a file, plain or gzip, or why there is none. */
export async function readPackText(bytes: Uint8Array<ArrayBuffer>): Promise<{ ok: true; text: string } | ({ ok: false } & Reason)> {
  if (bytes.byteLength === 0) return { ok: false, ...reasonFor('empty') };
  if (bytes.byteLength > LIMITS.fileBytes) return { ok: false, ...reasonFor('tooLarge', { size: megabytes(LIMITS.fileBytes) }) };
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isGzip ? await inflate(bytes) : bytes;
  if (plain === 'broken') return { ok: false, ...reasonFor('gzip') };
  if (plain === 'too-large' || plain.byteLength > LIMITS.textBytes) return { ok: false, ...reasonFor('tooMuchText', { size: megabytes(LIMITS.textBytes) }) };
  if ((plain[0] === 0xff && plain[1] === 0xfe) || (plain[0] === 0xfe && plain[1] === 0xff)) return { ok: false, ...reasonFor('utf16') };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return { ok: false, ...reasonFor('utf8') };
  }
}

/** Valibot's words for shapes, in ours; the schema's own messages stay. */
export function reasonOf(issue: v.BaseIssue<unknown>): Reason {
  if (issue.type === 'strict_object') return issue.expected === 'never' ? reasonFor('unknownField') : issue.received === 'undefined' ? reasonFor('missing') : reasonFor('notObject', { received: issue.received });
  if (issue.type === 'literal' || issue.type === 'picklist' || issue.type === 'variant') return reasonFor('mustBe', { expected: issue.expected ?? '', received: issue.received });
  if (issue.kind !== 'schema') return reasonOfMessage(issue.message);
  const { expected, received } = issue;
  if (received === 'undefined') return reasonFor('missing');
  if (expected === 'Array' || expected === 'Object') return reasonFor(expected === 'Array' ? 'notList' : 'notObject', { received });
  return reasonFor('mustBe', { expected: expected ?? '', received });
}

const pathOf = (issue: v.BaseIssue<unknown>): JsonPath => (issue.path ?? []).map(({ key }) => key as string | number);

const tell = (text: string, found: readonly Found[]): readonly PackFault[] => {
  const told = found.slice(0, FAULTS_TOLD);
  const lines = linesOfPaths(text, told.map(({ path }) => path));
  const faults = told.map(({ path, ...reason }): PackFault => ({ path: writePath(path), line: lines.get(writePath(path)) ?? null, ...reason }));
  return found.length > told.length ? [...faults, { path: '', line: null, ...reasonFor('more', { n: String(found.length - told.length) }) }] : faults;
};

const HEAD = v.strictObject({ ...PACK.entries, reports: v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.reports, messageFor('tooManyEntries', { n: String(LIMITS.reports) }))) });

/** The reports of what is no valid pack, as far as it lists any that a pack could hold. */
function reportsIn(json: unknown): readonly unknown[] {
  const reports = typeof json === 'object' && json !== null && 'reports' in json ? json.reports : [];
  return Array.isArray(reports) && reports.length <= LIMITS.reports ? reports : [];
}

/** The pack of a JSON value, checked in batches so that a large one does not stop the page. */
async function checkShape(json: unknown, { signal, onProgress, breathe }: ParsePackOptions): Promise<{ pack: Pack | null; found: Found[] }> {
  const head = v.safeParse(HEAD, json);
  const found: Found[] = (head.issues ?? []).map((issue) => ({ path: pathOf(issue), ...reasonOf(issue) }));
  // who made the file is told of the head and of the reports at once
  const rows = head.success ? head.output.reports : reportsIn(json);
  const reports: Pack['reports'] = [];
  const total = rows.length;
  let claims = 0;
  for (let at = 0; at < total; at++) {
    if (at % BATCH_REPORTS === 0) {
      signal?.throwIfAborted();
      onProgress?.(at, total);
      await breathe?.();
    }
    const report = v.safeParse(REPORT, rows[at]);
    if (report.success) {
      reports.push(report.output);
      claims += report.output.claims.length;
    } else found.push(...report.issues.map((issue) => ({ path: ['reports', at, ...pathOf(issue)], ...reasonOf(issue) })));
    if (found.length > FAULTS_TOLD) break;
  }
  if (claims > LIMITS.claims) found.push({ path: ['reports'], ...reasonFor('tooManyClaims', { n: String(LIMITS.claims) }) });
  return { pack: head.success && found.length === 0 ? { ...head.output, reports } : null, found };
}

/** The JSON value of a file's bytes with its text, or what is wrong with them. */
async function readJson(bytes: Uint8Array<ArrayBuffer>): Promise<{ ok: true; json: unknown; text: string } | { ok: false; faults: readonly PackFault[] }> {
  const refuseFile = ({ reason, code, fill }: Reason, line: number | null = null) => ({ ok: false as const, faults: [{ path: '', line, reason, code, fill }] });
  const read = await readPackText(bytes);
  if (!read.ok) return refuseFile(read);
  const { text } = read;
  // Before anything descends into it: ten million brackets are a file of ten megabytes.
  if (depthOfJson(text, LIMITS.depth) > LIMITS.depth) return refuseFile(reasonFor('tooDeep', { n: String(LIMITS.depth) }));
  try {
    return { ok: true, json: JSON.parse(text), text };
  } catch {
    try {
      scanJson(text);
      return refuseFile(reasonFor('notJson'));
    } catch (fault) {
      return fault instanceof JsonFault ? refuseFile(fault.why, lineOf(text, fault.offset)) : refuseFile(reasonFor('notJson'));
    }
  }
}

type Found = Reason & { path: JsonPath };
type Checked = { ok: true; pack: Pack; odd: readonly Found[] } | { ok: false; found: readonly Found[] };

const newerFormat = (version: number): Reason => reasonFor('newer', { version: String(version), known: String(FORMAT_VERSION) });

async function checkPack(json: unknown, options: ParsePackOptions): Promise<Checked> {
  const refuse = (reason: Reason, path: JsonPath = []): Checked => ({ ok: false, found: [{ path, ...reason }] });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse(reasonFor('noPack'));
  const { formatVersion } = json as { formatVersion?: unknown };
  if ('lateralBackup' in json) return refuse(reasonFor('backup'));
  if (formatVersion === undefined) return refuse(reasonFor('noFormat'));
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) return refuse(newerFormat(formatVersion), ['formatVersion']);
  const { pack, found } = await checkShape(json, options);
  if (!pack) return { ok: false, found };
  const findings: readonly Finding[] = findFaults(pack);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ok: false, found: errors };
  options.signal?.throwIfAborted();
  const checksum = await checksumOf(json);
  if (checksum !== pack.checksum) return refuse(reasonFor('changed', { checksum }), ['checksum']);
  return { ok: true, pack, odd: findings };
}

/** The pack of a JSON value whose text is known (for the lines of its faults); what `parsePack` does once the bytes are read. */
export async function parsePackValue(json: unknown, text: string, options: ParsePackOptions = {}): Promise<PackReading> {
  const checked = await checkPack(json, options);
  return checked.ok ? { ok: true, pack: checked.pack, odd: tell(text, checked.odd) } : { ok: false, faults: tell(text, checked.found) };
}

/**
 * The pack of a file's bytes, JSON or gzip of it, or all that is wrong with it in plain words. A hostile file costs no more than the
 * limits allow. Rejects only when the signal says so.
 */
export async function parsePack(bytes: Uint8Array<ArrayBuffer>, options: ParsePackOptions = {}): Promise<PackReading> {
  const read = await readJson(bytes);
  return read.ok ? parsePackValue(read.json, read.text, options) : read;
}

/** The packs of a file, or all that is wrong with it. */
export type PacksReading = { ok: true; packs: readonly Pack[]; odd: readonly PackFault[] } | { ok: false; faults: readonly PackFault[] };

/** The packs of a file's bytes: one pack, or a collection of packs (see `writeCollection`). A fault in one refuses the whole file. */
export async function parsePacks(bytes: Uint8Array<ArrayBuffer>, options: ParsePackOptions = {}): Promise<PacksReading> {
  const read = await readJson(bytes);
  if (!read.ok) return read;
  const { json, text } = read;
  const many = typeof json === 'object' && json !== null && 'packs' in json;
  if (!many) {
    const reading = await parsePackValue(json, text, options);
    return reading.ok ? { ok: true, packs: [reading.pack], odd: reading.odd } : reading;
  }
  const shape = v.safeParse(COLLECTION, json);
  if (!shape.success) {
    const { formatVersion } = json as { formatVersion?: unknown };
    if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) return { ok: false, faults: tell(text, [{ path: ['formatVersion'], ...newerFormat(formatVersion) }]) };
    return { ok: false, faults: tell(text, shape.issues.map((issue) => ({ path: pathOf(issue), ...reasonOf(issue) }))) };
  }
  const packs: Pack[] = [];
  const odd: Found[] = [];
  const ids = new Map<string, number>();
  let claims = 0;
  for (const [at, value] of shape.output.packs.entries()) {
    const inside = (found: readonly Found[]): Found[] => found.map(({ path, ...reason }): Found => ({ path: ['packs', at, ...path], ...reason }));
    const checked = await checkPack(value, options);
    if (!checked.ok) return { ok: false, faults: tell(text, inside(checked.found)) };
    const { pack } = checked;
    const twin = ids.get(pack.id);
    if (twin !== undefined) return { ok: false, faults: tell(text, [{ path: ['packs', at, 'id'], ...reasonFor('twinPack', { id: pack.id, n: String(twin) }) }]) };
    ids.set(pack.id, at);
    claims += pack.reports.reduce((sum, report) => sum + report.claims.length, 0);
    if (claims > LIMITS.claims) return { ok: false, faults: tell(text, [{ path: ['packs'], ...reasonFor('tooManyClaims', { n: String(LIMITS.claims) }) }]) };
    packs.push(pack);
    odd.push(...inside(checked.odd));
  }
  return { ok: true, packs, odd: tell(text, odd) };
}
