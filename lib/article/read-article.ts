import Readability from '@mozilla/readability/Readability.js';
import type { Article } from '@/lib/model';
import { findDatelineAgency } from './agencies';
import { collapse } from './collapse';
import { collectBlocks, type Draft } from './collect-blocks';
import { composeText, type TextRun } from './compose-text';
import { copyPage, STAMP, type PageCopy } from './copy-page';
import { createBlankDocument, rootOf, walkTexts } from './document-root';
import { markFurniture } from './mark-furniture';
import { readMetadata } from './read-metadata';

/** An article and where its text stands in the live page. */
export interface ArticleReading {
  article: Article;
  /** In order of their start; text that stands nowhere in the page (none, as a rule) has no run. */
  runs: readonly TextRun[];
}

interface ReadingOptions {
  /** Address the page was read at. */
  address: string | null;
  /** Makes an empty document to copy into; where it is not given, the page's own implementation does. */
  createBlank?: () => Document;
}

/** Shorter texts are teasers, error pages or pictures with a caption. */
const LEAST_TEXT = 200;
/** A first try that finds less is made again with all of the page (Readability's own threshold). */
const ENOUGH_TEXT = 500;
/** Below this, Readability tries again with laxer rules by itself. */
const CHAR_THRESHOLD = 250;

/**
 * Text nodes of the result lead to live ones by identity. Where Readability wrote its page as HTML and parsed it anew
 * (it does so when its first try finds too little), by the stamp of the nearest stamped element: there, the next live
 * text with the same letters.
 */
function createLiveFinder(copy: PageCopy): (text: Text) => Text | null {
  const used = new Set<Text>();
  const searched = new Map<Element, readonly Text[]>();
  const textsIn = (live: Element): readonly Text[] => {
    const before = searched.get(live);
    if (before) return before;
    const texts: Text[] = [];
    const walker = walkTexts(live.shadowRoot ?? live);
    for (let node = walker.nextNode(); node && texts.length < 2_000; node = walker.nextNode()) texts.push(node as Text);
    searched.set(live, texts);
    return texts;
  };
  return (text) => {
    const live = copy.liveText.get(text);
    if (live) return live;
    const number = text.parentElement?.closest(`[${STAMP}]`)?.getAttribute(STAMP);
    const element = number ? copy.stamped[Number(number)] : undefined;
    if (!element || text.data.trim() === '') return null;
    const found = textsIn(element).find((one) => !used.has(one) && one.data === text.data);
    if (found) used.add(found);
    return found ?? null;
  };
}

/** The headline as a block of its own, at the front, made of the page's own heading; a label set before it is left out. */
function headlineDraft(element: Element, headline: string, blank: Document, live: Map<Text, Text>): Draft | null {
  const texts: Text[] = [];
  const walker = walkTexts(element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const joined = (from: number): string => collapse(texts.slice(from).map(({ data }) => data).join(''));
  const label = texts.findIndex((_, at) => at > 0 && joined(at) === headline);
  const copy = blank.createElement('h1');
  for (const node of label > 0 ? texts.slice(label) : texts) {
    const text = blank.createTextNode(node.data);
    live.set(text, node);
    copy.append(text);
  }
  const draft = collectBlocks(copy)[0];
  return draft ? { ...draft, kind: 'heading', rank: 1 } : null;
}

/** The live element that holds a block; the copy's own where its text was parsed anew. */
function placeOf(draft: Draft, live: ReadonlyMap<Text, Text>): Element {
  for (const { node } of draft.pieces) {
    const parent = live.get(node)?.parentElement;
    if (parent) return parent;
  }
  return draft.element;
}

const lettersOf = (draft: Draft): string => draft.pieces.map(({ node }) => node.data).join('').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** What a step of a reading has been at. */
export type ReadingStage = 'metadata' | 'copy' | 'parse' | 'blocks';

/**
 * The article of a page, in steps: each `yield` is a place where the caller may let the page breathe, and says what was done since the
 * one before; what comes last is of 'blocks'. Returns null where there is no article. Never changes the page. Throws what Readability throws.
 */
export function* readingSteps(live: Document, { address, createBlank = () => createBlankDocument(live) }: ReadingOptions): Generator<ReadingStage, ArticleReading | null> {
  const root = rootOf(live);
  if (!root) return null;
  const { metadata, headline } = readMetadata(root, address);
  yield 'metadata';
  let copy: PageCopy | null = null;
  let content: Element | null | undefined;
  for (const strict of [true, false]) {
    copy = yield* copyPage(live, createBlank(), metadata.headline ?? '', strict);
    if (!copy) return null;
    yield 'copy';
    const parsed = new Readability<Element>(copy.document, { serializer: (element) => element as Element, keepClasses: true, disableJSONLD: true, charThreshold: strict ? CHAR_THRESHOLD : ENOUGH_TEXT }).parse();
    content = parsed?.content;
    yield 'parse';
    if (parsed && (parsed.length ?? 0) >= ENOUGH_TEXT) break;
  }
  if (!copy || !content) return null;

  const drafts = collectBlocks(content);
  yield 'blocks';
  const liveOf = createLiveFinder(copy);
  markFurniture(drafts, (draft) => placeOf(draft, copy.liveText));
  yield 'blocks';
  const headlineTexts = new Map<Text, Text>();
  const first = headline ? headlineDraft(headline, metadata.headline ?? '', copy.document, headlineTexts) : null;
  if (first) {
    const letters = lettersOf(first);
    const again = drafts.findIndex((draft) => draft.kind !== 'paragraph' && lettersOf(draft) === letters);
    if (again >= 0) drafts.splice(again, 1);
    drafts.unshift(first);
  }
  const { text, blocks, runs } = composeText(drafts, (node) => headlineTexts.get(node) ?? liveOf(node));
  const story = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list-item').reduce((sum, { start, end }) => sum + end - start, 0);
  if (story < LEAST_TEXT) return null;
  const body = blocks.find(({ kind }) => kind === 'paragraph');
  const agency = metadata.agency ?? (body ? findDatelineAgency(text.slice(body.start, body.end)) : null);
  return { article: { metadata: { ...metadata, agency }, text, blocks }, runs };
}

/** The article of a page and where its text stands; null where there is none. */
export function readArticle(live: Document, options: ReadingOptions): ArticleReading | null {
  const steps = readingSteps(live, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
