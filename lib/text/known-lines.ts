/** Signs by which most prose is told from all patterns of a list. */
export const TELLING = 5;
/** Stands for a line that begins with any digit. */
export const DIGIT = '\\d';

/** An expression, or what one is made of where it is not compiled before it is asked. */
export type LinePattern = RegExp | Readonly<{ source: string; flags: string }>;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The first signs of a line, small; "ſ" is the one letter that is a plain one to a pattern and not to toLowerCase. */
export const startOf = (line: string, most: number): string => line.slice(0, most).toLowerCase().replaceAll('ſ', 's');

/**
 * A test of whole lines, as `createLineTest` makes it, for code that is loaded anew in each page: which patterns a line may be asked
 * is written down with them (`openingsOfLines`), so that nothing is cut or compiled before a line begins like one.
 */
export function createKnownLineTest(patterns: readonly LinePattern[], openings: string): (line: string) => boolean {
  let numbers: ReadonlyMap<string, string> | null = null;
  const compiled = new Map<string, RegExp>();
  const asks = (number: string, line: string): boolean => {
    let pattern = compiled.get(number);
    if (!pattern) {
      const { source, flags } = patterns[Number(number)]!;
      compiled.set(number, (pattern = new RegExp(source, flags)));
    }
    return pattern.test(line);
  };
  return (line) => {
    numbers ??= new Map(openings.split('|').map((entry) => entry.split(':') as [string, string]));
    const matches = (opening: string): boolean => numbers!.get(opening)?.split(',').some((number) => asks(number, line)) ?? false;
    if (isDigit(line.charCodeAt(0))) return matches(DIGIT);
    const start = startOf(line, TELLING);
    for (let length = 1; length <= start.length; length++) if (matches(start.slice(0, length))) return true;
    return false;
  };
}
