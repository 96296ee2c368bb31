import { type Reason, reasonFor } from './reasons';

/** Where the text stops being JSON, and why. */
export class JsonFault extends Error {
  constructor(
    readonly offset: number,
    readonly why: Reason,
  ) {
    super(why.reason);
  }
}

export type JsonPath = readonly (string | number)[];

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// JSON forbids control characters inside texts: naming them is the point.
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Moves a sticky pattern over the text; the end of what it matched, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Walks JSON text and calls `onValue` with the path and the offset of every value. Throws `JsonFault` at the first place that is no
 * JSON: engines word and count that in their own ways, or not at all. Call it after `findDepth` only: it descends by calls.
 */
export function scanJson(text: string, onValue: (path: JsonPath, offset: number) => void = () => undefined): void {
  const path: (string | number)[] = [];
  const skip = (at: number) => endOf(SPACE, text, at);

  const fault = (at: number, code: 'jsonName' | 'jsonColon' | 'jsonComma' | 'jsonValue' | 'jsonMore', close = ''): JsonFault =>
    new JsonFault(at, at >= text.length ? reasonFor('jsonEnds') : reasonFor(code, { found: JSON.stringify(text[at]), ...(close === '' ? {} : { close }) }));

  const readMembers = (start: number): number => {
    let at = skip(start + 1);
    if (text[at] === '}') return at + 1;
    for (;;) {
      const end = endOf(STRING, text, at);
      if (end < 0) throw fault(at, 'jsonName');
      const name = JSON.parse(text.slice(at, end)) as string;
      at = skip(end);
      if (text[at] !== ':') throw fault(at, 'jsonColon');
      path.push(name);
      at = skip(readValue(skip(at + 1)));
      path.pop();
      if (text[at] === '}') return at + 1;
      if (text[at] !== ',') throw fault(at, 'jsonComma', '}');
      at = skip(at + 1);
    }
  };

  const readEntries = (start: number): number => {
    let at = skip(start + 1);
    if (text[at] === ']') return at + 1;
    for (let index = 0; ; index++) {
      path.push(index);
      at = skip(readValue(at));
      path.pop();
      if (text[at] === ']') return at + 1;
      if (text[at] !== ',') throw fault(at, 'jsonComma', ']');
      at = skip(at + 1);
    }
  };

  const readValue = (at: number): number => {
    onValue(path, at);
    if (text[at] === '{') return readMembers(at);
    if (text[at] === '[') return readEntries(at);
    for (const pattern of [STRING, NUMBER, WORD]) {
      const end = endOf(pattern, text, at);
      if (end >= 0) return end;
    }
    throw text[at] === '"' ? new JsonFault(at, reasonFor('jsonText')) : fault(at, 'jsonValue');
  };

  const end = skip(readValue(skip(0)));
  if (end < text.length) throw fault(end, 'jsonMore');
}

/** How deep objects and lists lie in one another, at most; texts are stepped over, and nothing descends. */
export function depthOfJson(text: string, stopAt: number): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length && deepest <= stopAt; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === 92) at += 1;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth -= 1;
  }
  return deepest;
}

/** The number of the line that an offset lies in, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** A path as people write it: `reports[3].claims[0].low`. */
export const writePath = (path: JsonPath): string => path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

/** The lines at which these paths begin, by the written path; a path that is not there gets the line of what holds it. */
export function linesOfPaths(text: string, paths: readonly JsonPath[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const wanted = new Set(paths.flatMap((path) => path.map((_, at) => writePath(path.slice(0, at + 1)))));
  const offsets = new Map<string, number>([['', 0]]);
  scanJson(text, (path, offset) => {
    if (wanted.size === offsets.size - 1) return;
    const written = writePath(path);
    if (wanted.has(written)) offsets.set(written, offset);
  });
  for (const path of paths) {
    let depth = path.length;
    while (!offsets.has(writePath(path.slice(0, depth)))) depth -= 1;
    lines.set(writePath(path), lineOf(text, offsets.get(writePath(path.slice(0, depth)))!));
  }
  return lines;
}
