/**
 * What a figure counts or what happened, apart from any language. A frame is one record; the words that evoke it
 * live with each language (lib/claims/en/frames.ts, lib/claims/es/frames.ts). A new frame is a new record here and
 * its words there, never code.
 */
export interface Frame {
  /** Past participle, or the noun of a measure. */
  id: string;
  /** What may stand as a figure's unit: unit ids, or a noun kind's root ("people"), 'thing' for a noun of no kind that the lexicon knows, or '*'. */
  counts: readonly string[];
  /** Whether the frame can be an event ("captured Orlava") besides a figure ("captured 70 villages"). */
  event: boolean;
  /** Frames whose figures may answer the same question. Read in both directions. */
  comparable: readonly string[];
  /** Whether figures are running totals that later reports replace. */
  running: boolean;
  /** Whether figures are of one day, which the lead of a report names for all of it ("marched on Sunday"). */
  ofDay: boolean;
  /** The kind of thing for which this frame is meant where words could name several ("let go" of employees: laid off, not freed). */
  meantFor?: string;
  /** Place on the ladder of a running event: the same ladder, another rung = another status of one event. */
  ladder?: { name: string; rung: number };
}

const frame = (id: string, counts: string | readonly string[], more: Partial<Omit<Frame, 'id' | 'counts'>> = {}): Frame => ({
  id,
  counts: typeof counts === 'string' ? [counts] : counts,
  event: more.event ?? false,
  ofDay: more.ofDay ?? false,
  comparable: more.comparable ?? [],
  running: more.running ?? false,
  ...(more.meantFor ? { meantFor: more.meantFor } : {}),
  ...(more.ladder ? { ladder: more.ladder } : {}),
});

const MONEY = 'money';

