import type { JSX } from 'preact';
import type { LessonAction } from '@/lib/lessons/lesson-keys';
import type { StepKind } from '@/lib/lessons/schema';
import { useWords } from '../words-context';

interface KeyBarProps {
  kind: StepKind;
  answered: boolean;
  projector: boolean;
  /** Whether the lesson is made for the moment and can be kept. */
  keeps: boolean;
  act: (action: LessonAction) => void;
}

/** What keys do here; each is a button too. In projector mode only what the class may see is left. */
export function KeyBar({ kind, answered, projector, keeps, act }: KeyBarProps): JSX.Element {
  const words = useWords();
  const key = (keys: string, label: string, action: LessonAction['do'], end = false): JSX.Element => (
    <button type="button" key={label} class={end ? 'end' : ''} onClick={() => act({ do: action } as LessonAction)}>
      <kbd>{keys}</kbd> {label}
    </button>
  );
  return (
    <nav class="keys" aria-label={words.t('lesson.keys')}>
      {key(words.dir === 'rtl' ? '→' : '←', words.t('lesson.back'), 'back')}
      {key(words.dir === 'rtl' ? '←' : '→', words.t('lesson.next'), 'next')}
      {kind === 'vote' && key('R', words.t(answered ? 'lesson.hideAgain' : 'lesson.reveal'), 'reveal')}
      {kind === 'vote' && !answered && key('H', words.t('lesson.handsKey'), 'hands')}
      {!projector && key('U', words.t('lesson.undo'), 'undo')}
      {!projector && key('T', words.t('lesson.timer'), 'timer')}
      {!projector && key('N', words.t('lesson.notes'), 'notes')}
      {!projector && key('P', words.t('lesson.projector'), 'projector')}
      {keeps && !projector && key('S', words.t('lesson.keep'), 'keep')}
      {key('Esc', words.t(projector ? 'lesson.window' : 'lesson.leave'), 'leave', true)}
    </nav>
  );
}
