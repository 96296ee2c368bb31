import type { RefineWords } from '@/lib/claims/claim-language';
import type { AgentWords, EventWords } from '@/lib/claims/event-language';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Noun to frame, from lists of nouns by frame. */
const deeds = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(lists).flatMap(([frame, words]) => words.split(' ').map((word): [string, string] => [word, frame])));

/** English words by which what happened is told from figures of speech, plans and background. */
export const EVENTS: EventWords = {
  things: {
    place: set(
      'valley strip hill hills ridge plateau pass waters base bases position positions line lines territory territories area areas targets checkpoint checkpoints outpost outposts headquarters barracks depot depots port ports site sites compound stronghold strongholds border borders crossing crossings road roads highway highways motorway railway airport airports airfield airfields airspace embassy consulate enclave suburb suburbs ground land location locations capital coast strait canal island islands province frontline frontier beach beaches park prison jail camp camps defences defenses trenches swathes parts neighbourhoods neighborhoods outskirts mine mines field fields pipeline pipelines substation terminal',
    ),
    building: set('pipeline pipelines depot depots mine mines mineshaft scaffolding grandstand statue monument pipe pipes levee embankment dyke footbridge tunnel tunnels well wells reservoir metro subway facility facilities housing residence residences accommodation accommodations dormitory dormitories infrastructure plant plants centre centres center centers office offices market markets bridge bridges refinery station stations house houses complex palace parliament square mall stadium theatre theater nightclub club bar restaurant pier dam wall roof tower crane'),
    force: set('forces force troops army military convoy convoys tanks unit units fighters group groups faction factions militia militias soldiers rebels insurgents militants brigade brigades column position positions navy police'),
    body: set('parliament assembly cabinet coalition council senate alliance commission board committee government bank company firm lender insurer airline broker exchange charity council club team party group operator retailer app platform website newspaper channel'),
    weapon: set('bomber bombers attacker missile missiles rocket rockets drone drones shells projectile projectiles torpedo torpedoes bomb bombs bombers jets weapons grenade grenades'),
    operation: set('advance push incursion bombing bombings shooting killing assassination explosion blast sabotage attack attacks offensive counter-offensive operation operations raid raids assault assaults invasion campaign strike strikes airstrike airstrikes investigation investigations probe inquiry search manhunt satellite satellites spacecraft rover exercises drills airlift crackdown counteroffensive incursion trial'),
    law: set('accusation accusations allegation allegations merger takeover conviction convictions sentence sentences resignation rise complaint lawsuit law laws bill bills act reform reforms amendment amendments legislation resolution resolutions budget constitution measure measures decree ordinance treaty ruling regulation regulations rules sanctions tariff tariffs plan plans proposal proposals motion referendum quota package cuts merger vaccine drug treatment pill appeal petition request claim verdict settlement nomination appointment candidacy strategy budget pipeline ban bans order compromise offer bid draft'),
    deal: set('airspace embargo deal deals agreement agreements accord accords pact pacts treaty contract contracts ceasefire cease-fire truce settlement memorandum merger takeover exchange swap partnership terms talks negotiations truces'),
    order: set('rerun inspections inspection recount recounts evacuation evacuations lockdown curfew investigation inquiry probe review recall strike strikes closure closures halt withdrawal blockade siege mobilisation mobilization shutdown arrest arrests release deployment airstrikes ban quarantine election elections sanctions tariffs retrial audit extradition demolition suspension'),
    emergency: set('alert warning warnings walkout stoppage boycott emergency curfew lockdown ceasefire cease-fire truce war mourning independence bankruptcy law blockade sanctions tariff tariffs ban embargo quarantine outbreak epidemic pandemic famine disaster drought restrictions rationing siege'),
    service: set('export import sale work supplies supply participation cooperation assets accounts funds funding aid payments deliveries sales sale import use access fleet trade internet releases service services flight flights trains train school schools classes university universities talks negotiations trading operation operations production aid membership election elections vote match matches race races game games concert concerts festival event events exports imports deliveries licence license licences licenses visas campaign season summit conference visit rally rallies exam exams line lines route routes programme program pipeline'),
    asset: set('stake stakes share shares company business unit division rights land team airline bank network brand chain newspaper club rival maker startup start-up operator subsidiary arm studio platform painting manuscript building portfolio'),
    election: set('result results election elections runoff run-off vote seat seats presidency majority referendum by-election byelection primary primaries leadership nomination mayoralty'),
    project: set('signing bid offer trip plan plans project projects package programme program budget cuts layoffs redundancies resignation retirement candidacy merger closure investment investments strategy railway line pipeline plant reactor mission expansion funding grants takeover recall tour visit death deaths birth engagement concert protest protests march rally investigation inquiry sanctions strike cable cables'),
    emblem: set('ballot ballots boxes flag flags effigy books burqa veil alcohol smoking phones plastic'),
    person: set('prisoners hostages captives detainees counterpart counterparts president premier chancellor king queen governor mayor leader suspect couple pair family leadership crew'),
    vehicle: set('tram trams carriages carriage'),
    ship: set('ferry migrants'),
    aircraft: set('fleet balloon'),
    crowd: set('crowd crowds protest protests protesters demonstration demonstrations demonstrators marchers rally march sit-in'),
    storm: set('storm hurricane cyclone typhoon'),
    hazard: set('flood floods floodwaters flooding fire fires wildfires earthquakes storms landslides mudslides avalanches tornadoes earthquake quake tremor aftershock storm hurricane cyclone typhoon tornado landslide mudslide avalanche explosion blast wildfire tsunami'),
    river: set('river border frontier line strait canal'),
    product: set('batch vaccine drug drugs medicine pill product products model models toy toys'),
    charge: set('charge charges case lawsuit indictment'),
    turmoil: set('fire blaze clashes fighting riot riots unrest war protests'),
    volcano: set('volcano'),
    ties: set('ties relations links'),
  },
  weakVerbs: set('cross extend shake drop block reach admit take enter hold gain rule approach abandon control pass adopt win return order require let release name leave push close stop freeze replace fire seek fall hit strike target rock batter hammer pound blast raid free shoot drop send land shed walk move present introduce launch burn block seal cut jail host bar impose present endorse lead stab back hurt open raise'),
  gatherings: set('rally rallies protest protests march marches demonstration demonstrations vigil vigils vote votes election elections ballot referendum talk talks meeting meetings ceremony ceremonies funeral funerals hearing hearings trial concert match matches game games summit conference parade auction drill drills exercise exercises celebration celebrations service services mass event events session sessions'),
  empty: set(
    'it them him her this that these those part place action steps advantage time way people office power responsibility attention record records high low level point home money votes shape note aim stock turns account heart care years months days hold lead effect someone everyone something himself themselves itself course comfort pride issue position opportunity chance life longer much more so issues questions things us me you milestone nerve snag target week weeks month year day hours minutes name names number details gun guns shotgun rifle pistol handgun firearm weapon phase stage mark moment news headlines headline bottom top peak mainstream internet jackpot',
  ),
  idioms: set('take-road take-ferry take-boat take-ship take-yacht hit-road take-ground hold-ground break-ground gain-ground lose-ground take-field take-land hit-ground hit-target'),
  having: set('claimed claims claim said reported believed alleged claiming thought known understood'),
  deeds: deeds({
    captured: 'capture recapture seizure fall', withdrew: 'withdrawal retreat', resigned: 'resignation', dismissed: 'dismissal sacking ousting removal', detained: 'arrest detention kidnapping abduction',
    freed: 'release', killed: 'killing assassination death', collapsed: 'collapse', closed: 'closure', reopened: 'reopening', destroyed: 'destruction', bought: 'takeover acquisition purchase', signed: 'signing',
    suspended: 'suspension postponement', cancelled: 'cancellation', appointed: 'appointment', sank: 'sinking', struck: 'bombing shelling', evacuated: 'evacuation', sentenced: 'conviction', acquitted: 'acquittal',
  }),
  courts: set('court courts judge judges tribunal jury magistrate'),
  telling: set('after following since announced announces announce announcing confirmed confirms confirm reported reports denied denies denying condemned condemns hailed welcomed despite amid before'),
  noNames: set('land fall explode beat hammer batter thrash'),
  definite: set('the its their his her parliament congress'),
  gerunds: set('being having getting'),
  stative: set('control hold rule'),
  near: set('family families relatives parents mother father wife husband widow widower friend friends lawyer lawyers colleagues neighbours neighbors fans supporters photo photos picture pictures video image images portrait footage'),
  bidding: set('order'),
  seeing: set('see sees saw seen watched watching filmed spotted witnessed showed shows show showing found'),
  mortal: set('shoot stab suffer sustain take rush transport airlift fly send strike hit treat admit'),
  lives: set('lives life'),
  won: set('victory'),
  against: set('on against at'),
  achieved: set('voted managed forced able began started continued continues went proceeded helped'),
  doneBy: set('by after while when upon following and'),
  accusing: set('accuse accused accuses accusing suspected blamed blaming'),
  ringing: set('surround besiege encircle'),
  nows: set('now'),
  agreeing: set('agreed agrees'),
  undone: set('yet refused refuses refuse refusing failed fails fail failing declined'),
  owning: set('denied denies denying deny admitted admits admitting admit'),
  yielding: set('lose'),
  partners: set('with'),
  partitives: set('much day days week weeks state part parts most half number majority rest dozens hundreds thousands one some many all several pair group groups couple series string wave swathes section sections much outskirts edge centre center north south east west members member body bodies remains control third quarter'),
  narrated: new Set(['heading', 'headline', 'caption'] as const),
};

