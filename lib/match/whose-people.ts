import { kindInNews, lineage } from '@/lib/lexicon/nouns';
import { nationsIn } from '@/lib/lexicon/nations';
import { cuedPattern } from '@/lib/text/cued-pattern';
import type { Claim, StoredClaim } from '@/lib/model';
import { contentWords } from './content-words';
import { partyWords } from './party-names';
import { around } from './read-share';
import { rememberOf } from './remember';
import { AGAINST_THE_STATE } from './words';

/*
 * Of which country those are whom a figure counts. Two sides of a war each tell the other's dead and their own, of one day and one place, and
 * often both in one frame: a count of one side's answers no count of the other's.
 */

/** Countries whose people a figure counts, and whose it does not; where a text names none that is known, the beginnings of its names, each behind a "~". */
interface WhosePeople {
  readonly of: ReadonlySet<string>;
  readonly notOf: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();
const UNTOLD: WhosePeople = { of: NOBODY, notOf: NOBODY };

/** "45 soldiers | of Orlava": up to three words of a name behind the figure. */
const BEHIND = cuedPattern('_of_ _from_', /^ (?:of|from) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u);
/** "The Mernish army had lost | 12 soldiers": the words in front of the figure. */
const LOSES = cuedPattern('lost lose losing', /\b(?:lost|loses|losing) (?:\w+ ){0,3}$/u);
/** Words in front of "lost" among which the loser's name is looked for. */
const LOSER = 5;

function loserIn(before: string): string | undefined {
  const lost = LOSES.exec(before);
  return lost === null ? undefined : before.slice(0, lost.index).trim().split(' ').slice(-LOSER).join(' ');
}

/** "12 of its soldiers". */
const OWN = cuedPattern('its_ their_', /\b(?:its|their)(?: own)? /u);
/** A country's forces and offices: only their names tell of which country they are, and only whoever fights for one kills soldiers of another. */
const OF_A_STATE = cuedPattern('army military force troop soldier navy ministry government jet shell', /\b(?:army|military|air ?force|forces|troops|soldiers|navy|ministry|government|jets|shelling)\b/i);

/** Letters by which a land and what is of it are one name ("Mern", "Mernish"). */
const BEGINNING = 4;

const isOfState = (text: string): boolean => OF_A_STATE.test(text) && !AGAINST_THE_STATE.test(text);

function sidesOf(text: string): ReadonlySet<string> {
  const nations = nationsIn(partyWords(text));
  return nations.size > 0 ? nations : new Set([...contentWords(text).names].map((name) => `~${name.slice(0, BEGINNING)}`));
}

const isKnown = (sides: ReadonlySet<string>): boolean => ![...sides].some((side) => side.startsWith('~'));

/** Sides that a counted phrase names; a headline's capitals tell none. */
function sidesNamed(counted: string | null): ReadonlySet<string> {
  const head = counted?.split(' ').at(-1) ?? '';
  const sides = sidesOf(counted ?? '');
  return isKnown(sides) || (counted !== head && /^\p{Ll}/u.test(head)) ? sides : NOBODY;
}

/** Of which countries those are whom a figure counts: by their name, by who lost them, or by who speaks of "its soldiers"; the army that killed soldiers is of another one. */
export const whosePeople = rememberOf((statement: Claim | StoredClaim): WhosePeople => {
  const { counted, countedKind, quote, attributedTo, agent } = statement;
  if (countedKind === null || !lineage(countedKind).includes('people')) return UNTOLD;
  // A land's rebels are of it, and so are those whom its own army kills: only of soldiers whom another army kills is anything told.
  const notOf = agent !== null && kindInNews(countedKind) === 'soldiers' && isOfState(agent) ? sidesOf(agent) : NOBODY;
  const named = sidesNamed(counted);
  if (named.size > 0) return { of: named, notOf };
  const words = around(statement);
  const behind = BEHIND.exec(words?.behind ?? '')?.[1];
  const told = behind ?? loserIn(words?.before ?? '') ?? (OWN.test(quote) ? attributedTo?.text : undefined);
  const of = told === undefined || (!isKnown(sidesOf(told)) && told !== behind && !isOfState(told)) ? NOBODY : sidesOf(told);
  return of.size === 0 && notOf.size === 0 ? UNTOLD : { of, notOf };
});

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((nation) => b.has(nation));

/** Whether two figures count the people of two countries, as their words tell. */
export function areOfTwoCountries(mine: WhosePeople, theirs: WhosePeople): boolean {
  if (mine.of.size > 0 && theirs.of.size > 0) return isKnown(mine.of) === isKnown(theirs.of) && !meet(mine.of, theirs.of);
  return meet(mine.of, theirs.notOf) || meet(mine.notOf, theirs.of);
}

/** Whether a figure counts only those of one land, who do not fight for it ("two children from Mern"). */
export const areOfOneLand = (statement: Claim | StoredClaim): boolean => {
  const { of } = whosePeople(statement);
  return of.size > 0 && isKnown(of) && !lineage(statement.countedKind ?? '').includes('combatants');
};
