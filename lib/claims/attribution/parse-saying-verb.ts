import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isCountry } from '@/lib/claims/place/known-names';
import { nameKey } from '@/lib/text/fold-name';
import { POSSESSIVE, chainAfter, isNominal, parenthesisBefore, phraseEnd, type Chain } from '@/lib/claims/syntax/phrases';
import { groupStart, isReducedPassive } from '@/lib/claims/syntax/verbs';
import { textOf, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import { asChain, describedDocument, doerOf, speaks, withName } from './party-phrase';
import { estimated } from './parse-source-phrase';
import { isShareAlone, isSumAlone } from './amount-alone';
import { skipCircumstance } from './skip-circumstance';
import { toSaying, type Saying } from './saying';
import { ENDS_SPEECH, GOES_ON, isFinitePast, isSilent, scopeOf, untilContrast } from './saying-scope';

/** What the verb of saying at `at` says and who: "X said that …", "…, said X", "X confirmed 12 deaths"; null where it says nothing here. */
export function parseSayingVerb(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const entry = language.reporting.get(words[at]!.lower);
  if (!entry) return null;
  const { verb, hedge, needsThat } = entry;
  const { grammar } = language.words;
  const start = groupStart(sentence, at);
  for (let i = start; i < at; i++) {
    if (words[i]!.be && words[at]!.is?.participle) return null;
    if (grammar.not.has(words[i]!.lower) || words[i]!.tag === 'to') return null;
    // "Under the act, 400 firms must report.": what they are to do
    if (words[i]!.tag === 'modal' && (words[at + 1] === undefined || words[at + 1]!.tag === 'punct')) return null;
  }
  // "could not find 10 people who agree": what they do
  if (needsThat && words[start - 1]?.tag === 'rel' && (words[at + 1] === undefined || words[at + 1]!.tag === 'punct')) return null;
  // "En Serab se manifestaron 300 personas"
  if (language.words.reporting.reflexives.has(words[at - 1]?.lower ?? '')) return null;
  // "may well climb given the 40 wounded": a participle, and no past form.
  if (start === at && words[at]!.is?.participle && !words[at]!.is.past) return null;
  // "If confirmed, the turnout would be …", "As reported earlier, the rebels took …": a participle, and nobody confirms or reports.
  if (start === at && start > 0 && (words[start - 1]!.tag === 'sub' || (start === 1 && words[0]!.tag === 'prep')) && words[at]!.is?.participle) return null;
  // "Mern's ruling Dorn Party won": a participle that describes what is owned.
  if (start === at && words[at]!.is?.ing && POSSESSIVE.test(words[at - 1]?.text ?? '') && isNominal(words[at + 1]?.tag)) return null;
  // "died in a bombing claimed by X": whoever claims it stands behind.
  if (hedge === 'claimed' && start === at && language.words.agents.deeds.has(words[at - 1]?.lower ?? '') && grammar.by.has(words[at + 1]?.lower ?? '')) return null;
  // "a man accused of killing four": whoever accuses him is not named.
  if ((hedge === 'alleged' || language.words.events.accusing.has(words[at]!.lower)) && words[at]!.is?.participle && grammar.of.has(words[at + 1]?.lower ?? '')) return null;
  // "responded to the claim by relatives that 310 had died": theirs
  if (words[at + 1]?.tag === 'to' && words[phraseEnd(sentence, at + 2) - 1]?.classes.told === true) return null;
  const next = skipCircumstance(sentence, at + 1, words[at]!, language);
  if (language.words.reporting.nothing.has(words[next]?.lower ?? '') && words[next + 1]?.tag === 'prep') return null;
  // "fined for breaches of safety rules, the regulator said": a noun of texts that rule, and nobody rules
  if (start === at && words[next]?.tag === 'comma' && language.words.reporting.rules.has(words[at]!.lower) && words[at - 1]?.tag === 'noun' && !words[at - 1]!.classes.speaker && !words[at - 1]!.classes.body) return null;
  // "the outbreak claimed 2,287 lives": a deed, and no claim.
  if (hedge === 'claimed' && words[phraseEnd(sentence, next) - 1] !== undefined && language.words.events.lives.has(words[phraseEnd(sentence, next) - 1]!.lower)) return null;
  // "could claim 500 euros": what somebody asks for, where nothing more is said of it
  if (hedge === 'claimed' && isSumAlone(sentence, next)) return null;
  // "the index added 1.3 percent": how much it rose
  if (start === at && isShareAlone(sentence, next)) return null;
  // "claimed victory before thousands of supporters": what was won is said, and nothing of the supporters.
  if (hedge === 'claimed' && language.words.events.won.has(words[next]?.lower ?? '')) return null;
  const behind = speakerBehind(sentence, start, next, verb, language);
  // '…,” said …' with nobody behind it: the subject is not to be sought within the quotation.
  // … nor where the comma stands behind it ('"…", señaló en un comunicado').
  const quote = words[start - 1]?.tag === 'comma' ? start - 2 : start - 1;
  if (!behind && words[quote]?.tag === 'quote' && (quote < start - 1 || words[start - 2]?.tag === 'comma' || words[start - 2]?.tag === 'punct')) return null;
  const doer = behind ? null : doerOf(sentence, at, language);
  let subject: Chain | null = behind ?? doer ?? speakerBefore(sentence, at, language);
  // "Añadió que los rebeldes tomaron la localidad": whoever spoke last goes on.
  if (!subject && at === 0 && words[next]?.tag === 'that') return toSaying({ source: { first: 0, last: 1 }, text: words[0]!.text, hedge, scope: { first: next, last: words.length }, cue: { first: 0, last: 1 }, denies: hedge === 'denied' });
  if (!subject || isOfNobody(words, subject.first, language)) return null;
  // "Speaking after the blast, in which 17 people were killed, the mayor …": when the mayor spoke, and nothing of it
  if (at === 0 && subject.first > at && words[1]?.tag === 'prep' && !language.words.reporting.introducing.has(words[1].lower)) return null;
  // "12 personas murieron, dijo el martes": who spoke was named before, and is nobody of those told of.
  if (!behind && words[start - 1]?.tag === 'comma' && isSilent(sentence, next) && isFinitePast(words[subject.last])) return null;
  if (!behind) subject = teller(sentence, subject, start, language) ?? describedDocument(sentence, subject, language) ?? subject;
  // '"The people have spoken," X told 5,000 supporters': a verb that closes the quotation it stands in says nothing.
  if (!behind && words[at + 1]?.tag === 'comma' && words[at + 2]?.tag === 'quote' && isQuotedBefore(words, subject.first)) return null;
  const lead = words[subject.first - 1]?.tag;
  const tail = (lead === 'comma' || lead === 'quote') && isSilent(sentence, next) && language.words.reporting.inverted.has(verb);
  // "with nearly all ballots counted"
  const opener = words.slice(0, subject.first).findLast(({ tag }) => tag !== 'adv' && tag !== 'num');
  if (opener?.tag === 'prep' && !behind && start === at && subject.first > 1 && isSilent(sentence, next) && words[at]!.is?.participle) return null;
  // "…, precisó el consejero de Salud": nothing but a speaker stands there.
  const clear = !needsThat || tail || behind !== null || words[next]?.tag === 'that' || words[next]?.tag === 'quote';
  // "No group claimed the attack, which killed 15", "Neither side has said how many of the 2,000 will be freed": nobody says so.
  if (language.words.modality.countNegations.has(words[subject.head.first]!.lower) || language.words.modality.countNegations.has(words[subject.head.first - 1]?.lower ?? '')) return null;
  if (!speaks(sentence, subject, language, clear)) return null;
  // "The province recorded 612 cases": where they were, and nobody who says so
  if (needsThat && (isPlace(words[subject.head.last - 1]!, language) || (language.words.reporting.records.has(verb) && (isSettlement(words[subject.head.last - 1]!, language) || isCountry(nameKey(textOf(sentence, subject.head)), language.words) || isCitedFor(words, subject, at, language)))) && words[next]?.tag !== 'that') return null;
  const relative = doer?.object ?? null;
  const said = relative && isSilent(sentence, next) ? relative : behind ? { first: 0, last: Math.max(start, 0) } : scopeOf(sentence, subject, at, next, verb, needsThat, language);
  if (!said) return null;
  // '"This is the report that he told," said X of 40 dead': what is said within a quotation ends with it
  if (!behind && words[0]?.tag === 'quote' && said.first > at && isQuotedBefore(words, at)) {
    const close = words.findIndex(({ tag }, i) => i > at && tag === 'quote');
    if (close > said.first && close < said.last) said.last = close;
  }
  const named = withName(sentence, subject, at, language);
  // "Dad-of-two Ivo Dorn said": what is joined to the phrase by hyphens
  let { first } = named;
  while (words[first - 1]?.tag === 'hyphen' && !words[first - 1]!.spaced && !words[first]!.spaced) first -= 2;
  const source = { first, last: named.last };
  const backward = said.first === said.last;
  return toSaying({ source, text: textOf(sentence, source), hedge: estimated(sentence, source, hedge, language), scope: backward ? said : untilContrast(sentence, said, at, hedge === 'denied', language), cue: { first: start, last: at + 1 }, denies: hedge === 'denied', backward });
}

/** Who goes on to speak behind what they have told of a thing ("the ministry said that its jets hit a depot and said 34 had died"); null where that thing is no such one. */
function teller(sentence: Sentence, subject: Chain, start: number, language: CompiledClaimLanguage): Chain | null {
  const { words } = sentence;
  const that = subject.first - 1;
  if (words[start - 1]?.tag !== 'and' || words[that]?.tag !== 'that' || !words[that - 1]?.classes.reports) return null;
  return speaks(sentence, subject, language, true) ? null : doerOf(sentence, that - 1, language);
}

/** "West Mern recorded 34 cases, according to the ministry": whether a name stands where others say something was recorded. */
const isCitedFor = (words: readonly Word[], { head }: Chain, at: number, { sources }: CompiledClaimLanguage): boolean => words[head.last - 1]!.tag === 'name' && words.slice(at).some(({ lower, tag }, i, rest) => sources.has(lower) && tag !== 'noun' && rest[i - 1]?.tag === 'comma');

/** Whether a noun is of a place that people live in and that acts as no body does. */
const isPlace = (word: Word, language: CompiledClaimLanguage): boolean => !language.words.agents.acting.has(word.lower) && isSettlement(word, language);
const isSettlement = ({ lower, tag }: Word, { words: { quantity } }: CompiledClaimLanguage): boolean => tag === 'noun' && lineage(quantity.nouns.kindOf(lower) ?? '').includes('settlement');

/** Whether a quotation is open at word `at`. */
const isQuotedBefore = (words: readonly Word[], at: number): boolean => words.slice(0, at).filter(({ tag }) => tag === 'quote').length % 2 === 1;

/** The speaker that stands behind the verb: '"…," said X', "…, informó la policía"; null where none does. */
function speakerBehind(sentence: Sentence, start: number, next: number, verb: string, language: CompiledClaimLanguage): Chain | null {
  const { words } = sentence;
  const before = words[start - 1];
  if (!before || !language.words.reporting.inverted.has(verb) || !isNominal(words[next]?.tag)) return null;
  if (before.tag !== 'comma' && before.tag !== 'quote' && (before.tag !== 'punct' || before.text === '.')) return null;
  if (before.tag !== 'quote' && closesParenthesis(sentence, start - 1)) return null;
  const party = chainAfter(sentence, next, language.words.reporting.partyLinks);
  if (!party) return null;
  const tag = words[party.last]?.tag;
  // 'X, which had sent observers, said the vote "did not meet …"': what goes on with a verb is said.
  if (tag === 'quote' && GOES_ON.has(words[party.last + 1]?.tag ?? 'punct')) return null;
  const ends = tag === undefined || tag === 'comma' || tag === 'punct' || tag === 'prep' || tag === 'rel' || tag === 'time' || tag === 'quote' || tag === 'sub' || tag === 'open' || (tag === 'det' && words[party.last + 1]?.tag === 'time') || (tag === 'adv' && ENDS_SPEECH.has(words[party.last + 1]?.tag ?? 'punct'));
  return ends ? asChain(sentence, party) : null;
}

/** '"…," said Varro, adding that 80 had died': whoever stands behind the verb of saying before a gerund; null where nobody does. */
function speakerBefore(sentence: Sentence, at: number, language: CompiledClaimLanguage): Chain | null {
  const { words } = sentence;
  if (words[at]!.is?.ing !== true || words[at - 1]?.tag !== 'comma') return null;
  for (let i = at - 2; i > 0 && words[i]!.tag !== 'quote' && words[i]!.tag !== 'aux'; i--) {
    if (words[i]!.tag !== 'verb') continue;
    const verb = language.reporting.get(words[i]!.lower)?.verb;
    return verb === undefined ? null : speakerBehind(sentence, i, i + 1, verb, language);
  }
  return null;
}

/** "X, a war monitor, said": the comma before the verb ends a parenthesis of its subject. */
function closesParenthesis(sentence: Sentence, close: number): boolean {
  const { words } = sentence;
  const open = words[close]!.tag === 'comma' ? parenthesisBefore(sentence, close) : null;
  // "X, which relies on sources there, said": a relative clause has a verb of its own.
  // … and "a monitor based in Mern" is described.
  return open !== null && words.slice(0, words[open + 1]!.tag === 'rel' ? open : close).every(({ tag }, i) => tag !== 'quote' && (tag !== 'verb' || (i > open && isReducedPassive(sentence, i))));
}

/** "Nobody at the ministry", "none of the officials", "no one in the village": whether the phrase from word `first` on only tells of what nobody is. */
function isOfNobody(words: Sentence['words'], first: number, { words: { quantity: { none } } }: CompiledClaimLanguage): boolean {
  if (words[first - 1]?.tag !== 'prep') return false;
  const head = words[first - 2]?.lower ?? '';
  return none.nobody.has(head) || (none.one.has(head) && none.no.has(words[first - 3]?.lower ?? ''));
}
