#!/usr/bin/env node
// Scores whose word a figure is given on, against sentences annotated by others (PolNeAR's form).
//
//   node tests/bench/score-attribution.mjs FILE.jsonl [--misses N] -- COMMAND [ARG ...]
//
// FILE holds {"id","text","source","cue","content"} a line; parts of a content are joined by " ... ".
// COMMAND reads {"id","text","language"} lines and writes {"id","claims":[Claim]} lines.
// A row counts when a figure claim lies in its content and its source is no mere pronoun.
//   found: a claim of the content is attributed to a party that shares a head word with the source
//   wrong: claims of the content are attributed, but none to that party
import { runCommand } from './run-command.mjs';

const { rows, answers: claimsOf, shown } = runCommand('score-attribution.mjs', ({ id, text }) => ({ id, text, language: 'en' }), 'claims');

const SMALL = new Set('the a an of and its his her their s mr mrs ms dr said who that this these those at for in on by with from to one some many other new own'.split(' '));
const PRONOUNS = /^(?:he|she|it|they|we|i|you|who|which|that|this|one|some|others|many|his|her|its|their|our|my|him|them|those|these|what|whom)$/i;
const stems = (phrase) => phrase.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ' ').split(/\s+/).filter((word) => word && !SMALL.has(word)).map((word) => word.slice(0, 6));
// The head of a source stands before what describes it.
const headOf = (source) => source.split(/,| (?:of|at|for|in|from|who|that|which|with|by|to) /)[0];

const tally = { found: 0, wrong: 0, none: 0, unread: 0, pronoun: 0, absent: 0 };
const misses = [];
for (const row of rows) {
  if (PRONOUNS.test(row.source.trim())) {
    tally.pronoun++;
    continue;
  }
  const spans = row.content.split(' ... ').map((part) => [row.text.indexOf(part), part.length]).filter(([at]) => at >= 0).map(([at, length]) => [at, at + length]);
  if (spans.length === 0) {
    tally.absent++;
    continue;
  }
  const claims = (claimsOf.get(String(row.id)) ?? []).filter((claim) => claim.kind === 'figure' && spans.some(([from, to]) => claim.start < to && claim.end > from));
  if (claims.length === 0) {
    tally.unread++;
    continue;
  }
  const heads = new Set([...stems(headOf(row.source)), ...stems(row.source).slice(0, 1)]);
  const named = claims.filter(({ attributedTo }) => attributedTo);
  const verdict = named.some(({ attributedTo }) => stems(attributedTo.text).some((stem) => heads.has(stem))) ? 'found' : named.length > 0 ? 'wrong' : 'none';
  tally[verdict]++;
  if (verdict !== 'found') misses.push({ verdict, id: row.id, source: row.source, cue: row.cue, got: [...new Set(named.map(({ attributedTo }) => attributedTo.text))], quotes: claims.map(({ quote }) => quote), text: row.text.replace(/\s+/g, ' ').slice(0, 600) });
}
const counted = tally.found + tally.wrong + tally.none;
const share = (part) => (counted === 0 ? '-' : (part / counted).toFixed(3));
console.log(`attributions with a figure claim: ${counted} of ${rows.length} (pronouns ${tally.pronoun}, no claim ${tally.unread}, content not in the text ${tally.absent})`);
console.log(`party found: ${tally.found} = ${share(tally.found)}`);
console.log(`wrong party: ${tally.wrong} = ${share(tally.wrong)}`);
console.log(`no party: ${tally.none} = ${share(tally.none)}`);
for (const miss of misses.slice(0, shown)) console.log(JSON.stringify(miss));
