// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import french from '@/assets/locales/fr.json';
import { SettingsPage } from '@/components/library/SettingsPage';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';

afterEach(cleanup);

describe('the page of settings', () => {
  it('says what each key does in the language of the page, and which have none', () => {
    const { container } = render(
      <WordsProvider value={createWords(lookupIn(french))}>
        <SettingsPage settings={DEFAULT_SETTINGS} fixed={[]} engines={['google']} languages={['fr']} keys={{ 'next-claim': 'Alt+Shift+L', _execute_action: '' }} onChange={() => undefined} />
      </WordsProvider>,
    );
    const facts = container.querySelector('.facts')!;
    const shown = [...facts.querySelectorAll('dt')].map((name) => [name.textContent, name.nextElementSibling?.textContent]);
    expect(shown[0]).toEqual(['Affirmation suivante', 'Alt+Shift+L']);
    expect(shown).toHaveLength(5);
    expect(shown.slice(1).every(([, keys]) => keys === 'aucune')).toBe(true);
  });

  it('offers to read a site again only where nobody else has switched it off', () => {
    const { getByText } = render(
      <WordsProvider value={createWords(lookupIn(french))}>
        <SettingsPage settings={{ ...DEFAULT_SETTINGS, quietHosts: ['own.example', 'school.example'] }} fixed={['quietHosts']} fixedHosts={['school.example']} engines={[]} languages={['fr']} keys={{}} onChange={() => undefined} />
      </WordsProvider>,
    );
    expect(getByText('own.example').querySelector('button')).not.toBeNull();
    expect(getByText('school.example').querySelector('button')).toBeNull();
  });
});
