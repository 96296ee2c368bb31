import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOfJson, JsonFault, linesOfPaths, scanJson, writePath } from '@/lib/packs/scan-json';

const scans = (text: string): boolean => {
  try {
    scanJson(text);
    return true;
  } catch (fault) {
    expect(fault).toBeInstanceOf(JsonFault);
    return false;
  }
};
const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('JSON scanner', () => {
  it('takes what JSON.parse takes', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, space) => { expect(scans(JSON.stringify(value, null, space))).toBe(true); }));
  });

  it('refuses what JSON.parse refuses', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '{', ':', '1', '\n', '\\', 'x')).map(([json, at, sign]) => json.slice(0, at % (json.length + 1)) + sign + json.slice(at % (json.length + 1)));
    fc.assert(fc.property(broken, (text) => { expect(scans(text)).toBe(parses(text)); }), { numRuns: 500 });
  });

  it('finds each value where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        scanJson(text, (path, offset) => {
          let inner: unknown = value;
          for (const step of path) inner = (inner as Record<string | number, unknown>)[step];
          const start = JSON.stringify(inner);
          expect(text[offset]).toBe(start[0]);
        });
      }),
    );
  });

  it('names the line of a path, or of what holds it', () => {
    const text = '{\n "a": [\n  1,\n  {"b": 2}\n ]\n}';
    expect([...linesOfPaths(text, [['a', 1, 'b'], ['a', 1, 'c'], ['d'], ['a', 0]])]).toEqual([['a[1].b', 4], ['a[1].c', 4], ['d', 1], ['a[0]', 3]]);
    expect(writePath(['reports', 3, 'claims', 0, 'low'])).toBe('reports[3].claims[0].low');
  });

  it('counts depth outside of texts', () => {
    expect(depthOfJson('{"a":["[[[[\\"[["]}', 9)).toBe(2);
    expect(depthOfJson('['.repeat(50), 9)).toBe(10);
  });
});
