/** How a claim is marked: `same` others report it too; `differs` others report it, and not all the same way. */
type MarkKind = 'same' | 'differs';

export interface Mark {
  claimId: string;
  kind: MarkKind;
  range: Range;
}

/** Names in the page's own registry, which the page can read: they say no more than the marks themselves show. */
const HIGHLIGHT_NAMES = { same: 'lateral-claim', differs: 'lateral-differs', active: 'lateral-active' } as const;

/** The mark that is open is painted over the others; all of them over a page's own highlights of no priority. */
const PRIORITY = { same: 1, differs: 2, active: 3 } as const;

/** The marks of one page: the only code that changes how the page looks, and it changes no node of it. */
export interface Marks {
  /** False where the browser has no highlights: nothing is painted, all else works. */
  readonly supported: boolean;
  /** Paints these marks and no others. */
  show(marks: readonly Mark[]): void;
  /** Fills a range, or none. */
  activate(range: Range | null): void;
  hide(): void;
  /** The mark whose text is under a point of the viewport; null where there is none. */
  at(x: number, y: number): Mark | null;
}

type Registry = HighlightRegistry & { highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots?: readonly ShadowRoot[] }) => readonly { highlight: Highlight; ranges: readonly AbstractRange[] }[] };

const registryOf = (): Registry | null => (typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function' ? (CSS.highlights) : null);

const covers = (range: Range, x: number, y: number): boolean => {
  for (const box of range.getClientRects()) if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
};

/**
 * Whether the block around a range has a first letter of its own look (a drop cap). Chromium's `highlightsFromPoint` finds no
 * highlight in the text of such a block (Chromium 156).
 */
function hasDropCap({ startContainer }: Range): boolean {
  let element = startContainer.parentElement;
  while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
  if (!element) return false;
  const [own, letter] = [getComputedStyle(element), getComputedStyle(element, '::first-letter')];
  return letter.float !== own.float || letter.fontSize !== own.fontSize;
}

/** Whether what lies under a point is the element of the range's text, and no banner over it. */
const isOnTop = ({ startContainer }: Range, x: number, y: number): boolean => startContainer.parentElement?.contains(document.elementFromPoint(x, y)) ?? false;

/** Marks in the document's CSS highlights. Takes no events and holds no listeners. */
export function createMarks(): Marks {
  const registry = registryOf();
  let shown: readonly Mark[] = [];
  let unfindable: readonly Mark[] | null = null;

  const paint = (name: keyof typeof HIGHLIGHT_NAMES, ranges: readonly Range[]): void => {
    if (!registry) return;
    if (ranges.length === 0) {
      registry.delete(HIGHLIGHT_NAMES[name]);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[name];
    registry.set(HIGHLIGHT_NAMES[name], highlight);
  };
  /** Of marks that overlap, the one of fewest words is meant: the other can be met beside it. */
  const narrowest = (marks: readonly Mark[]): Mark | null =>
    marks.length <= 1 ? (marks[0] ?? null) : marks.reduce((best, mark) => (mark.range.toString().length < best.range.toString().length ? mark : best));

  return {
    supported: registry !== null,
    show(marks) {
      shown = marks;
      unfindable = null;
      for (const kind of ['same', 'differs'] as const) paint(kind, marks.filter((mark) => mark.kind === kind).map(({ range }) => range));
    },
    activate(range) {
      paint('active', range ? [range] : []);
    },
    hide() {
      shown = [];
      for (const name of ['same', 'differs', 'active'] as const) paint(name, []);
    },
    at(x, y) {
      if (!registry || shown.length === 0) return null;
      if (registry.highlightsFromPoint) {
        const roots = [...new Set(shown.map(({ range }) => range.startContainer.getRootNode()))].filter((root) => root.nodeType === 11);
        const hits = registry.highlightsFromPoint(x, y, { shadowRoots: roots as ShadowRoot[] });
        const ranges = new Set(hits.flatMap(({ ranges }) => ranges));
        if (ranges.size > 0) return narrowest(shown.filter(({ range }) => ranges.has(range)));
        unfindable ??= shown.filter(({ range }) => hasDropCap(range));
        return narrowest(unfindable.filter(({ range }) => covers(range, x, y) && isOnTop(range, x, y)));
      }
      return narrowest(shown.filter(({ range }) => covers(range, x, y)));
    },
  };
}
