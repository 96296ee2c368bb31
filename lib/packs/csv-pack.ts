import type { PackRows } from '@/lib/model';
import { checksumOf } from './checksum';
import { toCanonicalUnit, toRate } from './canonical-unit';
import { CsvFault, readCell, readCsv, writeCsv } from './csv-table';
import { nounKindOf } from './noun-kind-of';
import { packOfRows } from './pack-of-rows';
import { type PackFault, type PackReading, parsePackValue, readPackText } from './parse-pack';
import { FORMAT_VERSION, type PackFile } from './schema';
import { slugOf } from './slug';
import { frameOf } from '@/lib/lexicon/frames';
import { frameOfPhrase } from './frame-of-measure';
import { hash48 } from '@/lib/text/hash-text';
import { type Reason, reasonFor, reasonOfMessage } from './reasons';

interface Column {
  name: string;
  /** For the people who fill it in. */
  says: string;
  example: string;
}

/** The columns of a CSV pack, one row a claim. Only `outlet` and `kind` must be filled in every row, and what the kind needs. */
export const CSV_COLUMNS = [
  { name: 'story', says: 'Title of the story the report belongs to', example: 'Flood in Orlava' },
  { name: 'outlet', says: 'Name of the outlet', example: 'The Mern Post' },
  { name: 'outlet_host', says: 'Host name of its site', example: 'mern-post.example' },
  { name: 'outlet_country', says: 'Two capital letters (ISO 3166-1)', example: 'CZ' },
  { name: 'outlet_kind', says: 'newspaper, broadcaster, wire agency …', example: 'newspaper' },
  { name: 'url', says: 'Address of the report, http or https', example: 'https://mern-post.example/flood' },
  { name: 'headline', says: 'Headline of the report', example: 'Twelve dead in flood' },
  { name: 'published', says: 'YYYY-MM-DD, empty where the page shows none', example: '2031-03-03' },
  { name: 'language', says: 'Language of the page (BCP 47)', example: 'en' },
  { name: 'via', says: 'Agency whose copy it is', example: '' },
  { name: 'kind', says: 'figure or event', example: 'figure' },
  { name: 'says', says: 'The claim in one sentence of your own', example: 'The river service counted no fewer than twelve dead.' },
  { name: 'what', says: 'What was counted or done: killed, injured, bombed …', example: 'killed' },
  { name: 'figure', says: 'Figure: as the outlet words it', example: 'at least 12' },
  { name: 'low', says: 'Figure: lowest value; empty where open', example: '12' },
  { name: 'high', says: 'Figure: highest value; empty where open', example: '' },
  { name: 'approx', says: 'Figure: yes where the words themselves round', example: '' },
  { name: 'unit', says: 'Figure: people, km2, USD, percent …', example: 'people' },
  { name: 'counted', says: 'Figure: the noun that is counted', example: 'people' },
  { name: 'object', says: 'Event: what it happened to', example: '' },
  { name: 'agent', says: 'Who did it, according to the report', example: '' },
  { name: 'places', says: 'Names of places, nearest first, with semicolons between', example: 'Orlava' },
  { name: 'from', says: 'First day, YYYY-MM-DD, YYYY-MM or YYYY', example: '2031-03-02' },
  { name: 'to', says: 'Last day', example: '2031-03-03' },
  { name: 'party', says: 'On whose word; empty for the outlet’s own voice', example: 'River Service Mern' },
  { name: 'party_kind', says: 'government, NGO, police …', example: 'government' },
  { name: 'stance', says: 'asserts, estimates, alleges or denies', example: 'asserts' },
  { name: 'dates', says: 'inferred where the page showed no date and the days are yours', example: '' },
] as const satisfies readonly Column[];

type ColumnName = (typeof CSV_COLUMNS)[number]['name'];
type Cells = Readonly<Record<ColumnName, string>>;

/** Header and one example row, for a person to fill in. */
export const csvTemplate = (): string => writeCsv([CSV_COLUMNS.map(({ name }) => name), CSV_COLUMNS.map(({ example }) => example)]);

/** What the scope card of a CSV pack says; a CSV file has no room for it. */
interface CsvCard {
  id: string;
  title: string;
  maintainer: string;
  licence: string;
  method: string;
  version?: string;
}

