import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One printed page: its words in reading order, and its size in points. */
export interface PrintedPage {
  text: string;
  width: number;
  height: number;
}

/** The pages of a PDF. Words that stand beside one another are parted by a space, lines by a newline. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const { width, height } = page.getViewport({ scale: 1 });
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      return { text: text.replace(/[^\S\n]+/g, ' '), width, height };
    }),
  );
  await task.destroy();
  return pages;
}
