import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The rows of the file that a scorer was given, what its command answered to them by id, and how many misses are to be shown. Called as
 * `SCORER FILE.jsonl [--misses N] -- COMMAND [ARG ...]`; `toLine` makes of each row the line that the command reads, `field` names what
 * is wanted of its answers. Ends the process with 2 where something is missing, or the command fails.
 */
export function runCommand(scorer, toLine, field) {
  const cut = process.argv.indexOf('--');
  const [file, ...options] = process.argv.slice(2, cut < 0 ? undefined : cut);
  const command = cut < 0 ? [] : process.argv.slice(cut + 1);
  if (!file || command.length === 0) {
    console.error(`usage: ${scorer} FILE.jsonl [--misses N] -- COMMAND [ARG ...]`);
    process.exit(2);
  }
  const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const run = spawnSync(command[0], command.slice(1), { input: rows.map((row) => JSON.stringify(toLine(row))).join('\n'), encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'inherit'] });
  if (run.error || run.status > 1) {
    console.error(run.error?.message ?? `the command ended with ${run.status}`);
    process.exit(2);
  }
  const answers = new Map(run.stdout.trim().split('\n').map((line) => JSON.parse(line)).map((answer) => [String(answer.id), answer[field]]));
  return { rows, answers, shown: options[0] === '--misses' ? Number(options[1]) : 0 };
}
