import type { LessonReport } from '@/lib/lessons/lesson-report';
import { letterOf } from '@/lib/lessons/lesson-report';
import { checkLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';

/** A small lesson that has every kind of step. */
export function aLesson(): Lesson {
  const lesson = checkLesson({
    format: 'lateral-lesson',
    schema: 1,
    id: 'mill',
    version: '1.0.0',
    language: 'en',
    title: 'The mill',
    goal: 'See how a count grows.',
    minutes: 10,
    level: 'first',
    packs: ['mill'],
    sets: [{ id: 'hurt', question: 'How many were hurt?', query: { story: 'mill', kind: 'figure', frames: ['injured'] }, pinned: { reports: 3, outlets: 3, origins: 2 } }],
    steps: [
      { kind: 'sentence', id: 'start', title: 'One sentence', sentence: 'Nine people were hurt.', figure: 'Nine people', notes: ['NOTE-SECRET'] },
      { kind: 'vote', id: 'guess', title: 'How many parties?', options: [{ label: 'one' }, { label: 'two' }], answer: { right: 1, say: 'ANSWER-SECRET' }, set: 'hurt' },
      { kind: 'figures', id: 'figures', title: 'The figures', set: 'hurt' },
      { kind: 'outlets', id: 'outlets', title: 'The outlets', set: 'hurt' },
      { kind: 'origins', id: 'origins', title: 'TITLE-LATER', set: 'hurt' },
      { kind: 'timeline', id: 'days', title: 'The days', set: 'hurt', asOf: ['2021-03-01', '2021-03-02'] },
      { kind: 'hedges', id: 'hedges', title: 'The ladder', set: 'hurt' },
      { kind: 'blame', id: 'blame', title: 'The blame', set: 'hurt' },
      { kind: 'sift', id: 'sift', title: 'Four moves', moves: [{ move: 'stop', ask: 'Who counted?' }] },
      { kind: 'discuss', id: 'talk', title: 'To talk about', ask: ['Why?'] },
      { kind: 'text', id: 'text', title: 'A word', body: ['A paragraph.'] },
      { kind: 'recap', id: 'recap', title: 'Your votes' },
    ],
    notice: ['A count grows.'],
    limits: ['Three reports.'],
    questions: [{ ask: 'Who counted?', answer: 'Two parties.', when: 'after' }],
  });
  if (!lesson.ok) throw new Error(JSON.stringify(lesson.faults));
  return lesson.value;
}

/** A report whose every field carries a word of its own, so that a leak can be named. */
export const aReport = (place: number, more: Partial<LessonReport> = {}): LessonReport => ({
  key: `key-secret-${place}`,
  articleKey: `article-secret-${place}`,
  letter: letterOf(place),
  here: false,
  kind: 'figure',
  frame: 'injured',
  quote: `quote-secret-${place}`,
  says: `says-secret-${place}`,
  value: { low: 9_000 + place, high: 9_000 + place, approx: false, unit: 'people', rule: 'rule-secret' },
  counted: 'counted-secret',
  agent: `agent-secret-${place}`,
  object: `object-secret-${place}`,
  time: { from: null, to: `2021-03-0${place + 1}` },
  hedge: 'alleged',
  attributedTo: `attributed-secret-${place}`,
  party: { id: `party-id-secret-${place}`, name: `party-secret-${place}`, kind: 'kind-secret' },
  via: `via-secret-${place}`,
  outlet: { id: `outlet-id-secret-${place}`, name: `outlet-secret-${place}`, country: 'XX', kind: 'outletkind-secret' },
  url: `https://url-secret-${place}.example/`,
  headline: `headline-secret-${place}`,
  published: '2021-03-09',
  ...more,
});
