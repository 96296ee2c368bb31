import type { Article, ClaimComparison, ListedPage, PageReport, Result, StoreStatus } from '@/lib/model';

/** Every message is one sentence in the table of its direction: who asks whom, with what, for what. */
type Call<Request, Response> = { request: Request; response: Response };

/** A content script asks the background. */
export interface PageToBackground {
  /** Read this article's claims and compare them with the store. */
  'page:analyze': Call<{ article: Article; again: boolean }, PageReport>;
  /** Put the reader's script into the tab that asks: its page is an article. */
  'reader:inject': Call<Record<never, never>, boolean>;
  /** Put the card's script into the tab that asks. */
  'card:inject': Call<Record<never, never>, boolean>;
  /** Open the side panel of the tab that asks, at this claim. */
  'panel:open': Call<{ claimId: string | null }, boolean>;
  /** The page of the tab that asks shows no comparison any more: its toolbar button shall say so. */
  'toolbar:clear': Call<Record<never, never>, boolean>;
}

/** Which marks the page shows now. */
export type MarksState = 'shown' | 'hidden' | 'unsupported';

/** What a page knows of itself. `report` is null while it is still being read. */
export interface PageState {
  phase: 'not-article' | 'reading' | 'ready' | 'failed' | 'off';
  report: PageReport | null;
  /** Ids of claims whose words are no longer on the page. */
  orphans: readonly string[];
  marks: MarksState;
  /** Claim that the page's reader last opened; the panel shows it. */
  openClaim: string | null;
}

/** What a window that lists claims needs to know of a page. */
export interface ListState extends Omit<PageState, 'report'> {
  report: ListedPage | null;
}

/** Popup, side panel or background ask the content script of one tab. */
export interface UiToPage {
  /** All that the page knows: some MB where there is much. */
  'report:get': Call<Record<never, never>, PageState>;
  /** The page with its claims as a list shows them: what is asked when a window opens. */
  'page:list': Call<Record<never, never>, ListState>;
  /** One claim with all of its reports; null where the page has no such claim any more. */
  'claim:get': Call<{ claimId: string }, ClaimComparison | null>;
  /** The words of outlets and reports by the id of their claim, to search a list by. */
  'claims:words': Call<Record<never, never>, Readonly<Record<string, string>>>;
  /** Read the page again, also where the gate said no; answers once it is read. */
  'page:read': Call<{ force: boolean }, PageState['phase']>;
  /** Scroll to a claim and let it stand out; false where its words are gone. */
  'claim:reveal': Call<{ claimId: string }, boolean>;
  /** The reader asks for a claim beside the page: the panel opens at it. */
  'claim:ask': Call<{ claimId: string }, boolean>;
  /** Scroll back to where the page's reader was before claims were scrolled to; false where nothing was. */
  'claim:return': Call<Record<never, never>, boolean>;
  'marks:set': Call<{ shown: boolean }, MarksState>;
  /** The article as read, for handouts and for making a pack. */
  'article:get': Call<Record<never, never>, Article | null>;
  /** A shortcut was pressed. */
  'card:command': Call<{ command: 'next' | 'previous' | 'open' | 'close' }, boolean>;
  /** The store has more or other claims than when the page was read. */
  'store:changed': Call<Record<never, never>, boolean>;
}

/** Popup, side panel and the extension's pages ask the background. */
export interface UiToBackground {
  'store:status': Call<Record<never, never>, StoreStatus>;
  /** Seed again after a failure; answers the status afterwards. */
  'store:retry': Call<Record<never, never>, StoreStatus>;
  /** The reader says: not the same claim. Kept with stable keys. */
  'claims:reject': Call<{ claimKey: string; storedKey: string }, boolean>;
  'claims:restore': Call<{ claimKey: string; storedKey: string }, boolean>;
  /** Compare an article that is not in a tab (sample, pasted text). */
  'article:compare': Call<{ article: Article }, PageReport>;
  /** Put Lateral into a tab that has nothing of it; false where the browser does not let us in. */
  'page:bring': Call<{ tabId: number }, boolean>;
  /** Something in the store was changed by an extension page: tell the open pages. */
  'store:announce': Call<Record<never, never>, boolean>;
}

type Protocol = PageToBackground & UiToPage & UiToBackground;
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
export type Response<Name extends MessageName> = Protocol[Name]['response'];

/** What travels. `lateral` marks our own messages among those of other listeners. */
export interface Envelope {
  lateral: 1;
  name: MessageName;
  request: unknown;
}

export type Answer<Name extends MessageName> = Result<Response<Name>>;
