// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { Explain, useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';

// As in states.test.tsx.
configure({ asyncUtilTimeout: 30_000 });

const words = createWords(lookupIn(english), { region: 'en-GB', timeZone: 'UTC' });

/** Asks before it wipes, like the page of the storage: what was asked stands in the page and nowhere else. */
function Asker({ kept }: { kept: string }): JSX.Element {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>{kept}</p>
      <button type="button" onClick={() => setAsking(true)}>{asking ? 'Wipe now' : 'Wipe'}</button>
    </>
  );
}

/** A route whose readings are answered one by one by the test. */
function open(): { answer: (value: string) => void; fail: (reason: string) => void; go: (id: string, round: number) => void } {
  const settle: { answer: (value: string) => void; fail: (reason: string) => void }[] = [];
  const Route = ({ id, round }: { id: string; round: number }): JSX.Element => {
    const loaded = useAsync(id, () => new Promise<string>((answer, reject) => settle.push({ answer, fail: (reason) => reject(new Error(reason)) })), round);
    return <Waiting loaded={loaded}>{(kept) => <Asker kept={kept} />}</Waiting>;
  };
  const tree = (id: string, round: number): JSX.Element => <WordsProvider value={words}><Explain.Provider value={(error) => `Kept apart: ${(error as Error).message}`}><Route id={id} round={round} /></Explain.Provider></WordsProvider>;
  const drawn = render(tree('storage', 0));
  const last = (): { answer: (value: string) => void; fail: (reason: string) => void } => settle[settle.length - 1]!;
  return {
    answer: (value) => last().answer(value),
    fail: (reason) => last().fail(reason),
    go: (id, round) => drawn.rerender(tree(id, round)),
  };
}

describe('a page that waits for what it shows', () => {
  afterEach(cleanup);

  it('keeps what the reader began while the same thing is read once more', async () => {
    const route = open();
    route.answer('3 MB');
    fireEvent.click(await screen.findByText('Wipe'));
    route.go('storage', 1);
    await waitFor(() => expect(screen.queryByText('Wipe now')).not.toBeNull());
    route.answer('4 MB');
    expect(await screen.findByText('4 MB')).not.toBeNull();
    expect(screen.queryByText('Wipe now')).not.toBeNull();
  });

  it('never shows one thing under the name of another', async () => {
    const route = open();
    route.answer('3 MB');
    await screen.findByText('3 MB');
    route.go('packs', 0);
    await waitFor(() => expect(screen.queryByText('3 MB')).toBeNull());
    route.answer('27 packs');
    expect(await screen.findByText('27 packs')).not.toBeNull();
  });

  it('says so when the second reading fails', async () => {
    const route = open();
    route.answer('3 MB');
    await screen.findByText('3 MB');
    route.go('storage', 1);
    await waitFor(() => expect(screen.queryByText('3 MB')).not.toBeNull());
    route.fail('closed');
    expect(await screen.findByText('Kept apart: closed')).not.toBeNull();
  });
});
