import { attributedAgain } from '@/lib/match/attributed-again';
import { withoutDescription } from '@/lib/match/compare-parties';
import { groupByWording } from '@/lib/match/compare-wording';
import { isBare, isPartOf, type Voice } from '@/lib/match/party-bodies';
import { partyKey } from '@/lib/match/party-names';
import { isSameSpeaker } from '@/lib/match/speakers';
import type { Origin, Report } from '@/lib/model';

/** What the page's own claim goes back to. */
interface OwnOrigin {
  party: { id: string | null; name: string } | null;
  agency: string | null;
}

interface TracedOrigins {
  origins: readonly Origin[];
  /** Origin id of each report, by report key. */
  originOf: ReadonlyMap<string, string>;
  /** Origin of the page's claim. */
  mine: string;
}

/** A report whose origin is not traced yet. */
export type UntracedReport = Omit<Report, 'originId'>;

/** What is known of a party by its id: its other names, and its kind. */
export type Parties = ReadonlyMap<string, Voice>;

const MINE = 'mine';

interface Root {
  key: string;
  basis: Origin['basis'];
  name: string | null;
  partyKind: string | null;
  /** Who speaks; null where nobody is named. */
  voice: Voice | null;
}

const namedRoot = (basis: Origin['basis'], voice: Voice, partyKind: string | null): Root => ({ key: `party:${partyKey(withoutDescription(voice.name))}`, basis, name: voice.name, partyKind, voice });

const voiceOf = (id: string | null, name: string, parties: Parties): Voice => (id === null ? undefined : parties.get(id)) ?? { name, also: [], kind: null };

/** What a report goes back to: its party first, else its agency, else itself. */
function rootOf(report: UntracedReport, parties: Parties): Root {
  if (report.attributedTo) return namedRoot('party', voiceOf(report.attributedTo.id, report.party?.name ?? report.attributedTo.text, parties), report.party?.kind ?? null);
  if (report.via !== null) return namedRoot('agency', voiceOf(null, report.via, parties), 'news agency');
  return { key: `report:${report.key}`, basis: 'none', name: null, partyKind: null, voice: null };
}

/** The report that tells whose word a figure is: another of its article where a headline or a first paragraph gives the figure in the outlet's own voice, else itself. */
function onWhoseWord(report: UntracedReport, all: readonly UntracedReport[]): UntracedReport {
  if (report.attributedTo !== null || report.via !== null) return report;
  return attributedAgain(report, all.filter(({ articleKey }) => articleKey === report.articleKey)) ?? report;
}

function ownRoot(own: OwnOrigin, parties: Parties): Root {
  if (own.party) return namedRoot('party', voiceOf(own.party.id, own.party.name, parties), null);
  if (own.agency !== null) return namedRoot('agency', voiceOf(null, own.agency, parties), 'news agency');
  return { key: MINE, basis: 'none', name: null, partyKind: null, voice: null };
}

/** Whether two reports give two numbers. */
const isOtherNumber = (a: UntracedReport, b: UntracedReport): boolean => a.value !== null && b.value !== null && (a.value.low ?? a.value.high) !== (b.value.low ?? b.value.high);

/** Whether a report names its own party for its own number: no copy, however like the words are ("12 were hurt, doctors said", "nobody was hurt, the army said"). */
const isOwnWord = ({ relation, attributedTo, sameParty }: UntracedReport): boolean => relation === 'differs' && attributedTo !== null && !sameParty;

