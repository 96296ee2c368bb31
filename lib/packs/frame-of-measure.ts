import type { Modality } from '@/lib/model';

/** What a phrase of a fact file means: a frame of lib/lexicon/frames, and the modality where it is not plain fact. */
interface FrameReading {
  frame: string | null;
  modality: Modality;
}

/*
 * `frame[!modality]: phrase, phrase …` - the phrases that people who write down reports use for what is counted or done.
 * A phrase that is a frame's id stands for it without being listed. Two frames may share a phrase in FIGURES and EVENTS.
 */
const FIGURES = `
killed: died, drowned, seen dead, killed by shelling, killed by gunfire, killed by fire, killed by gunfire and stabbing, killed in protests, named as dead
casualties: killed or injured, killed or missing
injured: seriously injured, lightly injured, critically injured, moderately injured, injured in protests, in critical condition, disabled, reported breathing difficulties, suffered cardiac arrest
hospitalised: treated, treated on site, treated as outpatients, brought to clinic, awaiting discharge
missing: reported missing, reported missing relatives, sought news of missing, searching for relatives
identified:
displaced: made homeless, fled, left
evacuated: moved out of the area
evacuated!forecast: being evacuated
evacuated!negated: refused to evacuate
rescued: recovered alive
trapped: trapped under rubble, stranded, stuck
found: recovered, located, collected
found!forecast: expected to be found daily
buried:
buried!forecast: awaiting burial
freed: discharged from custody, released from custody
hospitalised!negated: discharged
detained: arrested
charged: referred to prosecutors, suspected
charged!actual: pleaded guilty
attended: stayed overnight
attended!forecast: expected
on-board: on board
affected: lived in affected area, possibly affected, inside fire perimeter, experienced record warmth, counted among the dead
exposed: insured value exposed
population: living in the area
sheltered: housed in hotels
without-power: lost power, without power
employed: remained
laid-off!forecast: expected to be laid-off
deployed: dispatched, activated, flew out, sent
deployed!goal: to be deployed
captured:
advanced: advanced to within
attacked: stormed barricades, clashed
struck:
destroyed: damaged or destroyed, destroyed or damaged, set on fire
collapsed: damaged beyond use
at-risk: at risk, at risk of flooding, at risk of collapse
flooded: drained
leaked: released
leaked: vented
stored: held in store
carried:
waited: held up
closed: licence revoked
refloated:
cost: estimated to cost, recovery cost, economic losses estimated, needed
insured: insured losses estimated
insured!negated: uninsured
paid:
pledged: allocated
requested: appealed for, claimed, sought, filed, capital sought
owed: owed money
granted:
lost: market value lost, written off
withdrawn: moved out
withdrawn!goal: withdrawal attempted, unable to withdraw, asked back money
offered: discounted, swapped
sold:
voted:
counted: published
protested: held rallies, held marches
recorded: set records, verified
measured: average flood level, water level, water level rise, covered, heard, exceeded
bankrupt: filed for bankruptcy
detonated: exploded
burned: lit
searched!goal: to be searched
searched: surveyed, reviewed
waited!negated: turned back
called:
polled: interviewed
registered: permitted
cancelled: diverted
approved!forecast: required
dismissed: expelled
hired: asked back
lasted:
`;

const EVENTS = `
struck: bombed, misfired a rocket onto, misfired a missile onto, fired rockets near, fired on
attacked: stormed, tried to break into, threw mud, vandalised, looted, set fire to, set on fire, hacked
captured: recaptured, seized, occupied, took over, established positions
captured!forecast: about to capture
entered: reached, fled into
repelled: pushed back, halted
withdrew: fled, left
withdrew!negated: refused to withdraw
advanced: advanced on
deployed: redeployed, activated
killed: trampled, crushed
destroyed:
detonated: exploded, blew up
sabotaged:
damaged: damaged lightly
burned: caught fire, started
collapsed:
fell:
flooded:
sank: capsized, caused capsizing
sank!hypothetical: nearly capsized
rescued:
rescued!negated: failed to rescue, delayed rescue, refused help
evacuated: dispersed, cleared
closed: cut, cut off, blocked, ran aground
suspended: postponed, delayed, extended, froze
refloated: partly refloated
reopened: lifted seizure
reopened!forecast: planned
leaked: vented
cancelled: revoked licences
ordered: imposed, convened, issued
declared: claimed victory
elected: declared elected
announced: called, launched, published, named, promised, opened
announced!goal: invited
called: called for, demanded, demanded resignation of, urged, urged calm, asked back
approved: forced through
rejected: refused, disputed, questioned, judged false
denied:
blamed: accused, caused, sued
criticised: condemned, found unprepared
investigated: searched, appeared in court
charged: put under house arrest
charged!forecast: to appear in court
dismissed: sacked
resigned:
laid-off: laid off
bankrupt: filed for bankruptcy, filed for bankruptcy protection
bought:
bought!goal: agreed to buy
sold:
signed: signed settlement
agreed: settled
withdrawn: moved, transferred
withdrawn!hypothetical: advised to withdraw
forecast: predicted, warned
recorded: reported, counted, confirmed, exceeded, updated, revised, raised
protested: marched
visited:
met: worked with
sheltered:
found: recovered
`;

function readTable(table: string): ReadonlyMap<string, FrameReading> {
  const readings = new Map<string, FrameReading>();
  for (const line of table.trim().split('\n')) {
    const [head, phrases] = line.split(':') as [string, string];
    const [frame, modality = 'actual'] = head.split('!') as [string, Modality?];
    const reading = { frame, modality };
    if (modality === 'actual' && !readings.has(frame)) readings.set(frame, reading);
    for (const phrase of phrases.split(',')) if (phrase.trim() !== '') readings.set(phrase.trim(), reading);
  }
  return readings;
}

const FRAME_OF_FIGURE = readTable(FIGURES);
const FRAME_OF_EVENT = readTable(EVENTS);

/** A quantity of which no more is known than what it counts. */
const COUNTED_ONLY: FrameReading = { frame: 'counted-as', modality: 'actual' };
const UNKNOWN_EVENT: FrameReading = { frame: null, modality: 'actual' };

/**
 * The reading of a measure ("seriously injured") or action ("bombed"). `known` asks whether a phrase is a frame's id.
 * A measure that nothing is known of is `counted-as`, an action has no frame then: such claims are shown but never
 * taken for the same event by their frame.
 */
export function frameOfPhrase(phrase: string, kind: 'figure' | 'event', known: (frame: string) => boolean): FrameReading {
  const listed = (kind === 'figure' ? FRAME_OF_FIGURE : FRAME_OF_EVENT).get(phrase);
  if (listed && listed.frame !== null && known(listed.frame)) return listed;
  const id = phrase.replaceAll(' ', '-');
  if (known(id)) return { frame: id, modality: 'actual' };
  return kind === 'figure' ? COUNTED_ONLY : UNKNOWN_EVENT;
}
