import type { JSX } from 'preact';
import { frameWord } from '@/lib/format/frame-word';
import type { PackSummary, StorySummary } from '@/lib/model';
import type { PartyMark } from '../figure-strip/party-mark';
import { StripPicture } from '../figure-strip/StripPicture';
import type { StripReport } from '../figure-strip/strip-report';
import { useWords } from '../words-context';

/** One mark for all: a filled dot. */
const PLAIN: PartyMark = { shape: 'circle', tone: 1, order: 0 };

/** Reports of one story as plain marks: the library tells how figures lie, not who gave them. */
const toStrip = ({ lead }: StorySummary): readonly StripReport[] =>
  (lead?.figures ?? []).map(({ key, low, high, approx }) => ({ key, low, high, approx, label: '', mark: PLAIN, here: false, title: '' }));

export interface StoriesPageProps {
  stories: readonly StorySummary[];
  packs: readonly PackSummary[];
}

/** All stories of all packs, each with the figure that most outlets gave, drawn as a line. */
export function StoriesPage({ stories, packs }: StoriesPageProps): JSX.Element {
  const words = useWords();
  const sum = (of: (story: StorySummary) => number): number => stories.reduce((total, story) => total + of(story), 0);
  const sorted = [...stories].sort((a, b) => (b.story.from ?? '').localeCompare(a.story.from ?? ''));
  return (
    <>
      <h1>
        {words.capital(words.list([words.n('count.stories', stories.length), words.n('count.articles', sum((s) => s.articles)), words.n('count.claims', sum((s) => s.claims))]))}.
      </h1>
      <p class="muted">{words.t('library.stories.intro')}</p>
      <table class="lib-rows lib-stories">
        <thead>
          <tr>
            <th scope="col">{words.t('library.stories.story')}</th>
            <th scope="col">{words.t('library.stories.lead')}</th>
            <th scope="col">{words.t('library.stories.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((summary) => {
            const { story, lead } = summary;
            const off = packs.find((pack) => pack.scope.id === story.packId)?.on === false;
            return (
              <tr key={story.id}>
                <th scope="row">
                  <a class="lib-story" href={`#/story/${encodeURIComponent(story.id)}`}>{story.title}</a>
                  <div class="meta num">{[words.day(story.from), words.day(story.to)].filter(Boolean).join(' – ')}{off ? ` · ${words.t('library.packs.off')}` : ''}</div>
                </th>
                <td class="lib-figure">
                  {lead && (
                    <>
                      <span class="meta">{[lead.counted ?? lead.unit, frameWord(lead.frame, words)].join(', ')}</span>
                      <StripPicture reports={toStrip(summary)} width={300} dir={words.dir} size="mini" number={words.short} />
                    </>
                  )}
                </td>
                <td class="lib-holds num">
                  {words.n('count.articles', summary.articles)}<br />{words.n('count.outlets', summary.outlets)}<br />{words.n('count.claims', summary.claims)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
