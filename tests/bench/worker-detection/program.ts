/** Evaluated in the extension's worker by `in-worker.ts`: detection as the worker has it, with names at hand in place of a store. */
import { readClaims } from '@/lib/claims/read-claims';
import type { Article, KnownName, NameSource } from '@/lib/model';

export interface Task {
  articles: readonly Article[];
  names: readonly KnownName[];
}

/** What the worker is told and asked by the bench. */
export interface Program {
  take(task: Task): void;
  /** Reads all articles one after another; the milliseconds of all of them. */
  read(): Promise<number>;
}

let articles: readonly Article[] = [];
const known = new Map<string, KnownName[]>();
const source: NameSource = { findNames: (keys) => Promise.resolve(keys.flatMap((key) => known.get(key) ?? [])) };

const program: Program = {
  take(task) {
    ({ articles } = task);
    for (const name of task.names) known.set(name.key, [...(known.get(name.key) ?? []), name]);
  },
  async read() {
    const start = performance.now();
    for (const article of articles) await readClaims(article, source);
    return performance.now() - start;
  },
};
(globalThis as { lateralDetection?: Program }).lateralDetection = program;
