// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import arabic from '@/assets/locales/ar.json';
import english from '@/assets/locales/en.json';
import spanish from '@/assets/locales/es.json';
import { ClaimHeader } from '@/components/ClaimHeader';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn, type Tree } from '@/lib/format/words';
import type { Note } from '@/lib/model';
import { comparisonOf, METADATA } from '../../fixtures/reports/build-report';

afterEach(cleanup);

const SUM: Note = { says: 'sum', parts: [1200, 15], right: 1215, stated: 1450 };
const CONVERSION: Note = { says: 'conversion', amount: 550, unit: 'km2', right: 212.356, into: 'sqmi', stated: 342 };
const FALL: Note = { says: 'change-share', from: 80, to: 60, right: -25, stated: -40 };
const HEADLINE: Note = { says: 'headline-differs', headline: '60', text: '52 people' };

/** The notes below a claim, as the reader of a language has them. */
function notesIn(messages: Tree, notes: readonly Note[]): string[] {
  const comparison = comparisonOf('dorm');
  const claim = { ...comparison.claim, notes };
  const words = createWords(lookupIn(messages), { region: 'en-GB', timeZone: 'UTC' });
  const { container } = render(<WordsProvider value={words}><ClaimHeader comparison={{ ...comparison, claim }} metadata={METADATA} heading={{ current: null }} /></WordsProvider>);
  const found = [...container.querySelectorAll('.note')];
  // words of the interface, not of the article: no part of them is in another language
  for (const note of found) expect(note.querySelector('[lang]') ?? note.getAttribute('lang')).toBeNull();
  return found.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
}

it('keeps a day whole in the line of slots, behind a name written the other way', () => {
  const comparison = comparisonOf('dorm');
  const { container } = render(<WordsProvider value={createWords(lookupIn(arabic))}><ClaimHeader comparison={comparison} metadata={METADATA} heading={{ current: null }} /></WordsProvider>);
  expect(container.querySelector('.meta')!.textContent).toBe('\u2068قتلى\u2069 · \u2068Aleppo University\u2069 · \u206829 نوفمبر 2024\u2069');
});

describe('what does not fit at a claim', () => {
  it('is said in English', () => {
    expect(notesIn(english, [SUM])).toEqual(['The figures in this sentence do not fit together: 1,200 + 15 is 1,215, not 1,450.']);
    expect(notesIn(english, [HEADLINE])).toEqual(['The headline says “60”, the text “52 people”.']);
  });

  it('is said of sum and headline apart where both are so, all sums in one sentence', () => {
    expect(notesIn(english, [HEADLINE, CONVERSION, FALL])).toEqual([
      'The figures in this sentence do not fit together: 550 km² is 212 sq mi, not 342; from 80 to 60 is -25%, not -40%.', 'The headline says “60”, the text “52 people”.',
    ]);
  });

  it('is said in Spanish, with numbers as they are written there', () => {
    expect(notesIn(spanish, [SUM, CONVERSION, FALL, HEADLINE])).toEqual([
      'Las cifras de esta frase no cuadran entre sí: 1200 + 15 son 1215, no 1450; 550 km² son 212 millas cuadradas, no 342; de 80 a 60 es un -25 %, no un -40 %.',
      'El titular dice «60»; el texto, «52 people».',
    ]);
  });

  it('is said in Arabic, the sum kept from left to right and the article’s words apart', () => {
    const [sums, headline] = notesIn(arabic, [SUM, HEADLINE]);
    expect(sums).toBe('الأرقام في هذه الجملة لا يتسق بعضها مع بعض: \u20661,200 + 15\u2069 يساوي 1,215، لا 1,450.');
    expect(notesIn(arabic, [FALL])[0]).toContain('من 80 إلى 60 يساوي \u2066');
    expect(headline).toBe('يذكر العنوان \u2068«60»\u2069، ويذكر النص \u2068«52 people»\u2069.');
  });
});
