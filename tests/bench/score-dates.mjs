#!/usr/bin/env node
// Scores how many dates and times are given out as figures: none of them should be.
//
//   node tests/bench/score-dates.mjs FILE.jsonl [--misses N] -- COMMAND [ARG ...]
//
// FILE holds {"id","text","expected":[{"text"}]} a line: each expected text is a date, a time or a span of days in the row's text.
// COMMAND reads {"id","text","language"} lines and writes {"id","quantities":[{"start","end","quote"}]} lines.
// A date counts as given out when a quantity overlaps it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const cut = process.argv.indexOf('--');
const [file, ...options] = process.argv.slice(2, cut < 0 ? undefined : cut);
const command = cut < 0 ? [] : process.argv.slice(cut + 1);
if (!file || command.length === 0) {
  console.error('usage: score-dates.mjs FILE.jsonl [--misses N] -- COMMAND [ARG ...]');
  process.exit(2);
}
const shown = options[0] === '--misses' ? Number(options[1]) : 0;
const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const run = spawnSync(command[0], command.slice(1), {
  input: rows.map(({ id, text }) => JSON.stringify({ id, text, language: 'en' })).join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 30,
  stdio: ['pipe', 'pipe', 'inherit'],
});
if (run.error || run.status > 1) {
  console.error(run.error?.message ?? `the command ended with ${run.status}`);
  process.exit(2);
}
const quantitiesOf = new Map(run.stdout.trim().split('\n').map((line) => JSON.parse(line)).map(({ id, quantities }) => [String(id), quantities]));

let [dates, given] = [0, 0];
const misses = [];
for (const { id, text, expected } of rows) {
  for (const { text: date } of expected ?? []) {
    const start = date ? text.indexOf(date) : -1;
    if (start < 0) continue;
    dates++;
    const figure = (quantitiesOf.get(String(id)) ?? []).find((quantity) => quantity.start < start + date.length && quantity.end > start);
    if (!figure) continue;
    given++;
    misses.push(`"${figure.quote}" in: ${text}`);
  }
}
for (const miss of misses.slice(0, shown)) console.log(`    ${miss}`);
console.log(`dates given as figures: ${given} of ${dates} = ${((100 * given) / Math.max(dates, 1)).toFixed(1)} %`);
