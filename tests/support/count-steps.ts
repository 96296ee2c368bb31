import { Session } from 'node:inspector/promises';

interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/**
 * How much code of `lib/` a call runs: characters of source, each as often as the engine entered its block. No clock is
 * asked, so the number is the same on any machine; what the engine's own functions do inside (a pattern, a map) is not in it.
 */
export async function countSteps(run: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  try {
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const script of result) if (script.url.includes('/lib/') && !script.url.includes('node_modules')) for (const { ranges } of script.functions) steps += charactersRun(ranges);
    return steps;
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

/** Each range counts for what it holds beyond the ranges inside it; the outermost comes first, as the engine lists them. */
function charactersRun(ranges: readonly Range[]): number {
  const open: Range[] = [];
  let steps = 0;
  for (const range of ranges) {
    while (open.length > 0 && open.at(-1)!.endOffset <= range.startOffset) open.pop();
    const length = range.endOffset - range.startOffset;
    steps += length * range.count - (open.length > 0 ? length * open.at(-1)!.count : 0);
    open.push(range);
  }
  return steps;
}
