import type { Grammar } from '@/lib/claims/claim-language';
import { verbBases, verbForms } from './inflect';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common verbs of news that evoke no frame: they end noun phrases and open clauses. */
const VERBS = `
accept accompany accuse achieve acknowledge act add address admit affect aim allow amount appeal appear apply approach argue arrive ask assess assist attempt attract avoid await base become begin believe belong block boast bolster
break bring broadcast broker build call care carry cast cause celebrate challenge change chant choose circulate cite clash clear climb collect combat come comment commit compare compete complain complete concern conclude condemn conduct confirm confront
confirm consider consist contact contain continue contribute convince cooperate cope cover create cross cut deal decide defend deliver demand demonstrate depend describe deserve design develop devote disappear discuss disperse dispute divert do double draw drive drop ease
edit elaborate emerge enable encourage end endure engulf enjoy ensure erupt escalate escape establish exceed exchange exclude exist expand expect experience explain explore express extend face fail favour favor fear feature feel fight file fill fit focus follow force form gather get give go happen head hear
help hide hold hope host ignore imagine implement impose improve include increase indicate inflict inform inspire insist intend intensify intervene introduce involve issue join judge justify keep know lack land last lay lead learn leave let lie limit link list listen live look lower maintain make manage march mark matter mean
mention mount move name near need negotiate note observe occur operate organise organize originate overlook oversee own participate pass perform persist place play post predict prefer prepare present preserve press pressure prevent proceed process promise prompt propose protect prove provide pull pursue push put question quit quote
rage rank reach react read receive recall recognise recognize recommend recover reduce refer reflect refuse regard regain reject relate rely remain remove repeat replace represent require resist resolve respond respect rest restore result retain return reveal ride ring rise roam rule run rush satisfy save say schedule search secure see seek seem select send separate serve set settle
shake share shift ship shock show shut sign simmer sit slow soften solve sound speak spread stage stand start state stay stem stop store stretch struggle submit succeed suffer suggest supply support suppose surge surprise surround survive suspect sustain swear sweep take talk target teach tell tend test thank think threaten tie total touch track trade travel treat trigger try turn
understand undertake undergo unite update urge use value vanish vary view violate visit wait walk want warn watch weaken wear welcome widen win wish witness wonder work worry write yield accuse arise await boost bounce bow brace brand breach brief calm capitalise cede cease chair characterise circle clarify coincide commemorate compound comprise concede conceal confine consult contend contest
convene convict coordinate counter crack cripple crush curb damage dampen declare decline defeat defy delay deny depart deter devastate differ diminish disclose dismantle dominate dub echo elect embark embrace emphasise emphasize endorse enforce engage enhance evolve exert exhaust expose face fade fire flare flash flock fuel fulfil fund gain grant grapple grip guarantee guide halt hamper handle harbour harm hail highlight hinder hit honour house
hurt identify illustrate impact imply incur induce inspect install invite isolate jeopardise lament launch leak levy lift loom lure manipulate mask merge mobilise mobilize monitor mourn mull narrow obtain occupy oppose ordain oust outline overcome overthrow overwhelm owe patrol pause peak penetrate persuade pile plague plan plead pledge plunge poll pose position possess postpone pound pour praise prevail proclaim prohibit prolong propel provoke publish punish pursue quell rally
rebuild recede reckon reconsider reform register regulate reinforce reiterate relocate renew renounce repair reply request rescue reserve reshape reside restrict retreat reverse revise revive revoke rip rock roll ruin sack scale scatter scour scrap scramble scrutinise seal serve shape shatter shelter shield shoot shout shrink shrug slam slash slide smash snap soar spark specialise speculate split spot spur squeeze stall stabilise stem stir stoke stress strip stun subside sue summon suppress surpass surrender
tackle tap tear tighten topple tour train transfer transform translate transport trap tumble unleash unveil uphold uproot usher vacate verify veto voice volunteer vow wage warrant wash waive weigh whip wipe withhold withstand worsen wrap
`;

const ADVERBS = `
why how also already again almost always away back before down early earlier even ever far first forever forward further here however indeed instead just largely late later least likely long longer mainly maybe meanwhile more moreover most mostly much never nearby nearly next not
now nowadays often once only otherwise out outside over overnight perhaps please possibly probably quickly quite rather reportedly allegedly apparently seldom shortly simply since so some-what sometimes somewhat soon still then there therefore thereby thus together too twice up usually very well yesterday
yet today tonight tomorrow altogether abroad underground underwater upstairs downstairs indoors outdoors afterwards ago ahead alone apart aside inside meantime nonetheless nevertheless overall separately similarly soon tonight typically initially eventually finally recently currently
`;

const ADJECTIVES = `
neighbouring neighboring
maximum minimum personal able additional another big bigger bloody central civil close common dead deadliest deadly different eastern entire environmental ethnic european everyday fatal federal few final foreign former free fresh full general global good great hard heavy high higher highest historic huge human important inner intense international islamic
key large larger largest last latest least legal little local long low lower lowest main major many massive material medical military minor missing more most multiple national natural near new newer next northern nuclear official old older only open other outer own past peaceful political poor possible powerful presidential previous
private public quick rare recent regional religious remote rural same second senior serious several severe sexual short similar single small smaller social southern special strategic strong stronger strongest such sudden sure tall third top total tough tragic unarmed unclear unknown urban various vital volatile weak western whole wide wild worst young younger
armed allied anti pro non ex familiar aware loyal eager keen willing unwilling reluctant unable capable afraid alleged suspected so-called retired acting outgoing incoming deputy vice wounded injured homeless
`;

