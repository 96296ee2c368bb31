import type { ReportingVerb, ReportingWords } from '@/lib/claims/claim-language';
import type { Hedge } from '@/lib/model';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const verbs = (words: string, hedge: Hedge, needsThat = false): ReportingVerb[] => words.trim().split(/\s+/).map((verb) => ({ verb, hedge, needsThat }));

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
    ...verbs('add note explain comment reply stress reiterate emphasise emphasize continue joke recall respond confirm announce declare admit acknowledge concede disclose reveal warn caution suggest indicate show find conclude observe predict forecast project calculate establish learn understand determine point signal vow pledge promise swear complain lament propose hope expect urge demand mention imply hint cite describe detail document record count stipulate specify put give measure rule decide agree recommend assure assess promise denounce mock attest', 'attributed', true),
    ...verbs('deny dispute reject refute', 'denied', true),
  ],
  telling: set('tell told tells telling'),
  before: [
    { phrase: 'according to', hedge: 'attributed', chain: false },
    { phrase: 'as reported by', hedge: 'reported', chain: false },
    { phrase: 'as stated by', hedge: 'attributed', chain: false },
    { phrase: 'in the words of', hedge: 'attributed', chain: false },
    { phrase: 'as quoted by', hedge: 'attributed', chain: false },
    { phrase: 'cited by', hedge: 'attributed', chain: true },
    { phrase: 'quoted by', hedge: 'attributed', chain: true },
    { phrase: 'citing', hedge: 'attributed', chain: true },
    { phrase: 'quoting', hedge: 'attributed', chain: true },
    { phrase: 'based on data from', hedge: 'attributed', chain: false },
    { phrase: 'based on figures from', hedge: 'attributed', chain: false },
    { phrase: 'per data from', hedge: 'attributed', chain: false },
  ],
  documents: set('toll count tally report statement document study survey article bulletin filing complaint lawsuit indictment affidavit paper analysis poll release documents papers letter memo dispatch email'),
  bodies: set('agency monitor group organisation organization ministry broadcaster channel newspaper station outlet observatory watchdog body company firm department office council charity network union commission bureau institute site website spokesman spokeswoman spokesperson official officials minister sources source police army military authorities'),
  speakers: set(
    'police officials official sources source authorities authority witnesses witness experts expert analysts analyst monitor monitors media television tv radio agency agencies spokesman spokeswoman spokesperson spokespeople ministry minister army military government residents resident activists activist medics doctors doctor rescuers organisers organizers union unions company report reports statement statements study survey poll polls data figures statistics estimates estimate records documents document prosecutors prosecutor court lawyers lawyer observers researchers researcher scientists scientist economists economist investigators investigator commander commanders group groups department office officers officer newspaper newspapers broadcaster president mayor governor secretary director chief leader leaders member members survivors survivor relatives neighbours neighbors hospital hospitals workers firefighters coroner sheriff critics opponents supporters diplomats diplomat aides aide forecasters seismologists insurers regulators regulator bank banks firm firms analysis census filing filings indictment complaint lawsuit judge judges attorney attorneys senator senators lawmakers lawmaker legislators candidate candidates campaign insider insiders man woman people students student teacher teachers owner owners manager executive executives board committee commission council parliament senate congress agency institute university opposition rebels insurgents militants fighters advocates association federation charity charities ngo ngos observatory watchdog network coordinator envoy ambassador consultant adviser advisers advisor advisors professor historian author writer reporter reporters journalist journalists correspondent pollster pollsters strategist strategists dispatch airline airlines operator carrier club church pope king queen prince',
  ),
  mute: set('fire storm earthquake quake flood battle fighting clash clashes attack explosion blast crash war strike strikes weather rain wind protests violence virus accident incident disaster number deaths move decision price prices it that this which figure'),
  backward: set('it he she they'),
  carriers: set('figure number total toll numbers crowd report reports claim claims statement estimate estimates assertion allegation allegations announcement figures data tally count account'),
};
