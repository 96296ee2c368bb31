const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The value below which `part` (0..1) of the values lie; NaN for none. */
export const quantile = (values: readonly number[], part: number): number => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Rows of words and numbers as a plain table; numbers at the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const words = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? (cell < 10 ? cell.toFixed(2) : cell.toFixed(1)) : cell)));
  const widths = words[0]!.map((_, column) => Math.max(...words.map((row) => row[column]?.length ?? 0)));
  return words.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')).join('\n');
}
