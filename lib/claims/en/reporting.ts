import type { ReportingVerb, ReportingWords, Stance, StanceWord } from '@/lib/claims/speech-language';
import type { Hedge } from '@/lib/model';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const verbs = (words: string, hedge: Hedge, needsThat = false): ReportingVerb[] => words.trim().split(/\s+/).map((verb) => ({ verb, hedge, needsThat }));
const before = (phrases: string, hedge: Hedge, more: { chain?: boolean; only?: 'polls' | 'rules' } = {}) => phrases.split('|').map((phrase) => ({ phrase, hedge, chain: false, ...more }));
function stances(words: string, takes: string, { hedge = 'attributed', speech = false, of = 'anyone' }: Partial<Stance> = {}): StanceWord[] {
  const taken = set(takes);
  return words.trim().split(/\s+/).map((word) => ({ word, takes: taken, hedge, speech, of }));
}

/** Nouns of surveys, whose figures are theirs: "in a CNN poll, 51 percent …". */
const POLLS = 'poll polls survey surveys study studies polling';

/** English words by which news says whose word a statement is. */
export const REPORTING: ReportingWords = {
  verbs: [
    ...verbs('say state tell tweet write testify remark quip', 'attributed'),
    ...verbs('report', 'reported'),
    ...verbs('estimate reckon', 'estimated'),
    ...verbs('claim insist assert contend maintain boast argue', 'claimed'),
    ...verbs('allege accuse', 'alleged'),
    ...verbs('believe suspect think fear', 'estimated', true),
    // What is confirmed, found or shown stands on the party's word all the same.
    ...verbs('add note explain comment reply stress reiterate emphasise emphasize continue joke recall respond confirm announce declare admit acknowledge concede disclose reveal warn caution suggest indicate show find conclude observe predict forecast project calculate establish learn understand determine point signal vow pledge promise swear complain lament propose hope expect urge demand mention imply hint cite describe detail document record count stipulate specify put give measure rule decide agree recommend assure assess hear denounce mock attest brag realise realize recognise recognize speak talk', 'attributed', true),
    ...verbs('attribute verify repeat', 'attributed', true),
    ...verbs('deny dispute reject refute', 'denied', true),
  ],
  inverted: set('say state tell tweet write testify remark quip report claim insist assert argue add note explain comment reply stress continue joke recall respond confirm announce declare admit acknowledge concede warn caution suggest conclude observe predict'),
  withObject: set('attribute verify report estimate confirm announce record count measure claim allege predict forecast project document cite deny detail state calculate dispute disclose reveal mention acknowledge admit concede'),
  passive: 'say report estimate claim allege believe think fear confirm announce put predict forecast project record count document deny dispute describe tell cite warn ask calculate'.split(' '),
  telling: set('tell told tells telling'),
  quoting: { verbs: set('quote quoted quotes quoting cite cited cites citing'), as: set('as'), saying: set('saying telling reporting estimating claiming putting') },
  eyewitnesses: { nouns: set('witness witnesses eyewitness eyewitnesses reporter reporters journalist journalists correspondent correspondents photographer photographers resident residents'), verbs: set('saw seen') },
  ownCounts: set('count counts figure figures tally tallies estimate estimates toll total number'),
  stances: [
    ...stances('plan', 'to object ing for'),
    ...stances('intend aim vow threaten', 'to'),
    ...stances('expect want hope', 'to object for'),
    ...stances('offer', 'to'),
    ...stances('seek propose pledge promise recommend consider envision envisage advocate demand', 'to object ing for that'),
    ...stances('call appeal', 'for on'),
    ...stances('push press lobby campaign', 'for'),
    ...stances('ask', 'someone that for'),
    ...stances('urge invite tell advise encourage', 'someone that'),
    ...stances('request', 'object that'),
    ...stances('point refer allude', 'toward'),
    ...stances('raise lower cut revise increase reduce double slash trim lift upgrade downgrade', 'revised'),
    ...stances('put give', 'reckoning share', { speech: true }),
    ...stances('see', 'level', { speech: true, hedge: 'estimated' }),
    ...stances('have', 'share', { speech: true, of: 'documents' }),
    ...stances('tout hail flag highlight', 'object that'),
    ...stances('blame', 'object that', { speech: true }),
    ...stances('require allow mandate ban limit permit cap bar stipulate guarantee authorise authorize oblige entitle', 'object ing to for', { of: 'rules' }),
    ...stances('provide call', 'for', { of: 'rules' }),
    ...stances('identify list rank uncover detail', 'object', { of: 'documents' }),
  ],
  carriers: [
    ...stances('plan plans proposal proposals bid bids pledge pledges promise promises vow vows goal goals target targets aim aims intention offer offers decision commitment commitments threat threats recommendation demand demands request requests call calls push', 'to for of that'),
    ...stances('estimate estimates forecast forecasts projection projections prediction predictions', 'that of for', { speech: true, hedge: 'estimated' }),
    ...stances('claim claims assertion assertions', 'that of', { speech: true, hedge: 'claimed' }),
    ...stances('allegation allegations accusation accusations', 'that of', { speech: true, hedge: 'alleged' }),
    ...stances('denial denials', 'that', { speech: true, hedge: 'denied' }),
    ...stances('report reports', 'that of', { speech: true, hedge: 'reported' }),
    ...stances('statement statements warning warnings announcement announcements admission suggestion suggestions finding findings testimony account acknowledgement acknowledgment confirmation assessment argument belief fear fears conclusion disclosure', 'that of', { speech: true }),
    ...stances('count tally toll', 'of', { speech: true }),
  ],
  makers: set('by from'),
  captions: set('factbox explainer timeline analysis live watch photo photos photograph picture pictures image images illustration drawing graphic graphics infographic chart map video audio file caption credit'),
  holding: set('with'),
  records: set('record'),
  before: [
    ...before('according to|as stated by|in the words of|as quoted by|based on data from|based on figures from|per data from|according to data from|according to figures from', 'attributed'),
    ...before('as reported by', 'reported'),
    ...before('cited by|quoted by|citing|quoting|referencing|which cited|who cited|which cites|which quoted|who quoted|which quotes', 'attributed', { chain: true }),
    ...before('in', 'attributed', { only: 'polls' }),
    ...before('under|under the terms of', 'attributed', { only: 'rules' }),
  ],
  nested: (party, by) => `${party}, according to ${by}`,
  partyLinks: set('of for in at from on with and de del'),
  circumstances: set('in to on at during via through from after by'),
  circumstanceLinks: set('of and with for'),
  contrast: set('but while whereas though although'),
  introducing: set('of'),
  counting: new Set(),
  conjunctions: set('if whether there'),
  documents: set('inquiry inquest probe investigation toll count tally report reports statement statements document study survey article bulletin filing filings complaint lawsuit indictment affidavit paper analysis poll release documents papers letter memo dispatch email figures data records statistics results files ledgers ledger invoices transcript transcripts minutes messages emails video footage photos images audit census review update headline'),
  bodies: set('agency monitor group organisation organization ministry broadcaster channel newspaper station outlet observatory watchdog body company firm department office council charity network union commission bureau institute site website spokesman spokeswoman spokesperson official officials minister sources source police army navy coastguard military authorities wing'),
  polls: set(POLLS),
  answers: set('say said says think thinks believe believes support supports oppose opposes favour favor favours favors approve approves disapprove disapproves prefer prefers want wants agree agrees disagree trust trusts voters respondents adults surveyed polled participants'),
  rules: set('law laws rule rules plan plans proposal proposals bill legislation deal agreement act measure measures regulation regulations treaty contract terms policy guidelines constitution amendment ordinance accord scheme directive budget resolution statute system constitution'),
  reckonings: set('inflation unemployment growth temperature temperatures average price prices value level toll estimate estimates forecast forecasts figure figures count tally projection projections target guidance outlook prediction number numbers total cost costs damage losses crowd turnout attendance magnitude depth length height speed rate chance probability share approval odds deaths dead casualties fatalities injuries arrests injured wounded missing displaced homeless evacuees survivors victims marchers protesters demonstrators participants strikers turnout population arrivals cases infections'),
  ofSelf: set('claim profess'),
  revisable: set('toll estimate estimates forecast forecasts figure figures count tally projection projections target targets guidance outlook prediction predictions number numbers total'),
  estimates: set('estimate estimates estimated estimation'),
  speakers: set(
    'general generals militia militias faction factions coalition alliance junta regime movement party sides defence defense brigade crew crews clergy services police officials official sources source authorities authority witnesses witness experts expert analysts analyst monitor monitors media television tv radio agency agencies spokesman spokeswoman spokesperson spokespeople ministry minister army military government residents resident activists activist medics doctors doctor rescuers organisers organizers union unions company report reports statement statements study survey poll polls data figures statistics estimates estimate records documents document prosecutors prosecutor court lawyers lawyer observers researchers researcher scientists scientist economists economist investigators investigator commander commanders group groups department office officers officer newspaper newspapers broadcaster president mayor governor secretary director chief leader leaders member members survivors survivor relatives neighbours neighbors hospital hospitals workers firefighters coroner sheriff critics opponents supporters diplomats diplomat aides aide forecasters seismologists insurers regulators regulator utility utilities bank banks firm firms analysis census filing filings indictment complaint lawsuit judge judges attorney attorneys senator senators lawmakers lawmaker legislators candidate candidates campaign insider insiders man woman people students student teacher teachers owner owners manager executive executives board committee commission council parliament senate congress agency institute university opposition rebels insurgents militants fighters advocates association federation charity charities ngo ngos observatory watchdog network coordinator envoy ambassador consultant adviser advisers advisor advisors professor historian author writer reporter reporters journalist journalists correspondent pollster pollsters strategist strategists dispatch airline airlines operator carrier club church pope king queen prince nominee chairman chairwoman chairperson chair headline ad ads advert advertisement voiceover',
  ),
  mute: set('aircraft warplane warplanes jet jets plane planes helicopter helicopters drone drones missile missiles rocket rockets shell shells tank tanks bomb bombs bodies corpses victims casualties remains fire storm earthquake quake flood battle fighting clash clashes attack explosion blast crash war strike strikes weather rain wind protests violence virus accident incident disaster number deaths move decision price prices it that this which figure'),
  shares: set('percent % majority half most thirds quarters percentage share'),
  votes: set('election elections runoff referendum tally tallies vote votes ballots ballot poll polls support turnout'),
  pointing: set('the this that'),
  pointingDocuments: set('report statement release dispatch bulletin'),
  outlets: set('newspaper broadcaster channel outlet station magazine website paper daily times post herald gazette news tv television radio press journal tribune'),
  own: new Set(['this newspaper', 'this website', 'this magazine', 'this reporter', 'this publication', 'this broadcaster', 'this paper', 'this correspondent', 'this news organisation', 'this news organization']),
  equities: set('shares share stock stocks'),
  companies: set('operator maker airline carrier lender retailer insurer developer publisher manufacturer utility automaker carmaker drugmaker chipmaker planemaker startup conglomerate firm company bank regulator'),
  causes: set('after following amid since despite'),
  newsBodies: set('agency'),
  heads: set('director head chief leader spokesman spokeswoman spokesperson chairman chairwoman chair founder boss chief-executive president'),
  belonging: (owner, who) => `${owner}${owner.endsWith('s') ? '’' : '’s'} ${who}`,
  pointingBodies: set('agency monitor group organisation organization watchdog observatory body charity'),
  portfolioBodies: set('ministry department commission committee court service authority office'),
  watchers: { nouns: set('monitor watchdog observatory'), names: set('observatory monitor monitoring watch watchdog') },
  seats: set('based headquartered'),
  pronouns: { person: set('he she his her him'), body: set('it its'), anyone: set('they their them') },
  backward: set('it he she they'),
  indefinite: set('others some'),
};
