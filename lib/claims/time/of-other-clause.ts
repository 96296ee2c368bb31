import type { Grammar } from '@/lib/claims/claim-language';
import type { Modality } from '@/lib/model';
import { retortBefore } from '@/lib/claims/syntax/retort';
import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';
import { describesObject, groupStart, isFinite, isReducedPassive } from '@/lib/claims/syntax/verbs';

/** Whether a time of a sentence stands in another clause than a claim in it: before the claim's own verb, outside its relative clause, or before what is said besides. */
export const isOfOtherClause = (sentence: Sentence, at: Phrase, time: TimeExpression, { verb, modality }: { verb: number | null; modality: Modality }, { have, present, wheres, retorts }: Pick<Grammar, 'have' | 'present' | 'wheres' | 'retorts'>, contrast: ReadonlySet<string>): boolean =>
  (time.first > at.last && (opensThat(sentence, at.last, time.first) || retortBefore(sentence, time.first, retorts) >= at.last)) || isOfContrast(sentence, at, time, contrast) || isOfNextCount(sentence, at, time) || isOfSubjectPart(sentence, at, time, verb) || isOfAside(sentence, at, time, wheres) || isOfParticiple(sentence, at, time, verb) || isOfMainVerb(sentence, at, time, verb, present) || isOfClosedParticiple(sentence, at, time, verb) || isOfClosedRelative(sentence, at, time) || isOfMatter(sentence, at, time, verb) || isOfVictim(sentence, at, time, verb) || isOfThreatened(sentence, at, time) || isOfCause(sentence, at, time) || isOfMainPassive(sentence, at, time, verb) || isOutsideState(sentence, at, time, { have, present, wheres }) || (modality === 'actual' && (isBeforeSaying(sentence, at, time) || isBeforePresent(sentence, at, time)));

/** Whether "and that", or a gerund of saying, opens what is said besides between two words: "said they had settled the row and that talks would be held on Friday", ", adding that the owner had been fined in 2021". */
const opensThat = ({ words }: Sentence, from: number, to: number): boolean => words.some(({ tag }, i) => tag === 'that' && i > from && i < to && (words[i - 1]!.tag === 'and' || (words[i - 1]!.classes.reports && words[i - 1]!.is?.ing === true && words[i - 2]?.tag === 'comma')));

/** Whether a time behind the claim stands in the clause of a contrast behind a comma, which no comma closes before it: "brokered a truce, but a summit planned for December was called off". */
function isOfContrast({ words }: Sentence, at: Phrase, time: Phrase, contrast: ReadonlySet<string>): boolean {
  if (time.first <= at.last) return false;
  let comma = words.findLastIndex(({ tag }, i) => i < time.first && (tag === 'comma' || tag === 'punct'));
  // "…, but the two, who are still held, were seen on Friday": behind what is told of them besides
  const aside = words.findLastIndex(({ tag }, i) => i < comma && tag === 'comma');
  if (aside >= at.last && words[comma]!.tag === 'comma' && words[aside + 1]!.tag === 'rel') comma = words.findLastIndex(({ tag }, i) => i < aside && (tag === 'comma' || tag === 'punct'));
  return comma >= at.last && contrast.has(words[comma + 1]?.lower ?? '') && words.slice(comma + 2).some(({ tag, be }) => tag === 'verb' || be);
}

/** Whether a time behind the claim is that of the next count, which ", and" opens with its verb, where another stands before the claim: "In July, a row left 49 dead, and another 25 died in September". */
function isOfNextCount({ words, times, quantities }: Sentence, at: Phrase, time: Phrase): boolean {
  if (time.first <= at.last) return false;
  const and = words.findIndex(({ tag }, i) => i > at.last && i < time.first && tag === 'and' && words[i - 1]!.tag === 'comma');
  const next = and < 0 ? undefined : quantities.find(({ start }) => start === words[and + 1]?.start);
  if (next === undefined) return false;
  // "has sent 110 men, and another 140 were due to arrive on Sunday"
  const planned = words.slice(and, time.first).some(({ tag, classes: { modality } }, i) => tag === 'modal' || modality?.some(({ modality: mood, words: phrase }) => mood === 'forecast' && phrase.every((word, k) => words[and + i + k]?.lower === word)) === true);
  if (!planned && !times.some((other) => other.last <= at.first)) return false;
  return words.slice(and, time.first).some(({ tag, start }) => tag === 'verb' && start >= next.end);
}

