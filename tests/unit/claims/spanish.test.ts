import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { languageOf } from '@/lib/claims/languages';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';
import { AGENTS, EVENTS, FIGURES, NO_FIGURES, PUBLISHED, SAID } from '../../fixtures/corpus/spanish';

const detect = (text: string, published = PUBLISHED) => detectClaims(toPlainArticle(text, { published, language: 'es' }));
const figures = (text: string): Claim[] => detect(text).claims.filter(({ kind }) => kind === 'figure');

describe('figures in Spanish', () => {
  it.each(FIGURES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = figures(text);
    expect(found.map(({ quote }) => quote)).toEqual(expected.map(({ quote }) => quote));
    expected.forEach((wanted, i) => {
      const claim = found[i]!;
      expect(claim.frame).toBe(wanted.frame);
      expect([claim.value!.low, claim.value!.high]).toEqual([wanted.low, wanted.high]);
      if (wanted.unit !== undefined) expect(claim.value!.unit).toBe(wanted.unit);
      if (wanted.agent !== undefined) expect(claim.agent).toBe(wanted.agent);
      if (wanted.place !== undefined) expect(claim.place.join('|')).toContain(wanted.place);
      if (wanted.by !== undefined) expect(claim.attributedTo?.text ?? null).toBe(wanted.by);
      if (wanted.hedge !== undefined) expect(claim.hedge).toBe(wanted.hedge);
      if (wanted.modality !== undefined) expect(claim.modality).toBe(wanted.modality);
      if (wanted.from !== undefined) expect(claim.time?.from ?? null).toBe(wanted.from);
      if (wanted.to !== undefined) expect(claim.time?.to).toBe(wanted.to);
    });
  });

  it.each(NO_FIGURES)('finds none in: %s', (text) => {
    expect(figures(text).map(({ quote }) => quote)).toEqual([]);
  });

  it('never fails, and every quote is the slice that its offsets name', () => {
    const words = FIGURES.flatMap(([text]) => text.split(' '));
    const scrambled = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('«', '»', '"', '(', ')', ',', '-', '\n', '1.234.567,8', '3,500', '.5', 'y', 'un', 'mil', 'millones', '\ud800')), { maxLength: 100 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(scrambled, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { claims, quantities } = detect(text);
        for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
        for (const quantity of quantities) expect(text.slice(quantity.start, quantity.end)).toBe(quantity.quote);
      }),
      { numRuns: 300 },
    );
  });

  it('compares with no time of its own, and takes no seat of whoever speaks for a place', () => {
    expect(figures('La cosecha cayó un 30 % respecto al año pasado.')[0]!.time).toBeNull();
    expect(figures('Murieron 12 personas, informó el Observatorio de Nimra, una ONG con sede en Tarn.')[0]!.place).toEqual([]);
  });

  it('reads a line that opens with what a change is counted from', () => {
    expect(detect('de lunes, .5 ha').claims).toHaveLength(1);
  });

  it('is told by its common words where the page names no language', () => {
    const text = 'El Gobierno ha anunciado que las ayudas para los vecinos de la zona se van a pagar en una semana, como ya se hizo con los del año pasado. ';
    expect(languageOf(toPlainArticle(text.repeat(3)))).toBe('es');
    expect(languageOf(toPlainArticle('Police said on Friday that the fire was out and the people of the town were safe. '.repeat(3)))).toBe('en');
  });
});

interface PackRow {
  frame?: string;
  low?: number;
  high?: number;
  unit?: string;
}

describe('events and agents in Spanish', () => {
  it.each(EVENTS)('%s', (sentence, frame, agent, object) => {
    expect(detect(sentence).claims.find((claim) => claim.kind === 'event')).toMatchObject({ frame, agent, object });
  });

  it.each(AGENTS)('%s', (sentence, agent) => {
    expect(figures(sentence)[0]!.agent).toBe(agent);
  });

  it('takes no aim for news', () => {
    expect(detect('Los rebeldes quieren tomar la ciudad de Orun.').claims.filter(({ kind }) => kind === 'event')).toEqual([]);
  });
});

describe('whose word a figure is, in Spanish', () => {
  it.each(SAID.map(([text, ...pairs]) => ({ text, pairs })))('$text', ({ text, pairs }) => {
    const found = figures(text);
    const said = pairs.map(([figure]) => {
      const claim = found.find(({ start, end }) => start < text.indexOf(figure) + figure.length && end > text.indexOf(figure));
      return [figure, claim ? (claim.attributedTo?.text ?? null) : 'not read'];
    });
    expect(said).toEqual(pairs);
  });
});

describe('sums in Spanish', () => {
  it.each([
    ['De los 40 detenidos, 25 son hombres y 18 mujeres.', 'parts-mismatch'],
    ['Murieron 30 personas: 12 niños, 10 mujeres y 9 hombres.', 'parts-mismatch'],
  ])('%s', (text, flag) => {
    expect(figures(text).map(({ flags }) => flags)).toContainEqual([flag]);
  });

  it.each(['De los 40 detenidos, 25 son hombres y 15 mujeres.', 'Murieron 30 personas: 12 niños, 10 mujeres y 8 hombres.'])('holds: %s', (text) => {
    expect(figures(text).flatMap(({ flags }) => flags)).toEqual([]);
  });
});

describe('a Spanish page beside an English pack', () => {
  it('gives claims whose frame, unit and figure the pack holds', () => {
    const pack = JSON.parse(readFileSync('assets/packs/valencia-floods-2024.pack.json', 'utf8')) as { reports: { claims: PackRow[] }[] };
    const rows = pack.reports.flatMap(({ claims }) => claims);
    const text = readFileSync('tests/fixtures/texts/valencia--spanish-page.txt', 'utf8');
    const page = detect(text, '2024-10-30').claims.filter(({ kind }) => kind === 'figure');
    const met = page.filter((claim) => rows.some((row) => row.frame === claim.frame && row.unit === claim.value!.unit && row.low === claim.value!.low));
    expect(page.length).toBeGreaterThanOrEqual(5);
    expect(met.map(({ quote }) => quote)).toEqual(MET);
  });
});

/** What the page and the pack both tell. */
const MET: readonly string[] = ['al menos 95 muertos', 'Al menos 95 personas', 'Decenas de personas', '1.000 militares', '491 milímetros', '39 personas', '10.600 millones de euros', 'Unas 130.000 personas'];