/** English words by which an agent is told from a cause, an instrument and a thing. */
export const AGENTS: AgentWords = {
  nobody: set(
    'effort efforts race bid attempt attempts snap roadside blizzard blizzards snowfall snowstorm snowstorms sandstorm sandstorms downpour downpours talks negotiations count counts tally tallies estimate estimates part weekend whoever whatever midday noon midnight dusk nightfall daybreak sunset sunrise lunchtime internet mail post phone telephone email insurgency insurgencies uprising rebellion sting stings crackdown sweep swap truce ceasefire amnesty temperature temperatures methane carbon-monoxide monoxide humidity hail cyclones hurricanes flame flames ember embers lava mud ash inferno bushfire bushfires gale gales squall typhoons tornadoes eruptions surge tide tides floodwater floodwaters rainfall frost current shipwreck shipwrecks wreck sinking capsizing measles cholera covid covid-19 flu influenza malaria ebola dengue polio cancer epidemic pandemic illness poisoning hunger famine starvation smoking obesity overdose overdoses share stock ' +
    'sales revenue revenues turnover profit profits prices inflation exports imports demand production output turnout unemployment shares stocks clash clashes fighting battle battles war conflict violence unrest protest protests tremor earthquake quake storm hurricane cyclone typhoon tornado flood floods flooding fire fires wildfire wildfires blaze crash collision accident disaster crisis landslide landslides mudslide heatwave heat rain rains tsunami outbreak virus pandemic disease incident derailment collapse avalanche eruption drought famine stampede crush wind winds figure figures number toll move moves decision deal plan report year week month day it this that which there who what water waves wave lightning ambulance helicopter car truck lorry bus train tram vehicle van gun guns shotgun rifle pistol handgun firearm weapon knife round rounds bullet bullets gunshot sniper shrapnel debris rubble shell bomb bombs device injuries wound wounds suspicion fears thousands hundreds dozens scores snow ice fog smoke fumes gas poison explosives bolt bolts fabric means way result end morning evening night hand hands accident sea river current currents percent place places area fall rise surge drop decline growth cut cuts outage outages blackout blackouts failure demand prices price costs cost inflation case cases charges scandal vote votes majority margin deadline death deaths victory loss win defeat law rule rules policy treatment surgery victim victims operation investigation north south east west',
  ),
  deeds: set('attack attacks shooting shootings bombing bombings raid raids strike strikes airstrike airstrikes assault assaults offensive fire shelling blast blasts explosion explosions massacre bombardment ambush gunfire missile missiles rocket rockets drone drones shells projectiles warplanes jets'),
  wields: set('use used uses using'),
  performs: set('fired fires firing fire launched launches launching launch planted plants planting plant detonated detonates detonating dropped drops dropping carried carries carrying staged stages staging mounted mounting perpetrated committed conducted conducting hurled threw thrown laid claimed orchestrated masterminded'),
  beneath: set('under'),
  answering: set('responsibility responsible'),
  ordering: set('ordering commissioning commanding directing planning plotting masterminding organising organizing orchestrating instigating arranging perpetrating committing'),
  judges: set('critics opponents analysts economists experts observers campaigners sceptics skeptics detractors'),
  behind: set('behind'),
  attributing: set('attribute attributes attributed attributing ascribe ascribes ascribed'),
  deedBy: set('by'),
  placed: set('shooting shootings stabbing stabbings bomb bombs'),
  parties: set('government regime rebel rebels army state police coalition opposition insurgent insurgents militant militants military terrorist jihadist separatist separatists government-led gang cartel militia israeli russian allied enemy loyalist pro-government occupying taliban hezbollah hamas houthi isis daesh'),
  acting: set('state city country county'),
  undergoes: ['face', 'faces', 'faced', 'facing', 'suffer', 'suffers', 'suffered', 'see', 'sees', 'saw', 'seen', 'experience', 'experiences', 'experienced', 'endure', 'endured', 'endures', 'witness', 'witnesses', 'witnessed', 'undergone', 'underwent', 'sustained', 'clash', 'clashed', 'clashes', 'exchanged fire', 'traded fire', 'came under', 'come under', 'comes under', 'coming under'].map((phrase) => phrase.split(' ')),
  finders: set('find pronounce declare confirm identify'),
  they: set('they it them he she'),
  several: set('they them'),
  works: set('concert concerts show shows gig gigs performance performances film films movie movies song songs album albums single book books novel novels memoir poem play plays musical painting paintings sculpture work works exhibition statue portrait opera ballet symphony series documentary game games speech address report study survey article essay column design'),
  shots: set('shot shots gunshot gunshots round rounds bullets'),
  generic: set('we i you who us me one people others those these some many few everyone someone nobody officials'),
};

