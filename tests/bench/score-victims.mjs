#!/usr/bin/env node
// Scores whether the true number of people killed and injured is among the figures of an article on one incident.
//
//   node tests/bench/score-victims.mjs FILE.jsonl [--misses N] -- COMMAND [ARG ...]
//
// FILE holds {"doc_id","title","text","date","gold_killed","gold_injured"} a line.
// COMMAND reads {"id","title","text","published"} lines and writes {"id","claims":[Claim]} lines.
//   right: a figure of the article is exactly the true number; wrong: it has figures, none the true one;
//   none: no figure where people were harmed; nobody: no figure, and nobody was harmed.
// "wrong" holds true parts too ("his wife" of three killed), and figures of other incidents that an article tells of.
import { runCommand } from './run-command.mjs';

const { rows, answers: claimsOf, shown } = runCommand('score-victims.mjs', ({ doc_id, title, text, date }) => ({ id: doc_id, title, text, published: date }), 'claims');

/** Frames that tell of each kind of harm: who is taken to hospital is injured. */
const FRAMES = { killed: ['killed'], injured: ['injured', 'hospitalised'] };
for (const [harm, frames] of Object.entries(FRAMES)) {
  const tally = { right: 0, wrong: 0, none: 0, nobody: 0 };
  const misses = [];
  for (const row of rows) {
    const figures = (claimsOf.get(String(row.doc_id)) ?? []).filter(({ kind, frame, modality, value }) => kind === 'figure' && frames.includes(frame) && modality === 'actual' && value.unit === 'people');
    const truth = row[`gold_${harm}`];
    const verdict = figures.some(({ value }) => value.low === truth && value.high === truth) ? 'right' : figures.length > 0 ? 'wrong' : truth > 0 ? 'none' : 'nobody';
    tally[verdict]++;
    if (verdict === 'wrong' || verdict === 'none') misses.push(`${verdict}, ${truth} ${harm}: ${figures.map(({ quote }) => `"${quote}"`).join(', ')} (${row.title})`);
  }
  for (const miss of misses.slice(0, shown)) console.log(`    ${miss}`);
  console.log(`${harm}: ${Object.entries(tally).map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
}
