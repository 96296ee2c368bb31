import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { askedOf } from '@/lib/format/asked-of';
import { tickLabel } from '@/lib/format/value-label';
import type { PackSummary, StorySummary } from '@/lib/model';
import type { PartyMark } from '../figure-strip/party-mark';
import { StripPicture } from '../figure-strip/StripPicture';
import type { StripReport } from '../figure-strip/strip-report';
import { useWords } from '../words-context';
import { VirtualList } from './VirtualList';

/** One mark for all: a filled dot. */
const PLAIN: PartyMark = { shape: 'circle', tone: 1, order: 0 };
/** Stories up to which all stand in the page; a list of more draws those in sight. */
const ALL_DRAWN = 60;
/** Figures drawn of one story: more would be one dark bar. */
const FIGURES_DRAWN = 160;
const STRIP_WIDTH = 280;

/** Reports of one story as plain marks: the library tells how figures lie, not who gave them. */
const toStrip = ({ lead }: StorySummary): readonly StripReport[] =>
  (lead?.figures ?? []).slice(0, FIGURES_DRAWN).map(({ key, low, high, approx }) => ({ key, low, high, approx, label: '', mark: PLAIN, here: false, title: '' }));

interface StoriesPageProps {
  stories: readonly StorySummary[];
  packs: readonly PackSummary[];
}

function StoryRow({ summary, off }: { summary: StorySummary; off: boolean }): JSX.Element {
  const words = useWords();
  const { story, lead } = summary;
  const strip = useMemo(() => toStrip(summary), [summary]);
  return (
    <div class="lib-storyrow">
      <div>
        <a class="lib-story" href={`#/story/${encodeURIComponent(story.id)}`}>{story.title}</a>
        <div class="meta num">{[words.days(story.from, story.to), off ? words.t('library.packs.off') : null].filter(Boolean).join(' · ')}</div>
      </div>
      <div>
        {lead && (
          <>
            <span class="meta">{askedOf(lead, words)}</span>
            <StripPicture reports={strip} width={STRIP_WIDTH} dir={words.dir} size="mini" number={tickLabel(lead.unit, words)} />
          </>
        )}
      </div>
      <div class="lib-holds num">
        <span>{words.n('count.articles', summary.articles)}</span> <span>{words.n('count.outlets', summary.outlets)}</span> <span>{words.n('count.claims', summary.claims)}</span>
      </div>
    </div>
  );
}

/** All stories of all packs, each with the figure that most outlets gave, drawn as a line; the latest first. */
export function StoriesPage({ stories, packs }: StoriesPageProps): JSX.Element {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const off = useMemo(() => new Set(packs.filter(({ on }) => !on).map(({ scope }) => scope.id)), [packs]);
  const sorted = useMemo(() => [...stories].sort((a, b) => (b.story.from ?? '').localeCompare(a.story.from ?? '')), [stories]);
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = useMemo(() => (wanted === '' ? sorted : sorted.filter(({ story }) => story.title.toLocaleLowerCase().includes(wanted))), [sorted, wanted]);
  const sum = (of: (story: StorySummary) => number): number => stories.reduce((total, story) => total + of(story), 0);
  if (stories.length === 0) {
    return (
      <>
        <h1>{words.t('library.stories.empty')}</h1>
        <p>{words.t('library.stories.emptyWhat')} <a href="#/packs">{words.t('library.pages.packs')}</a></p>
      </>
    );
  }
  const row = (summary: StorySummary): JSX.Element => <StoryRow summary={summary} off={off.has(summary.story.packId)} />;
  return (
    <>
      <h1>{words.capital(words.list([words.n('count.stories', stories.length), words.n('count.articles', sum((s) => s.articles)), words.n('count.claims', sum((s) => s.claims))]))}.</h1>
      <p class="muted">{words.t('library.stories.intro')}</p>
      {stories.length > 10 && (
        <label class="lib-filter">
          <span class="vh">{words.t('library.names.filter')}</span>
          <input class="field" type="search" placeholder={words.t('library.names.filter')} value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
        </label>
      )}
      <div class="lib-storyrow lib-storyhead meta" aria-hidden="true">
        <span>{words.t('library.stories.story')}</span>
        <span>{words.t('library.stories.lead')}</span>
        <span>{words.t('library.stories.holds')}</span>
      </div>
      {shown.length > ALL_DRAWN ? (
        <VirtualList rows={shown} keyOf={({ story }) => story.id} estimate={92} label={words.t('library.pages.stories')}>{row}</VirtualList>
      ) : (
        <ul class="lib-storylist">{shown.map((summary) => <li key={summary.story.id}>{row(summary)}</li>)}</ul>
      )}
    </>
  );
}