/** English nouns whose counts are worth no claim. */
export const REFINE: RefineWords = {
  plain: set('spellings spelling names versions numbers figures estimates side sides thing things reason reasons way ways time times moment moments part parts kind kinds sort sorts type types form forms step steps question questions option options example examples aspect aspects factor factors direction directions word words sentence sentences name names idea ideas point points hand hands half halves end ends else occasion occasions case-study season seasons chapter chapters item items topic topics issue issues choice choices stage stages phase phases round rounds goal goals lap laps inning innings pitch game games set sets point title titles'),
  tried: set('attempted would-be thwarted foiled'),
  margins: [['margin', 'of', 'error'], ['margin', 'of', 'sampling', 'error'], ['sampling', 'error']],
  there: new Set(['there']),
  exceptions: [['all', 'but'], ['all', 'except'], ['everyone', 'but'], ['every', 'one', 'but']],
  defining: set('define defines defined defining classify classifies classified'),
  definedAs: set('as'),
  diseases: set('disease diseases virus viruses coronavirus covid covid-19 pandemic infection infections cholera measles ebola flu influenza malaria dengue polio mpox tuberculosis typhoid typhus meningitis diphtheria zika hepatitis rabies anthrax chikungunya marburg norovirus'),
  kin: set('son sons daughter daughters grandchild grandchildren grandson grandsons granddaughter granddaughters stepson stepsons stepdaughter stepdaughters sibling siblings brother brothers sister sisters great-grandchildren nephews nieces cousins child children'),
  partners: set('wife husband widow widower spouse survived married partner grandchildren'),
  terms: set('prison jail imprisonment'),
  officeTerms: set('term terms'),
  misdeeds: set('shooting shootings stabbing stabbings vandalism hunger homelessness unemployment fraud frauds stuffing abuse abuses violence corruption bribery theft thefts harassment intimidation torture rape rapes assault assaults misconduct negligence vandalism looting arson racism discrimination cheating doping bullying violation violations neglect embezzlement extortion trafficking smuggling manipulation malpractice disappearance disappearances kidnapping kidnappings murder murders identity error errors interference cruelty exploitation piracy plagiarism espionage sabotage slavery hardship retaliation coercion evasion forgery hate antisemitism brutality poaching'),
  attributes: set('candidate pronged tiered member person man woman people seat seat-less storey story bedroom door team party judge nation country strong nations state'),
};
