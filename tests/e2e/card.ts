import type { CDPSession, Page } from '@playwright/test';
import { until } from '../support/until';

interface DomNode {
  nodeId: number;
  localName: string;
  attributes?: readonly string[];
  shadowRootType?: string;
  children?: readonly DomNode[];
  shadowRoots?: readonly DomNode[];
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The card over a page. Its shadow root is closed, so that only the browser's own protocol sees into it, as a reader's eye does. */
export class PageCard {
  private constructor(private readonly page: Page, private readonly session: CDPSession) {}

  static async of(page: Page): Promise<PageCard> {
    return new PageCard(page, await page.context().newCDPSession(page));
  }

  private async find(fits: (node: DomNode) => boolean): Promise<number | null> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const walk = (node: DomNode, inside: boolean): number | null => {
      if (inside && fits(node)) return node.nodeId;
      for (const shadow of node.shadowRoots ?? []) {
        const found = walk(shadow, inside || shadow.shadowRootType === 'closed');
        if (found !== null) return found;
      }
      for (const child of node.children ?? []) {
        const found = walk(child, inside);
        if (found !== null) return found;
      }
      return null;
    };
    return walk(root, false);
  }

  private async ask<T>(fits: (node: DomNode) => boolean, question: string): Promise<T | null> {
    const nodeId = await this.find(fits);
    if (nodeId === null) return null;
    const { object } = await this.session.send('DOM.resolveNode', { nodeId });
    const { result } = await this.session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: question, returnByValue: true });
    return result.value as T;
  }

  private static readonly isCard = ({ attributes }: DomNode): boolean => attributes?.some((value, at) => at % 2 === 1 && attributes[at - 1] === 'class' && value === 'card') ?? false;

  /** What the card says; null where none is open. */
  words(): Promise<string | null> {
    return this.ask(PageCard.isCard, 'function () { return this.innerText; }');
  }

  /** Language and direction of the card. */
  language(): Promise<{ lang: string; dir: string } | null> {
    return this.ask(PageCard.isCard, 'function () { return { lang: this.lang, dir: this.dir }; }');
  }

  /** What shows through the button in the corner at some place of scrolling, besides the claim's own line, which leaves room for it. */
  underButton(): Promise<readonly string[] | null> {
    return this.ask(PageCard.isCard, `function () {
      const [body, button] = [this.querySelector('.body'), this.querySelector('.close').getBoundingClientRect()];
      const found = new Set();
      for (let top = 0; top < body.scrollHeight; top += 12) {
        body.scrollTop = top;
        for (const y of [button.top + 6, button.bottom - 6]) {
          const [, under] = this.getRootNode().elementsFromPoint((button.left + button.right) / 2, y);
          if (under !== this && !under.matches('.body, .top')) found.add(under.textContent);
        }
      }
      body.scrollTop = 0;
      return [...found];
    }`);
  }

  box(): Promise<Box | null> {
    return this.ask(PageCard.isCard, 'function () { const { left, top, right, bottom } = this.getBoundingClientRect(); return { left, top, right, bottom }; }');
  }

  /** Waits until a card says these words; answers all that it says. */
  says(words: string): Promise<string> {
    return until(`a card with "${words}"`, async () => {
      const all = await this.words();
      if (all?.includes(words)) return all;
      throw new Error(`the card says: ${all}`);
    });
  }

  /** Waits until no card is open. */
  async gone(): Promise<void> {
    await until('the card to close', async () => (await this.words()) === null);
  }

  /** Presses the button or link of the card that begins with these words, with the mouse. */
  async click(words: string): Promise<void> {
    const at = await this.ask<{ x: number; y: number }>(PageCard.isCard, `function () { const one = [...this.querySelectorAll('button, a')].find((each) => (each.getAttribute('aria-label') ?? each.innerText).startsWith(${JSON.stringify(words)})); const box = one.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; }`);
    if (!at) throw new Error('No card is open.');
    await this.page.mouse.click(at.x, at.y);
  }
}
