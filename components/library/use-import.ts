import { useRef, useState } from 'preact/hooks';
import type { ImportWork } from '@/lib/model';
import type { ImportState } from './PackDrop';

/** Faults shown at once. */
const FAULTS_SHOWN = 10;

/** Where an import stands and what moves it on. One import at a time; cancelling stops it wherever it is. */
export function useImport<Pack>(work: ImportWork<Pack>): { state: ImportState; onFile(file: File): void; onConfirm(): void; onCancel(): void } {
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const job = useRef<{ stop: AbortController; file: string; pack: Pack | null; title: string; claims: number } | null>(null);

  // What was cancelled may take a while to end; by then another file may be on its way in, and only that one is told of.
  const settle = async (file: string, doing: (signal: AbortSignal, tell: (state: ImportState) => void) => Promise<ImportState>): Promise<void> => {
    const own = job.current!;
    const { signal } = own.stop;
    const tell = (next: ImportState): void => {
      if (job.current === own) setState(next);
    };
    try {
      tell(await doing(signal, (next) => signal.aborted || tell(next)));
    } catch (error) {
      tell(signal.aborted ? { phase: 'cancelled', file } : { phase: 'failed', file, faults: [work.explain(error)], more: 0 });
    }
  };

  return {
    state,
    onFile(file) {
      job.current?.stop.abort();
      const own = { stop: new AbortController(), file: file.name, pack: null as Pack | null, title: file.name, claims: 0 };
      job.current = own;
      setState({ phase: 'reading', file: file.name });
      void settle(file.name, async (signal) => {
        const read = await work.read(file, signal);
        signal.throwIfAborted();
        if (!read.ok) return { phase: 'failed', file: file.name, faults: read.faults.slice(0, FAULTS_SHOWN), more: Math.max(0, read.faults.length - FAULTS_SHOWN) };
        Object.assign(own, { pack: read.pack, title: read.title, claims: read.claims });
        if (read.same) return { phase: 'same', title: read.title, lines: read.lines };
        return { phase: 'confirm', file: file.name, title: read.title, lines: read.lines };
      });
    },
    onConfirm() {
      const own = job.current;
      if (!own?.pack) return;
      const { pack, file, title, claims } = own;
      setState({ phase: 'writing', file, done: 0, total: 0 });
      void settle(file, async (signal, tell) => {
        await work.write(pack, signal, (done, total) => tell({ phase: 'writing', file, done, total }));
        work.finished();
        return { phase: 'done', title, claims };
      });
    },
    onCancel() {
      const own = job.current;
      own?.stop.abort();
      if (own) setState({ phase: 'cancelled', file: own.file });
    },
  };
}