const hex48 = (text: string): string => hash48(text).toString(16).padStart(12, '0');
const orNull = (text: string): string | null => (text === '' ? null : text);
const listOf = (cell: string): string[] => cell.split(';').map((part) => part.trim()).filter((part) => part !== '');

class CellFaults {
  readonly all: PackFault[] = [];
  add(line: number, column: ColumnName | '', reason: Reason): void {
    this.all.push({ path: column, line, ...reason });
  }
}

function readNumber(cells: Cells, column: 'low' | 'high', line: number, faults: CellFaults): number | null {
  const cell = cells[column].trim();
  if (cell === '') return null;
  // "1,200" and "1.200" are two numbers in two countries: only digits with a point are taken.
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell)) return Number(cell);
  faults.add(line, column, reasonFor('noPlainNumber', { cell: cell.slice(0, 40) }));
  return null;
}

type FileReport = PackFile['reports'][number];
type FileClaim = FileReport['claims'][number];

function toClaim(cells: Cells, line: number, id: string, faults: CellFaults): FileClaim | null {
  const what = cells.what.trim();
  const kind = cells.kind.trim().toLowerCase();
  if (kind !== 'figure' && kind !== 'event') {
    faults.add(line, 'kind', kind === '' ? reasonFor('kindEmpty') : reasonFor('kindUnknown', { cell: kind.slice(0, 40) }));
    return null;
  }
  const stance = (cells.stance.trim().toLowerCase() || 'asserts') as NonNullable<FileClaim['stance']>;
  const { frame, modality } = frameOfPhrase(what, kind, (name) => frameOf(name) !== undefined);
  const said = {
    id,
    says: orNull(cells.says.trim()),
    phrase: orNull(what),
    frame,
    modality,
    agent: orNull(cells.agent.trim()),
    where: listOf(cells.places).map(slugOf),
    from: orNull(cells.from.trim()),
    to: orNull(cells.to.trim()),
    source: cells.party.trim() === '' ? null : slugOf(cells.party.trim()),
    stance,
  };
  if (kind === 'event') return { ...said, kind, quote: orNull(cells.figure.trim()), object: orNull(cells.object.trim()) };
  if (cells.figure.trim() === '') faults.add(line, 'figure', reasonFor('figureEmpty'));
  if (cells.unit.trim() === '') faults.add(line, 'unit', reasonFor('unitEmpty'));
  const counted = orNull(cells.counted.trim());
  const unit = toRate(toCanonicalUnit(cells.unit.trim()), counted);
  return {
    ...said,
    kind,
    figure: cells.figure.trim(),
    low: readNumber(cells, 'low', line, faults),
    high: readNumber(cells, 'high', line, faults),
    approx: /^(?:yes|true|1|x)$/i.test(cells.approx.trim()),
    unit,
    unitAs: unit === cells.unit.trim() ? null : cells.unit.trim(),
    counted,
    countedKind: counted === null ? null : nounKindOf(counted, unit),
  };
}

/** The rows below the header by column; a header that is none is a fault. */
function readCells(text: string, faults: CellFaults): { line: number; cells: Cells }[] {
  const [header, ...rows] = readCsv(text);
  if (!header) {
    faults.add(1, '', reasonFor('empty'));
    return [];
  }
  const names = header.cells.map((name) => name.trim().toLowerCase());
  const known = new Set<string>(CSV_COLUMNS.map(({ name }) => name));
  for (const name of names) if (!known.has(name)) faults.add(header.line, '', reasonFor('noColumn', { name: name.slice(0, 40) }));
  for (const name of ['outlet', 'kind']) if (!names.includes(name)) faults.add(header.line, '', reasonFor('columnMissing', { name }));
  if (faults.all.length > 0) return [];
  return rows.flatMap(({ line, cells }) => {
    if (cells.length > names.length) {
      faults.add(line, '', reasonFor('tooManyCells', { n: String(cells.length), header: String(names.length) }));
      return [];
    }
    const row = Object.fromEntries(CSV_COLUMNS.map(({ name }) => [name, '']));
    names.forEach((name, at) => {
      row[name] = readCell(cells[at] ?? '');
    });
    return [{ line, cells: row as Cells }];
  });
}

