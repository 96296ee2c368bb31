import { meetInCountry, spotsOf } from '@/lib/lexicon/gazetteer';
import { dimensionOf } from '@/lib/lexicon/units';
import { lineage } from '@/lib/lexicon/nouns';
import { nameKey } from '@/lib/text/fold-name';
import { isCalledPlace, isNamedBehind, isPlacePhrase } from './capitals';
import { CLOSES, describesNoun, endsAsPlace, isBehindPreposition, type NameRun } from './name-run';
import { isCountry } from './known-names';
import { isPrinted, isShouted } from './not-where';
import type { NamesSeen } from './place-mention';

/** Whether the words next to a name say that it is a place's: "the town of Mern", "Mern province", "the capital, Mern"; a land does things whatever its name ends in ("the United States said"). */
export function isNamedAsPlace(run: NameRun): boolean {
  const { words, first, last, hasNoun, language: { places } } = run;
  return hasNoun || (endsAsPlace(run) && !isCountry(nameKey(run.name), run.language)) || (last - first > 1 && places.leads.has(words[first]!.lower)) || isJoinedToNoun(run) || ownsPlace(run) || isOfPlaceNoun(run) || isCalledByNoun(run);
}

/** "in Mern and Tarn provinces": the noun belongs to both. */
function isJoinedToNoun({ words, last, ending, language: { places } }: NameRun): boolean {
  return ending?.tag === 'and' && words[last + 1]?.tag === 'name' && words[last + 2]?.tag === 'noun' && places.nouns.has(words[last + 2]!.lower);
}

/** "Mern's northern outskirts" */
function ownsPlace({ words, last, possessive, language: { places } }: NameRun): boolean {
  return possessive && words.slice(last, last + 4).some((next) => places.nouns.has(next.lower) && next.tag === 'noun');
}

/** "the town of Mern", "the shelling of Mern", "half of Mern"; but "half of Mern's letters": whose they are. */
function isOfPlaceNoun(run: NameRun): boolean {
  const { words, back, possessive, language: { places, grammar, events } } = run;
  const prep = words[back];
  if (prep === undefined || !grammar.of.has(prep.lower)) return false;
  // "en la ciudad siria de Mern": the adjective stands behind its noun
  // "within 3 km of Mern"
  if (run.sentence.quantities.some(({ end, value }) => end === words[back - 1]?.end && dimensionOf(value.unit) === 'length')) return true;
  // "Ferro, part of Lind,": a firm of a firm, or a place where that is known to be one
  if (words[back - 1]?.tag === 'noun' && words[back - 2]?.tag === 'comma' && words[back - 3]?.tag === 'name' && !places.nouns.has(words[back - 1]!.lower)) return false;
  const part = (words[back - 1]?.tag === 'noun' && places.pointingPlaces.has(words[back - 2]?.lower ?? '') ? words[back - 2] : words[back - 1])?.lower ?? '';
  return places.nouns.has(part) || places.directions.has(part) || (!possessive && !describesNoun(run) && (places.parts.has(part) || events.deeds.get(part) === 'struck'));
}

/** "Mern, a town south of Tarn", "in the capital, Mern", "the worst-hit province was Mern" */
function isCalledByNoun(run: NameRun): boolean {
  const { sentence, words, first, last, before, possessive, language } = run;
  if (possessive || describesNoun(run)) return false;
  const { places } = language;
  if (isCalledPlace(sentence, last, language) || isNamedBehind(sentence, first, last, places, (noun) => isPlacePhrase(sentence, noun, language))) return true;
  const noun = words[first - 2];
  return before?.be === true && noun?.tag === 'noun' && (places.pointingPlaces.has(noun.lower) || places.pointingRegions.has(noun.lower));
}

/** How far behind a name its verb of saying may stand, in words. */
const VERB_REACH = 3;

/** Whether a name is hardly that of a place where something was. `named`, `known`: whether the words next to it or the names seen before say that it is a place's. */
export function isHardlyWhere(run: NameRun, named: boolean, known: boolean, { isPerson }: NamesSeen): boolean {
  const { sentence, words, first, last, name, back, language } = run;
  const { places, reporting } = language;
  const prep = words[back];
  const isAtBody = !known && places.bodiesAt.has(prep?.lower ?? '');
  // "President at Dorn", "an analyst at Dorn": where somebody works.
  const holder = words[back - 1];
  // … and "mechanics at Dorn"
  if (isAtBody && !named && holder !== undefined && (places.titles.has(holder.lower) || (holder.classes.people && (!holder.classes.plural || lineage(holder.classes.kind ?? '').includes('workers'))))) return true;
  // … and "Analysts at Dorn expect"; but "witnesses at Mern said" were where it happened
  if (isAtBody && !named && holder?.classes.speaker === true && holder.classes.people && !reporting.eyewitnesses.nouns.has(holder.lower) && words.slice(last, last + VERB_REACH).some(({ tag, classes }) => tag === 'verb' && classes.reports)) return true;
  // "at EDF", "at NATO": a firm or a body by its letters.
  if (isAtBody && /^\p{Lu}{2,5}$/u.test(name)) return true;
  // "jets hit a PDF camp": whose camp it is
  if (!known && places.posts.has(words[last]?.lower ?? '') && /^\p{Lu}{2,6}$/u.test(name)) return true;
  // "HORROR AT SCHOOL GATES: boy among four dead": words shouted, and no name
  if (!known && isShouted(words, prep)) return true;
  // "an aid group based in Mern": where it sits, and not where something happened
  if (isBehindPreposition(run) && reporting.seats.has(holder?.lower ?? '')) return true;
  return !named && !known && (isPerson(name) || isPrinted(sentence, first, back, language));
}

