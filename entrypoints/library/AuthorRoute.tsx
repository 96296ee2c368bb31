import type { JSX } from 'preact';
import { AuthorPage } from '@/components/library/AuthorPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import { FRAMES } from '@/lib/lexicon/frames';
import type { Bench } from '@/lib/model';
import { readBench } from '@/lib/shelf/bench-draft';
import type { Database } from '@/lib/store/database';
import { useBench } from './use-bench';

const FRAME_IDS = FRAMES.map(({ id }) => id);

/** The bench of pack makers; what lies on it is kept until it is cleared. */
export function AuthorRoute({ database }: { database: Database }): JSX.Element {
  return <Waiting loaded={useAsync('bench', readBench)}>{(bench) => <Opened database={database} kept={bench} />}</Waiting>;
}

function Opened({ database, kept }: { database: Database; kept: Bench }): JSX.Element {
  return <AuthorPage {...useBench(database, kept, useWords())} frames={FRAME_IDS} />;
}