/** One record a key, the first that comes; later rows fill what it left empty. */
function remember<R extends object>(records: Map<string, R>, id: string, record: R): void {
  const known = records.get(id);
  const filled = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
  records.set(id, known ? { ...record, ...filled, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)) } : record);
}

/**
 * The pack of a CSV file (UTF-8, columns as in `CSV_COLUMNS`), or all that is wrong with it: line, column and reason. Outlets, parties
 * and places are told apart by their names, reports by their addresses.
 */
export async function parseCsvPack(bytes: Uint8Array<ArrayBuffer>, card: CsvCard): Promise<PackReading> {
  const read = await readPackText(bytes);
  if (!read.ok) return { ok: false, faults: [{ path: '', line: null, reason: read.reason, code: read.code, fill: read.fill }] };
  const faults = new CellFaults();
  let rows: { line: number; cells: Cells }[] = [];
  try {
    rows = readCells(read.text, faults);
  } catch (fault) {
    if (!(fault instanceof CsvFault)) throw fault;
    faults.add(fault.line, '', reasonOfMessage(fault.message));
  }
  const stories = new Map<string, PackFile['stories'][number]>();
  const outlets = new Map<string, PackFile['outlets'][number]>();
  const parties = new Map<string, PackFile['parties'][number]>();
  const places = new Map<string, PackFile['places'][number]>();
  const reports = new Map<string, FileReport & { at: number; claims: FileClaim[] }>();
  /** Line of each claim, so that what the checks find can be told by line. */
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const name = cells.outlet.trim();
    if (name === '') {
      faults.add(line, 'outlet', reasonFor('outletEmpty'));
      continue;
    }
    const host = cells.outlet_host.trim().toLowerCase() || (URL.canParse(cells.url.trim()) ? new URL(cells.url.trim()).hostname.replace(/^www\./, '') : '');
    const outlet = host === '' ? slugOf(name) : host;
    remember(outlets, outlet, { id: outlet, name, country: orNull(cells.outlet_country.trim().toUpperCase()), kind: orNull(cells.outlet_kind.trim()), host: orNull(host) });
    const story = cells.story.trim() === '' ? null : slugOf(cells.story);
    if (story !== null) stories.set(story, { id: story, title: cells.story.trim() });
    for (const place of listOf(cells.places)) places.set(slugOf(place), { id: slugOf(place), name: place });
    if (cells.party.trim() !== '') remember(parties, slugOf(cells.party), { id: slugOf(cells.party), name: cells.party.trim(), kind: orNull(cells.party_kind.trim()) });
    const address = cells.url.trim() === '' ? [outlet, cells.published, cells.headline].join(' ') : cells.url.trim();
    const key = `${story ?? ''} ${outlet} ${address}`;
    const report = reports.get(key) ?? {
      at: reports.size,
      id: hex48(key),
      story,
      outlet,
      url: orNull(cells.url.trim()),
      headline: orNull(cells.headline.trim()),
      published: orNull(cells.published.trim()),
      language: orNull(cells.language.trim().toLowerCase()),
      via: orNull(cells.via.trim()),
      ...(cells.dates.trim() === '' ? {} : { dates: cells.dates.trim().toLowerCase() as 'inferred' }),
      claims: [],
    };
    reports.set(key, report);
    const claim = toClaim(cells, line, `c${report.claims.length + 1}`, faults);
    if (!claim) continue;
    lines.set(`${report.at}/${report.claims.length}`, line);
    report.claims.push(claim);
  }
  if (rows.length === 0 && faults.all.length === 0) faults.add(1, '', reasonFor('noClaim'));
  if (faults.all.length > 0) return { ok: false, faults: faults.all.slice(0, 20) };
  const days = [...reports.values()].flatMap(({ published, claims }) => [published, ...claims.flatMap(({ from, to }) => [from, to])]).filter((date): date is string => typeof date === 'string' && /^\d{4}-\d{2}-\d{2}/.test(date)).map((date) => date.slice(0, 10)).sort();
  const pack: PackFile = {
    formatVersion: FORMAT_VERSION,
    id: card.id,
    version: card.version ?? '1',
    checksum: '',
    card: { title: card.title, maintainer: card.maintainer, licence: card.licence, method: card.method, from: days[0] ?? null, to: days.at(-1) ?? null, languages: [...new Set([...reports.values()].flatMap(({ language }) => language ?? []))].sort() },
    stories: [...stories.values()],
    outlets: [...outlets.values()],
    parties: [...parties.values()],
    places: [...places.values()],
    reports: [...reports.values()].map(({ at: _at, ...report }) => report),
  };
  const sealed = { ...pack, checksum: await checksumOf(pack) };
  const reading = await parsePackValue(sealed, JSON.stringify(sealed));
  // Sealed as it is written: what a table leaves out is filled in by now, and a file with another checksum is refused by whoever is given it.
  if (reading.ok) return { ok: true, pack: { ...reading.pack, checksum: await checksumOf(reading.pack) }, odd: reading.odd.map((fault) => inCsv(fault, lines)) };
  return { ok: false, faults: reading.faults.map((fault) => inCsv(fault, lines)) };
}

