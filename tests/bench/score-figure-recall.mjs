#!/usr/bin/env node
// Scores how many figures that others marked in running prose are found, with the right value.
//
//   node tests/bench/score-figure-recall.mjs FOLDER -- COMMAND [ARG ...]
//
// FOLDER holds re3d-documents.jsonl ({"doc_id","text"}) and re3d-figures.jsonl ({"doc_id","start","end","text"}).
// COMMAND reads lines {"id","text"} and writes lines {"id","quantities":[{"start","end","low","high"}]}.
// A figure counts as found when a quantity overlaps its span and has its value; marks without a number ("money") are left out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const cut = process.argv.indexOf('--');
const folder = process.argv[2];
if (cut !== 3 || !folder || process.argv.length < 5) {
  console.error('usage: score-figure-recall.mjs FOLDER -- COMMAND [ARG ...]');
  process.exit(2);
}
const command = process.argv.slice(cut + 1);
const readRows = (name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const documents = readRows('re3d-documents.jsonl');
const figures = readRows('re3d-figures.jsonl');

const WORDS = new Map('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, value) => [word, value]));
for (const article of ['a', 'an']) WORDS.set(article, 1);
const SCALES = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
/** Numbers that a mark names: [value], [low, high], or [] for a vague word; null where it names none. */
function valuesOf(text) {
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => Number(match[0].replaceAll(',', '')));
  const scale = Object.entries(SCALES).find(([word]) => text.includes(word))?.[1] ?? 1;
  if (digits.length > 0) return digits.slice(0, /\d\s*(?:-|–|to)\s*\d/.test(text) ? 2 : 1).map((value) => value * scale);
  const words = text.toLowerCase().split(/[^a-z]+/);
  const value = words.map((word) => WORDS.get(word)).find((found) => found !== undefined);
  if (value !== undefined) return [value * scale];
  return /dozens|scores|hundreds|thousands|millions|multiple|several|many/.test(text) ? [] : null;
}

const out = spawnSync(command[0], command.slice(1), { input: documents.map((d) => JSON.stringify({ id: d.doc_id, text: d.text })).join('\n') + '\n', encoding: 'utf8', maxBuffer: 1 << 29 });
if (out.status !== 0) {
  console.error(out.stderr.slice(-2000));
  process.exit(1);
}
const found = new Map(out.stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)).map((row) => [row.id, row.quantities ?? []]));

let hits = 0;
let spans = 0;
let asked = 0;
for (const figure of figures) {
  const values = valuesOf(figure.text);
  if (values === null) continue;
  asked++;
  const here = (found.get(figure.doc_id) ?? []).filter((quantity) => quantity.start < figure.end && quantity.end > figure.start);
  if (here.length > 0) spans++;
  const close = (a, b) => a !== null && Math.abs(a - b) <= 0.001 * Math.abs(b) + 1e-6;
  const right = here.some((quantity) => (values.length === 2 ? close(quantity.low, values[0]) && close(quantity.high, values[1]) : values.length === 0 || close(quantity.low, values[0]) || close(quantity.high, values[0])));
  if (right) hits++;
  else console.log(`    ${figure.doc_id} ${JSON.stringify(figure.text)}: ${here.length ? JSON.stringify(here.map((quantity) => [quantity.quote, quantity.low, quantity.high])) : 'not found'}`);
}
console.log(`figures ${asked}; span found ${((100 * spans) / asked).toFixed(1)} %; span and value ${((100 * hits) / asked).toFixed(1)} %`);
