/** A publication time and where it was read. `value` is an ISO date or date-time; never guessed. */
export interface Published {
  value: string;
  from: 'json-ld' | 'meta' | 'itemprop' | 'time-element' | 'given';
}

/** What the page says of itself. Every field null or empty where the page is silent. */
export interface ArticleMetadata {
  /** Canonical address where the page names one, else the address it was read at. */
  url: string | null;
  outlet: string | null;
  headline: string | null;
  byline: string | null;
  published: Published | null;
  modified: Published | null;
  /** BCP 47, lower case, from html[lang] or metadata. */
  language: string | null;
  /** Agency credit found in byline, dateline or credit line ("Reuters"). */
  agency: string | null;
  publisher: string | null;
  correctionsPolicy: string | null;
  ownershipPolicy: string | null;
}

/** What kind of running text a block is; figures of furniture are no claims. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'cell' | 'furniture';

/** One block of the article's text: offsets into `Article.text`. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

/** An article as read from a page or a file: plain text with blocks separated by newlines. */
export interface Article {
  metadata: ArticleMetadata;
  text: string;
  blocks: readonly Block[];
}
