import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { readHtml } from '@/lib/article/read-html';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Article } from '@/lib/model';
import { firstLine, UsageError } from './arguments';

/** One document of a --jsonl stream, or what is wrong with its line. */
type StreamedDocument = { line: number; id: string; article: Article } | { line: number; fault: string };

const LINE = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.nullish(v.string()),
  published: v.nullish(v.string()),
  url: v.nullish(v.string()),
  language: v.nullish(v.string()),
});

/** The article of a plain text or HTML file. Throws `UsageError` where the file cannot be read or is no text. */
export async function readDocument(file: string, given: { published: string | null; url: string | null }): Promise<Article> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : error instanceof TypeError ? 'it is not UTF-8 text' : firstLine(error);
    throw new UsageError(`${file}: cannot be read: ${why}.`);
  }
  if (!/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return toPlainArticle(text, { ...given, title: null, language: null });
  const article = readHtml(text, given.url);
  if (!article) throw new UsageError(`${file}: no article was found in this page.`);
  if (given.published === null) return article;
  return { ...article, metadata: { ...article.metadata, published: { value: given.published, from: 'given' } } };
}

/** The documents of standard input, line by line as they come; a broken line yields its number and its fault. */
export async function* streamDocuments(input: NodeJS.ReadableStream = process.stdin): AsyncGenerator<StreamedDocument> {
  let line = 0;
  for await (const row of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (row.trim() === '') continue;
    yield readLine(row, line);
  }
}

function readLine(row: string, line: number): StreamedDocument {
  let json: unknown;
  try {
    json = JSON.parse(row);
  } catch (error) {
    return { line, fault: `not JSON: ${firstLine(error)}` };
  }
  const parsed = v.safeParse(LINE, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { line, fault: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
  }
  const { id, text, title, published, url, language } = parsed.output;
  if (published && Number.isNaN(new Date(published).getTime())) return { line, fault: `published: "${published}" is not a date` };
  return {
    line,
    id: String(id),
    article: toPlainArticle(text, { title: title ?? null, published: published || null, url: url ?? null, language: language ?? null }),
  };
}

/** Writes one line, waiting where the reader of the pipe is slow. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
