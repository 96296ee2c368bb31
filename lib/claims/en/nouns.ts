import { unitOfKind } from '@/lib/lexicon/nouns';
import type { NounLanguage } from '@/lib/claims/quantity/noun-language';

/** `kind: singular[/plural] …`; the plural is given where it is not made by the rules below. Compounds are found by their last word. */
const WORDS = `
people: accomplice henchman/henchmen conspirator collaborator sidekick assistant rival challenger contender treasurer columnist cartoonist financier warlord mastermind ringleader kingpin frontrunner incumbent opponent helper busker snowboarder canoeist kayaker rambler picnicker filmgoer theatregoer doorman/doormen barman/barmen barista scavenger ragpicker sweeper landscaper goatherd cowherd fisherwoman/fisherwomen trawlerman/trawlermen gamekeeper zookeeper stablehand ploughman/ploughmen sharecropper scaffolder plasterer glazier roughneck roustabout blacksmith weaver cobbler goldsmith jeweller jeweler watchmaker typesetter vlogger youtuber podcaster photojournalist camerawoman/camerawomen videographer filmmaker drummer guitarist pianist violinist trumpeter magician acrobat juggler beautician masseur counsellor counselor radiographer optician veterinarian anthropologist linguist astronomer meteorologist volcanologist seismologist statistician demographer archivist curator typist stationmaster signalman/signalmen helmsman/helmsmen sapper bombmaker copilot bellboy governess butler servant pimp pickpocket skinhead zealot cultist vicar chorister headteacher fundraiser honeymooner centenarian canvasser informer draftee guardsman/guardsmen watchman/watchmen sentry jailer probationer oligarch landowner tribesman/tribesmen townsman/townsmen native fanatic thug raider grad guarantor saver reader renter freelancer claimant entrant contestant policyholder stakeholder merchant fisher smoker addict sufferer escapee stowaway evictee commissioner regulator plaintiff litigant petitioner interviewee physicist biologist consultant whistleblower streamer bookmaker punter gambler heir businessman/businessmen businesswoman/businesswomen entrepreneur librarian actress painter sculptor lobbyist gardener chauffeur townsperson/townspeople mugger gangster mobster hitman/hitmen arsonist widower jobseeker holder grower breeder herder rancher planter winemaker personnel/personnel troublemaker hooligan vandal looter agitator creditor injury/injuries homicides/homicides arrivals/arrivals killings/killings slayings/slayings arrests/arrests detentions/detentions kidnappings/kidnappings abductions/abductions murders/murders suicides/suicides drownings/drownings seeker observer adviser advisor organiser organizer executive director manager investigator prosecutor inspector spokesman/spokesmen spokeswoman/spokeswomen chairman/chairmen speaker organiser translator interpreter developer designer programmer engineer builder carpenter electrician plumber baker butcher waiter waitress chef cook hunter angler diver rower sprinter gymnast golfer boxer wrestler swimmer coach-person referee umpire wicketkeeper goalkeeper striker midfielder footballer cricketer batsman/batsmen bowler quarterback gamer collector historian scholar philosopher poet novelist playwright author publisher songwriter rapper dancer comedian entertainer fashion-model influencer pensioner taxpayer breadwinner carer caregiver babysitter nanny foster-parent person/people persons individual soul human body/bodies corpse casualty victim fatality death life/lives dead wounded injured missing member citizen participant guest visitor user viewer subscriber player fan athlete runner spectator celebrity figure farmer consumer fisherman/fishermen writer artist actor singer musician performer expert scientist researcher analyst economist policymaker ratesetter rate-setter engineer professor academic lawyer attorney activist campaigner volunteer delegate representative leader commander chief owner founder investor shareholder trader buyer seller borrower applicant candidate nominee recipient beneficiary bystander onlooker witness respondent signatory donor homeless unemployed folk inhabitant villager islander local neighbour neighbor parishioner worshipper worshiper believer follower congregant mourner walker hiker climber swimmer surfer skier cyclist motorcyclist motorist holidaymaker evacuee returnee asylum-seeker deportee immigrant emigrant expatriate foreigner national countryman teenager adolescent youngster youth adult senior pensioner retiree parent mother father son daughter brother sister sibling wife/wives husband spouse cousin orphan widow grandmother grandfather grandchild/grandchildren friend colleague partner roommate companion stranger contact teen adolescent settler pioneer clerk cashier shopkeeper storekeeper bartender bouncer barber hairdresser receptionist attendant janitor porter caretaker landlord landlady lodger housemate flatmate teammate schoolmate playmate babysitter girlfriend boyfriend fiance fiancé fiancee fiancée ex-wife/ex-wives ex-husband ex-girlfriend ex-boyfriend stepfather stepmother stepson stepdaughter stepchild/stepchildren stepbrother stepsister mediator negotiator intermediary/intermediaries go-between captor defector deserter looter grandson granddaughter grandparent great-grandmother great-grandfather uncle aunt nephew niece godfather godmother mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law twin mum mom dad newlywed bride groom groomsman/groomsmen bridesmaid drinker reveller reveler clubber partygoer concertgoer churchgoer festivalgoer moviegoer beachgoer guest jogger rider camper farmhand shepherd herder herdsman/herdsmen trader peddler vendor hawker courier postman/postmen mailman/mailmen beggar sex-worker prostitute chef pastor priest monk nun bishop imam rabbi cleric clergy/clergy deacon preacher missionary foreman/foremen roofer welder electrician sailor skipper deckhand comrade coworker co-worker acquaintance elder housewife/housewives dealer dissident listener depositor amputee juvenile headmaster tutor astronaut cosmonaut explorer archaeologist geologist pharmacist dentist anaesthetist psychiatrist psychologist therapist maid grocer stallholder pedlar vagrant squatter chieftain serf slave exile expat newcomer colonist nomad evangelist mullah seminarian choirboy benefactor philanthropist billionaire millionaire tycoon accountant auditor speculator solicitor barrister notary/notaries informant spy/spies agent saboteur architect surveyor consul arbitrator biker vacationer bather sunbather snorkeler supervisor rancher beekeeper cowboy peasant attendee jockey skater paraglider skydiver mountaineer trekker
civilians: civilian noncombatant non-combatant
students: student pupil schoolchild/schoolchildren undergraduate graduate schoolgirl schoolboy classmate
children: child/children kid minor toddler infant boy girl preschooler kindergartner kindergartener
babies: baby newborn
people: passerby/passersby
women: woman/women female
men: man/men male gentleman/gentlemen
elderly: octogenarian
journalists: journalist reporter photographer cameraman/cameramen correspondent editor blogger
aid-workers: humanitarian
tourists: tourist pilgrim-tourist sightseer backpacker
teachers: teacher lecturer educator
combatants: combatant
fighters: fighter jihadist jihadi warrior partisan guerrilla guerilla
soldiers: soldier serviceman/servicemen servicewoman/servicewomen infantryman/infantrymen paratrooper marine sailor airman/airmen private sergeant lieutenant captain colonel general reservist peacekeeper commando ranger trooper veteran gunner cadet
militants: militant militiaman/militiamen extremist islamist operative
terrorists: terrorist bomber
rebels: rebel
insurgents: insurgent
troops: troop/troops force/forces
guards: guard bodyguard warden
conscripts: conscript recruit
mercenaries: mercenary
police-officers: policeman/policemen policewoman/policewomen constable sheriff police/police cop officer gendarme deputy detective
officials: aide administrator ombudsman ombudswoman official governor premier bureaucrat bailiff
ministers: minister
lawmakers: lawmaker legislator senator congressman/congressmen mp parliamentarian councillor councilor councilman/councilmen assemblyman/assemblymen deputy-lawmaker
judges: judge magistrate justice juror
diplomats: diplomat ambassador envoy
mayors: mayor
workers: steelworker shipbuilder worker labourer laborer contractor tradesman/tradesmen dockworker cleaner lumberjack logger forester bricklayer mason mechanic machinist docker stevedore tailor seamstress technician stoker trainee apprentice intern
employees: employee
staff: staff/staff staffer
miners: miner
nurses: nurse
doctors: doctor physician surgeon medic paramedic midwife/midwives
firefighters: firefighter fireman/firemen
rescuers: rescuer responder lifeguard
crew: crew/crew crewman/crewmen seafarer crewmember attendant steward stewardess navigator mariner
pilots: pilot
protesters: protester protestor demonstrator marcher picketer rioter
passengers: passenger traveller traveler commuter occupant rider
drivers: driver trucker lorry-driver cabbie
pedestrians: pedestrian
prisoners: prisoner inmate captive convict pow
hostages: hostage abductee
detainees: detainee internee
patients: patient
victims: 
families: 
suspects: suspect defendant accused perpetrator culprit offender criminal smuggler trafficker thief/thieves robber burglar hacker scammer fraudster swindler kidnapper pirate poacher bandit brigand killer murderer rapist fugitive parolee
gunmen: gunman/gunmen shooter sniper
attackers: attacker assailant assassin
voters: voter elector
supporters: supporter backer loyalist
relatives: relative
pilgrims: pilgrim
worshippers: worshipper devotee churchgoer congregant
migrants: migrant
refugees: refugee
displaced-people: idp
residents: resident dweller occupier tenant homeowner householder
customers: customer client shopper diner
survivors: survivor
others: other
settlement: settlement community hamlet municipality suburb outpost
village: village
town: town township
city: city
neighbourhood: neighbourhood neighborhood
location: location site position place point-location spot
district: district county province region state governorate prefecture commune borough parish
building: building structure property facility dormitory hostel hotel shelter stadium theatre theater museum library courthouse palace bunker bridge footbridge walkway flyover dam pier tunnel viaduct overpass roof balcony wall chimney silo block premises/premises dwelling skyscraper tower warehouse barn hangar shed hall landmark
house: house home mansion bungalow villa cottage residence hut
apartment: apartment flat condo condominium
school: school kindergarten university college campus classroom
hospital: hospital clinic ward
shop: shop store bakery/bakeries supermarket restaurant cafe bar pub mall outlet
church: church chapel cathedral temple synagogue shrine monastery/monasteries convent abbey
mosque: mosque
business-premises: office factory/factories plant mill
vehicle: digger crane backhoe forklift snowplough snowplow earthmover lawnmower quad-bike vehicle van minibus lorry jeep suv pickup taxi cab scooter bicycle bike trailer carriage caravan bulldozer excavator tractor convoy
car: car automobile sedan
bus: bus/buses coach
truck: truck
train: train locomotive tram
tank: tank apc
motorcycle: motorcycle motorbike
wagon: wagon railcar freight-car
ambulance: ambulance
aircraft: aircraft/aircraft airship balloon glider
helicopter: helicopter chopper gunship
plane: plane airplane aeroplane turboprop seaplane glider jet warplane bomber-plane airliner jetliner fighter-jet
drone: drone uav
ship: ship frigate destroyer warship submarine ferry cruise-ship trawler freighter carrier-ship corvette barge yacht dinghy raft tug tugboat icebreaker dredger
boat: boat lifeboat speedboat
vessel: vessel
tanker: tanker
gun: gun rifle firearm pistol handgun shotgun
weapon: weapon grenade mortar mine landmine munition warhead torpedo
bomb: bomb ied explosive
missile: missile
rocket: rocket
shell: shell
violation: violation infringement infraction
breach: breach/breaches
team: team squad
brigade: brigade battalion regiment platoon
strike: strike attack assault bombardment shelling raid-strike
airstrike: airstrike air-strike sortie
raid: raid
animal: animal livestock/livestock creature bird seabird horse sheep/sheep goat pig chicken hen ducks/ducks goose/geese turkeys/turkeys poultry/poultry lambs/lambs ewe calf/calves piglet heifer rabbit mink/mink rat pony/ponies foal mule bison/bison moose/moose elk/elk reindeer/reindeer yak llama alpaca elephant whale dolphin porpoise monkey baboon orangutan tiger lion cheetah hyena wildebeest panda bear wolf/wolves badger otter beaver squirrel cat deer/deer turtle tortoise lizard frog toad snake rhino rhinoceros hippo hippopotamus giraffe zebra antelope gorilla chimpanzee leopard crocodile alligator walrus manatee camel donkey buffalo/buffaloes kangaroo koala penguin pelican vulture parrot pangolin pigeon gull flamingo ostrich rooster cockerel
dog: dog
fish: fish/fish
cattle: cattle/cattle cow
household: household family
company: company carrier firm corporation enterprise startup employer manufacturer supplier retailer airline
bank: bank lender
business: business
job: job position-job role layoff redundancy
post: vacancy
container: container
package: package parcel
case: case
infection: infection
territory: territory
land: land
earthquake: earthquake quake
aftershock: aftershock tremor
fire: fire wildfire blaze bushfire
flood: flood
storm: storm hurricane cyclone typhoon tornado
explosion: explosion blast
accident: accident crash collision
vote: vote abstention
ballot: ballot
seat: seat
mandate: mandate
`;

