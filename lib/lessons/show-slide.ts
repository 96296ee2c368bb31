import type { Hedge, Value } from '@/lib/model';
import type { LessonReport } from './lesson-report';
import { phasesOf, type Position, type Session } from './session';
import type { Lesson, LessonStep, StepKind } from './schema';

/** What has been shown of a set so far. Each is reached by a step of its own kind and never taken back by a later one. */
interface Reveal {
  figures: boolean;
  outlets: boolean;
  parties: boolean;
  days: boolean;
  hedges: boolean;
  blame: boolean;
}

/** A report with what may stand in the page; what is hidden is not there at all. */
export interface ShownReport {
  key: string;
  letter: string;
  here: boolean;
  quote?: string;
  value?: Value | null;
  counted?: string | null;
  outlet?: LessonReport['outlet'];
  url?: string | null;
  published?: string | null;
  /** Null: the outlet names nobody. */
  party?: LessonReport['party'];
  attributedTo?: string | null;
  via?: string | null;
  /** Timeline: the day it stands on; null where none is known. */
  day?: string | null;
  hedge?: Hedge;
  agent?: string | null;
  /** The report gives somebody’s denial that `agent` did it. */
  denies?: boolean;
}

/** One option of a vote as drawn: hands are null until they are typed in. */
interface ShownOption {
  label: string;
  picked: boolean;
  hands: number | null;
  /** Only once the vote is answered. */
  right?: boolean;
}

export interface ShownVote {
  stepId: string;
  title: string;
  options: readonly ShownOption[];
  answered: boolean;
  say?: string;
}

/** Ends of a timeline, so that it stands still from phase to phase. Days are ISO, values in the unit of the set. */
export interface Extent {
  low: number;
  high: number;
  from: string | null;
  to: string | null;
}

/** Exactly what may be in the page at a position: the page draws this and holds nothing else in its DOM. */
export interface Slide {
  kind: StepKind;
  stepId: string;
  /** 1-based. */
  number: number;
  of: number;
  phase: number;
  phases: number;
  title: string;
  say: string | null;
  body: readonly string[];
  sentence: { text: string; figure: string | null } | null;
  vote: ShownVote | null;
  votes: readonly ShownVote[];
  moves: readonly { move: 'stop' | 'investigate' | 'find' | 'trace'; ask: string }[];
  set: { id: string; question: string; reveal: Reveal; reports: readonly ShownReport[]; extent: Extent | null } | null;
  /** Timeline: the day that is looked from; null on the phase of all days. */
  asOf: string | null;
  /** Timeline: whether days are those of the figures or of the reports. */
  by: 'day' | 'published';
}

const NOTHING: Reveal = { figures: false, outlets: false, parties: false, days: false, hedges: false, blame: false };

function revealedBy(step: LessonStep, before: Reveal): Reveal {
  switch (step.kind) {
    case 'figures':
      return { ...before, figures: true };
    case 'outlets':
      return { ...before, figures: true, outlets: true };
    case 'origins':
      return { ...before, figures: true, outlets: true, parties: true };
    case 'timeline':
      return { ...before, figures: true, days: true };
    case 'hedges':
      return { ...before, figures: true, hedges: true };
    case 'blame':
      return { ...before, blame: true };
    case 'vote':
      return step.show === 'figures' ? { ...before, figures: true } : before;
    default:
      return before;
  }
}

/** What the steps up to and with this one have shown of a set. */
export function revealAt(lesson: Lesson, setId: string, step: number): Reveal {
  return lesson.steps.slice(0, step + 1).reduce((reveal, one) => ('set' in one && one.set === setId ? revealedBy(one, reveal) : reveal), NOTHING);
}

/** The report without what is still hidden. Built by naming what is shown, so that a new field of a report stays hidden. */
export function showReport(report: LessonReport, reveal: Reveal, by: 'day' | 'published' = 'day'): ShownReport {
  return {
    // A stable key would name outlet and article: the letter stands in until the outlet is shown.
    key: reveal.outlets ? report.key : report.letter,
    letter: report.letter,
    here: report.here,
    ...(reveal.figures ? { quote: report.quote, value: report.value, counted: report.counted } : {}),
    ...(reveal.outlets ? { outlet: report.outlet, url: report.url, published: report.published } : {}),
    ...(reveal.parties ? { party: report.party, attributedTo: report.attributedTo, via: report.via } : {}),
    ...(reveal.days ? { day: dayOf(report, by) } : {}),
    ...(reveal.hedges ? { hedge: report.hedge } : {}),
    // Blame without its denial would turn a report around.
    ...(reveal.blame ? { agent: report.agent, denies: report.hedge === 'denied' } : {}),
  };
}

