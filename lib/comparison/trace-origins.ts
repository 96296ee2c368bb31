import type { Origin, Report } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';

/** What the page's own claim goes back to. */
export interface OwnOrigin {
  party: { id: string | null; name: string } | null;
  agency: string | null;
}

export interface TracedOrigins {
  origins: readonly Origin[];
  /** Origin id of each report, by report key. */
  originOf: ReadonlyMap<string, string>;
  /** Origin of the page's claim. */
  mine: string;
}

/** A report whose origin is not traced yet. */
export type UntracedReport = Omit<Report, 'originId'>;

const MINE = 'mine';

interface Root {
  basis: Origin['basis'];
  name: string | null;
  partyKind: string | null;
}

/** The key of what a report goes back to: its party first, else its agency, else itself. */
function rootOf(report: UntracedReport): { key: string } & Root {
  if (report.attributedTo) {
    const name = report.party?.name ?? report.attributedTo.text;
    return { key: `party:${nameKey(name)}`, basis: 'party', name, partyKind: report.party?.kind ?? null };
  }
  if (report.via !== null) return { key: `party:${nameKey(report.via)}`, basis: 'agency', name: report.via, partyKind: 'news agency' };
  return { key: `report:${report.key}`, basis: 'none', name: null, partyKind: null };
}

function ownRoot(own: OwnOrigin): { key: string } & Root {
  if (own.party) return { key: `party:${nameKey(own.party.name)}`, basis: 'party', name: own.party.name, partyKind: null };
  if (own.agency !== null) return { key: `party:${nameKey(own.agency)}`, basis: 'agency', name: own.agency, partyKind: 'news agency' };
  return { key: MINE, basis: 'none', name: null, partyKind: null };
}

/**
 * The origins of a claim's reports: those on the word of one party, of one agency's copy, or in the page's own wording are
 * one. An agency that others quote by name and whose copy others print is one origin too.
 */
export function traceOrigins(reports: readonly UntracedReport[], own: OwnOrigin): TracedOrigins {
  const roots = new Map<string, Root & { reportKeys: string[]; mine: boolean }>();
  const mine = ownRoot(own);
  const originOf = new Map<string, string>();
  const ordered = [...reports].sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.key.localeCompare(b.key));
  for (const report of ordered) {
    const root = rootOf(report);
    // Copied words go back to where the page's words go back to, whatever is credited.
    const copied = report.sameWording || (report.sameParty && mine.basis === 'party');
    const key = copied ? mine.key : root.key;
    const basis = copied && root.key !== mine.key && mine.basis === 'none' ? 'wording' : copied ? mine.basis : root.basis;
    let origin = roots.get(key);
    if (!origin) {
      origin = { basis, name: copied ? mine.name : root.name, partyKind: root.partyKind, reportKeys: [], mine: key === mine.key };
      roots.set(key, origin);
    }
    origin.reportKeys.push(report.key);
    originOf.set(report.key, key);
  }
  const origins = [...roots].map(([id, origin]): Origin => ({ id, basis: origin.basis, name: origin.name, partyKind: origin.partyKind, reportKeys: origin.reportKeys, mine: origin.mine }));
  return { origins, originOf, mine: mine.key };
}