/** Whether a time within what happened is that of a participle which describes its subject: "a truce brokered in January collapsed". */
function isOfSubjectPart(sentence: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  if (verb === null || time.first < at.first || time.last > verb || verb >= at.last) return false;
  return sentence.words.slice(at.first, time.first).some((_, i) => isReducedPassive(sentence, at.first + i));
}

/** Whether a time before the claim is that of a clause between commas on a place or a thing, where that is since then or the sentence has another: "In Mern, where the siege has gone on since April, 27 died over the weekend". */
function isOfAside({ words, times }: Sentence, at: Phrase, time: TimeExpression, wheres: ReadonlySet<string>): boolean {
  if (time.last > at.first) return false;
  const opener = words.findLastIndex(({ tag, lower }, i) => i < time.first && (tag === 'rel' || wheres.has(lower) || tag === 'punct'));
  if (opener < 1 || words[opener]!.tag === 'punct' || words[opener - 1]!.tag !== 'comma' || !words.slice(opener, time.first).some(({ tag }) => tag === 'verb')) return false;
  const close = words.findIndex(({ tag }, i) => i >= time.last && tag === 'comma');
  if (close < 0 || close >= at.first || !words.slice(0, opener).every(({ tag }) => tag !== 'verb')) return false;
  return times.some((other) => other !== time && (other.first > close || other.last < opener) && other.relation === 'on');
}

/** Whether a time behind the claim is that of a participle which describes those counted, and the claim's own verb follows: "two workers abducted on April 30 were freed". */
function isOfParticiple(sentence: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  if (verb === null || verb < time.last || time.first < at.last || !isReducedPassive(sentence, at.last) || !isFinite(sentence, verb)) return false;
  return sentence.words.slice(at.last, verb).every(({ tag }) => tag !== 'comma' && tag !== 'punct' && tag !== 'and' && tag !== 'rel' && tag !== 'sub');
}

/** Whether a time behind the claim is that of the verb which a participle right behind those counted only leads to: "three men held since May in Tarn flew home on Friday". */
function isOfMainVerb(sentence: Sentence, at: Phrase, time: Phrase, verb: number | null, present: ReadonlySet<string>): boolean {
  const { words } = sentence;
  if (verb === null || (verb !== at.last && verb !== at.last - 1) || time.first <= verb + 1 || !isReducedPassive(sentence, verb)) return false;
  for (let i = verb + 1; i < time.first; i++) {
    const { tag } = words[i]!;
    if (tag === 'comma' || tag === 'punct' || tag === 'and' || tag === 'rel' || tag === 'sub' || tag === 'that') return false;
    // The second verb of a sentence that has no other is no participle ("arrested in Tarn appeared in court").
    if (tag === 'verb') return words[i]!.is?.past === true && words[i - 1]!.tag !== 'to' && (!isReducedPassive(sentence, i) || words.every((word, k) => (k >= at.first && k <= i) || (word.tag !== 'verb' && word.tag !== 'aux' && word.tag !== 'modal'))) && words.slice(verb + 1, i).every(({ be, lower }) => !be || !present.has(lower));
  }
  return false;
}

