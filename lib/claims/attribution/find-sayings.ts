import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { textOf, type Sentence } from '@/lib/claims/syntax/sentence';
import { lowerRung } from '@/lib/claims/hedge/read-hedge';
import { parseGapped } from './parse-gapped';
import { parseAiring } from './parse-airing';
import { parseByParty, parseEyewitness, parseQuotedAs } from './parse-by-party';
import { parseBeforeColon, parseSpeakerLabel, parseTitle } from './parse-label';
import { parseSayingVerb } from './parse-saying-verb';
import { parseSourcePhrase } from './parse-source-phrase';
import { parseOwnCount, parseStanceNoun, parseStanceVerb } from './parse-stance';
import type { Saying } from './saying';

/** Longest way between a speaker and the second party it cites, in words. */
const CITING_REACH = 12;

/** All sayings of a sentence, in order. One look at each word; only words of the language's lists are read further. */
export function findSayings(sentence: Sentence, language: CompiledClaimLanguage): Saying[] {
  const sayings: Saying[] = [];
  // "LANSK:" says where the report was written; nobody speaks.
  if (sentence.dateline) return sayings;
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.classes.cue) continue;
    const quoted = parseQuotedAs(sentence, i, language);
    if (quoted) {
      // "was quoted by X as saying": one saying, not one for each of its words.
      while (sayings.length > 0 && sayings.at(-1)!.cue.first >= quoted.cue.first) sayings.pop();
      sayings.push(quoted);
      i++;
      continue;
    }
    const phrase = parseSourcePhrase(sentence, i, language);
    if (phrase) {
      sayings.push(phrase);
      i = Math.max(i, phrase.source.last - 1);
      continue;
    }
    const { tag } = words[i]!;
    const saying = tag === 'verb' ? (parseSayingVerb(sentence, i, language) ?? parseAiring(sentence, i, language) ?? parseByParty(sentence, i, language) ?? parseEyewitness(sentence, i, language) ?? parseStanceVerb(sentence, i, language)) : tag === 'aux' ? parseStanceVerb(sentence, i, language) : tag === 'adj' ? parseByParty(sentence, i, language) : (parseStanceNoun(sentence, i, language) ?? parseOwnCount(sentence, i, language));
    if (saying) sayings.push(saying, ...parseGapped(sentence, saying, language));
  }
  shareSpeaker(sentence, sayings);
  endAtNext(sentence, sayings);
  joinChains(sentence, sayings);
  if (sayings.some(({ kind }) => kind === 'speech')) return sayings;
  const led = parseSpeakerLabel(sentence, language) ?? parseBeforeColon(sentence, language) ?? parseTitle(sentence, language);
  return led ? [led, ...sayings] : sayings;
}

/** "X denied that its men had fired and said 12 had died": the second verb, joined with no subject of its own, is of the same speaker, and what the first says ends before it. */
function shareSpeaker({ words }: Sentence, sayings: readonly Saying[]): void {
  sayings.forEach((saying, n) => {
    const first = n === 0 ? undefined : sayings.slice(0, n).findLast(({ kind }) => kind === 'speech');
    if (!first || saying.kind !== 'speech' || saying.chain || saying.cue.first >= saying.scope.first || words[saying.cue.first - 1]?.tag !== 'and') return;
    // "said 12 had died, but denied that …": the contrast has cut what the first says already
    const cut = words[first.scope.last]?.tag === 'comma' && first.scope.last === saying.cue.first - 2;
    if (first.cue.first > first.scope.first || (!cut && first.scope.last <= saying.cue.first) || saying.source.first < first.scope.first) return;
    saying.source = first.source;
    saying.text = first.text;
    first.scope = { first: first.scope.first, last: Math.min(first.scope.last, saying.cue.first - 1) };
  });
}

/** "X said 200 had died, Y reported 98 and Z 75": another who gives a number behind a comma gives it alone, and what the first says, a clause of its own, ends there. */
function endAtNext({ words }: Sentence, sayings: readonly Saying[]): void {
  for (const [n, first] of sayings.entries()) {
    if (first.kind !== 'speech' || first.cue.first > first.scope.first) continue;
    const opens = words[first.scope.first]?.tag;
    if (opens === 'sub' || opens === 'prep' || opens === 'time') continue;
    const next = sayings.slice(n + 1).find(({ kind, chain, source, cue }) => kind === 'speech' && !chain && source.last <= cue.first && source.first > first.scope.first && source.first < first.scope.last && words[source.first - 1]!.tag === 'comma' && words[cue.last]?.tag === 'num');
    if (next && words.slice(first.scope.first, next.source.first - 1).some(({ tag }) => tag === 'verb')) first.scope = { first: first.scope.first, last: next.source.first - 1 };
  }
}

/** "X reported, citing Y": the citing phrase takes the speaker of its sentence in front; "local sources cited by X" is whole already. */
function joinChains(sentence: Sentence, sayings: Saying[]): void {
  for (const saying of sayings) {
    if (!saying.chain || saying.scope.last === 0) continue;
    const speaker = sayings.find((other) => !other.chain && other.kind === 'speech' && other !== saying && Math.abs(other.cue.first - saying.cue.first) < CITING_REACH);
    if (!speaker) continue;
    saying.text = `${speaker.text}, ${textOf(sentence, { first: saying.cue.first, last: saying.source.last })}`;
    saying.scope = speaker.scope;
    saying.hedge = lowerRung(saying.hedge, speaker.hedge);
    speaker.text = saying.text;
  }
}
