import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';

/** What a careful reader takes from an article; slots left out are not looked at. `in` names the sentence of a quote that comes twice. */
interface ExpectedClaim {
  kind: 'figure' | 'event';
  quote?: string;
  in?: string;
  frame?: string;
  low?: number | null;
  high?: number | null;
  unit?: string;
  counted?: string;
  agent?: string | null;
  object?: string;
  place?: string[];
  from?: string;
  to?: string;
  by?: string;
  hedge?: Claim['hedge'];
  modality?: Claim['modality'];
}

interface ArticleFixture {
  published: string;
  language?: string;
  text: string[];
  claims: ExpectedClaim[];
  /** Quotes that may be claims, and need not. */
  may: string[];
  /** Words that no claim may hold. */
  not: string[];
}

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');
const contains = (text: string | null | undefined, part: string): boolean => (text ?? '').toLowerCase().includes(part.toLowerCase());

/** The claim that is meant: its figure's quote, or an event of the frame with the object or agent named. */
function find(wanted: ExpectedClaim, claims: readonly Claim[]): Claim | undefined {
  const same = claims.filter(({ kind }) => kind === wanted.kind);
  if (wanted.kind === 'figure') return same.find(({ quote, sentence }) => quote === wanted.quote && contains(sentence, wanted.in ?? ''));
  return same.find(({ frame, object, agent }) => frame === wanted.frame && contains(object, wanted.object ?? '') && (wanted.object !== undefined || contains(agent, wanted.agent ?? '')));
}

/** Slots that come out otherwise, as "slot: got". */
function faults(wanted: ExpectedClaim, claim: Claim): string[] {
  const wrong: string[] = [];
  const check = (slot: string, right: boolean, got: unknown): void => {
    if (!right) wrong.push(`${slot}: ${JSON.stringify(got)}`);
  };
  if (wanted.frame !== undefined) check('frame', claim.frame === wanted.frame, claim.frame);
  if (wanted.low !== undefined) check('low', claim.value?.low === wanted.low, claim.value?.low);
  if (wanted.high !== undefined) check('high', claim.value?.high === wanted.high, claim.value?.high);
  if (wanted.unit !== undefined) check('unit', claim.value?.unit === wanted.unit, claim.value?.unit);
  if (wanted.counted !== undefined) check('counted', contains(claim.counted, wanted.counted), claim.counted);
  if (wanted.agent !== undefined) check('agent', wanted.agent === null ? claim.agent === null : contains(claim.agent, wanted.agent), claim.agent);
  if (wanted.object !== undefined) check('object', contains(claim.object, wanted.object), claim.object);
  if (wanted.place !== undefined) check('place', contains(claim.place[0], wanted.place[0]!), claim.place);
  if (wanted.from !== undefined) check('from', claim.time?.from === wanted.from, claim.time);
  if (wanted.to !== undefined) check('to', claim.time?.to === wanted.to, claim.time);
  if (wanted.by !== undefined) check('by', contains(claim.attributedTo?.text, wanted.by), claim.attributedTo?.text);
  if (wanted.hedge !== undefined) check('hedge', claim.hedge === wanted.hedge, claim.hedge);
  check('modality', claim.modality === (wanted.modality ?? 'actual'), claim.modality);
  return wrong;
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const fixture = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as ArticleFixture;
  const { claims } = detectClaims(toPlainArticle(fixture.text.join('\n'), { published: fixture.published, language: fixture.language ?? 'en' }));

  it.each(fixture.claims.map((wanted) => [wanted.quote ?? `${wanted.agent ?? ''} ${wanted.frame} ${wanted.object ?? ''}`, wanted] as const))('%s', (_label, wanted) => {
    const claim = find(wanted, claims);
    expect(claim, `not among: ${claims.map(({ kind, frame, quote }) => `${kind} ${frame} ${quote}`).join(' | ')}`).toBeDefined();
    expect(faults(wanted, claim!)).toEqual([]);
  });

  it('has no claims besides', () => {
    const meant = new Set(fixture.claims.map((wanted) => find(wanted, claims)));
    expect(claims.filter((claim) => !meant.has(claim) && !fixture.may.includes(claim.quote)).map(({ kind, frame, quote }) => `${kind} ${frame}: ${quote}`)).toEqual([]);
  });

  it('reads nothing in furniture', () => {
    expect(claims.filter(({ quote, sentence }) => fixture.not.some((part) => quote.includes(part) || (part.length > 8 && sentence === part))).map(({ quote }) => quote)).toEqual([]);
  });
});
