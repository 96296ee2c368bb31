/**
 * Calls once when a page has written itself anew (`document.open()`), with its new root: the document stays the same, but its nodes are
 * others, and all listeners of it and of its window are gone, ours too. Stops with the signal.
 */
export function watchRoot(document: Document, signal: AbortSignal, onNewRoot: (root: HTMLElement) => void): void {
  const before = document.documentElement;
  const observer = new MutationObserver(() => {
    const root = document.documentElement;
    if (root === before || !(root instanceof HTMLElement)) return;
    observer.disconnect();
    onNewRoot(root);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
