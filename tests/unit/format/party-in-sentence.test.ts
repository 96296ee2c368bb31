import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import french from '@/assets/locales/fr.json';
import { onTheWord, partyInSentence } from '@/lib/format/party-in-sentence';
import { createWords, lookupIn, lookupOver } from '@/lib/format/words';

const words = createWords(lookupIn(english));

describe('a party within a sentence', () => {
  it.each([
    'Verran army', 'Interior Ministry', 'Verran Observatory for Human Rights', 'Harbour Police Force', 'General Union of Dockers', 'Government of Lesser Verra',
    'Coast Guard', 'National Statistical Institute', 'mayor of Port Elm', 'United Nations', 'Free Verran Forces', 'Ministry of Health and Sport', 'police',
  ])('takes its article in English: %s', (name) => expect(partyInSentence(name, words)).toBe(`the ${name}`));

  it.each([
    'the Verran army', 'Elm’s police', "Verra's health ministry", 'its ministry', 'two ministries', 'local police', 'Ada Marsh', 'Ada Marsh, Elm State University', 'Judge Army Hammond', 'UNICEF', 'Verran state media', 'local sources',
    'opposition armed groups', 'security forces', 'police prefectures', 'Red Dune', 'Elm News', 'a spokesman for the ministry',
  ])('stays as it is: %s', (name) => expect(partyInSentence(name, words)).toBe(name));

  it('is written small where it is no name', () => {
    expect(['Local sources', 'Witnesses', 'The Coast Guard', 'Some residents'].map((name) => partyInSentence(name, words))).toEqual(['local sources', 'witnesses', 'the Coast Guard', 'some residents']);
    expect(partyInSentence('Locals First', words)).toBe('Locals First');
  });

  it('takes none of English where the reader reads another language', () => {
    const chosen = createWords(lookupOver(french, english));
    expect(onTheWord('Verran army', chosen)).toBe('selon Verran army');
    expect(onTheWord('Verran army', words)).toBe('on the word of the Verran army');
  });
});