/** A fault told by line and column of the CSV file in place of the pack made of it. */
function inCsv(fault: PackFault, lines: ReadonlyMap<string, number>): PackFault {
  const [, report, claim, field] = /^reports\[(\d+)\](?:\.claims\[(\d+)\])?\.?(.*)$/.exec(fault.path) ?? [];
  if (report === undefined) return { ...fault, line: null };
  return { ...fault, path: field ?? '', line: lines.get(`${report}/${claim ?? 0}`) ?? null };
}

/** The claims of packs as lines of a CSV file, in the order of its columns. */
function toLines(pack: PackFile): string[][] {
  const stories = new Map(pack.stories.map((story) => [story.id, story]));
  const outlets = new Map(pack.outlets.map((outlet) => [outlet.id, outlet]));
  const parties = new Map(pack.parties.map((party) => [party.id, party]));
  const places = new Map(pack.places.map((place) => [place.id, place]));
  return pack.reports.flatMap((report) =>
    report.claims.map((claim) => {
      const outlet = outlets.get(report.outlet);
      const figure = claim.kind === 'figure' ? claim : null;
      const cells: Readonly<Record<ColumnName, string | null | undefined>> = {
        story: typeof report.story !== 'string' ? '' : stories.get(report.story)?.title,
        outlet: outlet?.name ?? report.outlet,
        outlet_host: outlet?.host,
        outlet_country: outlet?.country,
        outlet_kind: outlet?.kind,
        url: report.url,
        headline: report.headline,
        published: report.published,
        language: report.language,
        via: report.via,
        kind: claim.kind,
        says: claim.says ?? claim.sentence,
        what: claim.phrase ?? claim.frame?.replaceAll('-', ' '),
        figure: claim.kind === 'figure' ? claim.figure : claim.quote,
        low: String(figure?.low ?? ''),
        high: String(figure?.high ?? ''),
        approx: figure?.approx ? 'yes' : '',
        unit: figure ? (figure.unitAs ?? figure.unit) : '',
        counted: figure?.counted,
        object: claim.kind === 'event' ? claim.object : '',
        agent: claim.agent,
        places: (claim.where ?? []).map((id) => places.get(id)?.name ?? id).join('; '),
        from: claim.from,
        to: claim.to,
        party: claim.sourceAs ?? (typeof claim.source === 'string' ? parties.get(claim.source)?.name : ''),
        party_kind: typeof claim.source === 'string' ? parties.get(claim.source)?.kind : '',
        stance: claim.stance ?? 'asserts',
        dates: report.dates,
      };
      return CSV_COLUMNS.map(({ name }) => cells[name] ?? '');
    }),
  );
}

/** The rows of packs as CSV, one row a claim. What a CSV file has no column for (aliases, scope card) is not in it. */
export async function toCsv(packs: readonly PackRows[]): Promise<string> {
  const lines = await Promise.all(packs.map(async (rows) => toLines(await packOfRows(rows))));
  return writeCsv([CSV_COLUMNS.map(({ name }) => name), ...lines.flat()]);
}
