import { useRef, useState } from 'preact/hooks';
import type { AuthorPageProps } from '@/components/library/AuthorPage';
import type { Words } from '@/lib/format/words';
import type { Bench, BenchReport, PageReport } from '@/lib/model';
import { emptyClaim, emptyReport, toBenchReport } from '@/lib/shelf/author-pack';
import { clearBench, keepBench } from '@/lib/shelf/bench-draft';
import { finishBench } from '@/lib/shelf/finish-bench';
import { readOpenArticle, readPasted } from '@/lib/shelf/read-for-bench';
import type { Database } from '@/lib/store/database';
import { useBenchFaults } from './use-bench-faults';
import { useBusy } from './use-busy';

/** The bench with what may be done on it; every change is kept at once. */
export function useBench(database: Database, kept: Bench, words: Words): Omit<AuthorPageProps, 'frames'> {
  const [bench, setBench] = useState(kept);
  const [notice, setNotice] = useState<string | null>(null);
  const { faults, setFaults, ...mended } = useBenchFaults();
  const [busy, waiting] = useBusy();
  // Events may come before the next drawing: each goes on from the bench as the last one left it.
  const now = useRef(kept);
  const put = (next: Bench): void => {
    now.current = next;
    setBench(next);
    void keepBench(next).then((done) => done || setNotice(words.t('problem.quota')));
  };
  const change = (id: string, edit: (report: BenchReport) => BenchReport | null, mend: () => void): void => {
    mend();
    put({ ...now.current, reports: now.current.reports.flatMap((report) => (report.id === id ? (edit(report) ?? []) : report)) });
  };
  const add = async (reading: Promise<PageReport | null>, given?: { outlet: string; url: string; published: string }): Promise<boolean> => {
    const read = await waiting(reading);
    const report = read && toBenchReport(crypto.randomUUID(), read, given);
    const found = report !== null && report.claims.length > 0;
    setNotice(found ? words.t('library.author.added', { outlet: report.outlet, claims: words.n('count.claims', report.claims.length) }) : words.t('library.author.none'));
    if (found) put({ ...now.current, reports: [...now.current.reports, report] });
    return found;
  };
  const finish = async (how: 'save' | 'take-in'): Promise<void> => {
    const done = await waiting(finishBench(database, now.current, how, words));
    setFaults(done.ok ? [] : done.faults);
    setNotice(done.ok ? done.said : null);
  };
  return {
    bench,
    busy,
    notice,
    faults,
    onRead: ({ text, ...given }) => add(readPasted(text, given), given),
    onTakeOpen: () => void add(readOpenArticle()),
    onReport: (id, given) => change(id, (report) => ({ ...report, ...given }), () => mended.ofReport(now.current, id, given)),
    onClaim: (id, index, given) => change(id, (report) => ({ ...report, claims: report.claims.map((claim, at) => (at === index ? { ...claim, ...given } : claim)) }), () => mended.ofClaim(now.current, id, index, given)),
    onAddReport: () => put({ ...now.current, reports: [...now.current.reports, emptyReport(crypto.randomUUID())] }),
    onAddClaim: (id, kind) => change(id, (report) => ({ ...report, claims: [...report.claims, emptyClaim(kind)] }), mended.all),
    onRemoveReport: (id) => change(id, () => null, mended.all),
    onCard: (given) => put({ ...now.current, card: { ...now.current.card, ...given } }),
    onSave: () => void finish('save'),
    onTakeIn: () => void finish('take-in'),
    onClear: () => void clearBench().then((empty) => { put(empty); setNotice(null); mended.all(); }),
  };
}
