import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AuthorPage } from '@/components/library/AuthorPage';
import { useWords } from '@/components/words-context';
import { FRAMES } from '@/lib/lexicon/frames';
import type { PageReport } from '@/lib/model';
import { writePack } from '@/lib/packs/write-pack';
import { emptyBenchRow, packOfBench, toBenchRow, type BenchRow } from '@/lib/shelf/author-pack';
import { faultLine } from '@/lib/shelf/import-work';
import { readOpenArticle, readPasted } from '@/lib/shelf/read-for-bench';
import { gzip, saveFile } from '@/lib/shelf/save-file';

const FRAME_IDS = FRAMES.map(({ id }) => id);

/** The bench of pack makers: rows live in this page until they are saved as a file. */
export function AuthorRoute(): JSX.Element {
  const words = useWords();
  const [rows, setRows] = useState<readonly BenchRow[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = (report: PageReport | null, given?: { outlet: string; url: string; published: string }): void => {
    const article = given ?? { outlet: report?.metadata.outlet ?? '', url: report?.metadata.url ?? '', published: report?.metadata.published?.value.slice(0, 10) ?? '' };
    const read = (report?.claims ?? []).map((comparison) => toBenchRow(comparison, article));
    setNotice(read.length > 0 ? words.n('count.claims', read.length) : words.t('library.author.none'));
    setRows((kept) => [...kept, ...read]);
  };
  return (
    <AuthorPage
      rows={rows}
      notice={notice}
      faults={faults}
      frames={FRAME_IDS}
      onRead={({ text, ...given }) => void readPasted(text, given).then((report) => take(report, given))}
      onTakeOpen={() => void readOpenArticle().then((report) => take(report))}
      onChange={(index, change) => setRows((kept) => kept.map((row, at) => (at === index ? { ...row, ...change } : row)))}
      onAdd={() => setRows((kept) => [...kept, emptyBenchRow()])}
      onSave={(card) =>
        void packOfBench(rows, card).then(async (made) => {
          setFaults(made.ok ? [] : made.faults.map((fault) => faultLine(fault, words)));
          if (made.ok) saveFile(`${made.pack.id}.pack.json.gz`, [await gzip(writePack(made.pack))], 'application/gzip');
        })
      }
    />
  );
}
