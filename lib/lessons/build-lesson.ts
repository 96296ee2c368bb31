import { toGiven } from './given-report';
import { letterOf, lettered, type LessonReport } from './lesson-report';
import { originsOf } from './origins';
import { measureSet } from './resolve-set';
import { LESSON_FORMAT, LESSON_SCHEMA_VERSION, type Lesson, SIFT_MOVES } from './schema';

/** Most reports that a slide can hold. */
const ON_A_SLIDE = 14;
/** Fewer outlets make no lesson. */
const FEWEST_OUTLETS = 3;

/** A question that claims of a story answer, with its answers. */
export interface StoryQuestion {
  /** Stable over pack updates as long as the frames and units are. */
  id: string;
  kind: 'figure' | 'event';
  frame: string | null;
  unit: string | null;
  counted: string | null;
  outlets: number;
  reports: readonly LessonReport[];
}

const distinct = (list: readonly unknown[]): number => new Set(list).size;

/** The word that most reports of a question use for what they count. */
function commonest(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}

/** The questions of a story that at least three outlets answer, most answered first. */
export function questionsOf(reports: readonly LessonReport[]): readonly StoryQuestion[] {
  const groups = new Map<string, LessonReport[]>();
  for (const report of reports) {
    if (report.frame === null) continue;
    const id = [report.kind, report.frame, report.value?.unit ?? ''].join(' ').trim().replaceAll(' ', '-');
    const group = groups.get(id);
    if (group) group.push(report);
    else groups.set(id, [report]);
  }
  return [...groups]
    .map(([id, group]): StoryQuestion => {
      const first = group[0]!;
      return { id, kind: first.kind, frame: first.frame, unit: first.value?.unit ?? null, counted: commonest(group.map(({ counted }) => counted)), outlets: distinct(group.map(({ outlet }) => outlet.id)), reports: group };
    })
    .filter(({ outlets }) => outlets >= FEWEST_OUTLETS)
    .sort((a, b) => b.outlets - a.outlets || a.id.localeCompare(b.id));
}

/** At most as many reports as a slide holds, taken in turn from every different answer, so that none goes missing; this article always stays. */
export function chooseReports(reports: readonly LessonReport[], most = ON_A_SLIDE): readonly LessonReport[] {
  const answers = new Map<string, LessonReport[]>();
  const seen = new Set<string>();
  for (const report of [...reports].sort((a, b) => Number(b.here) - Number(a.here))) {
    const answer = report.kind === 'event' ? `${report.agent ?? ''} ${report.hedge}` : `${report.value?.low}..${report.value?.high} ${report.party?.id ?? ''}`;
    const same = `${report.outlet.id} ${answer}`;
    if (seen.has(same)) continue;
    seen.add(same);
    answers.set(answer, [...(answers.get(answer) ?? []), report]);
  }
  const chosen: LessonReport[] = [];
  for (let turn = 0; chosen.length < most && turn < reports.length; turn++) {
    for (const list of answers.values()) {
      const report = list[turn];
      if (report && chosen.length < most) chosen.push(report);
    }
  }
  return lettered(chosen);
}

/** The sentences of a made lesson, in the reader's language. */
export interface LessonPhrases {
  title: string;
  goal: string;
  question: string;
  howMany: string;
  /** Labels of the four answers: one, two or three, four to six, more. */
  amounts: readonly [string, string, string, string];
  /** "{n} named" with the number put in. */
  answer: (origins: number, nameless: number) => string;
  figures: string;
  outlets: string;
  origins: string;
  timeline: string;
  hedges: string;
  blame: string;
  sift: string;
  moves: readonly [string, string, string, string];
  recap: string;
  notice: string;
  limits: string;
  who: string;
  whoAnswer: string;
  fair: string;
  fairAnswer: string;
  /** Name of an outlet that the page does not give. */
  untitled: string;
}

const rungOf = (origins: number): number => (origins <= 1 ? 0 : origins <= 3 ? 1 : origins <= 6 ? 2 : 3);

/** A lesson on one question, made of its reports: the same steps for every question, in the words given. */
export function buildLesson(id: string, storyId: string, packs: readonly string[], reports: readonly LessonReport[], language: string, words: LessonPhrases): { lesson: Lesson; sets: ReadonlyMap<string, readonly LessonReport[]> } {
  const chosen = chooseReports(reports);
  const figures = chosen.some(({ value }) => value !== null);
  const origins = originsOf(chosen);
  const named = origins.filter(({ basis }) => basis !== 'none').length;
  const nameless = origins.find(({ basis }) => basis === 'none')?.reports.length ?? 0;
  const common = { notes: [] };
  const set = 'question';
  const steps: Lesson['steps'] = [
    {
      kind: 'vote', id: 'origins-vote', title: words.howMany, ...common, set, show: figures ? 'figures' : 'nothing',
      options: words.amounts.map((label) => ({ label })), answer: { right: rungOf(named), say: words.answer(named, nameless) },
    },
    ...(figures ? [{ kind: 'figures' as const, id: 'figures', title: words.figures, ...common, set }] : []),
    { kind: 'outlets', id: 'outlets', title: words.outlets, ...common, set },
    { kind: 'origins', id: 'origins', title: words.origins, ...common, set },
    ...(figures && distinct(chosen.map(({ time, published }) => time?.to ?? published)) > 2 ? [{ kind: 'timeline' as const, id: 'timeline', title: words.timeline, ...common, set, asOf: [], by: 'day' as const }] : []),
    { kind: 'hedges', id: 'hedges', title: words.hedges, ...common, set },
    ...(chosen.some(({ agent }) => agent !== null) ? [{ kind: 'blame' as const, id: 'blame', title: words.blame, ...common, set }] : []),
    { kind: 'sift', id: 'sift', title: words.sift, ...common, moves: SIFT_MOVES.map((move, place) => ({ move, ask: words.moves[place]! })) },
    { kind: 'recap', id: 'recap', title: words.recap, ...common },
  ];
  const keys = chosen.filter(({ articleKey }) => articleKey !== 'page').map(({ key }) => key);
  // A query without keys would take in the whole story.
  const asked = keys.length > 0 ? keys : ['none'];
  const given = chosen.filter(({ articleKey }) => articleKey === 'page').map((report) => toGiven(report, words.untitled));
  const lesson: Lesson = {
    format: LESSON_FORMAT, schema: LESSON_SCHEMA_VERSION, id, version: '1.0.0', language, title: words.title, goal: words.goal, minutes: 15, level: 'first', packs: [...packs],
    sets: [{ id: set, question: words.question, query: { story: storyId, kind: chosen[0]?.kind ?? 'figure', keys: asked }, given, pinned: measureSet(chosen) }],
    steps,
    notice: [words.notice],
    limits: [words.limits],
    sums: [],
    questions: [
      { ask: words.who, answer: words.answer(named, nameless), when: 'before', lines: 3 },
      ...(figures ? [{ ask: words.question, answer: words.whoAnswer, when: 'before' as const, lines: 0, line: set }] : []),
      { ask: words.fair, answer: words.fairAnswer, when: 'after', lines: 3 },
    ],
  };
  return { lesson, sets: new Map([[set, chosen.map((report, place) => ({ ...report, letter: letterOf(place) }))]]) };
}