/** Words whose plural is not made by adding -s, beyond those named with their kind. */
/** Adverbs of where and whither behind a noun ("mud downstream"). */
const WHERES: ReadonlySet<string> = new Set('downstream upstream downhill ashore overboard nationwide worldwide abroad overseas inland'.split(' '));

/** Words that open a time behind a noun. */
const TIMES: ReadonlySet<string> = new Set('last this next yesterday today tomorrow tonight now then ago each every'.split(' '));

const IRREGULAR = 'foot/feet tooth/teeth goose/geese mouse/mice ox/oxen criterion/criteria phenomenon/phenomena datum/data medium/media crisis/crises analysis/analyses series/series species/species leaf/leaves knife/knives half/halves wolf/wolves loaf/loaves shelf/shelves hero/heroes tomato/tomatoes potato/potatoes echo/echoes veto/vetoes matrix/matrices index/indices livestock/livestock poultry/poultry offspring/offspring headquarters/headquarters crossroads/crossroads barracks/barracks';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const PLURAL_TO_SINGULAR = new Map<string, string>();
const KIND_OF = new Map<string, string>();

/** The plural by the rules. Asked by the last letters and not by patterns, which an engine would run over each noun when it loads this. */
function pluralise(noun: string): string {
  const last = noun.at(-1)!;
  if ('sxz'.includes(last) || noun.endsWith('ch') || noun.endsWith('sh')) return `${noun}es`;
  return last === 'y' && !'aeiou'.includes(noun.at(-2)!) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

for (const line of WORDS.trim().split('\n')) {
  const cut = line.indexOf(':');
  const kind = line.slice(0, cut);
  for (const entry of line.slice(cut + 1).split(' ').filter(Boolean)) {
    const [singular, plural = pluralise(entry)] = entry.split('/') as [string, string?];
    if (!KIND_OF.has(singular)) KIND_OF.set(singular, kind);
    if (!KIND_OF.has(plural)) KIND_OF.set(plural, kind);
    PLURAL_TO_SINGULAR.set(plural, singular);
  }
}
for (const entry of IRREGULAR.split(' ')) {
  const [singular, plural] = entry.split('/') as [string, string];
  PLURAL_TO_SINGULAR.set(plural, singular);
}

/** Words in -s that are no plurals. */
const NOT_PLURAL = set('is was has this its his hers as us yes plus less thus news gas bus virus status process access business progress success loss class boss glass grass press stress across always perhaps sometimes besides towards afterwards nowadays indoors upstairs overseas politics economics mathematics physics athletics ethics tennis campus corpus bonus census consensus focus analysis basis crisis christmas chaos canvas atlas alas bias pass mass cross dress kiss miss address express congress princess witness illness wilderness weakness happiness fitness darkness arms congress genius radius surplus versus per-cent');

/** Peoples, faiths and parties whose plural does not show it; lower case. */
const PEOPLE_NAMES = set('brits aussies kiwis zulus berbers tuaregs sherpas kurds turks arabs jews britons poles swedes danes finns serbs croats czechs slovaks greeks thais scots muslims sunnis shiites shias hindus sikhs druze yazidis alawites democrats republicans filipinos uzbeks tajiks kazakhs uyghurs uighurs houthis rohingya tamils sinhalese basques catalans germans spaniards icelanders new-yorkers londoners dutch french irish british chinese japanese swiss portuguese lebanese vietnamese palestinians israelis iraqis pakistanis bangladeshis afghans saudis yemenis omanis emiratis qataris kuwaitis nepalis catholics protestants evangelicals latinos hispanics roma tutsis hutus');

const looksPlural = (word: string): boolean => word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s") && !word.endsWith('us') && !word.endsWith('is') && !NOT_PLURAL.has(word);

function singularOf(word: string): string {
  const known = PLURAL_TO_SINGULAR.get(word);
  if (known !== undefined) return known;
  if (!looksPlural(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  // "quizzes", "waltzes", but "sizes"
  if (word.endsWith('zzes')) return word.slice(0, -3);
  if (/(?:sses|xes|tzes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What counted noun phrases of English look like. */
export const ENGLISH_NOUNS: NounLanguage = {
  kindOf: (word) => KIND_OF.get(word) ?? null,
  unitOf: (word) => (KIND_OF.has(word) ? unitOfKind(KIND_OF.get(word)!) : null),
  singularOf,
  isPeopleName: (word) => PEOPLE_NAMES.has(word) || (word.length > 5 && /(?:ans|ians|iens|ists|ites|ese|eans|ahs|ois)$/.test(word)) || (word.length > 5 && /[^aeiou]is$/.test(word)),
  isSuperlative: (word) => word === 'most' || word === 'best' || word === 'worst' || word === 'least' || (word.length > 5 && /[^r]est$/.test(word) && !/^(?:forest|protest|interest|harvest|request|contest|arrest|invest|suggest|conquest)$/.test(word)),
  looksLikeVerb: (word) => /(?:ed|ing|s)$/.test(word),
  looksPast: (word) => word.length > 5 && /[^e]ed$/.test(word) && !/^(?:hundred|kindred|sacred|hatred)$/.test(word),
  isPlural: (word) => PLURAL_TO_SINGULAR.has(word) || looksPlural(word),
  stops: set(`within ages aged
    of in on at by for from with without to into onto upon over under above below between among amid against about around after before since until till during through across along near off out up down than as like via per despite toward towards
    and or but nor so yet if when while where who whom whose which that what why how because although though unless whether
    is are was were be been being am has have had having do does did will would can could may might must shall should
    the a an this these those its their his her our your my it he she they we i you him them us me each every either neither both all any some no not
    also only just even still already overnight now then there here ago later earlier today yesterday tomorrow tonight together apart away back again further
    said says say told added including according compared versus
  `),
  fillers: set('of the head other more additional further extra new different separate distinct such these those its their his her our my your all them'),
  down: set('down'),
  peopleWords: set('treated vaccinated dead killed wounded injured hurt missing arrested detained hospitalised hospitalized displaced stranded rescued evacuated infected jailed homeless unaccounted trapped sickened dying died charged sentenced executed shot stabbed drowned abducted kidnapped imprisoned convicted aboard'),
  peopleVerbs: set('kill killed killing kills wound wounded wounding injure injured injuring injures hurt hurting arrested arresting detained detaining hospitalized hospitalised displaced displacing rescued rescuing evacuated trapped trapping employ employs employing'),
  compounds: new Map([['drug lord', 'people'], ['drug baron', 'people'], ['crime lord', 'people'], ['crime boss', 'people'], ['gang boss', 'people'], ['mob boss', 'people'], ['drug boss', 'people'], ['gang lord', 'people'], ['upper house', 'lawmakers'], ['lower house', 'lawmakers'], ['prison officer', 'guards'], ['correctional officer', 'guards'], ['corrections officer', 'guards'], ['border post', 'outpost'], ['army post', 'outpost'], ['military post', 'outpost'], ['police post', 'outpost'], ['guard post', 'outpost'], ['cannabis plant', 'plant'], ['marijuana plant', 'plant'], ['fire engine', 'truck'], ['fire appliance', 'truck'], ['police cruiser', 'car'], ['steam engine', 'train'], ['# bomber', 'plane'], ['strategic bomber', 'plane'], ['stealth bomber', 'plane'], ['heavy bomber', 'plane'], ['nuclear bomber', 'plane'], ['cable car', 'vehicle'], ['barrel bomb', 'bomb'], ['gold bar', 'ingot'], ['silver bar', 'ingot'], ['iron bar', 'ingot'], ['metal bar', 'ingot'], ['steel bar', 'ingot'], ['day pass', 'pass'], ['day trip', 'trip'], ['day visitor', 'people'], ['day tripper', 'people'], ['day labourer', 'workers'], ['day laborer', 'workers'], ['day care', 'care'], ['day nursery', 'school'], ['day centre', 'building'], ['day center', 'building'], ['night shift', 'shift'], ['night bus', 'bus'], ['night train', 'train'], ['night flight', 'flight'], ['foot soldier', 'soldiers'], ['foot patrol', 'patrol'], ['second home', 'house'], ['pound coin', 'coin'], ['pound note', 'note'], ['degree course', 'course'], ['degree student', 'students'], ['cup final', 'final'], ['cup tie', 'match'], ['bit part', 'part'], ['grain ship', 'ship'], ['grain silo', 'building'], ['pint glass', 'glass'], ['crew member', 'crew'], ['staff member', 'staff'], ['family member', 'relatives'], ['job cut', 'job'], ['job loss', 'job'], ['patrol craft', 'vessel'], ['landing craft', 'vessel'], ['fishing craft', 'vessel']]),
  suffered: set('deaths fatalities casualties injuries suicides drownings'),
  befalls: set('deaths fatalities killings murders suicides injuries arrests detentions abductions kidnappings drownings'),
  workPlaces: set('positions posts roles'),
  happens: set('crashes sinks capsizes overturns collapses derails plunges topples explodes burns falls flips skids veers lands returns vanishes disappears'),
  loading: set('carrying with transporting'),
  groups: set('choir orchestra cast jury crew crowd population group team staff audience membership workforce congregation delegation squad unit force party convoy family gang electorate toll headcount payroll'),
  qualifiers: set('consumer account general private senior national local individual adult male female minor foreign criminal militant islamist other missing dead fire city town village police business bank school hospital car truck bus train house home bomb missile rocket drone job vote party district company mine strike air guerrilla elderly homeless unemployed wounded injured force land territory site gun case flood storm student patient security child woman rebel terrorist jihadist insurgent opposition property post office plant county state province church ship boat flat'),
  looksLikeAdverb: (word) => TIMES.has(word) || WHERES.has(word) || (word.length > 5 && word.endsWith('ly')),
  looksLikeQualifier: (word) => /(?:al|ive|ic|ous|ful|able|ible|ish|less|ary|ese|ian|ed|ing|er|est|ly)$/.test(word),
  needsNoun: (word) => /(?:ed|ing|ly|'s)$/.test(word),
  auxiliaries: set('are were was is be been being have has had also still remain remained reported reportedly critically seriously severely badly slightly confirmed feared believed later since more others had died were'),
  adjectives: set('full big new old small large young huge key top main major good bad long short high low single whole last next first complete separate further simple rare quick fast slow hot cold warm dead live real true false free fair fellow senior junior'),
  participles: set('hidden made held kept sent sold found lost bound grown sewn strewn flown shipped left brought bought stolen taken stuffed tied'),
  pasts: set('found suffered attended boarded joined entered lacked contracted faced cast put threw shook knew drew wore tore swore woke froze chose rode swam sang rang drank shrank withdrew overtook undertook forgot forgave went came became took gave saw began wrote drove flew broke spoke stole fell rose grew ran sprang sank did was were had ate blew hid showed'),
  verbsAndNouns: set('calls signs shows works needs hits leads wounds work face use hit need call sign hold rise fall report march vote lead start show stay live'),
  verbs: set(`
    eat eats ate die dies died say says said told remain remains remained become became come comes came go goes went take takes took make makes made get gets got give gave given show shows showed shown see saw seen find found tell
    fill fills filled clog clogs clogged want wants wanted need needs needed begin began start starts started lead leads led live lives lived work works worked flee flees fled leave leaves left stay stays stayed join joins joined attend attends attended vote votes voted
    kill kills injure injures wound wounds hit hits fell fall falls rise rises rose grow grew expect expects expected believe believes believed think thought face faces faced follow follows followed use uses used
    enter enters entered suffer suffers suffered survive survives survived receive receives received lose loses lost hold holds held sign signs signed call calls called demand demands demanded gather gathered march marched
    shook knew threw drew wore bore tore swore woke stole froze chose rode swam sang rang sprang drank shrank hung stuck swung flung clung sought brought bought taught fought kept slept wept crept swept met bled fed slid hid lit felt dealt meant sent lent spent stood understood withdrew overtook undertook forgot forgave
    told ran sank shot struck broke blew flew burst caught drove died won beat sat spoke wrote
    registered reported recorded confirmed identified opened closed destroyed damaged captured seized controlled evacuating facing living working travelling traveling carrying wearing belonging making
  `),
};
