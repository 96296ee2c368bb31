/** Words by which a name is seen to be a place, and one place is told from another. */
export interface PlaceWords {
  /** Prepositions before a place. */
  prepositions: ReadonlySet<string>;
  /** Those of them behind which a name is a place for sure ("in", "near"). */
  locating: ReadonlySet<string>;
  /** Adjectives of countries with the country's name ("Greek": "Greece"), lower case to name: a story told of one country's bodies plays there. */
  nationalities: ReadonlyMap<string, string>;
  /** "town", "province", "airport": before "of X" or behind a name. */
  nouns: ReadonlySet<string>;
  /** Names of days, months, and other capitalised words that are no places. */
  never: ReadonlySet<string>;
  /** "northern", "central". */
  directions: ReadonlySet<string>;
  /** Whether a lower-case word is the adjective or the people of a nation ("Mernish"), which is no place. */
  isDemonym(word: string): boolean;
  /** Titles before persons. */
  titles: ReadonlySet<string>;
  /** Nouns of bodies: a name that ends in one is a party, no place. */
  bodies: ReadonlySet<string>;
  /** Nouns of institutions: they stand in a place and are none ("Mern University Hospital"). */
  institutions: ReadonlySet<string>;
  /** Nouns of places too small to be where a whole article plays ("Mill Road"). */
  minor: ReadonlySet<string>;
  /** Those of them that are called by their town ("Mern airport"). */
  hubs: ReadonlySet<string>;
  /** Small words that stand inside names and end none ("of", "de"). */
  neverLast: ReadonlySet<string>;
  /** Nouns of places that stand first in their names ("Lake Mern"). */
  leads: ReadonlySet<string>;
  /** Small words inside names at which one may be cut all the same ("al"). */
  joining: ReadonlySet<string>;
  /** The article of names of another language, which a hyphen joins to them ("al-"). */
  articles: ReadonlySet<string>;
  /** Short names of countries and regions as news writes them, folded ("uk", "south korea"). */
  countries: ReadonlySet<string>;
  /** Prepositions behind which letters are a firm or a body ("at EDF"). */
  bodiesAt: ReadonlySet<string>;
  /** What ends the words for leaving a place by air ("take-off from Mern"). */
  departures: ReadonlySet<string>;
  /** What a land is to the one beside it ("Mern's neighbour Tarn"). */
  nextDoor: ReadonlySet<string>;
  /** Institutions of which a town has several ("a Mern hospital"). */
  local: ReadonlySet<string>;
  /** Nouns of what an armed group has, called by its letters ("a PDF camp"). */
  posts: ReadonlySet<string>;
  /** Nouns that stay with the name ("Nimra province"). */
  kept: ReadonlySet<string>;
  /** Small words inside names ("Rio de Janeiro"). */
  particles: ReadonlySet<string>;
  /** Nouns whose "of" or "for" belongs to the name ("University of Mern"). */
  ofHeads: ReadonlySet<string>;
  /** Words of names that link their parts ("of", "for", "the"). */
  links: ReadonlySet<string>;
  /** Prepositions of a way, behind which a name may be a place ("to", "from"). */
  ways: ReadonlySet<string>;
  /** Prepositions behind which the other side stands ("with", "against"). */
  other: ReadonlySet<string>;
  /** Prepositions of where somebody was heading ("towards"). */
  heading: ReadonlySet<string>;
  /** Nouns before the preposition of where somebody is only bound ("on its way to"), and those that are so behind a word of what is still to come or is called off ("for a visit to", "cancelled a trip to"). */
  bounds: ReadonlySet<string>;
  visits: ReadonlySet<string>;
  pending: ReadonlySet<string>;
  /** Prepositions of what is in the air, behind which a name may be a place ("over"). */
  above: ReadonlySet<string>;
  /** Phrases that speak of the whole world ("worldwide", "around the world"), as words. */
  worldwide: readonly (readonly string[])[];
  /** Nouns and verbs of print, behind which "in" opens the name of a journal ("a study in X", "published in X"). */
  printed: ReadonlySet<string>;
  /** Words that speak of the whole country ("nationwide"). */
  nationwide: ReadonlySet<string>;
  /** Adverbs that open what happened somewhere else ("Elsewhere, 12 died"); adjectives of another incident ("in a separate attack"), and nouns for one besides deeds. */
  elsewhere: ReadonlySet<string>;
  others: ReadonlySet<string>;
  incidents: ReadonlySet<string>;
  /** Nouns behind which a place is where something is sold, and nothing happened ("sales in Mern"), and adjectives of how business goes there ("a weak market in Mern"). */
  markets: ReadonlySet<string>;
  moods: ReadonlySet<string>;
  /** Nouns of lands, several ("in nine countries"). */
  lands: ReadonlySet<string>;
  /** Adverbs that point back to a place named before ("380 were killed there"). */
  pointing: ReadonlySet<string>;
  /** Prepositions before a place that something is only close to. */
  beside: ReadonlySet<string>;
  /** Kinds of places that point back with an article to the one an article speaks of most: "the city". */
  pointingPlaces: ReadonlySet<string>;
  /** Verbs of a country that gets something on its way ("sent 80 rescuers"). */
  sends: ReadonlySet<string>;
  /** Forms of the verb by which a country's own fell somewhere ("lost three soldiers"). */
  loses: ReadonlySet<string>;
  /** Relatives of people and sides ("who"). */
  persons: ReadonlySet<string>;
  /** What makes a town that of whoever is named before it ("Dorn's home town"). */
  homes: ReadonlySet<string>;
  /** What moves prices before it has come ("on hopes of a truce in Mern"). */
  hopes: ReadonlySet<string>;
  /** Words for those who serve a land behind a preposition, which is not where they are ("spying for Mern"). */
  serving: ReadonlySet<string>;
  /** Forms of verbs by which somebody gives a deed a name, and the word for what they name ("in what they call a drill"). */
  calls: ReadonlySet<string>;
  whatever: ReadonlySet<string>;
  /** Prepositions of where somebody goes. */
  bound: ReadonlySet<string>;
  /** Forms of verbs whose object is what their subject has counted at home ("reported 11 cases"). */
  tallies: ReadonlySet<string>;
  /** Who rules a land from its seat ("government", "ministry"): what they tell of is not there. */
  rulers: ReadonlySet<string>;
  /** Who speaks for a land in its capital, and in any other town of that town ("officials in Mern"). */
  authorities: ReadonlySet<string>;
  /** Who studies the world from its seat ("the Centre for Security Studies"). */
  studies: ReadonlySet<string>;
  /** Nouns of place whose own name stands behind "of" ("the Orlava city of Mern"). */
  named: ReadonlySet<string>;
  /** Nouns between a name and a noun of place that tell what kind it is of ("refugee camp"). */
  kinds: ReadonlySet<string>;
  /** Verbs before "to" by which a place is only whose something is: "belonging to". */
  belonging: ReadonlySet<string>;
  /** Nouns of a time by which a clause tells what else happened then: "the same day a truce took effect". */
  days: ReadonlySet<string>;
  /** Behind one of those it opens what was before ("hours after an attack"). */
  after: ReadonlySet<string>;
  /** Who belongs to a place by birth or right ("a native of Mern"). */
  holders: ReadonlySet<string>;
  /** Nouns for people of a state, wherever they are ("citizens of Mern"). */
  citizens: ReadonlySet<string>;
  /** Words that open the clause of the deed behind the harm it did ("killed when shells hit …"). */
  deed: ReadonlySet<string>;
  /** Verbs of help and pressure whose object is a government ("to support Nairobi"). */
  backs: ReadonlySet<string>;
  /** Nouns for one side of a war or a border ("on the Mernish side"). */
  sides: ReadonlySet<string>;
  /** Words that open a clause of what else went on at the time ("as an envoy landed in Mern"). */
  meanwhile: ReadonlySet<string>;
  /** Words behind which "of" names a part of a place, beside its directions ("in parts of Mern"). */
  parts: ReadonlySet<string>;
  /** Nouns whose "of" names what something is measured by ("the size of Mern"), and words around a comparison ("as large as Mern"). */
  sizes: ReadonlySet<string>;
  alike: ReadonlySet<string>;
  /** Prepositions behind a rank, before what is ranked higher ("the third highest behind"). */
  behind: ReadonlySet<string>;
  /** Prepositions of where people come from. */
  origins: ReadonlySet<string>;
  /** Verbs, in all forms, before where somebody comes from ("came from Mern"). */
  comes: ReadonlySet<string>;
  /** Nouns for where two lands meet, with the preposition of the other one ("the border with Mern"); words of where a way is to end, with theirs ("bound for Mern"). */
  frontiers: ReadonlySet<string>;
  sharing: ReadonlySet<string>;
  destined: ReadonlySet<string>;
  aims: ReadonlySet<string>;
  /** Verbs, in all forms, of who tries to do something ("tried to cross into Mern"), and prepositions of where somebody goes. */
  trying: ReadonlySet<string>;
  /** Before the infinitive of what is planned: "due", "expected". */
  due: ReadonlySet<string>;
  /** What opens the words under a picture from the archive: "FILE". */
  archives: ReadonlySet<string>;
  goals: ReadonlySet<string>;
  /** Verbs that open the reason somebody gives ("blaming"). */
  reasons: ReadonlySet<string>;
  /** Nouns for the seat of a state's government. */
  capitals: ReadonlySet<string>;
  /** Nouns of places that people live in, beside those of the nouns counted as settlements ("an island of 39,000 people"). */
  peopled: ReadonlySet<string>;
  /** Nouns of what a state is, behind what kind of land it is ("the Orlava island nation"). */
  polities: ReadonlySet<string>;
  /** Nouns of regions and the like, which point back where something is in them ("across the state"). */
  pointingRegions: ReadonlySet<string>;
  /** Verbs, in all forms, of leaving a place behind ("a boat that had left Mern"). */
  leaves: ReadonlySet<string>;
  /** Prepositions between two places that a road joins. */
  amid: ReadonlySet<string>;
  /** Adjectives of the one thing of its kind in a town ("the main market"), and such things. */
  ones: ReadonlySet<string>;
  townThings: ReadonlySet<string>;
  /** What the offices that count a land's dead and sick are of ("health officials"). */
  offices: ReadonlySet<string>;
  /** People who live where they speak of ("residents of Mern said"). */
  locals: ReadonlySet<string>;
  /** Prepositions of a thing behind which a place is only what it goes over ("the bridge over the Tarn"). */
  crossed: ReadonlySet<string>;
  /** Prepositions behind which a sea is only on somebody's way ("across the sea"). */
  seaways: ReadonlySet<string>;
  /** Occasions on which somebody speaks ("at a rally in Mern"). */
  occasions: ReadonlySet<string>;
  /** Words, nouns and verbs, of meetings where some only speak ("talks in Mern", "testified in Mern"). */
  meetings: ReadonlySet<string>;
  /** Nouns for what a land has in others ("the Mern embassy"). */
  abroad: ReadonlySet<string>;
  /** What opens a clause of what is still to come ("until the ships in X are safe"). */
  untils: ReadonlySet<string>;
  /** Nouns of what lands agree on, called by the place where they did ("the Mern climate agreement"). */
  accords: ReadonlySet<string>;
  /** Nouns for what a state or a body is to another, before its name ("backed by regime ally Mern"). */
  roles: ReadonlySet<string>;
}
