import type { CardRequest, OpenCard, ShowCard } from './card-slot';
import { placeCard, ROOM } from './place-card';

/** The card keeps inside the room that the page leaves it, whatever its own style sheet allows. */
const FIT = `.into > * { max-block-size: min(480px, var(${ROOM.height}, 480px)) !important; max-inline-size: var(${ROOM.width}, 340px) !important; }`;

/** What is drawn in the card; answers how to take it away. */
type DrawCard = (into: HTMLElement, request: CardRequest, close: () => void) => () => void;

/** Above all of a page where the top layer is not to be had. */
const TOP = '2147483647';

/** Own styles of the host, set so that no rule of the page can reach it; the rest of the look is inside its shadow. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  display: 'block',
  width: 'max-content',
  height: 'auto',
  overflow: 'visible',
  background: 'transparent',
  'z-index': TOP,
};

/** Made by the prototype's method: a page can shadow the document's own by an element's name. */
function createElement(document: Document, name: 'div' | 'style'): HTMLElement {
  const create: (this: Document, name: string) => HTMLElement = Reflect.get(Document.prototype, 'createElement');
  return create.call(document, name);
}

/** Adopted where the browser allows it: it needs no leave of the page's content security policy. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = createElement(root.ownerDocument, 'style');
    style.textContent = css;
    root.append(style);
  }
}

/** The deepest element that has the focus, through open shadow roots. */
function focused(root: Element): HTMLElement | null {
  let element = root.querySelector(':focus');
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

/**
 * Shows cards in the page, one at a time, each drawn with what `prepare` has ready for it (settings, words). The host is the one element of ours in the page, in it only while a card is
 * open, with a closed shadow root: what the page's scripts see is an empty element.
 */
export function createCardHost(root: Element, css: string, prepare: () => Promise<DrawCard>): ShowCard {
  const document = root.ownerDocument;
  let open: OpenCard | null = null;

  return async (request) => {
    const draw = await prepare();
    open?.close();
    const before = request.focus ? focused(root) : null;
    const host = createElement(document, 'div');
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
    const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: true });
    addStyle(shadow, `${css}\n${FIT}`);
    const into = createElement(document, 'div');
    into.className = 'into';
    shadow.append(into);

    let stopPlacing = (): void => undefined;
    let erase = (): void => undefined;
    let isOpen = true;
    const stop = new AbortController();
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      stop.abort();
      stopPlacing();
      erase();
      host.remove();
      if (open === card) open = null;
      if (before?.isConnected) before.focus({ preventScroll: true });
      request.onClosed();
    };
    const card: OpenCard = {
      close,
      focus: () => host.focus({ preventScroll: true }),
      holds: (event) => event.composedPath().includes(host),
    };
    open = card;

    // The page's own keys and clicks are not for what happens in the card.
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'wheel'] as const) {
      shadow.addEventListener(type, (event) => event.stopPropagation(), { signal: stop.signal });
    }
    shadow.addEventListener(
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key !== 'Escape') return;
        event.preventDefault();
        close();
      },
      { signal: stop.signal },
    );
    host.addEventListener('pointerenter', () => request.onPointer(true), { signal: stop.signal });
    host.addEventListener('pointerleave', () => request.onPointer(false), { signal: stop.signal });

    erase = draw(into, request, close);
    root.append(host);
    // The top layer is above every z-index of the page. Focus and Escape stay ours: a manual popover takes neither.
    if (typeof host.showPopover === 'function') {
      host.popover = 'manual';
      host.showPopover();
    }
    stopPlacing = placeCard(host, request.range, request.sentence);
    if (request.focus) card.focus();
    return card;
  };
}
