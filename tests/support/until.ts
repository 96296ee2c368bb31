/** How often a condition is looked at again; small against what it waits for, large against the cost of looking. */
const STEP = 40;

/**
 * The first truthy answer of `look`, which is asked again until it gives one. Rejects with the last answer or error and
 * what was waited for when `limit` milliseconds have passed: a condition to wait for, never a time to sleep.
 */
export async function until<T>(what: string, look: () => Promise<T>, limit = 30_000): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  let last: unknown;
  do {
    try {
      const answer = await look();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP));
  } while (performance.now() < end);
  throw new Error(`Waited ${limit} ms for ${what}; last answer: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}
