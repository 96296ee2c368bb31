import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedBy, toPolicy, underPolicy } from '@/lib/settings/managed';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../../assets/public/managed-schema.json'), 'utf8')) as { properties: Record<string, unknown> };

describe('policy of a school', () => {
  it('stands over what the reader set', () => {
    const policy = toPolicy({ level: 'badge', memory: false, links: false, language: 'es', quietHosts: ['a.example'], packs: ['x'] });
    const settings = underPolicy({ ...DEFAULT_SETTINGS, memory: { ...DEFAULT_SETTINGS.memory, on: true }, quietHosts: ['b.example'] }, policy);
    expect(settings).toMatchObject({ level: 'badge', links: false, language: 'es', quietHosts: ['b.example', 'a.example'], memory: { on: false } });
    expect(new Set(fixedBy(policy))).toEqual(new Set(Object.keys(SCHEMA.properties)));
  });

  it('is told in each language, every setting of it', () => {
    for (const language of ['en', 'es', 'fr', 'tr', 'ar']) {
      const { it: sheet } = JSON.parse(readFileSync(join(import.meta.dirname, `../../../assets/locales/${language}.json`), 'utf8')) as { it: { policies: Record<string, string> } };
      expect(Object.keys(sheet.policies).sort(), language).toEqual(Object.keys(SCHEMA.properties).sort());
    }
  });

  it('leaves out what is of another shape, and changes nothing where it is empty', () => {
    expect(toPolicy({ level: 'loud', memory: 'no', links: 0, language: 7, quietHosts: 'a', packs: [1] })).toEqual({});
    expect(underPolicy(DEFAULT_SETTINGS, {})).toEqual(DEFAULT_SETTINGS);
  });
});
