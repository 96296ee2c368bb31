import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimPool } from '@/lib/lessons/lesson-report';
import type { Hedge, StoredArticle, StoredClaim } from '@/lib/model';

interface RawClaim {
  id: string;
  kind: 'figure' | 'event';
  frame?: string | null;
  figure?: string;
  quote?: string | null;
  phrase?: string | null;
  low?: number | null;
  high?: number | null;
  approx?: boolean;
  unit?: string;
  counted?: string | null;
  countedKind?: string | null;
  says?: string | null;
  agent?: string | null;
  object?: string | null;
  where?: readonly string[];
  from?: string | null;
  to?: string | null;
  source?: string | null;
  stance?: 'asserts' | 'estimates' | 'alleges' | 'denies';
  hedge?: Hedge;
}

interface RawPack {
  id: string;
  outlets: readonly { id: string; name: string; country?: string | null; kind?: string | null }[];
  parties: readonly { id: string; name: string; kind?: string | null }[];
  places: readonly { id: string; name: string }[];
  reports: readonly { id: string; story?: string; outlet: string; url?: string | null; headline?: string | null; published?: string | null; via?: string | null; dates?: 'inferred'; claims: readonly RawClaim[] }[];
}

const HEDGE_OF = { asserts: 'attributed', estimates: 'estimated', alleges: 'alleged', denies: 'denied' } as const;

/** A bundled pack as lessons see it through the store; read straight from its file, so that no other layer can hide a fault. */
export function poolOfPack(id: string): ClaimPool {
  const pack = JSON.parse(readFileSync(join(import.meta.dirname, '../../../assets/packs', `${id}.pack.json`), 'utf8')) as RawPack;
  const parties = new Map(pack.parties.map((party) => [party.id, { id: party.id, name: party.name, kind: party.kind ?? null }]));
  const places = new Map(pack.places.map((place) => [place.id, place.name]));
  const articles = new Map<string, StoredArticle>();
  const claims: StoredClaim[] = [];
  for (const report of pack.reports) {
    const key = `${pack.id}/${report.id}`;
    articles.set(key, {
      key,
      packId: pack.id,
      provenance: 'bundled',
      storyId: report.story ?? null,
      outletId: report.outlet,
      url: report.url ?? null,
      headline: report.headline ?? null,
      published: report.published ?? null,
      datesInferred: report.dates === 'inferred',
      language: null,
      via: report.via ?? null,
      signature: [],
    });
    for (const claim of report.claims) {
      claims.push({
        key: `${key}/${claim.id}`,
        articleKey: key,
        quote: claim.figure ?? claim.quote ?? claim.phrase ?? '',
        says: claim.says ?? null,
        sentence: null,
        kind: claim.kind,
        frame: claim.frame ?? null,
        value: claim.unit === undefined ? null : { low: claim.low ?? null, high: claim.high ?? claim.low ?? null, approx: claim.approx ?? false, unit: claim.unit, rule: '' },
        counted: claim.counted ?? null,
        countedKind: claim.countedKind ?? null,
        agent: claim.agent ?? null,
        object: claim.object ?? null,
        place: (claim.where ?? []).map((place) => places.get(place) ?? place),
        placeIds: claim.where ?? [],
        time: { from: claim.from ?? null, to: claim.to ?? null },
        attributedTo: claim.source ? { text: parties.get(claim.source)?.name ?? claim.source, id: claim.source } : null,
        hedge: claim.hedge ?? (claim.stance === undefined || claim.stance === 'asserts' ? (claim.source ? 'attributed' : 'stated') : HEDGE_OF[claim.stance]),
        modality: 'actual',
        implied: [],
      });
    }
  }
  return {
    claims,
    articles,
    outlets: new Map(pack.outlets.map((outlet) => [outlet.id, { id: outlet.id, name: outlet.name, country: outlet.country ?? null, kind: outlet.kind ?? null }])),
    parties,
  };
}
