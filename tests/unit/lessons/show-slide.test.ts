import { describe, expect, it } from 'vitest';
import { next, startSession, type Session } from '@/lib/lessons/session';
import { revealAt, showReport, slideAt, type Slide } from '@/lib/lessons/show-slide';
import { aLesson, aReport } from './a-lesson';

const lesson = aLesson();
const sets = new Map([['hurt', [aReport(0), aReport(1), aReport(2, { time: null, published: null })]]]);

/** What the slide at each step says, as text; the last phase of the step. */
function slidesByStep(): ReadonlyMap<string, { first: Slide; text: string; firstText: string }> {
  const slides = new Map<string, { first: Slide; text: string; firstText: string }>();
  let session: Session = startSession();
  for (;;) {
    const slide = slideAt(lesson, sets, session)!;
    const held = slides.get(slide.stepId);
    slides.set(slide.stepId, { first: held?.first ?? slide, firstText: held?.firstText ?? JSON.stringify(slide), text: JSON.stringify(slide) });
    const after = next(lesson, session);
    if (after === session) return slides;
    session = after;
  }
}

const slides = slidesByStep();
const textAt = (step: string): string => slides.get(step)!.text;

describe('slideAt', () => {
  it('has no secret before its step', () => {
    const appearsAt: Readonly<Record<string, string>> = {
      'quote-secret': 'figures',
      'counted-secret': 'figures',
      '"low":9000': 'figures',
      'ANSWER-SECRET': 'guess',
      'outlet-secret': 'outlets',
      'outlet-id-secret': 'outlets',
      'url-secret': 'outlets',
      'key-secret': 'outlets',
      '2021-03-09': 'outlets',
      'party-secret': 'origins',
      'party-id-secret': 'origins',
      'attributed-secret': 'origins',
      'via-secret': 'origins',
      '"day":"2021': 'days',
      '"hedge"': 'hedges',
      'agent-secret': 'blame',
      'TITLE-LATER': 'origins',
    };
    const order = lesson.steps.map(({ id }) => id);
    for (const [secret, step] of Object.entries(appearsAt)) {
      expect(order.find((id) => textAt(id).includes(secret)), secret).toBe(step);
    }
  });

  it('never has notes, summaries, headlines or article keys', () => {
    const all = [...slides.values()].map(({ text }) => text).join();
    for (const secret of ['NOTE-SECRET', 'says-secret', 'headline-secret', 'article-secret', 'object-secret']) expect(all).not.toContain(secret);
  });

  it('keeps the answer of a vote for its second phase, and which option it was', () => {
    const { first, firstText } = slides.get('guess')!;
    expect(firstText).not.toContain('ANSWER-SECRET');
    expect(first.vote!.options.every((option) => !('right' in option))).toBe(true);
    expect(textAt('guess')).toContain('"right":true');
  });

  it('keeps what was shown of a set in later steps', () => {
    expect(textAt('hedges')).toContain('party-secret');
    expect(revealAt(lesson, 'hurt', 3)).toEqual({ figures: true, outlets: true, parties: false, days: false, hedges: false, blame: false });
  });

  it('shows on a timeline only what was known by the day looked from', () => {
    const { first } = slides.get('days')!;
    expect(first.asOf).toBe('2021-03-01');
    expect(first.set!.reports.map(({ letter }) => letter)).toEqual(['A', 'C']);
    expect(first.phases).toBe(3);
  });

  it('shows votes of earlier steps in a recap', () => {
    expect(slides.get('recap')!.first.votes.map(({ stepId }) => stepId)).toEqual(['guess']);
  });

  it('answers null beyond the lesson', () => {
    expect(slideAt(lesson, sets, { ...startSession(), at: { step: 99, phase: 0 } })).toBeNull();
  });
});

describe('showReport', () => {
  it('shows nothing but letter and place before any reveal', () => {
    const nothing = { figures: false, outlets: false, parties: false, days: false, hedges: false, blame: false };
    expect(showReport(aReport(0), nothing)).toEqual({ key: 'A', letter: 'A', here: false });
  });
});