/** Words that end in -ed or -ing and are no verb. */
const NOT_VERBS = set('hundred red bed need indeed speed feed seed breed deed weed shed sled embed naked sacred wicked rugged beloved aged biased wing king ring string spring thing wrongdoing nothing something everything anything evening morning ceiling building sibling wedding meeting briefing hearing ruling feeling being during including following according regarding concerning pending beijing sterling dumpling funding housing clothing painting warning shilling training wellbeing viking boeing outstanding');

/** English as a shallow reader of clauses needs it. */
export const GRAMMAR: Grammar = {
  orders: set('first last'),
  orderLinks: set('at'),
  articles: set('the a an'),
  determiners: set('the a an this that these those its his her their our my your some any no every each all both either neither another what whose which'),
  prepositions: set(
    'of in on at by with from to into onto upon for about according against among amongst amid amidst around across along alongside behind below beneath beside besides between beyond despite down during except inside like near off opposite outside over past per through throughout toward towards under underneath unlike up via within without including excluding following regarding concerning versus amid atop aboard after before since until till than as',
  ),
  coordinators: set('and or but nor plus &'),
  wheres: set('where'),
  lasting: set('still remain remains remained stay stays stayed'),
  subordinators: set('when while because although though if unless whereas whether once where wherever whenever lest after before since until till as'),
  questioning: new Set(),
  relatives: set('who which whom whose'),
  that: set('that'),
  pronouns: set('i you he she it we they me him us them himself herself itself themselves who nobody someone everyone anyone one others this these those there'),
  firstPersons: set('i we me us my our'),
  moments: set('time moment'),
  middles: new Set(),
  reflexives: set('himself herself themselves itself self'),
  possessives: set('its his her their our my your'),
  be: set('be is are was were been being am isn\'t aren\'t wasn\'t weren\'t get gets got getting'),
  have: set("have has had having haven't hasn't hadn't"),
  gets: set('get gets got getting'),
  clitics: new Set(),
  each: set('each apiece'),
  one: set("has is was does hasn't isn't wasn't doesn't"),
  auxiliaries: set("be is are was were been being am isn't aren't wasn't weren't have has had having haven't hasn't hadn't do does did don't doesn't didn't get gets got getting i'm it's he's she's that's there's we're they're you're i've we've they've you've"),
  modals: set("will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't it'll they'll we'll he'll she'll"),
  to: set('to'),
  by: set('by'),
  costs: set('cost costs costing'),
  of: set('of'),
  not: set("not never no n't without isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't none nobody nor neither"),
  comparing: set('than'),
  similar: set('similar like unlike identical comparable'),
  away: set('underground below beneath off from away north south east west northeast northwest southeast southwest north-east north-west south-east south-west inland offshore'),
  loose: set('as after before since until till as amid despite during following via through like unlike than besides except'),
  standing: set('those all some both many'),
  plurals: set('police'),
  adverbs: set(ADVERBS),
  adjectives: set(ADJECTIVES),
  verbs: VERBS.trim().split(/\s+/),
  looksLikeAdverb: (word) => word.length > 4 && word.endsWith('ly') && !/^(?:family|supply|tally|assembly|anomaly|reply|italy|july|ally|rally|monopoly|bully|butterfly|likely|early|daily|weekly|monthly|yearly|elderly|deadly|only|friendly|orderly|costly|lonely)$/.test(word),
  looksLikeVerb: (word) => {
    if (word.length < 5 || NOT_VERBS.has(word)) return null;
    if (word.endsWith('ed')) return 'past';
    return word.endsWith('ing') ? 'ing' : null;
  },
  formsOf: verbForms,
  basesOf: verbBases,
  including: set('including included among amongst'),
  leftOver: set('other remaining'),
  asking: [['how', 'many']],
  includes: set('include includes included'),
  adverbPairs: new Map([['on', set('average')], ['in', set('total turn fact')], ['of', set('course')], ['at', set('present')]]),
  apart: set('below above beneath'),
  earlier: ['up from', 'down from', 'on top of', 'on top of the', 'in addition to', 'slowing from', 'easing from', 'cooling from', 'accelerating from', 'quickening from', 'down from a peak of', 'down from a high of', 'up from a low of', 'compared with', 'compared to', 'up on', 'down on', 'higher than', 'lower than', 'than the', 'double the', 'twice the', 'triple the', 'half the', 'times the', ', against', 'versus'].map((phrase) => phrase.split(' ')),
  present: set('has have is are am do does'),
  yet: set('yet'),
  from: set('from'),
  excess: set('too'),
  happens: set('died perished succumbed vanished disappeared arrived emerged fled remained stayed lived waited slept worked'),
  wills: set('decided tried refused continued managed agreed wanted hoped struggled failed attempted began started chose vowed opted preferred threatened declined'),
  warrants: set('warrant warrants order orders request requests notice notices'),
  proceedings: set('trial trials retrial case inquest inquests inquiry investigation probe charge hearing'),
  retorts: set('retaliation response revenge reprisal reply'),
  about: set('for over about against of'),
  recalls: set('demand protest mourn commemorate honour honor remember denounce condemn'),
  lacking: set('short shy'),
  greater: set('more fewer less higher lower larger smaller'),
  less: set('fewer less lower smaller'),
  than: new Set(),
  levels: set('above past beyond below'),
  counts: set('figure figures number total toll count estimate estimates tally range'),
};
