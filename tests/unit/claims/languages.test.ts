import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';

const read = (text: string, language: string | null) => detectClaims(toPlainArticle(text, { language, published: '2024-05-17' }));
const quotes = (text: string, language: string | null): string[] => read(text, language).claims.filter(({ kind }) => kind === 'figure').map(({ quote }) => quote);

const ENGLISH = 'Twelve people were killed when a coach left the road near Mern, the police said. The injured were taken to two hospitals in the city.';
const SPANISH = 'Doce personas murieron en un accidente de tren cerca de Mern, según la policía. Los heridos fueron trasladados a dos hospitales de la ciudad.';
const FRENCH = 'Douze personnes ont été tuées dans un accident de train près de Mern, selon la préfecture. Les secours sont sur place depuis le matin.';
const GERMAN = 'Bei einem Zugunglück in der Nähe von Mern sind zwölf Menschen ums Leben gekommen, wie die Polizei mitteilte. Die Verletzten wurden in die Krankenhäuser gebracht.';

describe('a page that names the wrong language', () => {
  it.each([
    ['French text, tagged English', FRENCH, 'en', 'fr'],
    ['German text, tagged English', GERMAN, 'en', 'de'],
    ['German text, tagged Spanish', GERMAN, 'es-MX', 'de'],
    ['Greek text, tagged English', 'Δώδεκα άνθρωποι σκοτώθηκαν σε δυστύχημα κοντά στην πόλη, είπε η αστυνομία.', 'en', 'unknown'],
    ['Swedish text, tagged Swedish', 'Tolv personer dog i en olycka nära Mern, enligt polisen, och det är de svåraste skadorna på en väg i år.', 'sv', 'sv'],
    ['Catalan text, tagged Catalan', 'Dotze persones van morir en un accident de tren a prop de Mern, segons la policia, i el servei es va aturar per la tarda.', 'ca', 'ca'],
  ])('is honestly not read: %s', (_label, text, tag, unread) => {
    expect(read(text, tag)).toMatchObject({ unread, claims: [] });
  });

  it.each([
    ['English text, tagged Spanish', ENGLISH, 'es'],
    ['English text, tagged German', ENGLISH, 'de'],
    ['English text, tagged with a language never heard of', ENGLISH, 'xx'],
    ['English text, tagged British', ENGLISH, 'en-GB'],
  ])('is read all the same: %s', (_label, text, tag) => {
    expect(quotes(text, tag)).toContain('Twelve people');
  });

  it('reads Spanish text that is tagged English as Spanish', () => {
    expect(quotes(SPANISH, 'en')).toContain('Doce personas');
  });
});

describe('short and mixed texts', () => {
  it.each([
    ['en', '12 killed.', ['12 killed']],
    ['es', '12 muertos.', ['12 muertos']],
    [null, '12 people were killed.', ['12 people']],
    ['fr', '12 people were killed.', []],
    ['en', '12', []],
    [null, '   ', []],
  ])('tagged %s: %s', (tag, text, told) => {
    expect(quotes(text, tag)).toEqual(told);
  });

  it('names a single French sentence as French', () => {
    expect(read('Douze personnes ont été tuées dans un accident près de la gare.', null).unread).toBe('fr');
  });

  it('reads English around a French quotation', () => {
    expect(quotes(`The mayor said: "Nous avons perdu douze amis dans la nuit." ${ENGLISH}`, 'en')).toContain('Twelve people');
  });

  it('reads a text of two languages in the one that most of it is written in', () => {
    expect(read(`${ENGLISH} ${ENGLISH} ${FRENCH}`, 'en').unread).toBeNull();
    expect(read(`${FRENCH} ${FRENCH} ${ENGLISH}`, null).unread).toBe('fr');
  });
});
