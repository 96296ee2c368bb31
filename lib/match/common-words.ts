/**
 * Words that news of any event uses: they tell nothing about which event. Function words, verbs of saying, calendar words,
 * counting words and the furniture of reports. English, with the function words of other languages that packs hold headlines in.
 */
const COMMON = `
a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via with within without about above across after again against all almost along already also although
always am among amid amidst an another any anyone anything are aren't around as away back be became because become been before began behind being below beside besides between beyond both can can't cannot could couldn't did
didn't do does doesn't doing don't done down during each either else end enough even ever every everyone everything few first following former found further get gets getting give given gives giving go goes going gone got had hadn't has hasn't
have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed instead is isn't it it'd it'll it's its itself just keep kept know known knows last late later latest least left less let let's
like likely little long look looked looking made main mainly make makes making many may maybe me mean meanwhile might mine more most mostly much must my myself near nearly need needed needs never new next no none not nothing now
occur occurred once one ones only onto other others our ours ourselves own part parts people person perhaps possible put quite rather really recent recently right said same saw say saying says see seem seemed seems seen set several
shall she she'd she'll she's should shouldn't show showed shown shows side since six so some someone something soon still such take taken takes taking tell tells ten that that's the their theirs them themselves then there there's these they they'd they'll
they're they've thing things think this those though thought three through throughout thus till time times to today together told tomorrow too took toward towards tried try trying turn turned two under until up upon us use used using very want wanted
wants was wasn't way ways we we'd we'll we're we've week weeks well went were weren't what when where whether which while who whole whom whose why will with within without won't work would wouldn't year years yes yesterday yet you you'd you'll you're
you've your yours yourself day days month months hour hours minute minutes second seconds morning afternoon evening night noon midnight decade decades century
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt est edt pst utc am pm
zero four five seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion half quarter third percent per cent number numbers figure figures total count
according added adding adds announce announced announcement article ask asked asks believe believed believes call called calling calls claim claimed claims cite cited come comes coming comment comments confirm confirmed confirming
continue continued continues describe described details early expect expected explain explained explaining fact facts follow followed hear heard hold holding held include included includes including inform information issue issued journalist journalists
media mention mentioned news newspaper note noted official officials online original outlet photo photos picture pictures place point pointed post posted posts press previous previously published publish quote quoted read reader readers receive received
reiterate release released remain remained remains report reported reportedly reporter reporters reporting reports reveal revealed search share shared social source sources speak speaking spoke spokesman spokesperson spokeswoman state stated statement
statements story stories suggest suggested talk talking tweet tweeted twitter facebook instagram update updated updates video videos view warn warned warning watch website write writing written wrote image images caption advertisement subscribe sign newsletter
area areas big bring brought case cases cause caused causing change changed city close common country county different due effect event events good great group groups head help helped helping high home house huge important incident large larger largest lead leader
leaders leading life line live living local lot low major man member members men mr mrs ms dr national nearby old open order place placed plan plans president problem provide provided public question region result run running scene senior service services
small someone south north east west southern northern eastern western central sent situation special start started stop strong support system team top town young woman women boy girl child children family families friend friends world worldwide international
able act action actually ahead allow allowed alone appear appeared apparently appears attempt available based begin beginning best better briefly capital carried carry certain clear clearly consider considered course currently daily date decided decision despite
down during earlier easily entire especially estimated even eventually exactly example extra face facing fall far feel feet felt fifth final finally find form forward four free full fully future general generally government gov great hand happen happened happens hard
hope human idea immediately increase increased increasing initial initially inside involve involved involving job join joined key kind least legal let level list longer matter meet meeting million minister moment money move moved moving mph name named names nature
nobody note number offer office often ongoing opened ordered outside overall particularly past period play point political possibly potential power present pressure probably process program project quickly raise raised range rate reach reached real reason remember
residents response responsible return returned rise risk role room rule save second section seek seen sense series serious seriously short similar simply single site size slightly sort speaking specific spent stage stand standing staff step street strike struck
study subject suddenly sure surrounding taken target term test thank thanks themselves throughout tuesday type unable understand unit united university unless usually value various visit wait wall war water white women word words working worse worst wrong www com http https
police county sheriff sheriff's department centre center medical hospital parish prison district court agency republic democratic javascript please enable council ministry committee association institute foundation company corporation copyright reserved rights broadcast rewritten redistributed material republished permission contact associated editor correspondent staff email click comments privacy cookies terms advert tags topics related p.m a.m dead death deaths died dying kill killed killing kills injured injuries injury wounded hurt toll
el la los las un una unos unas y o de del al en por para con sin sobre entre desde hasta que como más pero su sus es son fue fueron ha han había este esta estos estas ese esa
le les des du au aux et ou dans sur sous avec sans pour par plus mais est sont été ont avait ce cette ces son sa ses leur leurs der die das den dem ein eine einen einer und oder aber mit von vom zum zur auf aus bei nach über unter für ist sind war wurde wurden hat haben
il lo gli uno di da nel nella degli delle che non si o os uma do dos da das no na nos nas em ao e um com não mais
`;

const WORDS: ReadonlySet<string> = new Set(COMMON.trim().split(/\s+/));

/** Whether a lower-case word tells nothing about which event a text is about. */
export const isCommonWord = (word: string): boolean => word.length < 3 || WORDS.has(word);
