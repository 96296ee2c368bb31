import type { JSX } from 'preact';
import { SIFT_MOVES, type LessonSet, type LessonStep } from '@/lib/lessons/schema';
import { useWords } from '../words-context';
import { Field, linesOf, TextArea } from './EditorFields';

interface StepFieldsProps {
  step: LessonStep;
  sets: readonly LessonSet[];
  onChange: (step: LessonStep) => void;
}

/** What only this kind of step has. */
function OwnFields({ step, onChange }: StepFieldsProps): JSX.Element | null {
  const words = useWords();
  switch (step.kind) {
    case 'text':
      return <TextArea label={words.t('lesson.editor.body')} value={step.body.join('\n')} onChange={(text) => onChange({ ...step, body: linesOf(text) })} />;
    case 'discuss':
      return <TextArea label={words.t('lesson.editor.asks')} value={step.ask.join('\n')} onChange={(text) => onChange({ ...step, ask: linesOf(text) })} />;
    case 'sentence':
      return (
        <>
          <TextArea label={words.t('lesson.editor.sentence')} value={step.sentence} onChange={(sentence) => onChange({ ...step, sentence })} />
          <Field label={words.t('lesson.editor.figure')} value={step.figure ?? ''} onChange={(figure) => onChange({ ...step, figure: figure === '' ? undefined : figure })} />
        </>
      );
    case 'sift':
      return <TextArea label={words.t('lesson.editor.moves')} value={step.moves.map(({ ask }) => ask).join('\n')} onChange={(text) => onChange({ ...step, moves: linesOf(text).slice(0, 4).map((ask, place) => ({ move: SIFT_MOVES[place]!, ask })) })} />;
    case 'timeline':
      return <TextArea label={words.t('lesson.editor.asOf')} value={step.asOf.join('\n')} onChange={(text) => onChange({ ...step, asOf: linesOf(text).map((line) => line.trim()) })} />;
    case 'vote':
      return (
        <>
          <TextArea label={words.t('lesson.editor.options')} value={step.options.map(({ label }) => label).join('\n')} onChange={(text) => onChange({ ...step, options: linesOf(text).map((label) => ({ label })) })} />
          <label class="form-field">
            <span>{words.t('lesson.editor.right')}</span>
            <select value={String(step.answer.right)} onChange={(event) => onChange({ ...step, answer: { ...step.answer, right: event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value) } })}>
              <option value="null">{words.t('lesson.editor.noRight')}</option>
              {step.options.map(({ label }, place) => <option key={place} value={String(place)}>{label}</option>)}
            </select>
          </label>
          <TextArea label={words.t('lesson.editor.answer')} value={step.answer.say} onChange={(say) => onChange({ ...step, answer: { ...step.answer, say } })} />
          <label><input type="checkbox" checked={step.show === 'figures'} onChange={(event) => onChange({ ...step, show: event.currentTarget.checked ? 'figures' : 'nothing' })} /> {words.t('lesson.editor.show')}</label>
        </>
      );
    default:
      return null;
  }
}

/** The fields of one step: what all have, the set it draws, what its kind has. */
export function StepFields({ step, sets, onChange }: StepFieldsProps): JSX.Element {
  const words = useWords();
  const optional = step.kind === 'vote';
  return (
    <>
      <Field label={words.t('lesson.editor.stepTitle')} value={step.title} onChange={(title) => onChange({ ...step, title })} />
      <TextArea label={words.t('lesson.editor.say')} value={step.say ?? ''} onChange={(say) => onChange({ ...step, say: say.trim() === '' ? undefined : say })} />
      {'set' in step && sets.length > 0 && (
        <label class="form-field">
          <span>{words.t('lesson.editor.set')}</span>
          <select value={step.set ?? ''} onChange={(event) => onChange({ ...step, set: event.currentTarget.value === '' ? undefined : event.currentTarget.value } as LessonStep)}>
            {optional && <option value="">{words.t('lesson.editor.noRight')}</option>}
            {sets.map(({ id, question }) => <option key={id} value={id}>{question}</option>)}
          </select>
        </label>
      )}
      <OwnFields step={step} sets={sets} onChange={onChange} />
      <TextArea label={words.t('lesson.editor.notes')} value={step.notes.join('\n')} onChange={(text) => onChange({ ...step, notes: linesOf(text) })} />
    </>
  );
}