/** For each root the one that stands for it: a body for its spokesmen and offices, itself where no body of its own speaks. */
function joinBodies(roots: readonly Root[]): ReadonlyMap<string, Root> {
  const named = [...new Map(roots.filter(({ voice }) => voice !== null).map((root) => [root.key, root])).values()];
  const standsFor = new Map(named.map((root) => [root.key, root]));
  for (const part of named) {
    for (const whole of named) {
      const isOneSpeaker = isSameSpeaker(part.voice!.name, whole.voice!.name);
      if (part === whole || (!isOneSpeaker && !isPartOf(part.voice!, whole.voice!))) continue;
      const [from, to] = [standsFor.get(part.key)!, standsFor.get(whole.key)!];
      // "Police" and "Orlava police", "Lund" and "Mayor Ana Lund": the name that says more stands for both.
      const kept = isOneSpeaker ? longer(from, to) : isBare(to.voice!) ? from : to;
      for (const [key, root] of standsFor) if (root === from || root === to) standsFor.set(key, kept);
    }
  }
  return standsFor;
}

const longer = (a: Root, b: Root): Root => ((a.name?.length ?? 0) >= (b.name?.length ?? 0) ? a : b);

const BY_NAME: readonly Origin['basis'][] = ['party', 'agency', 'wording', 'none'];

/**
 * The origins of a claim's reports: those on the word of one party or of its spokesmen and offices, of one agency's copy, or in one
 * wording are one. An agency that others quote by name and whose copy others print is one origin too.
 */
export function traceOrigins(reports: readonly UntracedReport[], own: OwnOrigin, parties: Parties = new Map()): TracedOrigins {
  const ordered = [...reports].sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.key.localeCompare(b.key));
  const roots = ordered.map((report) => rootOf(onWhoseWord(report, ordered), parties));
  const ownOne = ownRoot(own, parties);
  const bodies = joinBodies([ownOne, ...roots]);
  const mine = bodies.get(ownOne.key) ?? ownOne;
  const wordings = groupByWording(ordered.map(({ sentence }) => sentence));
  // Copied words go back to where the page's words go back to, whatever is credited.
  // … but a number of its own, on the word of somebody else, is no copy.
  const isCopied = (report: UntracedReport): boolean => (report.sameWording && !isOwnWord(report)) || (report.sameParty && mine.basis === 'party');
  const origins = new Map<string, { id: string; basis: Origin['basis']; name: string | null; partyKind: string | null; reportKeys: string[]; mine: boolean }>();
  const originOf = new Map<string, string>();
  const ownOf = (at: number): Root => bodies.get(roots[at]!.key) ?? roots[at]!;
  const rootOfWording = (members: readonly number[]): { root: Root; copies: boolean; teller: UntracedReport | null } => {
    if (members.some((at) => isCopied(ordered[at]!))) return { root: mine, copies: true, teller: null };
    // Of copies the one that names somebody tells whose word it is.
    const teller = [...members].sort((a, b) => BY_NAME.indexOf(ownOf(a).basis) - BY_NAME.indexOf(ownOf(b).basis))[0]!;
    return { root: ownOf(teller), copies: members.length > 1, teller: ordered[teller]! };
  };
  const membersOf = new Map<number, number[]>(wordings.map((first) => [first, []]));
  wordings.forEach((first, at) => membersOf.get(first)!.push(at));
  const rootOfGroup = new Map([...membersOf].map(([first, members]) => [first, rootOfWording(members)]));
  ordered.forEach((report, at) => {
    const group = rootOfGroup.get(wordings[at]!)!;
    const isOwn = group.teller === null ? isOwnWord(report) : ownOf(at).basis === 'party' && isOtherNumber(report, group.teller);
    const { root, copies } = isOwn ? { root: ownOf(at), copies: false } : group;
    const basis = copies && root.basis === 'none' ? 'wording' : root.basis;
    let origin = origins.get(root.key);
    if (!origin) origins.set(root.key, (origin = { id: root.key, basis, name: root.name, partyKind: roots[at]!.key === root.key ? roots[at]!.partyKind : root.partyKind, reportKeys: [], mine: root.key === mine.key }));
    origin.reportKeys.push(report.key);
    originOf.set(report.key, root.key);
  });
  return { origins: [...origins.values()], originOf, mine: mine.key };
}
