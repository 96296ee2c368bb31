// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardRequest, offerCard } from '@/lib/card/card-slot';
import { type CardDeps, createCardControl } from '@/lib/reading/card-control';
import type { PlacedClaim } from '@/lib/reading/findings';

/** A page with two marks, `one` on the left of x = 100 and `two` on its right; below y = 100 there are none. */
let stop: AbortController;
let opened: string[];
let standing: Range | null;
let places: Map<string, PlacedClaim>;
/** Cards that are being made: each is shown when its turn comes. */
let making: (() => void)[];

function setUp(isSlow = false): ReturnType<typeof createCardControl> {
  places = new Map(['one', 'two'].map((id) => [id, { comparison: { claim: { id } }, range: document.createRange(), sentence: document.createRange() } as PlacedClaim]));
  offerCard(async (request: CardRequest) => {
    if (isSlow) await new Promise<void>((made) => making.push(made));
    opened.push(request.comparison.claim.id);
    return {
      close() {
        opened = opened.filter((id) => id !== request.comparison.claim.id);
        request.onClosed();
      },
      focus: () => undefined,
      holds: () => false,
    };
  });
  return createCardControl({
    session: { place: (id: string) => places.get(id) ?? null, marked: () => [...places.values()], setOpen: () => undefined, article: () => null } as unknown as CardDeps['session'],
    marks: { at: (x: number, y: number) => (y > 100 ? null : { claimId: x < 100 ? 'one' : 'two' }), activate: (range: Range | null) => (standing = range) } as unknown as CardDeps['marks'],
    wanted: () => Promise.resolve(true),
    inject: () => Promise.resolve(true),
    openPanel: () => Promise.resolve(),
    signal: stop.signal,
  });
}

const point = (type: string, x: number, y = 50, buttons = 0): boolean => window.dispatchEvent(Object.assign(new MouseEvent(type, { clientX: x, clientY: y, buttons }), { pointerType: 'mouse' }));
const click = (x: number, y = 50): void => {
  point('pointerdown', x, y, 1);
  point('pointerup', x, y);
  point('click', x, y);
};
const select = (words: boolean): void => void vi.stubGlobal('getSelection', () => ({ isCollapsed: !words }));
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  opened = [];
  standing = null;
  making = [];
  select(false);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('cards of a page', () => {
  it('open where the pointer rests', async () => {
    setUp();
    point('pointermove', 10);
    await settled();
    expect(opened).toEqual(['one']);
  });

  it('do not open over words that a reader drags over, however slowly', async () => {
    setUp();
    point('pointermove', 10);
    await vi.advanceTimersByTimeAsync(100);
    point('pointerdown', 10, 50, 1);
    point('pointermove', 40, 50, 1);
    await settled();
    expect(opened).toEqual([]);
  });

  it('do not open on the word that a double click selects, whose first click asked for one', async () => {
    setUp();
    point('pointermove', 10);
    click(10);
    select(true);
    click(10);
    await settled();
    expect(opened).toEqual([]);
  });

  it('do not open once Escape was pressed while one was on its way', async () => {
    const cards = setUp(true);
    void cards.command('open');
    await settled();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    making[0]!();
    await settled();
    expect(opened).toEqual([]);
    expect(standing).toBeNull();
  });

  it('leave the mark of the next one standing out when one comes too late', async () => {
    setUp(true);
    click(10);
    await settled();
    click(110);
    await settled();
    making[0]!();
    await settled();
    making[1]!();
    await settled();
    expect(opened).toEqual(['two']);
    expect(standing).toBe(places.get('two')!.range);
  });
});
