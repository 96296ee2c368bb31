import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { claimCitation, claimText } from '@/lib/format/claim-text';
import { pageCsv, pageJson, pageMarkdown } from '@/lib/format/page-files';
import type { ArticleMetadata, ClaimComparison, PageReport } from '@/lib/model';
import { pageHtml } from './ReportDocument';
import type { SurfaceEvents } from './surface-events';
import { useWords } from './words-context';

/** What an export asks of the surface: the others answer whether it was done. */
export interface ExportEvents {
  /** All that the page knows; null where it answers no more. */
  readPage(): Promise<PageReport | null>;
  copy(text: string): Promise<boolean>;
  save(name: string, type: string, text: string): Promise<boolean>;
}

const today = (): string => new Date().toISOString();

/** Copies one claim with its reports, as text or as references. */
export function CopyClaim({ metadata, comparison, on }: { metadata: ArticleMetadata; comparison: ClaimComparison; on: ExportEvents }): JSX.Element {
  const words = useWords();
  const [said, say] = useState('');
  const copy = async (text: string): Promise<void> => say(words.t((await on.copy(text)) ? 'export.copied' : 'export.notCopied'));
  const subject = { metadata, comparison };
  return (
    <section aria-labelledby="h-copy">
      <h2 id="h-copy">{words.t('export.title')}</h2>
      <p class="ways">
        <button type="button" class="btn" onClick={() => void copy(claimText(subject, words))}>{words.t('export.copyText')}</button>
        <button type="button" class="btn" onClick={() => void copy(claimCitation({ ...subject, today: today() }, words))}>{words.t('export.copyCitation')}</button>
        <span class="meta" role="status">{said}</span>
      </p>
    </section>
  );
}

/** A file name from a headline: letters and digits of any script, no longer than file systems like. */
const fileName = (title: string | null, ending: string): string =>
  `${(title ?? 'lateral').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').split('-').filter(Boolean).join('-').slice(0, 60).toLowerCase() || 'lateral'}.${ending}`;

/** Saves the comparison of the page as a file. */
export function SavePage({ headline, styles, on }: { headline: string | null; styles: string; on: ExportEvents & Pick<SurfaceEvents, 'openLesson'> }): JSX.Element {
  const words = useWords();
  const [said, say] = useState('');
  const save = async (ending: string, type: string, textOf: (report: PageReport) => string): Promise<void> => {
    const report = await on.readPage();
    say(report && (await on.save(fileName(headline, ending), type, textOf(report))) ? '' : words.t('export.notSaved'));
  };
  return (
    <section aria-labelledby="h-save">
      <h2 id="h-save">{words.t('export.page')}</h2>
      <p class="ways">
        <button type="button" class="btn" onClick={() => void save('html', 'text/html', (report) => pageHtml(report, { today: today(), words, styles, document }))}>{words.t('export.html')}</button>
        <button type="button" class="btn" onClick={() => void save('md', 'text/markdown', (report) => pageMarkdown(report, today(), words))}>{words.t('export.markdown')}</button>
        <button type="button" class="btn" onClick={() => void save('csv', 'text/csv', pageCsv)}>{words.t('export.csv')}</button>
        <button type="button" class="btn" onClick={() => void save('json', 'application/json', (report) => pageJson(report, today()))}>{words.t('export.json')}</button>
        <button type="button" class="btn" onClick={() => on.openLesson(null)}>{words.t('export.handout')}</button>
        {said !== '' && <span class="meta" role="alert">{said}</span>}
      </p>
    </section>
  );
}
