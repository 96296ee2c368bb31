import { problem, type Problem } from '@/lib/model';

/** A failure of the store that another context has told of, by its code. */
export class StoreFailure extends Error {
  constructor(readonly code: string, detail: string) {
    super(detail);
  }
}

interface ErrorLike {
  name?: string;
  message?: string;
  inner?: ErrorLike | null;
}

/** Dexie hands a full disk on as an AbortError that holds the QuotaExceededError (measured in Chromium): all layers are looked at. */
function namesOf(error: ErrorLike | null | undefined): string[] {
  const names: string[] = [];
  for (let layer = error; layer && names.length < 5; layer = layer.inner) names.push(layer.name ?? '');
  return names;
}

/** The problem that an error of the database stands for. */
export function toStoreProblem(error: unknown): { ok: false; error: Problem } {
  const like = error as ErrorLike;
  if (error instanceof StoreFailure) return problem(error.code, error.message);
  const names = namesOf(like);
  const detail = like.message ?? String(error);
  const is = (...wanted: readonly string[]) => names.some((name) => wanted.includes(name));
  if (is('QuotaExceededError')) return problem('quota', detail);
  if (is('ImportSuperseded')) return problem('superseded', detail);
  if (is('VersionError')) return problem('newer', detail);
  if (is('BlockedError')) return problem('blocked', detail);
  if (is('NotFoundError', 'InvalidStateError', 'UnknownError', 'DataError', 'OpenFailedError', 'MissingAPIError')) return problem('damaged', detail);
  // Last: a transaction that failed for a reason of its own is an AbortError too.
  if (is('AbortError') && !like.inner) return problem('aborted', detail);
  return problem('store-failed', detail);
}