/** Whether a time before the claim is that of a participle which describes somebody in a clause that has another time and is closed: "fired on Sunday to avenge a leader killed in July, and the army said 12 had died". */
function isOfClosedParticiple(sentence: Sentence, at: Phrase, time: TimeExpression, verb: number | null): boolean {
  const { words, times } = sentence;
  // "suspended drills planned for July and barred 12 officials"
  if (time.last < at.first && words[time.last]?.tag === 'and' && words[time.last + 1]?.tag === 'verb') {
    const planned = words.findLastIndex(({ tag }, i) => i < time.first && (tag === 'verb' || tag === 'comma'));
    return planned > 0 && planned + 2 === time.first && words[planned]!.tag === 'verb' && isReducedPassive(sentence, planned) && describesObject(sentence, planned);
  }
  if (times.length < 2 || time.last >= at.first || words[time.last]?.tag !== 'comma' || words[time.last + 1]?.tag !== 'and') return false;
  const participle = words.findLastIndex(({ tag }, i) => i < time.first && (tag === 'verb' || tag === 'comma'));
  return participle > 0 && participle !== verb && words[participle]!.tag === 'verb' && isReducedPassive(sentence, participle) && times.some((other) => other.last <= participle);
}

/** Whether a time before the claim is that of a relative clause which describes somebody in a clause that is closed: "caught a man who escaped last week, and congress passed the law"; of a count behind it only where the clause has a time of its own. */
function isOfClosedRelative({ words, times }: Sentence, at: Phrase, time: TimeExpression): boolean {
  if (time.last >= at.first || words[time.last]?.tag !== 'comma' || words[time.last + 1]?.tag !== 'and') return false;
  const rel = words.findLastIndex(({ tag }, i) => i < time.first && (tag === 'rel' || tag === 'comma' || tag === 'punct'));
  if (rel < 1 || words[rel]!.tag !== 'rel' || !isNominal(words[rel - 1]!.tag) || !words.slice(rel, time.first).some(({ tag }) => tag === 'verb')) return false;
  return times.some(({ last }) => last <= rel) || words[time.last + 2]?.tag !== 'num';
}

/** Whether a time behind the claim and its verb is that of a participle which describes somebody else: "awarded $12 million to the family of a man killed by police in 2021". */
function isOfVictim(sentence: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  const { words } = sentence;
  if (verb === null || verb >= at.first || time.first < at.last) return false;
  const participle = words.findLastIndex(({ tag }, i) => i > at.last && i < time.first && tag === 'verb');
  return participle > 0 && words[participle - 1]!.classes.people && words[participle + 1]?.classes.by === true && isReducedPassive(sentence, participle) && words.slice(participle, time.first).every(({ tag }) => tag !== 'comma' && tag !== 'punct' && tag !== 'and');
}

/** Whether a time behind the claim is that of a participle in a clause that a comma and a gerund open: "70 were killed, threatening a truce signed last month". */
function isOfThreatened(sentence: Sentence, at: Phrase, time: Phrase): boolean {
  const { words } = sentence;
  if (time.first <= at.last) return false;
  const participle = words.findLastIndex(({ tag }, i) => i < time.first && (tag === 'verb' || tag === 'comma'));
  const gerund = words.findLastIndex(({ tag }, i) => i < participle && (tag === 'verb' || tag === 'comma'));
  return gerund > at.last && words[participle]!.tag === 'verb' && words[gerund]!.is?.ing === true && words[gerund - 1]!.tag === 'comma' && isReducedPassive(sentence, participle) && words[participle - 1]!.tag === 'noun' && !words[participle - 1]!.classes.people;
}

/** Length of a month ("2024-05"). */
const MONTH_LENGTH = 7;