/** Whether the way a name hangs on its sentence shows that something was there: "in Mern", "northern Mern", "to Mern, where". */
export function isLocated(run: NameRun): boolean {
  const { words, last, back, before, ending, possessive, language: { places, grammar } } = run;
  // "in every Ferro": one of many things of a name
  const ofMany = before?.tag === 'det' && !before.classes.the;
  if (ofMany || possessive || describesNoun(run)) return false;
  const isPrep = isBehindPreposition(run);
  // "crashed on take-off from Mern"
  if (isPrep && places.origins.has(words[back]!.lower) && places.departures.has(words[back - 1]?.lower ?? '')) return true;
  if ((isPrep && places.locating.has(words[back]!.lower)) || (before !== undefined && places.directions.has(before.lower)) || isOnRoad(run) || isFlownOver(run)) return true;
  // "spread from the north to Mern, where": of a place alone is it said what happened where it is.
  return (isPrep || before?.tag === 'and') && ending?.tag === 'comma' && grammar.wheres.has(words[last + 1]?.lower ?? '');
}

/** Frames of what befalls an aircraft or a missile in the air. */
const ALOFT: ReadonlySet<string> = new Set(['intercepted', 'crashed']);
/** Words at the most from such a verb to "over". */
const ALOFT_REACH = 6;

/** "shot down a drone over Mern", "28 over the Mern region and 15 over Tarn": where something was in the air; a dispute over Mern is anywhere. */
function isFlownOver({ words, back, beside, language: { places, events } }: NameRun): boolean {
  if (!places.above.has(words[back]?.lower ?? '')) return false;
  // "intercepted 76 drones over six regions, including 31 over Mern"; "fired at drones over Mern"
  const isCounted = words[back - 1]?.tag === 'num';
  if (words[back - 1]?.tag === 'noun' && events.things.weapon?.has(words[back - 1]!.lower)) return true;
  if (isCounted && beside !== undefined && words[words[beside.first - 1]?.tag === 'det' ? beside.first - 2 : beside.first - 1]?.lower === words[back]!.lower) return true;
  return words.slice(isCounted ? 0 : Math.max(0, back - ALOFT_REACH), back).some(({ classes }) => classes.verbs?.some(({ frame }) => ALOFT.has(frame)) === true);
}

/** "in Mern's Tarn": whether a name stands right behind that of the land in which the gazetteer knows it to lie. */
export function liesInOwner({ first, name, possessive, beside }: NameRun): boolean {
  return !possessive && beside?.last === first && meetInCountry(spotsOf(nameKey(beside.name)), spotsOf(nameKey(name)));
}

/** Whether a road begins at a place: "on the road between Mern and Tarn", "the highway from Mern to Tarn". */
export function isOnRoad({ words, back, language: { places } }: NameRun): boolean {
  const prep = words[back];
  return prep !== undefined && places.minor.has(words[back - 1]?.lower ?? '') && (places.origins.has(prep.lower) || places.amid.has(prep.lower));
}

/** Whether a name is joined to a place and closes its phrase: "in Mern and Tarn", "in Mern, Tarn and Orlava", "from Mern to Tarn" of a road. */
export function followsPlace(run: NameRun, { isPerson }: NamesSeen): boolean {
  const { words, first, last, name, before, ending, possessive, beside } = run;
  if (beside === undefined || beside.last !== first - 1 || !beside.sure || possessive || describesNoun(run)) return false;
  // "in Mill Road, Mern,": where the street is
  if (before?.tag === 'comma' && run.language.places.minor.has(words[beside.last - 1]!.lower) && (ending === undefined || ending.tag === 'comma' || ending.tag === 'punct') && !isPerson(name)) return true;
  if (before?.tag === 'comma') return ending?.tag === 'and' && ending.kind === 'word' && words[last + 1]?.tag === 'name' && !isPerson(name);
  return (before?.tag === 'and' || (before?.tag === 'to' && beside.road === true)) && CLOSES.has(ending?.tag ?? 'punct');
}

/** Whether a name stands behind a way ("to Mern") along which somebody went, and not behind whom something was said to. */
export function isReached(run: NameRun): boolean {
  const { words, back, possessive, language: { places } } = run;
  return !possessive && !describesNoun(run) && isBehindPreposition(run) && places.ways.has(words[back]!.lower) && !isSpokenTo(run);
}

/** "visited Mern": whether the gazetteer has a name that stands right behind a verb of visiting. */
export const isVisited = ({ words, first, name, possessive }: NameRun): boolean =>
  !possessive && words[first - 1]?.tag === 'verb' && words[first - 1]!.classes.verbs?.some(({ frame, rest }) => frame === 'visited' && rest.length === 0) === true && spotsOf(nameKey(name)).length > 0;

/** "according to Mern", "said to Mern": a person or body. */
function isSpokenTo({ words, back, language: { reporting } }: NameRun): boolean {
  const before = words[back - 1];
  if (before === undefined || before.tag !== 'verb') return true;
  return reporting.verbs.some(({ verb }) => before.lower.startsWith(verb)) || reporting.before.some(({ phrase }) => phrase.startsWith(`${before.lower} ${words[back]!.lower}`));
}
