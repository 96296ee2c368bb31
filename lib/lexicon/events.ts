/**
 * Classes of things that events happen to, apart from any language. `person`, `place`, `building`, `vehicle` and so on stand for
 * whole branches of the nouns in `nouns.ts`; the others hold words that are counted by nobody ("ceasefire", "bill").
 */
export type Thing =
  | 'person' | 'force' | 'body' | 'place' | 'building' | 'vehicle' | 'ship' | 'aircraft' | 'weapon'
  | 'law' | 'deal' | 'order' | 'emergency' | 'operation' | 'service' | 'asset' | 'election' | 'project' | 'emblem' | 'crowd' | 'storm' | 'ties' | 'supply' | 'hazard' | 'volcano' | 'river' | 'product' | 'charge' | 'turmoil' | 'team' | 'quarrel' | 'land' | 'deed';

/** When a frame is told as an event: what it happens to, and who must be named for it to be worth telling. */
export interface EventFrame {
  frame: string;
  happensTo: readonly Thing[];
  /** Told of a subject with no object ("the minister resigned", "the bridge collapsed"): the subject does it, or it befalls the subject. */
  subject?: 'acts' | 'suffers';
  /**
   * What must be told by name: the object, or object or agent, where "the airport" will do too; 'none' where the thing alone is news
   * ("captured several villages").
   */
  named: 'object' | 'either' | 'none';
  /** Whether an agent must be told. */
  agent?: true;
  /** Things that do it with nobody named who sent them ("a missile struck", "the convoy entered"). */
  by?: readonly Thing[];
  /** Things besides those of `BARE` (event-object.ts) that are news without an article ("deployed troops"). */
  bare?: readonly Thing[];
  /** Frame that the same verbs tell of other things ("reached a deal" is agreed, "lost the town" is captured by others). */
  orElse?: string;
  /** Frame of it when officers do it with a verb that tells of both ("raided the mayor's home"). */
  byOfficers?: string;
  /** Frame of it in the passive, of what is held ("the match was abandoned"). */
  left?: string;
  /** Frame of what its phrases hold ("opened an inquiry into"). */
  opens?: string;
  /** Its phrases hold what was done ("reached a deal on"). */
  inPhrase?: true;
  /** Only its longer phrases tell of one happening ("fled the country", never "fled" or "broke out"). */
  phrases?: true;
  /** Its shorter phrases tell of one happening too, where somebody known by name leaves a place ("the president fled Mern"). */
  leaves?: true;
  /** Whoever does it must hold an office or be named ("the minister visited Mern", never "tourists visited Mern"). */
  ranked?: true;
  /** It is of the day on which something began that may go on. */
  starts?: true;
  /** Frame of it when a court does it ("a court jailed him" is sentenced). */
  byCourt?: string;
  /** A month or year told with it is when something is to be ("called an election for June"), and not when this was done. */
  ahead?: true;
  /** Behind a word of time it says when something else happened, and is no news ("since the strike began"). */
  dates?: true;
  /** A proper name alone may be the object; false where only a thing of the classes will do ("signed the deal", never "signed Smith"). */
  names?: false;
}

const event = (frame: string, happensTo: string, named: EventFrame['named'], more: Partial<EventFrame> = {}): EventFrame => ({ frame, happensTo: happensTo.split(' ').filter(Boolean) as Thing[], named, ...more });

