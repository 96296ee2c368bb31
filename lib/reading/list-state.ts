import type { ListState, PageState } from '@/lib/messaging';
import type { ClaimComparison, ListedClaim, ListedPage, PageReport, Report } from '@/lib/model';

/** A report without what a row does not draw. Its party stands once, known or as worded; its place in the list is key enough. */
const listed = ({ relation, sameBlame, frame, value, agent, attributedTo, party }: Report, at: number): ListedClaim['reports'][number] =>
  ({ key: String(at), relation, sameBlame, frame, value, agent, attributedTo: party ? null : attributedTo, party });

const listedClaim = ({ claim, party, standing, outletCount, originCount, reports, origins }: ClaimComparison): ListedClaim =>
  ({ claim, party, standing, outletCount, originCount, reports: reports.map(listed), origins: origins.map(({ basis }) => ({ basis })) });

const outletsOf = (claims: readonly ClaimComparison[]): readonly Report['outlet'][] =>
  [...new Map(claims.flatMap(({ reports }) => reports.map(({ outlet }) => [outlet.id, outlet] as const))).values()];

/** A page as its list of claims shows it. */
export const toListedPage = ({ status, detail, metadata, store, stories, claims }: PageReport): ListedPage =>
  ({ status, detail, metadata, store, stories, claims: claims.map(listedClaim), outlets: outletsOf(claims) });

/**
 * The state of a page with no more than its list of claims shows: a tenth of what a page of 60 claims weighs (3 MB), for
 * a message is written, sent and read before a window can paint. One claim in full is asked for when it is opened.
 */
export const toListState = ({ report, ...state }: PageState): ListState => ({ ...state, report: report && toListedPage(report) });

/** The words of outlets and reports by the id of their claim: what a list can be searched by besides its own words. */
export const wordsOfReports = ({ claims }: PageReport): Readonly<Record<string, string>> =>
  Object.fromEntries(claims.map(({ claim, reports }) => [claim.id, reports.map(({ outlet, quote, says }) => [outlet.name, quote, says ?? ''].join('\n')).join('\n')]));
