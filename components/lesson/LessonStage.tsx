import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { actionOf, type LessonAction } from '@/lib/lessons/lesson-keys';
import type { LessonReport } from '@/lib/lessons/lesson-report';
import type { Lesson } from '@/lib/lessons/schema';
import type { Session } from '@/lib/lessons/session';
import { slideAt } from '@/lib/lessons/show-slide';
import { useWords } from '../words-context';
import { KeyBar } from './KeyBar';
import { LessonSlide } from './LessonSlide';
import { useFit } from './use-fit';
import { usePages } from './use-pages';
import { useSession } from './use-session';
import { useTimer } from './use-timer';

/** Minutes of a step that names none. */
const STEP_MINUTES = 2;

interface LessonStageProps {
  lesson: Lesson;
  sets: ReadonlyMap<string, readonly LessonReport[]>;
  initial: Session;
  /** Told every new state: for storage and for the notes window. */
  onChange: (session: Session) => void;
  onNotes: () => void;
  onLeave: () => void;
  /** Keeps a lesson that was made for the moment; left out for one that is kept already. */
  onKeep?: () => void;
  /** What went wrong with keeping it; null where nothing did. */
  problem?: string | null;
  /** Calls back with keys pressed in the notes window until the returned function is called. */
  listen?: (act: (action: LessonAction) => void) => () => void;
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** A running lesson: one slide at a time, driven by keys or clicks. */
export function LessonStage({ lesson, sets, initial, onChange, onNotes, onLeave, onKeep, problem = null, listen }: LessonStageProps): JSX.Element | null {
  const words = useWords();
  const control = useSession(lesson, initial, onChange);
  const { session } = control;
  const [projector, setProjector] = useState(false);
  const step = lesson.steps[session.at.step];
  const timer = useTimer(step?.minutes ?? STEP_MINUTES, step?.id ?? '');
  const slide = useMemo(() => slideAt(lesson, sets, session), [lesson, sets, session]);
  const place = `${session.at.step}.${session.at.phase}.${projector}.${sets.size}`;
  const { ref, fit } = useFit<HTMLDivElement>(place);
  const pages = usePages(ref, place, fit);
  const stage = useRef<HTMLElement>(null);

  const move = (by: 1 | -1): void => {
    if (pages.turn(by)) return;
    pages.head(by);
    if (by > 0) control.next();
    else control.back();
  };
  const act = useCallback(
    (action: LessonAction): void => {
      const doing: Record<Exclude<LessonAction['do'], 'pick'>, () => void> = {
        next: () => move(1),
        back: () => move(-1),
        first: control.first,
        reveal: control.reveal,
        undo: control.undo,
        notes: onNotes,
        timer: timer.toggle,
        projector: () => setProjector((on) => !on),
        hands: () => stage.current?.querySelector<HTMLInputElement>('.hands input')?.focus(),
        keep: () => onKeep?.(),
        leave: () => (projector ? setProjector(false) : onLeave()),
      };
      if (action.do === 'pick') control.pick(action.option);
      else doing[action.do]();
    },
    [control, onNotes, onLeave, onKeep, timer, projector, pages],
  );

  // With the picture, not after it: a key that follows at once must find the stage as it is drawn.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = isField(event.target);
      if (typing && (event.key === 'Escape' || event.key === 'Enter')) { ;(event.target as HTMLElement).blur(); return; }
      // A button that has the focus takes Space and Enter itself.
      if (event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return undefined;
      const action = actionOf({ key: event.key, typing, modified: event.ctrlKey || event.altKey || event.metaKey, rtl: words.dir === 'rtl' });
      if (!action) return undefined;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act]);
  useLayoutEffect(() => listen?.(act), [listen, act]);
  useEffect(() => {
    if (projector && !document.fullscreenElement) void document.documentElement.requestFullscreen?.().catch(() => undefined);
    else if (!projector && document.fullscreenElement) void document.exitFullscreen();
    // The browser leaves full screen by itself on Escape, and the page hears nothing of that key.
    const left = (): void => {
      if (!document.fullscreenElement) setProjector(false);
    };
    document.addEventListener('fullscreenchange', left);
    return () => document.removeEventListener('fullscreenchange', left);
  }, [projector]);

  if (!slide) return null;
  return (
    <main class={`stage${projector ? ' projector' : ''}`} ref={stage}>
      <div class="top">
        <span lang={lesson.language} dir="auto">{lesson.title}</span>
        {problem !== null && <span role="alert">{problem}</span>}
        <span class="end">
          {timer.face !== null && <time class={timer.running ? 'clock running' : 'clock'}>{timer.face}</time>}
          <span aria-live="polite">{[words.t('lesson.position', { n: slide.number, of: slide.of }), pages.pages > 1 ? words.t('lesson.page', { n: pages.page + 1, of: pages.pages }) : ''].filter(Boolean).join(words.t('comma'))}</span>
        </span>
      </div>
      <div class="fit" ref={ref} key={slide.stepId} style={{ '--fit': fit.share }}>
        <LessonSlide slide={slide} fit={fit} language={lesson.language} onPick={control.pick} onTally={control.tally} />
      </div>
      <KeyBar kind={slide.kind} answered={slide.vote?.answered ?? false} projector={projector} keeps={onKeep !== undefined} act={act} />
    </main>
  );
}
