import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '@/lib/article/read-html';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Article } from '@/lib/model';

/** The length of an article's text. */
export const kilobytesOf = ({ text }: Article): number => Buffer.byteLength(text) / 1024;

/** The articles of a folder (its .html, .txt and .jsonl files, in order of name) or of one such file; a .jsonl line is an object with `text`. */
export function readTexts(path: string): readonly Article[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .filter((name) => /\.(?:html|txt|jsonl)$/.test(name))
      .sort()
      .flatMap((name) => readTexts(join(path, name)));
  }
  const content = readFileSync(path, 'utf8');
  if (path.endsWith('.html')) return [readHtml(content, null) ?? []].flat();
  if (!path.endsWith('.jsonl')) return [toPlainArticle(content)];
  return content.split('\n').flatMap((line) => {
    const { text } = line.trim() === '' ? { text: null } : (JSON.parse(line) as { text?: unknown });
    return typeof text === 'string' ? [toPlainArticle(text)] : [];
  });
}
