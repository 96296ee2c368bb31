import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../words-context';

/** The sheets with what can be done to them; the bar is not printed. */
export function PrintFrame({ onPrint, onSave, children }: { onPrint: () => void; onSave: (sheets: Element) => void; children: ComponentChildren }): JSX.Element {
  const words = useWords();
  const sheets = useRef<HTMLElement>(null);
  return (
    <>
      <nav class="print-bar" aria-label={words.t('lesson.print')}>
        <button type="button" class="btn btn-main" onClick={onPrint}>{words.t('lesson.print')}</button>
        <button type="button" class="btn" onClick={() => sheets.current?.firstElementChild && onSave(sheets.current.firstElementChild)}>{words.t('lesson.saveHtml')}</button>
        <a class="btn" href="#/">{words.t('lesson.home')}</a>
        <span class="muted">{words.t('lesson.paper')}</span>
      </nav>
      <main ref={sheets}>{children}</main>
    </>
  );
}
