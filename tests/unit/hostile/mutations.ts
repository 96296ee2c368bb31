import fc from 'fast-check';

/** Inputs for each door: a hundred thousand and more over all in the long mode, thousands in every run. */
export const RUNS = process.env.LATERAL_LONG === '1' ? 15_000 : 300;

/** Values that break careless code: wrong shapes, the names of prototypes, numbers at the edge, markup, half characters. */
export const POISON: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 0, -0, -1, Number.NaN, Infinity, 1e308, 2 ** 53, '', ' ', [], {}, '__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\ud800', '\u0000', '\u202e', 'a'.repeat(10_000), ['x', 1, null], { length: 1e9 }),
  fc.anything({ maxDepth: 2 }),
);

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (!isBranch(value)) return [path];
  return [path, ...Object.keys(value).flatMap((key) => placesIn(value[key], [...path, key]))];
}

/** The value with up to four of its places replaced by poison, taken out or doubled under another name. */
export function mutated<T>(seed: T): fc.Arbitrary<unknown> {
  const places = placesIn(seed).filter((path) => path.length > 0);
  const change = fc.record({ path: fc.constantFrom(...places), how: fc.constantFrom('replace', 'remove', 'add'), poison: POISON });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = structuredClone(seed) as unknown;
    for (const { path, how, poison: drawn } of changes) {
      // its own each time: a later change may go into it, and the next draw of it would hold that too, or itself
      const poison = structuredClone(drawn);
      let at = copy;
      for (const key of path.slice(0, -1)) at = isBranch(at) ? at[key] : undefined;
      if (!isBranch(at)) continue;
      const last = path.at(-1)!;
      if (how === 'replace') at[last] = poison;
      else if (how === 'add') Object.defineProperty(at, `${last}x`, { value: poison, enumerable: true, configurable: true, writable: true });
      else Reflect.deleteProperty(at, last);
    }
    return copy;
  });
}

/** The text with up to five pieces cut out, doubled, or put in. */
export function mutatedText(seed: string): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.nat(Math.max(0, seed.length - 1)), length: fc.nat(60), put: fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('"', '{', '}', '[', ']', ',', '\\u', '\r\n', '\ufeff', '=cmd()', '"__proto__":{},')), how: fc.constantFrom('cut', 'put', 'twice') });
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => {
    let text = seed;
    for (const { at, length, put, how } of changes) {
      const piece = text.slice(at, at + length);
      text = text.slice(0, at) + (how === 'cut' ? '' : how === 'put' ? put + piece : piece + piece) + text.slice(at + length);
    }
    return text;
  });
}
