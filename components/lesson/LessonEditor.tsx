import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addStep, moveStep, removeStep, replaceStep, setField, STEP_KINDS } from '@/lib/lessons/edit-lesson';
import { LESSON_LEVELS, type Lesson, type StepKind } from '@/lib/lessons/schema';
import { Brand } from '../Brand';
import { useWords } from '../words-context';
import { AllFaults, type EditorFault, FaultsAt } from './EditorFaults';
import { Field, linesOf, TextArea } from './EditorFields';
import { QuestionFields } from './QuestionFields';
import { SetsEditor, type SetsEditorProps } from './SetsEditor';
import { StepFields } from './StepFields';

interface LessonEditorProps extends Pick<SetsEditorProps, 'stories' | 'pool' | 'onStory'> {
  lesson: Lesson;
  /** What was wrong at the last try to save; null where nothing was. */
  faults: readonly EditorFault[];
  saved: boolean;
  hrefs: { run: string; print: string };
  onSave: (lesson: Lesson) => void;
}

/** A form over the whole lesson file: all of it can be changed here. */
export function LessonEditor({ lesson, faults, saved, hrefs, stories, pool, onStory, onSave }: LessonEditorProps): JSX.Element {
  const words = useWords();
  const [draft, setDraft] = useState(lesson);
  const [sent, setSent] = useState<Lesson | null>(null);
  const isSaved = saved && sent === draft;
  const [kind, setKind] = useState<StepKind>('text');
  const kinds = STEP_KINDS.filter((one) => draft.sets.length > 0 || !['figures', 'outlets', 'origins', 'timeline', 'hedges', 'blame'].includes(one));
  const at = (place: string, field: JSX.Element): JSX.Element => <div data-place={place}>{field}<FaultsAt faults={faults} place={place} /></div>;
  return (
    <main class="page">
      <Brand />
      <h1>{words.t('lesson.editor.title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSent(draft);
          onSave(draft);
        }}
      >
        {at('title', <Field label={words.t('lesson.editor.lessonTitle')} value={draft.title} onChange={(title) => setDraft(setField(draft, { title }))} />)}
        {at('goal', <TextArea label={words.t('lesson.editor.goal')} value={draft.goal} onChange={(goal) => setDraft(setField(draft, { goal }))} />)}
        <div class="two">
          {at('minutes', <Field label={words.t('lesson.editor.minutes')} type="number" value={String(draft.minutes)} onChange={(minutes) => setDraft(setField(draft, { minutes: Number(minutes) }))} />)}
          <label class="form-field">
            <span>{words.t('lesson.editor.level')}</span>
            <select value={draft.level} onChange={(event) => setDraft(setField(draft, { level: event.currentTarget.value as Lesson['level'] }))}>
              {LESSON_LEVELS.map((level) => <option key={level} value={level}>{words.t(`lesson.level.${level}`)}</option>)}
            </select>
          </label>
        </div>
        <h2>{words.t('lesson.editor.steps')}</h2>
        <ol class="steps">
          {draft.steps.map((step, place) => (
            <li key={step.id} data-place={`steps, ${place + 1}`}>
              <details>
                <summary>{place + 1}. {words.t(`lesson.kind.${step.kind}`)}: {step.title}</summary>
                <StepFields step={step} sets={draft.sets} onChange={(changed) => setDraft(replaceStep(draft, place, changed))} />
              </details>
              <FaultsAt faults={faults} place={`steps, ${place + 1}`} />
              <div class="actions">
                <button type="button" class="btn" disabled={place === 0} aria-label={`${words.t('lesson.editor.up')}: ${step.title}`} onClick={() => setDraft(moveStep(draft, place, place - 1))}>{words.t('lesson.editor.up')}</button>
                <button type="button" class="btn" disabled={place === draft.steps.length - 1} aria-label={`${words.t('lesson.editor.down')}: ${step.title}`} onClick={() => setDraft(moveStep(draft, place, place + 1))}>{words.t('lesson.editor.down')}</button>
                <button type="button" class="btn" disabled={draft.steps.length === 1} aria-label={`${words.t('lesson.editor.remove')}: ${step.title}`} onClick={() => setDraft(removeStep(draft, place))}>{words.t('lesson.editor.remove')}</button>
              </div>
            </li>
          ))}
        </ol>
        <div class="actions">
          <label class="form-field">
            <span>{words.t('lesson.editor.add')}</span>
            <select value={kind} onChange={(event) => setKind(event.currentTarget.value as StepKind)}>
              {kinds.map((one) => <option key={one} value={one}>{words.t(`lesson.kind.${one}`)}</option>)}
            </select>
          </label>
          <button type="button" class="btn" onClick={() => setDraft(addStep(draft, kind, words.t(`lesson.kind.${kind}`)))}>{words.t('lesson.editor.add')}</button>
        </div>
        <h2>{words.t('lesson.editor.sets')}</h2>
        <FaultsAt faults={faults} place="sets" />
        <SetsEditor lesson={draft} stories={stories} pool={pool} onStory={onStory} onChange={(sets) => setDraft(setField(draft, { sets }))} />
        <h2>{words.t('lesson.editor.questions')}</h2>
        <FaultsAt faults={faults} place="questions" />
        <QuestionFields questions={draft.questions} sets={draft.sets} onChange={(questions) => setDraft(setField(draft, { questions }))} />
        <h2>{words.t('lesson.editor.around')}</h2>
        {at('notice', <TextArea label={words.t('lesson.editor.notice')} value={draft.notice.join('\n')} onChange={(text) => setDraft(setField(draft, { notice: linesOf(text) }))} />)}
        {at('limits', <TextArea label={words.t('lesson.editor.limits')} value={draft.limits.join('\n')} onChange={(text) => setDraft(setField(draft, { limits: linesOf(text) }))} />)}
        <AllFaults faults={faults} />
        <p role="status">{isSaved ? words.t('lesson.editor.saved') : ''}</p>
        <p class="actions">
          <button type="submit" class="btn btn-main">{words.t('lesson.editor.save')}</button>
          {isSaved && <a class="btn" href={hrefs.run}>{words.t('lesson.start')}</a>}
          {isSaved && <a class="btn" href={hrefs.print}>{words.t('lesson.handout')}</a>}
          <a class="btn" href="#/">{words.t(isSaved ? 'lesson.home' : 'lesson.editor.cancel')}</a>
        </p>
      </form>
    </main>
  );
}
