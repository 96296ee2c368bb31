import type { JSX } from 'preact';
import type { LessonHandout } from '@/lib/lessons/lesson-handout';
import type { LessonQuestion, LessonSum } from '@/lib/lessons/schema';
import { useWords } from '../words-context';
import { BlankLine, Footnotes, Lines, Ring, SetPictures, Sheet } from './HandoutParts';

const SIGN: Readonly<Record<LessonSum['by'], string>> = { plus: '+', minus: '−', times: '×', over: '÷' };

/** The sheets of a lesson: the class's, what was reported, the key. */
export function LessonSheets({ handout }: { handout: LessonHandout }): JSX.Element {
  const words = useWords();
  const told = { lang: handout.language, dir: 'auto' } as const;
  const setOf = (id: string): LessonHandout['sets'][number] | undefined => handout.sets.find(({ set }) => set.id === id);
  const letter = (place: number): string => String.fromCharCode(97 + place);
  const questions = [...handout.before, ...handout.after];
  const task = (question: LessonQuestion): JSX.Element => (
    <li key={question.ask}>
      <b>{letter(questions.indexOf(question))}</b>
      <div>
        <p {...told}>{question.ask}</p>
        {question.line !== undefined && <BlankLine reports={setOf(question.line)?.reports ?? []} />}
        {question.lines > 0 && <Lines count={question.lines} />}
      </div>
    </li>
  );
  const foot = words.t('lesson.paperFoot', { packs: handout.packs.join(', ') });
  return (
    <div class="handout">
      <Sheet kind="class" title={words.t('lesson.handoutOf', { title: handout.title })} end={words.t('lesson.name')} foot={foot}>
        <h1 {...told}>{handout.title}</h1>
        {handout.sentences.length > 0 && <p class="small">{words.t('lesson.retold')}</p>}
        <div class="text" {...told}>
          {handout.sentences.map(({ number, text, figure }) => {
            const at = figure === null ? -1 : text.indexOf(figure);
            return at < 0 ? <p key={number}>{text}<Ring number={number} /></p> : <p key={number}>{text.slice(0, at)}<span class="u">{figure}</span><Ring number={number} />{text.slice(at + figure!.length)}</p>;
          })}
        </div>
        {handout.before.length > 0 && <><h2>{words.t('lesson.before')}</h2><ol class="tasks">{handout.before.map(task)}</ol></>}
        {handout.after.length > 0 && <><h2>{words.t('lesson.after')}</h2><ol class="tasks">{handout.after.map(task)}</ol></>}
      </Sheet>
      <Sheet kind="reports" title={words.t('lesson.reportsOf', { title: handout.title })} end={words.t('lesson.afterReveal')} foot={foot}>
        {handout.sets.map(({ set, reports, timeline }) => (
          <section class="set" key={set.id}>
            <h2 {...told}>{set.question}</h2>
            <SetPictures reports={reports} timeline={timeline} />
            <Footnotes reports={reports} />
          </section>
        ))}
      </Sheet>
      <Sheet kind="key" title={words.t('lesson.keyOf', { title: handout.title })} end={words.t('lesson.forTrainer')} foot={foot}>
        <h1>{words.t('lesson.answerKey')}</h1>
        <p class="small" {...told}>{handout.goal}</p>
        <h2>{words.t('lesson.questions')}</h2>
        <dl class="answers">
          {questions.map((question, place) => <div key={question.ask} {...told}><dt><b>{letter(place)}</b> {question.ask}</dt><dd>{question.answer}</dd></div>)}
        </dl>
        {handout.votes.length > 0 && (
          <>
            <h2>{words.t('lesson.votes')}</h2>
            <dl class="answers">
              {handout.votes.map((vote) => <div key={vote.title} {...told}><dt>{vote.title}</dt><dd>{vote.right !== null && <b>{vote.options[vote.right]}. </b>}{vote.say}</dd></div>)}
            </dl>
          </>
        )}
        {handout.sums.length > 0 && <><h2>{words.t('lesson.sums')}</h2><ul class="plain">{handout.sums.map(({ left, by, right, is, why }) => <li key={why} {...told}>{why}: {words.number(left)} {SIGN[by]} {words.number(right)} ≈ {words.number(is)}</li>)}</ul></>}
        <h2>{words.t('lesson.noticeTitle')}</h2>
        <ul class="plain">{handout.notice.map((line) => <li key={line} {...told}>{line}</li>)}</ul>
        <h2>{words.t('lesson.limits')}</h2>
        <ul class="plain">{handout.limits.map((line) => <li key={line} {...told}>{line}</li>)}</ul>
      </Sheet>
    </div>
  );
}
