/**
 * What news counts, as a tree apart from any language: each kind has one parent. The words of a kind live with
 * each language (lib/claims/en/nouns.ts). A kind without words of its own is an inner node.
 */
interface NounKind {
  id: string;
  parent: string | null;
  /** The unit that a figure of this kind carries; inherited from the parent where left out. */
  unit?: string;
}

/** `parent: child child …`, read once; the order is that of the tree. */
const TREE = `
people: civilians combatants officials workers protesters passengers prisoners patients victims families suspects voters relatives pilgrims worshippers migrants residents customers survivors others
civilians: students children women men elderly journalists aid-workers tourists babies teachers
combatants: fighters soldiers militants police-officers rebels troops insurgents terrorists guards conscripts mercenaries
officials: ministers lawmakers judges diplomats mayors
workers: employees staff miners nurses doctors firefighters rescuers crew pilots
passengers: drivers pedestrians
prisoners: hostages detainees
migrants: refugees displaced-people
voters: supporters members
suspects: gunmen attackers
settlement: village town city neighbourhood location district
building: house school hospital shop church mosque business-premises apartment
vehicle: car bus truck train tank motorcycle wagon ambulance
aircraft: helicopter plane drone
ship: boat vessel tanker
weapon: bomb missile rocket shell gun
strike: airstrike raid
animal: dog fish cattle
household: family-unit
company: bank business
job: post
container: package
case: infection
area: territory land
event: earthquake aftershock fire flood storm explosion accident
vote: ballot
violation: breach
team: brigade
seat: mandate
`;

const UNIT_OF_ROOT: Readonly<Record<string, string>> = { weapon: 'bomb', event: 'event' };
/** Kinds whose count is none of their parent's: 12 guns are no 12 bombs. */
const UNIT_OF_KIND: Readonly<Record<string, string>> = { gun: 'gun' };

const NOUN_KINDS: readonly NounKind[] = (() => {
  const kinds = new Map<string, NounKind>();
  for (const line of TREE.trim().split('\n')) {
    const [parent, children] = line.split(':') as [string, string];
    if (!kinds.has(parent)) kinds.set(parent, { id: parent, parent: null, unit: UNIT_OF_ROOT[parent] ?? parent });
    for (const id of children.trim().split(' ')) kinds.set(id, UNIT_OF_KIND[id] === undefined ? { id, parent } : { id, parent, unit: UNIT_OF_KIND[id] });
  }
  return [...kinds.values()];
})();

const BY_ID: ReadonlyMap<string, NounKind> = new Map(NOUN_KINDS.map((kind) => [kind.id, kind]));

/** The kind with this id, or undefined. */
export const nounKind = (id: string): NounKind | undefined => BY_ID.get(id);

/** The kind and all that hold it, nearest first; empty for an unknown id. */
export function lineage(id: string): readonly string[] {
  const line: string[] = [];
  for (let kind = BY_ID.get(id); kind; kind = kind.parent === null ? undefined : BY_ID.get(kind.parent)) line.push(kind.id);
  return line;
}

/** The unit that figures of a kind carry: its own or that of the nearest kind above it; null for an unknown kind. */
export function unitOfKind(id: string): string | null {
  for (let kind = BY_ID.get(id); kind; kind = kind.parent === null ? undefined : BY_ID.get(kind.parent)) if (kind.unit !== undefined) return kind.unit;
  return null;
}

/**
 * Kinds that are only another word for their parent: a count of victims is a count of people, and outlets call one
 * place a village, a town or a location, and one side of a fight rebels, insurgents or terrorists.
 */
const LOOSE: Readonly<Record<string, string>> = {
  victims: 'people', others: 'people', residents: 'people', survivors: 'people', families: 'people', fighters: 'combatants', employees: 'workers', staff: 'workers', rescuers: 'workers', gunmen: 'suspects', attackers: 'suspects',
  village: 'settlement', town: 'settlement', city: 'settlement', location: 'settlement', neighbourhood: 'settlement', district: 'settlement', boat: 'ship', vessel: 'ship', post: 'job', troops: 'soldiers', militants: 'rebels', insurgents: 'rebels', terrorists: 'rebels', airstrike: 'strike', raid: 'strike',
};

/** The kind under which news counts one thing, whichever word it takes; null where the kind is not known. */
export const kindInNews = (kind: string | null): string | null => (kind === null ? null : (LOOSE[kind] ?? kind));

type NounRelation = 'same' | 'part' | 'whole' | 'disjoint' | 'unknown';

/** How what `a` counts stands to what `b` counts: `part` when a is a kind of b ("students" of "people"), `whole` the other way round. */
export function relateNouns(a: string | null, b: string | null): NounRelation {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  if (lineage(a).includes(b)) return 'part';
  if (lineage(b).includes(a)) return 'whole';
  return BY_ID.has(a) && BY_ID.has(b) ? 'disjoint' : 'unknown';
}
