import { useState } from 'preact/hooks';
import type { Bench, BenchFault } from '@/lib/model';
import { rowsOf } from '@/lib/shelf/author-pack';

/** What is wrong with the bench; a fault goes when its field is written in, all where rows may have other numbers now. */
export function useBenchFaults() {
  const [faults, setFaults] = useState<readonly BenchFault[]>([]);
  const keep = (stays: (fault: BenchFault) => boolean): void => setFaults((held) => held.filter(stays));
  return {
    faults,
    setFaults,
    ofReport(bench: Bench, id: string, written: object): void {
      const rows = rowsOf(bench, id);
      keep(({ row, field }) => row === null || !rows.includes(row) || field === null || !(field in written));
    },
    ofClaim(bench: Bench, id: string, index: number, written: object): void {
      const row = rowsOf(bench, id)[index];
      keep((fault) => !('keep' in written) && (fault.row !== row || fault.field === null || !(fault.field in written)));
    },
    all: () => setFaults([]),
  };
}
