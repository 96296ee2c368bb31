import type { LessonAction } from '@/lib/lessons/lesson-keys';
import type { Lesson } from '@/lib/lessons/schema';
import type { Position } from '@/lib/lessons/session';

/** Between a lesson and its notes window: the lesson says where it is, the notes send keys and ask where it is. */
type Message = { from: 'lesson'; at: Position; lesson: Lesson } | { from: 'notes'; action: LessonAction } | { from: 'notes'; hello: true };

const channelOf = (lessonId: string): BroadcastChannel => new BroadcastChannel(`lateral-lesson ${lessonId}`);

interface LessonEnd {
  say: (at: Position) => void;
  /** Calls back with keys pressed in the notes window until the returned function is called. */
  listen: (act: (action: LessonAction) => void) => () => void;
}

/** The lesson's end of the channel. A notes window that opens later is told where the lesson is. */
export function lessonEnd(lesson: Lesson): LessonEnd {
  const channel = channelOf(lesson.id);
  let last: Position | null = null;
  const say = (at: Position): void => {
    last = at;
    channel.postMessage({ from: 'lesson', at, lesson } satisfies Message);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('hello' in data && last) say(last);
  });
  return {
    say,
    listen(act) {
      const hear = ({ data }: MessageEvent<Message>): void => {
        if ('action' in data) act(data.action);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** The notes' end: calls back with the lesson and its place, and sends keys to it. */
export function notesEnd(lessonId: string, changed: (lesson: Lesson, at: Position) => void): { press(action: LessonAction): void } {
  const channel = channelOf(lessonId);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.from === 'lesson') changed(data.lesson, data.at);
  });
  channel.postMessage({ from: 'notes', hello: true } satisfies Message);
  return { press: (action) => channel.postMessage({ from: 'notes', action } satisfies Message) };
}
