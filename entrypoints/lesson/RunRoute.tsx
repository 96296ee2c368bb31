import type { JSX } from 'preact';
import { RunLesson } from './RunLesson';
import { openLesson } from './room';
import { useOpened } from './use-opened';

/** A ready lesson, or one of the trainer's own, on the stage. */
export function RunRoute({ id }: { id: string }): JSX.Element {
  return <RunLesson opened={useOpened(() => openLesson(id), id)} />;
}
