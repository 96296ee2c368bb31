import { parseArgs, type ParseArgsConfig } from 'node:util';

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** What stops a command before it has begun: one line for standard error, exit code 2. */
export class UsageError extends Error {}

/**
 * The flags and files of a command line. Throws `UsageError` with one line where a flag is unknown, lacks its value or
 * a date is none.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${firstLine(error)} Usage: ${usage}`);
  }
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The date as given; throws `UsageError` where it is not an ISO date that exists. */
export function readDate(value: string, flag: string): string {
  const time = new Date(value).getTime();
  // 2024-02-31 rolls over to March in some engines: the day must come back as given.
  if (!ISO_DATE.test(value) || Number.isNaN(time) || !new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10))) {
    throw new UsageError(`${flag}: "${value}" is not a date like 2024-11-30.`);
  }
  return value;
}

/** The first line of what an error says. */
export const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** Runs a command: its number is the exit code; a `UsageError` is one line on standard error and exit code 2. */
export async function run(command: () => Promise<number>): Promise<void> {
  // A reader that closes the pipe early (head) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
