#!/usr/bin/env node
// Scores how many dates and times are given out as figures: none of them should be.
//
//   node tests/bench/score-dates.mjs FILE.jsonl [--misses N] -- COMMAND [ARG ...]
//
// FILE holds {"id","text","expected":[{"text"}]} a line: each expected text is a date, a time or a span of days in the row's text.
// COMMAND reads {"id","text","language"} lines and writes {"id","quantities":[{"start","end","quote"}]} lines.
// A date counts as given out when a quantity overlaps it.
import { runCommand } from './run-command.mjs';

const { rows, answers: quantitiesOf, shown } = runCommand('score-dates.mjs', ({ id, text }) => ({ id, text, language: 'en' }), 'quantities');

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
