import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfSetup, readSetup, setupOf, setupText } from '@/lib/settings/class-setup';
import { underPolicy } from '@/lib/settings/managed';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../../assets/public/managed-schema.json'), 'utf8')) as { properties: Record<string, unknown> };
const LANGUAGES = ['en', 'es'];
const read = (held: unknown) => readSetup(JSON.stringify(held), LANGUAGES);
const faults = (held: unknown): readonly string[] => {
  const answer = read(held);
  return answer.ok ? [] : faultsOfSetup(answer.error.detail).map(({ field, fault }) => `${field}: ${fault}`);
};

describe('a class set-up', () => {
  const klass: Settings = { ...DEFAULT_SETTINGS, level: 'badge', links: false, language: 'es', quietHosts: ['a.example'] };

  it('goes from one browser to another as a file', () => {
    const answer = readSetup(setupText(setupOf(klass, ['x', 'y'])), LANGUAGES);
    if (!answer.ok) throw new Error(answer.error.detail);
    expect(answer.value.packs).toEqual(['x', 'y']);
    expect(underPolicy(DEFAULT_SETTINGS, answer.value)).toEqual(klass);
  });

  it('takes every field that a school can preload, and no other', () => {
    const { quietHosts, ...rest } = setupOf(klass, []);
    expect(Object.keys({ quietHosts, ...rest }).sort()).toEqual(Object.keys(SCHEMA.properties).sort());
    expect(faults({ memory: false, memry: true })).toEqual(['memry: unknown']);
  });

  it('names every fault and takes nothing in', () => {
    expect(faults({ level: 'loud', memory: 'no', links: 0, language: 'xx', quietHosts: 'a', packs: [1] })).toEqual(['level: level', 'memory: yesNo', 'links: yesNo', 'language: language', 'quietHosts: texts', 'packs: texts']);
    for (const none of [null, [], 3, {}]) expect(faults(none)).toEqual([': notASetup']);
    expect(readSetup('{', LANGUAGES)).toMatchObject({ ok: false, error: { detail: '[{"field":"","fault":"notJson"}]' } });
  });

  it('answers any file without throwing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.dictionary(fc.constantFrom('level', 'memory', 'packs', '__proto__', 'constructor'), fc.jsonValue()).map((held) => JSON.stringify(held))), (text) => {
      const answer = readSetup(text, LANGUAGES);
      return answer.ok || faultsOfSetup(answer.error.detail).length > 0;
    }));
  });
});
