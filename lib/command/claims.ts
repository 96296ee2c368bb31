import { readClaims } from '@/lib/claims/read-claims';
import { readArguments, readDate, run, UsageError } from './arguments';
import { bundledSource } from './bundled-source';
import { readDocument, streamDocuments, writeLine } from './documents';
import { wordNotes } from './word-notes';

const USAGE = 'claims -- FILE [--published DATE] [--url URL] | claims -- --jsonl';

/** Prints the claims of a file, or of every line of a stream; the same code as in the extension. */
async function claims(): Promise<number> {
  const { values, positionals } = readArguments(USAGE, {
    jsonl: { type: 'boolean' },
    published: { type: 'string' },
    url: { type: 'string' },
  });
  const source = await bundledSource();
  if (values.jsonl) {
    if (positionals.length > 0) throw new UsageError(`--jsonl reads standard input and takes no file. Usage: ${USAGE}`);
    let broken = 0;
    for await (const document of streamDocuments()) {
      if ('fault' in document) {
        broken += 1;
        process.stderr.write(`line ${document.line}: ${document.fault}\n`);
        continue;
      }
      const reading = await readClaims(document.article, source);
      await writeLine({ id: document.id, claims: reading.claims.map(wordNotes), quantities: reading.quantities });
    }
    return broken > 0 ? 1 : 0;
  }
  if (positionals.length !== 1) throw new UsageError(`one file is needed. Usage: ${USAGE}`);
  const published = values.published === undefined ? null : readDate(values.published, '--published');
  const article = await readDocument(positionals[0]!, { published, url: values.url ?? null });
  const reading = await readClaims(article, source);
  await writeLine({ article: { ...article.metadata, characters: article.text.length }, claims: reading.claims.map(wordNotes) });
  return 0;
}

await run(claims);