export const FRAMES: readonly Frame[] = [
  // people
  frame('killed', ['people', 'animal'], { event: true, running: true }),
  frame('injured', 'people', { event: true, running: true, comparable: ['hospitalised'] }),
  frame('casualties', 'people', { running: true }),
  frame('missing', ['people', MONEY], { running: true, comparable: ['stolen'] }),
  frame('displaced', ['people', 'household', 'ratio', 'percent'], { event: true, running: true, comparable: ['evacuated'] }),
  frame('evacuated', ['people', 'household', 'building', 'settlement'], { event: true, running: true, comparable: ['displaced'] }),
  frame('rescued', ['people', 'animal'], { event: true, running: true }),
  frame('trapped', ['people', 'settlement', 'vehicle', 'ship', 'animal'], { event: true, running: true, meantFor: 'settlement' }),
  frame('found', '*', { event: true, running: true }),
  frame('identified', 'people', { running: true }),
  frame('hospitalised', 'people', { event: true, running: true, comparable: ['injured'] }),
  frame('infected', ['people', 'case', 'animal'], { event: true, running: true }),
  frame('vaccinated', ['people', 'percent'], { event: true, running: true }),
  frame('poisoned', 'people', { event: true, running: true }),
  frame('affected', ['people', 'building', 'settlement', 'household', 'company', 'animal', 'ha', 'km2', 'account', 'flight'], { event: true, running: true }),
  frame('sheltered', ['people', 'household'], { event: true, running: true }),
  frame('detained', 'people', { event: true, running: true }),
  frame('charged', ['people', 'count', 'charge'], { event: true, running: true, ladder: { name: 'prosecution', rung: 1 } }),
  frame('sentenced', ['people', 'year', 'month', 'count', 'charge'], { event: true, ladder: { name: 'prosecution', rung: 2 } }),
  frame('pleaded-guilty', ['people', 'count', 'charge'], { event: true, comparable: ['sentenced'] }),
  frame('acquitted', ['people', 'count', 'charge'], { event: true, ladder: { name: 'prosecution', rung: 2 } }),
  frame('freed', 'people', { event: true, running: true, comparable: ['escaped'] }),
  frame('escaped', 'people', { running: true, meantFor: 'prisoners', comparable: ['freed'] }),
  frame('surrendered', 'people', { event: true, running: true }),
  frame('let-in', ['people', 'vehicle', 'tonne'], { event: true, running: true }),
  frame('arrived', ['people', 'arrival', 'household', 'vehicle', 'ship', 'aircraft'], { running: true }),
  frame('returned', ['people', 'household', 'aircraft', 'ship', 'flight'], { running: true }),
  frame('deported', ['people', 'household'], { event: true, running: true }),
  frame('attended', 'people', { event: true, ofDay: true }),
  frame('on-board', ['people', 'animal', 'vehicle', 'container']),
  frame('employed', 'people', { event: true }),
  frame('population', 'people'),
  frame('capacity', ['people', 'vehicle', 'aircraft', 'animal']),
  frame('exposed', ['people', 'building', 'settlement', MONEY], { event: true }),
  frame('buried', ['people', 'building', 'settlement', 'vehicle'], { event: true, running: true }),
  frame('born', 'people', { event: true }),

  // control of places, fighting
  frame('captured', ['settlement', 'km2', 'km', 'building', 'people', 'vehicle', 'aircraft', 'ship', 'percent', 'place', 'tonne', 'litre', 'bomb', 'gun', 'document', 'animal', 'thing', MONEY], { event: true, running: true, comparable: ['controlled'], ladder: { name: 'advance', rung: 5 } }),
  frame('controlled', ['settlement', 'km2', 'building', 'percent', 'place'], { event: true, running: true, comparable: ['captured'], ladder: { name: 'advance', rung: 5 } }),
  frame('captured-most', ['settlement', 'km2', 'percent'], { event: true, comparable: ['captured'], ladder: { name: 'advance', rung: 4 } }),
  frame('entered', ['people', 'settlement', 'vehicle'], { event: true, comparable: ['breached'], ladder: { name: 'advance', rung: 3 } }),
  frame('breached', ['settlement', 'building'], { event: true, comparable: ['entered'], ladder: { name: 'advance', rung: 3 } }),
  frame('reached', ['settlement'], { event: true, ladder: { name: 'advance', rung: 2 } }),
  frame('advanced', ['km', 'settlement'], { event: true, ladder: { name: 'advance', rung: 1 } }),
  frame('withdrew', ['people', 'settlement', 'vehicle'], { event: true }),
  frame('repelled', '*', { event: true }),
  frame('clashed', [], { event: true }),
  frame('struck', ['strike', 'bomb', 'aircraft', 'building', 'settlement', 'vehicle', 'ship', 'people', 'target'], { event: true, comparable: ['detonated', 'destroyed'] }),
  frame('detonated', ['vehicle', 'bomb', 'explosion', 'thing'], { event: true, comparable: ['struck'] }),
  frame('launched', ['aircraft', 'bomb', 'strike', 'satellite', 'spacecraft'], { event: true }),
  frame('intercepted', ['aircraft', 'missile', 'bomb', 'tonne', 'kg', 'people', 'ship', 'vehicle'], { event: true, running: true }),
  frame('stopped', ['people', 'ship'], { event: true, running: true, comparable: ['intercepted', 'detained'] }),
  frame('deployed', ['people', 'team', 'vehicle', 'aircraft', 'ship', 'animal', 'bomb', 'gun'], { event: true }),
  frame('looted', 'building', { event: true, running: true }),
  frame('dispersed', [], { event: true }),
  frame('sabotaged', '*', { event: true, comparable: ['destroyed', 'struck'] }),

  // things and places harmed
  frame('destroyed', ['building', 'combatants', 'vehicle', 'aircraft', 'settlement', 'ship', 'percent', 'ha', 'km', 'mile', 'animal', 'tonne', 'bomb', 'gun', 'thing'], { event: true, running: true, meantFor: 'building', comparable: ['damaged', 'collapsed', 'burned'] }),
  frame('damaged', ['building', 'vehicle', 'aircraft', 'settlement', 'ship', 'percent', 'km', 'mile', 'thing'], { event: true, running: true, comparable: ['destroyed'] }),
  frame('flooded', ['building', 'ha', 'km2', 'settlement', 'vehicle'], { event: true, running: true }),
  frame('burned', ['ha', 'km2', 'building', 'vehicle', 'tonne'], { event: true, running: true, comparable: ['destroyed'] }),
  frame('contained', ['percent', 'ratio'], { running: true }),
  frame('collapsed', ['building', '*'], { event: true, running: true, comparable: ['destroyed'] }),
  frame('derailed', 'vehicle', { event: true }),
  frame('sank', ['ship'], { event: true }),
  frame('crossed', [], { event: true }),
  frame('opened-fire', [], { event: true }),
  frame('crashed', ['aircraft', 'vehicle'], { event: true }),
  frame('aground', 'ship', { event: true, ladder: { name: 'stranding', rung: 1 } }),
  frame('erupted', [], { event: true }),
  frame('landed', [], { event: true }),
  frame('landfall', [], { event: true }),
  frame('leaked', ['leak', 'tonne', 'm3', 'kg', 'people'], { event: true }),
  frame('emitted', ['tonne', 'kg', 'm3', 'ratio'], { event: true }),
  frame('stored', ['tonne', 'kg', 'm3', 'container'], { event: true }),
  frame('carried', ['tonne', 'container', 'people', 'vehicle', 'm3'], { event: true }),
  frame('without-power', ['people', 'household', 'building'], { event: true, running: true }),

  // movement, traffic, operation
  frame('closed', ['building', '*'], { event: true, ladder: { name: 'operation', rung: 2 } }),
  frame('reopened', ['building', '*'], { event: true, ladder: { name: 'operation', rung: 3 } }),
  frame('suspended', '*', { event: true, comparable: ['closed', 'cancelled'], ladder: { name: 'operation', rung: 1 } }),
  frame('cancelled', ['flight', '*'], { event: true, running: true }),
  frame('waited', ['ship', 'vehicle', 'people'], { running: true }),
  frame('refloated', 'ship', { event: true, ladder: { name: 'stranding', rung: 2 } }),
  frame('dredged', ['m3', 'tonne'], { event: true, running: true }),

  // politics, law, society
  frame('voted', ['people', 'vote', 'percent', 'seat'], { event: true, running: true }),
  frame('counted', ['vote', 'percent', 'tally'], { event: true, running: true }),
  frame('polled', ['percent', 'ratio'], { event: true }),
  frame('surveyed', ['people', 'household', 'company']),
  frame('seized-power', [], { event: true }),
  frame('elected', ['people', 'seat'], { event: true }),
  frame('resigned', 'people', { event: true }),
  frame('dismissed', 'people', { event: true }),
  frame('appointed', 'people', { event: true }),
  frame('recalled', ['vehicle', 'thing'], { event: true }),
  frame('summoned', 'people', { event: true }),
  frame('dissolved', [], { event: true }),
  frame('scheduled', [], { event: true }),
  frame('claimed-victory', [], { event: true }),
  frame('conceded', [], { event: true }),
  frame('agreed', '*', { event: true, ladder: { name: 'agreement', rung: 2 } }),
  frame('signed', '*', { event: true, ladder: { name: 'agreement', rung: 3 } }),
  frame('announced', '*', { event: true, ladder: { name: 'agreement', rung: 1 } }),
  frame('declared', '*', { event: true, ladder: { name: 'measure', rung: 1 } }),
  frame('extended', [], { event: true }),
  frame('appealed', [], { event: true }),
  frame('dropped', [], { event: true }),
  frame('eased', [], { event: true, ladder: { name: 'measure', rung: 2 } }),
  frame('blocked', [], { event: true, ladder: { name: 'decision', rung: 2 } }),
  frame('in-force', [], { event: true, ladder: { name: 'agreement', rung: 4 } }),
  frame('restored', ['household', 'building', 'percent', 'people'], { event: true, ladder: { name: 'ties', rung: 2 } }),
  frame('ended', [], { event: true, ladder: { name: 'measure', rung: 3 } }),
  frame('begun', [], { event: true }),
  frame('annulled', [], { event: true }),
  frame('violated', [], { event: true }),
  frame('severed', ['cable', 'pipeline'], { event: true, ladder: { name: 'ties', rung: 1 } }),
  frame('ordered', ['people', 'building', 'settlement'], { event: true }),
  frame('approved', '*', { event: true, ladder: { name: 'decision', rung: 2 } }),
  frame('rejected', '*', { event: true, ladder: { name: 'decision', rung: 2 } }),
  frame('banned', '*', { event: true }),
  frame('registered', ['people', '*'], { running: true }),
  frame('unauthorised', 'people'),
  frame('investigated', ['people', 'case', '*'], { event: true }),
  frame('on-strike', ['people', 'percent'], { event: true }),
  frame('requested', [MONEY, 'people', '*'], { event: true }),
  frame('denied', '*', { event: true }),
  frame('blamed', '*', { event: true }),
  frame('criticised', '*', { event: true }),
  frame('called', '*', { event: true }),
  frame('met', '*', { event: true }),
  frame('recognised', [], { event: true }),
  frame('boycotted', [], { event: true }),

  // money and work
  frame('cost', MONEY, { running: true }),
  frame('paid', MONEY, { event: true, running: true }),
  frame('raised', MONEY, { event: true, running: true }),
  frame('pledged', [MONEY, 'tonne', 'vehicle', 'aircraft', 'bomb', 'dose'], { event: true, running: true, ladder: { name: 'funding', rung: 1 } }),
  frame('donated', [MONEY, 'tonne', 'vehicle', 'aircraft', 'bomb', 'gun', 'dose'], { event: true, running: true, ladder: { name: 'funding', rung: 2 } }),
  frame('granted', [MONEY, 'people', 'visa', 'permit', 'licence', 'license', 'passport'], { event: true }),
  frame('fined', [MONEY, 'people', 'percent', 'company'], { event: true }),
  frame('stolen', [MONEY, '*'], { event: true, running: true }),
  frame('lost', [MONEY, 'job', 'percent', '*'], { event: true, running: true }),
  frame('owed', [MONEY, 'people'], {}),
  frame('shortfall', [MONEY, 'percent'], {}),
  frame('invested', MONEY, { event: true }),
  frame('valued', MONEY, {}),
  frame('earned', MONEY, { event: true }),
  frame('spent', MONEY, { event: true }),
  frame('withdrawn', MONEY, { event: true }),
  frame('insured', [MONEY, 'percent'], {}),
  frame('laid-off', ['people', 'job', 'percent'], { event: true, running: true, meantFor: 'workers' }),
  frame('hired', ['people', 'job'], { event: true }),
  frame('sold', [MONEY, '*'], { event: true }),
  frame('bought', [MONEY, '*'], { event: true }),
  frame('offered', [MONEY, '*'], { event: true }),
  frame('bankrupt', '*', { event: true }),
  frame('produced', '*', { event: true }),

  // change and measure
  frame('rose', '*', { event: true }),
  frame('fell', '*', { event: true }),
  frame('grew', '*', { event: true, comparable: ['rose'] }),
  frame('measured', '*', {}),
  frame('lasted', ['day', 'month', 'year', 'week', 'hour', 'minute'], {}),
  frame('recorded', '*', {}),
  frame('used', '*', {}),
  frame('at-risk', ['people', 'building', 'settlement', 'job', 'animal', 'household']),
  frame('forecast', '*', {}),
  frame('searched', '*', { event: true, meantFor: 'building' }),
  frame('protested', ['protest', 'demonstration', 'rally', 'march', 'settlement'], { event: true }),
  frame('attacked', ['people', 'building', 'settlement', 'vehicle', 'ship', 'aircraft', 'place', 'target', 'thing'], { event: true, comparable: ['struck'] }),
  frame('visited', '*', { event: true }),
  frame('claimed', '*', { event: true }),
  // a quantity with no frame word: what is counted says it all
  frame('counted-as', '*', {}),
];

const BY_ID: ReadonlyMap<string, Frame> = new Map(FRAMES.map((record) => [record.id, record]));

/** The frame with this id, or undefined. */
export const frameOf = (id: string): Frame | undefined => BY_ID.get(id);

/** Whether figures of two frames may answer the same question: the same frame, or one names the other as comparable. */
export const areComparable = (a: string, b: string): boolean =>
  a === b || (BY_ID.get(a)?.comparable.includes(b) ?? false) || (BY_ID.get(b)?.comparable.includes(a) ?? false);
