import type { JSX } from 'preact';
import { OutletsPage, PartiesPage } from '@/components/library/NamesPage';
import { StoriesPage } from '@/components/library/StoriesPage';
import { NoStory, StoryPage } from '@/components/library/StoryPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { storyQuestions } from '@/lib/library/story-questions';
import type { LibraryShelf } from '@/lib/model';
import { exportClaims } from '@/lib/shelf/export-claims';
import type { Database } from '@/lib/store/database';

interface ShelfProps {
  shelf: LibraryShelf;
}

export function StoriesRoute({ shelf }: ShelfProps): JSX.Element {
  const loaded = useAsync('stories', async () => ({ stories: await shelf.stories(), packs: await shelf.packs() }));
  return <Waiting loaded={loaded}>{(value) => <StoriesPage {...value} />}</Waiting>;
}

export function StoryRoute({ database, shelf, id }: ShelfProps & { database: Database; id: string }): JSX.Element {
  const loaded = useAsync(id, async () => {
    const rows = await shelf.storyRows(id);
    const [story] = rows.stories;
    return story && { story, questions: storyQuestions(rows), lessonHref: `lesson.html#/story/${encodeURIComponent(id)}` };
  });
  return <Waiting loaded={loaded}>{(value) => value === undefined ? <NoStory /> : <StoryPage {...value} onExport={(form) => void exportClaims(database, { storyId: id }, form)} />}</Waiting>;
}

export function OutletsRoute({ shelf }: ShelfProps): JSX.Element {
  return <Waiting loaded={useAsync('outlets', () => shelf.outlets())}>{(outlets) => <OutletsPage outlets={outlets} />}</Waiting>;
}

export function PartiesRoute({ shelf }: ShelfProps): JSX.Element {
  return <Waiting loaded={useAsync('parties', () => shelf.parties())}>{(parties) => <PartiesPage parties={parties} />}</Waiting>;
}
