import { messageFor } from './reasons';

/** A row of a CSV file with the number of the line it begins in, from 1. */
interface CsvRow {
  line: number;
  cells: readonly string[];
}

/** What a CSV file is not: the line and the reason. */
export class CsvFault extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}

/** The delimiter of the header line: spreadsheets of many countries write semicolons. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * The rows of a CSV text (RFC 4180: quotes around what holds delimiters, quotes or line breaks; quotes doubled inside). Comma, semicolon
 * or tab, as the header has it. Empty lines are left out. Throws `CsvFault` where a quote is not closed or stands inside a cell.
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const delimiter = delimiterOf(source);
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < source.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (source[at] === '"') {
        const opened = line;
        at += 1;
        for (;;) {
          const quote = source.indexOf('"', at);
          if (quote < 0) throw new CsvFault(opened, messageFor('openQuote'));
          const part = source.slice(at, quote);
          cell += part;
          line += part.split('\n').length - 1;
          at = quote + 1;
          if (source[at] !== '"') break;
          cell += '"';
          at += 1;
        }
        if (at < source.length && source[at] !== delimiter && !/[\r\n]/.test(source[at]!)) throw new CsvFault(line, messageFor('afterQuote'));
      } else {
        const end = at;
        while (at < source.length && source[at] !== delimiter && source[at] !== '\n' && source[at] !== '\r') at += 1;
        cell = source.slice(end, at);
      }
      cells.push(cell);
      if (source[at] !== delimiter) break;
      at += 1;
    }
    if (source[at] === '\r') at += 1;
    if (source[at] === '\n') at += 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: start, cells });
  }
  return rows;
}

/** Spreadsheets run a cell that begins like this as a formula; a quote before it makes it text, and is taken off when it is read. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell);

/** The cell as it is written: quoted where needed, and never a formula. */
function writeCell(value: string): string {
  const safe = FORMULA.test(value) && !isNumber(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value of a cell as it was read. */
export const readCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

export const writeCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