/** Frames that are told as events. A frame left out here gives figures only: what it tells is too plain to be one happening. */
const EVENT_FRAMES: readonly EventFrame[] = [
  event('killed', 'person', 'either', { subject: 'suffers' }),
  event('injured', 'person', 'object'),
  event('rescued', 'person', 'object'),
  event('hospitalised', 'person', 'object'),
  event('poisoned', 'person', 'object'),
  event('escaped', 'person', 'either', { subject: 'acts', phrases: true, leaves: true }),
  event('evacuated', 'place building person ship aircraft vehicle', 'either'),
  event('detained', 'person', 'either', { byCourt: 'sentenced' }),
  event('charged', 'person body', 'either', { subject: 'suffers' }),
  event('sentenced', 'person', 'either'),
  event('pleaded-guilty', 'person body', 'either', { subject: 'acts' }),
  event('acquitted', 'person', 'either'),
  event('freed', 'person', 'either', { subject: 'suffers', bare: ['person'] }),
  event('deported', 'person', 'either'),
  event('elected', 'person election', 'either'),
  event('seized-power', 'person force body', 'none', { subject: 'acts', bare: ['force'] }),
  event('appointed', 'person', 'object', { subject: 'suffers' }),
  event('claimed-victory', 'person body', 'either', { subject: 'acts' }),
  event('conceded', 'person body', 'either', { subject: 'acts' }),
  event('scheduled', 'election', 'either', { agent: true, names: false, ahead: true }),
  event('dissolved', 'body', 'either', { names: false }),
  event('resigned', 'person body', 'either', { subject: 'acts' }),
  event('dismissed', 'person body', 'either'),
  event('surrendered', 'person force', 'either', { subject: 'acts' }),
  event('recalled', 'person vehicle product', 'either', { names: false }),
  event('summoned', 'person', 'either', { agent: true }),
  event('severed', 'ties', 'either', { agent: true, names: false, orElse: 'ended' }),
  event('dropped', 'charge project law', 'either', { names: false }),
  event('fined', 'body person', 'either'),
  event('met', 'person', 'either', { agent: true }),
  event('visited', 'place building', 'none', { agent: true, ranked: true }),
  event('recognised', 'land election', 'either', { agent: true }),
  event('boycotted', 'service election body', 'either', { agent: true }),
  event('criticised', 'deed operation law deal order emergency election turmoil', 'either', { agent: true, names: false }),

  event('captured', 'place building ship', 'none', { subject: 'suffers', orElse: 'detained' }),
  event('controlled', 'place building', 'none', { agent: true }),
  event('lost', 'election', 'either', { agent: true, names: false, orElse: 'captured' }),
  event('captured-most', 'place', 'none'),
  event('entered', 'place building', 'none', { agent: true, by: ['force', 'vehicle', 'ship'] }),
  event('reached', 'place', 'none', { agent: true, orElse: 'agreed', by: ['force', 'vehicle', 'ship', 'hazard'] }),
  event('breached', 'place building', 'none', { agent: true }),
  event('advanced', 'place building force', 'none', { subject: 'acts' }),
  event('crossed', 'river', 'none', { agent: true, by: ['force'] }),
  event('opened-fire', 'person force', 'none', { subject: 'acts', bare: ['force'] }),
  event('withdrew', 'place force body deal service', 'none', { subject: 'acts', bare: ['force'], orElse: 'recalled', left: 'cancelled' }),
  event('repelled', 'place force operation', 'none'),
  event('struck', 'place building vehicle ship aircraft force crowd', 'none', { agent: true, byOfficers: 'searched', bare: ['crowd'], by: ['weapon', 'aircraft', 'operation', 'vehicle', 'ship', 'hazard'] }),
  event('clashed', 'force person crowd', 'none', { subject: 'acts', bare: ['force', 'person', 'crowd'] }),
  event('attacked', 'place building vehicle ship force crowd', 'none', { agent: true, bare: ['crowd'] }),
  event('detonated', 'vehicle weapon ship', 'none', { subject: 'suffers' }),
  event('launched', 'weapon operation aircraft', 'either', { agent: true, names: false, subject: 'suffers' }),
  event('intercepted', 'weapon aircraft ship vehicle', 'none'),
  event('deployed', 'force ship aircraft weapon person vehicle team', 'either', { agent: true, names: false, bare: ['force'] }),
  event('sabotaged', 'place building project', 'either'),
  event('claimed', 'operation', 'either', { agent: true, names: false }),
  event('dispersed', 'crowd person', 'either', { agent: true, names: false, bare: ['crowd'] }),
  event('searched', 'place building', 'either', { agent: true }),
  event('looted', 'place building vehicle', 'either'),

  event('destroyed', 'building vehicle ship aircraft place emblem', 'either'),
  event('damaged', 'building vehicle ship aircraft place', 'either'),
  event('flooded', 'building place river', 'either', { subject: 'suffers' }),
  event('burned', 'building place vehicle ship emblem', 'either', { subject: 'suffers' }),
  event('collapsed', 'building deal body', 'none', { subject: 'suffers' }),
  event('buried', 'place building vehicle', 'none', { agent: true, by: ['hazard'], names: false }),
  event('erupted', 'volcano', 'none', { subject: 'suffers', starts: true }),
  event('aground', 'ship', 'none', { subject: 'suffers' }),
  event('derailed', 'vehicle', 'none', { subject: 'suffers' }),
  event('sank', 'ship', 'none', { subject: 'suffers' }),
  event('refloated', 'ship', 'none'),
  event('crashed', 'aircraft vehicle', 'none', { subject: 'suffers', names: false }),
  event('landed', 'aircraft', 'none', { subject: 'suffers', names: false }),
  event('landfall', 'storm', 'none', { subject: 'suffers' }),

  event('closed', 'building place service', 'either', { subject: 'suffers' }),
  event('reopened', 'building place service', 'either', { subject: 'suffers' }),
  event('suspended', 'service supply deal operation project person law', 'either', { ahead: true, bare: ['operation', 'supply'] }),
  event('cancelled', 'service election deal project operation aircraft', 'either', { names: false }),
  event('appealed', 'law order person body force', 'either', { subject: 'acts' }),
  event('annulled', 'law election order emergency deed', 'either', { names: false }),
  event('on-strike', 'person body', 'none', { subject: 'acts', bare: ['person'] }),

  event('agreed', 'deal order', 'either', { agent: true, names: false, inPhrase: true }),
  event('signed', 'deal law order', 'either', { names: false }),
  event('announced', 'deal law order operation emergency project', 'either', { agent: true, inPhrase: true, names: false }),
  event('declared', 'emergency', 'either', { agent: true, inPhrase: true, names: false }),
  event('extended', 'emergency order deal law', 'either', { agent: true, names: false }),
  event('eased', 'emergency order law', 'either', { agent: true, names: false }),
  event('blocked', 'law deal order project force', 'either', { agent: true, names: false }),
  event('in-force', 'deal law emergency', 'either', { subject: 'suffers', names: false }),
  event('restored', 'ties service supply', 'either', { agent: true, names: false, bare: ['supply'] }),
  event('let-in', 'place', 'either', { agent: true }),
  event('ended', 'emergency order operation deal turmoil quarrel', 'either', { inPhrase: true, subject: 'suffers', names: false, dates: true }),
  event('investigated', '', 'none', { opens: 'begun' }),
  event('begun', 'operation deal election turmoil', 'either', { subject: 'suffers', names: false, dates: true, starts: true, bare: ['turmoil'] }),
  event('violated', 'deal', 'either', { agent: true, names: false }),
  event('ordered', 'order', 'either', { agent: true, inPhrase: true, names: false }),
  event('approved', 'law deal project order asset deed', 'either', { inPhrase: true, names: false }),
  event('rejected', 'law deal project order deed', 'either', { inPhrase: true, names: false }),
  event('banned', 'body service project person emblem crowd', 'either', { agent: true, bare: ['crowd'], ahead: true }),
  event('bought', 'asset', 'either', { agent: true }),
  event('sold', 'asset', 'either', { agent: true }),
  event('bankrupt', 'body', 'either', { subject: 'acts' }),
];

const BY_FRAME: ReadonlyMap<string, EventFrame> = new Map(EVENT_FRAMES.map((record) => [record.frame, record]));

/** How a frame is told as an event; undefined where it gives figures only. */
export const eventFrameOf = (frame: string): EventFrame | undefined => BY_FRAME.get(frame);

/** Branches of the noun tree that a class of things stands for. */
const BRANCHES: Readonly<Partial<Record<Thing, readonly string[]>>> = {
  person: ['people'], force: ['combatants', 'police-officers'], body: ['company'], place: ['settlement', 'area'], building: ['building'],
  vehicle: ['vehicle'], ship: ['ship'], aircraft: ['aircraft'], weapon: ['weapon'], operation: ['strike'],
};

/** Whether a noun kind, told by its lineage, is a thing of one of these classes. */
export const isThing = (lineage: readonly string[], classes: readonly Thing[]): boolean => classes.some((thing) => BRANCHES[thing]?.some((branch) => lineage.includes(branch)) ?? false);
