import { readClaims } from '@/lib/claims/read-claims';
import { comparePage } from '@/lib/comparison/compare-page';
import type { ClaimComparison, ClaimSource, Report } from '@/lib/model';
import { readArguments, readDate, run, UsageError } from './arguments';
import { bundledSource } from './bundled-source';
import { readDocument, streamDocuments, writeLine } from './documents';
import { givenKey, givenSource, type GivenDocument, type GivenSource } from './given-source';
import { wordNotes } from './word-notes';

const USAGE = 'compare -- FILE [--published DATE] [--url URL] [--with FILE=DATE]… | compare -- --jsonl';

/** Compares a file with other files or with the bundled packs, or the documents of a stream with one another. */
async function compare(): Promise<number> {
  const { values, positionals } = readArguments(USAGE, {
    jsonl: { type: 'boolean' },
    published: { type: 'string' },
    url: { type: 'string' },
    with: { type: 'string', multiple: true },
  });
  const packs = await bundledSource();
  if (values.jsonl) {
    if (positionals.length > 0 || values.with) throw new UsageError(`--jsonl reads standard input and takes no file. Usage: ${USAGE}`);
    return compareStream(packs);
  }
  if (positionals.length !== 1) throw new UsageError(`one file is needed. Usage: ${USAGE}`);
  const published = values.published === undefined ? null : readDate(values.published, '--published');
  const others = (values.with ?? []).map(readPair);
  const article = await readDocument(positionals[0]!, { published, url: values.url ?? null });
  const given: GivenDocument[] = [];
  for (const { file, date } of others) {
    const other = await readDocument(file, { published: date, url: null });
    given.push({ id: file, article: other, claims: (await readClaims(other, packs)).claims });
  }
  const store = given.length > 0 ? givenSource(given, packs) : { source: packs, origin: new Map() };
  const { claims } = await readClaims(article, packs);
  const compared = await comparePage({ article, claims, source: store.source });
  await writeLine({
    comparisons: compared.claims.map(({ claim, reports, related }) => ({
      claim: wordNotes(claim),
      reports: [...reports, ...related].map((report) => ({ claim: claimOf(report, store.origin), relation: report.relation, score: report.score, outlet: report.outlet.name, url: report.url })),
    })),
  });
  return 0;
}

/** `FILE=DATE`; the last equals sign parts them, for file names may hold one. */
function readPair(pair: string): { file: string; date: string } {
  const cut = pair.lastIndexOf('=');
  if (cut <= 0) throw new UsageError(`--with: "${pair}" is not FILE=DATE.`);
  return { file: pair.slice(0, cut), date: readDate(pair.slice(cut + 1), '--with') };
}

/** The report's claim in the shape of a claim; claims of packs stand in no text, so that their offsets are null. */
function claimOf(report: Report, origin: GivenSource['origin']): object {
  const known = origin.get(report.key)?.claim;
  if (known) return wordNotes(known);
  const { key, quote, sentence, says, frame, value, counted, agent, object, place, time, attributedTo, hedge } = report;
  return { id: key, kind: value ? 'figure' : 'event', quote, start: null, end: null, sentence: sentence ?? says, frame, value, counted, agent, object, place, time, attributedTo, hedge, flags: [] };
}

/** Lets the documents of standard input be each other's store: all are read before the first is answered. */
async function compareStream(packs: ClaimSource): Promise<number> {
  const documents: GivenDocument[] = [];
  let broken = 0;
  for await (const document of streamDocuments()) {
    if ('fault' in document) {
      broken += 1;
      process.stderr.write(`line ${document.line}: ${document.fault}\n`);
      continue;
    }
    documents.push({ id: document.id, article: document.article, claims: (await readClaims(document.article, packs)).claims });
  }
  const { source, origin } = givenSource(documents, packs);
  for (const { id, article, claims } of documents) {
    const compared = await comparePage({ article, claims, source, exclude: new Set([givenKey(id)]) });
    await writeLine({ id, comparisons: compared.claims.map((comparison) => toLine(comparison, origin)) });
  }
  return broken > 0 ? 1 : 0;
}

function toLine({ claim, reports, related }: ClaimComparison, origin: GivenSource['origin']): object {
  return {
    claim: wordNotes(claim),
    reports: [...reports, ...related].map((report) => {
      const known = origin.get(report.key)!;
      return { doc: known.document.id, claim: wordNotes(known.claim), relation: report.relation, score: report.score };
    }),
  };
}

await run(compare);
