#!/usr/bin/env node
// Scores whether the claims of an article tell what happened in it, where and when, as people marked it.
//
//   node tests/bench/score-event-spans.mjs FILE.jsonl [--misses N] -- COMMAND [ARG ...]
//
// FILE holds {"doc_id","title","text","date","w":{"what"|"where"|"when":[{"text","parsed"}]}} a line; spans may be without text.
// COMMAND reads {"id","title","text","published"} lines and writes {"id","claims":[Claim]} lines.
//   what:  a claim's sentence holds most of the words of a span, of one that more than one person marked where there is one;
//   where: a claim's places share a name with a span; when: a claim's days hold the day of a span and are three at most.
// An article counts for what was marked in it, once; people marked events of all kinds, rows of a race and a chocolate bar's shape too,
// which are none that news counts, so that the figures are to be held against those of another build and not against 100 %.
import { runCommand } from './run-command.mjs';

const { rows, answers: claimsOf, shown } = runCommand('score-event-spans.mjs', ({ doc_id, title, text, date }) => ({ id: doc_id, title, text, published: date }), 'claims');

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Words long enough to be no article or preposition. */
const contentOf = (text) => wordsOf(text).filter((word) => word.length > 3 || /\d/.test(word));
const NAME = /\p{Lu}[\p{L}'’-]+/gu;
const DAY_MS = 86_400_000;
const MOST_DAYS = 3;
/** More than half of a span's words: its verb or its victims, not its names alone. */
const MOST_OF_SPAN = 0.6;

const toldIn = (span, sentence) => {
  const [wanted, told] = [contentOf(span), new Set(contentOf(sentence))];
  return wanted.length > 0 && wanted.filter((word) => told.has(word)).length / wanted.length >= MOST_OF_SPAN;
};
const sharesName = (span, places) => {
  const names = new Set(places.join(' ').match(NAME) ?? []);
  return (span.match(NAME) ?? []).some((name) => names.has(name));
};
const holdsDay = (day, time) => {
  if (!time?.to) return false;
  const [from, to] = [Date.parse(time.from ?? time.to), Date.parse(time.to)];
  return from <= Date.parse(day) && Date.parse(day) <= to && (to - from) / DAY_MS < MOST_DAYS;
};

const KINDS = {
  what: { marked: ({ what }) => what.map(({ text }) => text), found: (span, claim) => toldIn(span, claim.sentence) },
  where: { marked: ({ where }) => where.map(({ text }) => text).filter((text) => text !== null && NAME.test(text)), found: (span, claim) => sharesName(span, claim.place ?? []) },
  when: { marked: ({ when }) => [...new Set(when.filter(({ text }) => text !== null).map(({ parsed }) => parsed))], found: (day, claim) => holdsDay(day, claim.time) },
};
for (const [kind, { marked, found }] of Object.entries(KINDS)) {
  let [right, all] = [0, 0];
  const misses = [];
  for (const row of rows) {
    const spans = marked(row.w).filter((span) => span !== null && span !== '');
    if (spans.length === 0) continue;
    all += 1;
    const claims = claimsOf.get(String(row.doc_id)) ?? [];
    if (spans.some((span) => claims.some((claim) => found(span, claim)))) right += 1;
    else misses.push(`${spans.join(' / ')} (${row.title}; ${claims.length} claims)`);
  }
  for (const miss of misses.slice(0, shown)) console.log(`    ${kind}: ${miss}`);
  console.log(`${kind}: ${right} of ${all} = ${(right / all).toFixed(3)}`);
}
