import type { PageReport, StoreStatus } from '@/lib/model';
import type { CheckedSample } from '@/lib/samples/self-test';

/** What a tester sends along with a bug; never a word of a page unless it was ticked. */
interface Diagnosis {
  version: string;
  browser: string;
  status: StoreStatus;
  rows: Readonly<Record<string, number>>;
  faults: readonly string[];
  page: PageReport | null;
  selfTest: readonly CheckedSample[] | null;
}

/** The trace without anything that the page wrote: offsets and rules stay. */
const bareTrace = (page: PageReport): readonly string[] => page.trace.map(({ stage, rule, start, end }) => `${stage} ${rule} ${start ?? ''}..${end ?? ''}`);

/** The diagnosis as text. With `pageText`, the page's claims, reasons of the trace and address are in it too. */
export function bugReport(diagnosis: Diagnosis, pageText: boolean): string {
  const { page, selfTest } = diagnosis;
  const lines = [
    `Lateral ${diagnosis.version}`,
    diagnosis.browser,
    `store: ${JSON.stringify(diagnosis.status)}`,
    ...Object.entries(diagnosis.rows).map(([table, count]) => `rows ${table}: ${count}`),
    ...diagnosis.faults.map((fault) => `fault: ${fault}`),
  ];
  if (page) {
    lines.push('', `page: ${page.status}, ${page.claims.length} claims, ${page.claims.filter(({ outletCount }) => outletCount > 0).length} elsewhere, language ${page.metadata.language ?? 'none'}`);
    lines.push(...Object.entries(page.timings).map(([stage, ms]) => `${stage}: ${ms.toFixed(1)} ms`));
    if (pageText) {
      lines.push(`address: ${page.metadata.url ?? 'none'}`, ...page.claims.map(({ claim, standing }) => `claim ${claim.start}..${claim.end} ${claim.frame ?? 'no frame'} ${standing}: ${claim.quote}`));
      lines.push(...page.trace.map(({ stage, rule, start, end, reason }) => `${stage} ${rule} ${start ?? ''}..${end ?? ''} ${reason}`));
    } else lines.push(...bareTrace(page));
  }
  if (selfTest) {
    lines.push('', ...selfTest.map(({ id, passed, claims, furniture }) => `sample ${id}: ${passed ? 'passed' : `${claims.filter(({ wrong }) => wrong.length > 0).length} of ${claims.length} claims differ, ${furniture.length} of furniture`}`));
    lines.push(...selfTest.flatMap(({ id, claims }) => claims.filter(({ wrong }) => wrong.length > 0).map(({ expected, wrong }) => `  ${id} "${expected}": ${wrong.join('; ')}`)));
  }
  return `${lines.join('\n')}\n`;
}