/** The day a report stands on: that of its figure (the day of the page where the figure has none), or that of the page. */
function dayOf(report: LessonReport, by: 'day' | 'published'): string | null {
  const published = report.published?.slice(0, 10) ?? null;
  return by === 'day' ? (report.time?.to ?? published) : published;
}

/** Seen from a day, later reports are not there; one without a day is never known to be later. */
const knownBy = (report: LessonReport, by: 'day' | 'published', asOf: string | null): boolean => asOf === null || (dayOf(report, by) ?? '') <= asOf;

/** The ends of a timeline: of all reports where their figures were shown before, else of those shown now, so that the axis tells nothing new. */
function extentOf(reports: readonly LessonReport[], by: 'day' | 'published', days: readonly string[]): Extent | null {
  const values = reports.flatMap(({ value }) => [value?.low ?? null, value?.high ?? null]).filter((value) => value !== null);
  if (values.length === 0) return null;
  const known = [...reports.map((report) => dayOf(report, by)).filter((day) => day !== null), ...days].sort();
  return { low: Math.min(...values), high: Math.max(...values), from: known[0] ?? null, to: known.at(-1) ?? null };
}

function showVote(step: Extract<LessonStep, { kind: 'vote' }>, session: Session, answered: boolean): ShownVote {
  return {
    stepId: step.id,
    title: step.title,
    options: step.options.map(({ label }, place) => ({
      label,
      picked: session.picks[step.id] === place,
      hands: session.tallies[step.id]?.[place] ?? null,
      ...(answered ? { right: step.answer.right === place } : {}),
    })),
    answered,
    ...(answered ? { say: step.answer.say } : {}),
  };
}

const isAnswered = (at: Position, step: number): boolean => at.step > step || (at.step === step && at.phase > 0);

/** The slide at the session's position; null where the lesson has no such step. */
export function slideAt(lesson: Lesson, sets: ReadonlyMap<string, readonly LessonReport[]>, session: Session): Slide | null {
  const { at } = session;
  const step = lesson.steps[at.step];
  if (!step) return null;
  const asOf = step.kind === 'timeline' ? (step.asOf[at.phase] ?? null) : null;
  const by = step.kind === 'timeline' ? step.by : 'day';
  const setId = 'set' in step ? step.set : undefined;
  const set = setId === undefined ? undefined : lesson.sets.find(({ id }) => id === setId);
  const reveal = set ? revealAt(lesson, set.id, at.step) : NOTHING;
  const all = (set && sets.get(set.id)) ?? [];
  const known = reveal.figures || reveal.blame ? all.filter((report) => knownBy(report, by, asOf)) : [];
  const shownBefore = set ? revealAt(lesson, set.id, at.step - 1).figures : false;
  return {
    kind: step.kind,
    stepId: step.id,
    number: at.step + 1,
    of: lesson.steps.length,
    phase: at.phase,
    phases: phasesOf(step),
    title: step.title,
    say: step.say ?? null,
    body: step.kind === 'text' ? step.body : step.kind === 'discuss' ? step.ask : [],
    sentence: step.kind === 'sentence' ? { text: step.sentence, figure: step.figure ?? null } : null,
    vote: step.kind === 'vote' ? showVote(step, session, isAnswered(at, at.step)) : null,
    votes: step.kind === 'recap' ? lesson.steps.flatMap((one, place) => (one.kind === 'vote' && place < at.step ? [showVote(one, session, true)] : [])) : [],
    moves: step.kind === 'sift' ? step.moves : [],
    set: set
      ? {
          id: set.id,
          question: set.question,
          reveal,
          reports: known.map((report) => showReport(report, reveal, by)),
          extent: step.kind === 'timeline' ? extentOf(shownBefore ? all : known, by, step.asOf) : null,
        }
      : null,
    asOf,
    by,
  };
}