/** Whether a month or a year before the claim is of what led to it in its own time: "October's vote, triggering protests in which 21 died". */
function isOfCause({ words }: Sentence, at: Phrase, time: TimeExpression): boolean {
  if (time.last > at.first || (time.from ?? '').length > MONTH_LENGTH || !/['’]s?$/.test(words[time.last - 1]!.text)) return false;
  const opener = words.findLastIndex(({ tag }, i) => i < at.first && tag === 'rel');
  const gerund = words.findLastIndex(({ tag, is }, i) => i < opener && tag === 'verb' && is?.ing === true);
  return gerund > time.last && words[gerund - 1]!.tag === 'comma';
}

/** Whether a time behind the claim is of a passive right behind the relative clause in which the claim and its verb stand: "the fire in which 12 died | was put out on Sunday". */
function isOfMainPassive({ words }: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  if (verb === null || verb < at.last || time.first <= verb + 1 || words[verb + 1]?.be !== true) return false;
  return words[at.first - 1]?.tag === 'rel' && words[at.first - 2]?.tag === 'prep';
}

/** Whether a time behind the claim is of the matter, where the day stands at its verb: "on Friday | fined the firm 1.2 million | over the death of a worker in 2021". */
function isOfMatter(sentence: Sentence, at: Phrase, time: TimeExpression, verb: number | null): boolean {
  const { words, times } = sentence;
  if (verb === null || verb >= at.first || time.first < at.last || words[at.last]?.tag !== 'prep' || !words.slice(at.last + 1, time.first).some(({ tag }) => tag === 'prep')) return false;
  const start = groupStart(sentence, verb);
  return words.slice(at.last, time.first).every(({ tag }) => tag !== 'comma' && tag !== 'punct' && tag !== 'verb') && times.some((other) => other !== time && other.relation === 'on' && (other.last === start || other.first === verb + 1 || (other.first === verb + 2 && words[verb + 1]!.tag === 'prep')));
}

/** Whether a time stands outside the relative clause behind a comma that tells of a claim how things are: "the firm, which employs 2,300 people, closed until Thursday", "opened on April 22 in a camp, which houses 48,000", "a camp, where 48,000 people live, was hit on Friday"; what has been; or what is told of a thing that is not its subject: "a fund set up after the quake, which killed 900, was closed in 2021". */
function isOutsideState(sentence: Sentence, at: Phrase, time: Phrase, { have, present, wheres }: Pick<Grammar, 'have' | 'present' | 'wheres'>): boolean {
  const { words } = sentence;
  let open = at.first - 1;
  const isOpener = (i: number): boolean => words[i]?.tag === 'rel' || wheres.has(words[i]?.lower ?? '');
  while (open > 0 && !isOpener(open) && words[open]!.tag !== 'comma' && words[open]!.tag !== 'punct') open--;
  if (!isOpener(open) || words[open - 1]?.tag !== 'comma') return false;
  const close = words.findIndex(({ tag }, i) => i >= at.last && (tag === 'comma' || tag === 'punct'));
  let thing = phraseStart(sentence, open - 2);
  while (words[thing - 1]?.tag === 'time' || words[thing - 1]?.tag === 'det') thing--;
  if (close > 0 && close < time.first && words[thing - 1]?.classes.loose === true) return true;
  if (!words.slice(open + 1, close).some(({ tag, is, be, lower }, i) => (tag === 'verb' && (is?.third === true || (is?.base === true && words[i + open]?.tag === 'noun')) && !is.past) || (tag === 'aux' && present.has(lower) && (be || have.has(lower) || words[i + open + 2]?.tag !== 'verb')))) return false;
  return time.last <= open || (close > 0 && close < time.first);
}

/** Whether a time stands before a verb of saying that "and" joins to the verb it is of, and the claim behind it: "closed the border on Friday and said 12 had died". */
function isBeforeSaying({ words }: Sentence, at: Phrase, time: Phrase): boolean {
  // "visited the town on Monday and announced 5 million in aid": what he did there
  const behind = words[at.last]?.tag;
  if (at.first <= time.last + 2 && behind !== 'aux' && behind !== 'verb' && behind !== 'modal') return false;
  if (time.last >= at.first || !words.slice(0, time.first).some(({ tag }) => tag === 'verb')) return false;
  const next = words[time.last + 1];
  return words[time.last]!.tag === 'and' && next?.tag === 'verb' && next.classes.reports && next.is?.past === true;
}

/** Whether a time closes what was done, and "and" joins what is so to it: "took the mine in 2024 and earns $800,000 a month". */
function isBeforePresent({ words }: Sentence, at: Phrase, time: TimeExpression): boolean {
  if (time.last >= at.first || words[time.last]?.tag !== 'and') return false;
  const next = words[time.last + 1];
  return next?.tag === 'verb' && next.is?.third === true && !next.is.past && words.slice(0, time.first).some(({ tag, is }) => tag === 'verb' && is?.past === true);
}

/** Whether a claim stands in a clause that "after" opens behind a time and its verb: what was before, by that time at the latest ("was held on Wednesday after four people were shot"). */
export function isOfClauseAfter({ words }: Sentence, at: Phrase, time: Phrase, after: ReadonlySet<string>): boolean {
  if (time.last >= at.first || !words.slice(0, time.first).some(({ tag, be }) => tag === 'verb' || be)) return false;
  const opener = words.findLastIndex(({ tag, lower }, i) => i < at.first && (after.has(lower) || tag === 'comma' || tag === 'punct'));
  return opener >= time.last && opener - time.last <= AFTER_REACH && after.has(words[opener]!.lower);
}

/** The same for what a relative clause tells of the matter of the deed: "mourned on Sunday for the victims of a fire in which 12 died", but "killed in a fire on Sunday in which 30 homes burned". */
export function isOfMatterBefore({ words }: Sentence, at: Phrase, time: Phrase, { about, recalls }: Pick<Grammar, 'about' | 'recalls'>): boolean {
  if (time.last >= at.first) return false;
  // "marched on Saturday to demand justice for a fire that killed 12"; not with a comma between, behind which the march may have come to it
  if (recalls.has(words[time.last + 1]?.lower ?? '')) {
    const that = words.findLastIndex(({ tag }, i) => i < at.first && (tag === 'rel' || tag === 'that' || tag === 'comma' || tag === 'punct'));
    return that > time.last && (words[that]!.tag === 'rel' || words[that]!.tag === 'that') && words.slice(time.last, that).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
  }
  if (!about.has(words[time.last]!.lower)) return false;
  // "began mourning on Tuesday for 55 people who died"
  if (at.first === time.last + 1 && words[at.last]?.tag === 'rel' && words[at.last - 1]!.classes.people) return true;
  const opener = words.findLastIndex(({ tag }, i) => i < at.first && (tag === 'rel' || tag === 'punct'));
  return opener - 1 > time.last && words[opener]!.tag === 'rel' && (words[opener - 1]!.tag === 'prep' || (words[opener - 1]!.classes.people && words[time.last + 1]?.tag === 'num'));
}

/** How far behind a time "after" may open the clause of what was before, in words ("on Wednesday in the city of Lansk after"). */
export const AFTER_REACH = 6;

/** Whether a time stands in a clause on a place or a thing that tells what will be, or since when it has been so: "rain fell on Mern, where schools will stay closed until Monday", "63 percent rejected the offer, which would have given them 5 percent this year", "treated 230 in Tarn, where many have sought refuge since April". */
export function isOfPlan({ words }: Sentence, at: Phrase, time: TimeExpression, { wheres, have, present }: Pick<Grammar, 'wheres' | 'have' | 'present'>): boolean {
  if (time.first <= at.last) return false;
  const open = words.findLastIndex(({ tag, lower }, i) => i > at.last && i < time.first && (tag === 'rel' || wheres.has(lower)));
  return open > 0 && words[open - 1]!.tag === 'comma' && words.slice(open, time.first).some(({ tag, lower }) => tag === 'modal' || (time.relation === 'since' && have.has(lower) && present.has(lower))) && words.slice(open, time.first).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
}

/** Whether a time that is over stands before a claim of what is to come, and belongs to what was: "grew by 4.1 percent last year but will slow to 2 percent". */
export function isOverBefore({ words }: Sentence, at: Phrase, time: TimeExpression, modality: Modality, day: string | null): boolean {
  if ((modality !== 'forecast' && modality !== 'goal') || time.last >= at.first || day === null || (time.to ?? time.from ?? day) >= day || day.startsWith(time.to ?? time.from ?? day)) return false;
  const link = words[time.last];
  return (link?.tag === 'and' || link?.tag === 'comma' || link?.classes.loose === true || link?.tag === 'sub') && words.slice(0, time.first).some(({ tag }) => tag === 'verb') && words.slice(time.last, at.first).some(({ tag }) => tag === 'verb');
}
