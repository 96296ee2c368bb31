import { attachTarget, type Target } from '../support/attach-target';
import type { Extension } from '../support/launch-extension';
import { until } from '../support/until';

/** Keys that the tests press, as the browser's protocol wants them. */
const KEYS: Readonly<Record<string, { code: string; windowsVirtualKeyCode: number; text?: string }>> = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Home: { code: 'Home', windowsVirtualKeyCode: 36 },
  End: { code: 'End', windowsVirtualKeyCode: 35 },
  ArrowLeft: { code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowRight: { code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

/** ms after which a press that has reached nothing is given again. */
const PRESS_LIMIT = 4000;

/** Frames between two turns of a list that is being drawn, and one more. */
const STILL_FRAMES = 4;

interface Point {
  x: number;
  y: number;
}

/** A surface of the extension that the driver does not list as a page, used as its reader does: by words, mouse and keys. */
export class Surface {
  protected constructor(readonly target: Target) {}

  /** All that it says. */
  words(): Promise<string> {
    return this.target.evaluate('document.body.innerText');
  }

  /** The sentence it starts with. */
  headline(): Promise<string> {
    return this.target.evaluate(`document.querySelector('h1')?.innerText.trim() ?? ''`);
  }

  /** Waits until it says these words; answers all that it says then. */
  says(words: string | RegExp): Promise<string> {
    return until(`"${words}"`, async () => {
      const all = await this.words();
      if (typeof words === 'string' ? all.includes(words) : words.test(all)) return all;
      throw new Error(`it says: ${all.slice(0, 400)}`);
    });
  }

  /** The words of each element that fits the selector. */
  all(selector: string): Promise<readonly string[]> {
    return this.target.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility()).map((one) => one.innerText.trim())`);
  }

  count(selector: string): Promise<number> {
    return this.target.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  }

  /** The value of an attribute of the first element that fits. */
  attribute(selector: string, name: string): Promise<string | null> {
    return this.target.evaluate(`document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)}) ?? null`);
  }

  /** The words of what has the keyboard's focus. */
  focused(): Promise<string> {
    return this.target.evaluate(`(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.innerText ?? '').trim()`);
  }

  /**
   * Presses the first visible element of the selector that holds the words, with the mouse, where it stands, until the press
   * has reached it: the browser drops the mouse where a window that it has just opened, or laid out anew, is not yet shown.
   */
  async click(selector: string, words = ''): Promise<void> {
    await until(`a press on ${selector} "${words}"`, async () => {
      await this.pressOn(selector, words);
      return until('the press to reach it', () => this.pressed(), PRESS_LIMIT);
    });
  }

  /** Presses once; what is pressed notes in `pressed` of its document that it was. */
  private async pressOn(selector: string, words: string): Promise<void> {
    // Lists are drawn in turns, each after a frame: what is pressed must have stood still for some frames of its own, however slow they come, with nothing over it.
    const { x, y } = await until(`${selector} "${words}" to stand still`, () =>
      this.target.evaluate<Point | null>(`(async () => {
        const isMeant = (each) => each instanceof Element && each.matches(${JSON.stringify(selector)}) && (each.innerText || each.value || '').includes(${JSON.stringify(words)});
        const look = () => {
          const one = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.checkVisibility() && isMeant(each));
          one?.scrollIntoView({ block: 'center' });
          const box = document.querySelector('[aria-busy="true"]') === null ? one?.getClientRects()[0] : undefined;
          if (!box) return null;
          const [x, y] = [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2];
          return one.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
        };
        const first = look();
        for (let frames = 0; first && frames < ${STILL_FRAMES}; frames += 1) {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          const now = look();
          if (now?.x !== first.x || now.y !== first.y) return null;
        }
        document.pressed = false;
        addEventListener('click', (event) => { document.pressed ||= event.composedPath().some(isMeant); }, { capture: true, once: true });
        return first;
      })()`),
    );
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.unlessClosed(async () => {
      await this.target.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await this.target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      await this.target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
    });
  }

  /** Whether the last press has reached what it was meant for; a document that has gone since was reached. */
  private async pressed(): Promise<boolean> {
    return (await this.unlessClosed(() => this.target.evaluate<boolean>('document.pressed ?? true'))) ?? true;
  }

  /** A press may open a page, and the window then closes before it has answered; what the press led to is looked at by whoever pressed. */
  private async unlessClosed<T>(asked: () => Promise<T>): Promise<T | null> {
    return asked().catch((error: unknown) => {
      if (!(error instanceof Error) || !error.message.endsWith('was closed')) throw error;
      return null;
    });
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const { text, ...known } = KEYS[key]!;
      await this.target.send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', key, ...known, ...(text === undefined ? {} : { text }) });
      await this.target.send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...known });
    }
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.target.send('Input.insertText', { text });
  }

  /** Puts the keyboard's focus on an element, as a click into it would. */
  async focus(selector: string): Promise<void> {
    await until(selector, () => this.target.evaluate<boolean>(`(document.querySelector(${JSON.stringify(selector)})?.focus(), document.activeElement === document.querySelector(${JSON.stringify(selector)}))`));
  }

  /** The quotes of its rows, without quotation marks, in their order. */
  quotes(): Promise<readonly string[]> {
    return this.target.evaluate(`[...document.querySelectorAll('.row .say .q')].map((quote) => quote.textContent.trim().replace(/^[“"„«]|[”"»]$/gu, ''))`);
  }

  /** Opens the row whose quote holds these words and waits for the claim. */
  async open(words: string): Promise<void> {
    await this.click('.row', words);
    await until('the claim', () => this.target.evaluate<boolean>(`document.querySelector('.detail h1') !== null`));
  }

  /** Addresses of all links that lead out of the extension. */
  links(): Promise<readonly string[]> {
    return this.target.evaluate(`[...document.querySelectorAll('a[href^="http"]')].map((link) => link.href)`);
  }

  screenshot(): Promise<Buffer> {
    return this.target.screenshot();
  }

  close(): Promise<void> {
    return this.target.close();
  }

  /** Waits until it has closed itself. */
  gone(): Promise<void> {
    return this.target.gone();
  }
}

/** The side panel, docked beside the page as a reader sees it. */
export class Panel extends Surface {
  /** Opens it as a reader does, by the button of the popup over a page. */
  static async beside(extension: Extension, popup: Surface): Promise<Panel> {
    await popup.click('.btn-main');
    const panel = await Panel.docked(extension);
    // It closes itself, and the next one that is opened must not be taken for it.
    await popup.gone();
    return panel;
  }

  /** Waits for a panel that something else has opened. */
  static async docked(extension: Extension): Promise<Panel> {
    const browser = extension.context.browser();
    if (!browser) throw new Error('The browser gives no session of its own.');
    const panel = new Panel(await attachTarget(browser, 'the side panel', ({ url }) => url.startsWith(extension.address('sidepanel.html'))));
    await until('words in the panel', async () => (await panel.headline()) !== '');
    return panel;
  }
}
