import type { JSX, TargetedEvent } from 'preact';
import type { ShownVote } from '@/lib/lessons/show-slide';
import { useWords } from '../words-context';

interface VoteBoardProps {
  vote: ShownVote;
  /** Language and direction of the lesson's own words. */
  told: { lang: string; dir: 'auto' };
  onPick: (option: number) => void;
  onTally: (option: number, hands: number | null) => void;
}

const handsOf = (event: TargetedEvent<HTMLInputElement>): number | null => (event.currentTarget.value === '' ? null : Number(event.currentTarget.value));

/** Four answers on keys 1 to 4 with the raised hands; once answered, the hands as bars beside what the packs show. */
export function VoteBoard({ vote, told, onPick, onTally }: VoteBoardProps): JSX.Element {
  const words = useWords();
  const most = Math.max(1, ...vote.options.map(({ hands }) => hands ?? 0));
  const counted = vote.options.some(({ hands }) => hands !== null);
  return (
    <ul class={`pick${vote.answered ? ' answered' : ''}`}>
      {vote.options.map(({ label, picked, hands, right }, option) => (
        <li key={option} class={right ? 'right' : ''}>
          <button type="button" disabled={vote.answered} aria-pressed={picked} onClick={() => onPick(option)}>
            <kbd>{option + 1}</kbd>
            <span {...told}>{label}</span>
          </button>
          {vote.answered ? (
            <p class="hands">
              {counted && <span class="bar" style={{ inlineSize: `${((hands ?? 0) / most) * 100}%` }} />}
              <span>{[hands === null ? '' : words.n('lesson.hands', hands), picked ? words.t('lesson.classPick') : '', right ? words.t('lesson.right') : ''].filter(Boolean).join(', ')}</span>
            </p>
          ) : (
            <label class="hands">
              <span>{words.t('lesson.handsLabel')}</span>
              <input type="number" inputMode="numeric" min={0} max={9999} aria-label={words.t('lesson.handsFor', { option: label })} value={hands ?? ''} onChange={(event) => onTally(option, handsOf(event))} />
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

/** All votes of the lesson: what the class thought beside what the packs show. */
export function VoteRecap({ votes, told }: { votes: readonly ShownVote[]; told: VoteBoardProps['told'] }): JSX.Element {
  const words = useWords();
  return (
    <ol class="recap">
      {votes.map((vote) => {
        const hands = vote.options.filter((option) => option.hands !== null);
        const right = vote.options.find((option) => option.right);
        const picked = vote.options.find((option) => option.picked);
        return (
          <li key={vote.stepId}>
            <h2 {...told}>{vote.title}</h2>
            <p>
              {right && <b {...told}>{right.label}. </b>}
              {picked && <span>{words.t('lesson.youPicked', { option: picked.label })} </span>}
              {hands.length > 0 && <span class="when">{hands.map((option) => `${option.label}: ${words.number(option.hands!)}`).join(' · ')}</span>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
