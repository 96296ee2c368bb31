import type { VerbForm } from '@/lib/claims/claim-language';

/** `base past participle`, where a verb is not made by the rules; only verbs that some word list names. */
const IRREGULAR = `
be was been|become became become|begin began begun|blow blew blown|break broke broken|bring brought brought|build built built|burn burned burned|buy bought bought|
catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|
feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forecast forecast forecast|get got gotten|give gave given|go went gone|grow grew grown|hang hanged hanged|have had had|
hear heard heard|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|
make made made|mean meant meant|meet met met|overrun overran overrun|overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|retake retook retaken|ride rode ridden|
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sink sank sunk|sit sat sat|
spend spent spent|spread spread spread|stand stood stood|steal stole stolen|strike struck struck|sweep swept swept|swear swore sworn|take took taken|teach taught taught|tear tore torn|tell told told|
think thought thought|throw threw thrown|understand understood understood|wear wore worn|win won won|withdraw withdrew withdrawn|withstand withstood withstood|write wrote written|
drown drowned drowned|die died died|open opened opened|happen happened happened|target targeted targeted|visit visited visited|suffer suffered suffered|enter entered entered|murder murdered murdered|
recover recovered recovered|gather gathered gathered|shelter sheltered sheltered|wander wandered wandered|offer offered offered|order ordered ordered|cancel cancelled cancelled|reopen reopened reopened|bomb bombed bombed|
number numbered numbered|total totalled totalled|batter battered battered|answer answered answered|consider considered considered|cover covered covered|deliver delivered delivered|discover discovered discovered|
trigger triggered triggered|register registered registered|remember remembered remembered|wonder wondered wondered|render rendered rendered|surrender surrendered surrendered|transfer transferred transferred|refer referred referred|
uncover uncovered uncovered|power powered powered|lower lowered lowered|differ differed differed|quadruple quadrupled quadrupled|edit edited edited|exit exited exited|limit limited limited|credit credited credited|benefit benefited benefited|profit profited profited|deposit deposited deposited|
exhibit exhibited exhibited|prohibit prohibited prohibited|inherit inherited inherited|inhabit inhabited inhabited|merit merited merited|pocket pocketed pocketed|market marketed marketed|rocket rocketed rocketed|budget budgeted budgeted|
develop developed developed|gallop galloped galloped|attack attacked attacked|mention mentioned mentioned|question questioned questioned|abandon abandoned abandoned|happen happened happened|listen listened listened|
threaten threatened threatened|weaken weakened weakened|strengthen strengthened strengthened|tighten tightened tightened|widen widened widened|worsen worsened worsened|poison poisoned poisoned|imprison imprisoned imprisoned|
pardon pardoned pardoned|summon summoned summoned|position positioned positioned|station stationed stationed|sanction sanctioned sanctioned|caution cautioned cautioned|reason reasoned reasoned|weigh weighed weighed|flatten flattened flattened|inundate inundated inundated|
engulf engulfed engulfed|claim claimed claimed|detain detained detained|reveal revealed revealed|appeal appealed appealed|fail failed failed|unveil unveiled unveiled|jail jailed jailed|derail derailed derailed|kidnap kidnapped kidnapped|level levelled levelled|fuel fuelled fuelled|channel channelled channelled|signal signalled signalled|travel travelled travelled|
seed seeded seeded|need needed needed|speed sped sped|feed fed fed|bleed bled bled|breed bred bred|succeed succeeded succeeded|proceed proceeded proceeded|exceed exceeded exceeded|concede conceded conceded|lie lied lied|tie tied tied|free freed freed|agree agreed agreed|
hospitalise hospitalised hospitalised|hospitalize hospitalized hospitalized|sing sang sung|swing swung swung|cling clung clung|ring rang rung|bring brought brought|wound wounded wounded|bind bound bound|wind wound wound|grind ground ground|
speak spoke spoken|awake awoke awoken|beat beat beaten|bear bore borne|bend bent bent|bet bet bet|bid bid bid|bite bit bitten|cast cast cast|broadcast broadcast broadcast|creep crept crept|dig dug dug|drink drank drunk|dwell dwelt dwelt|fling flung flung|forbid forbade forbidden|forget forgot forgotten|foresee foresaw foreseen|freeze froze frozen|hide hid hidden|kneel knelt knelt|leap leapt leapt|light lit lit|mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|shed shed shed|shrink shrank shrunk|slay slew slain|sleep slept slept|slide slid slid|split split split|spring sprang sprung|stick stuck stuck|sting stung stung|swell swelled swollen|swim swam swum|undergo underwent undergone|undertake undertook undertaken|uphold upheld upheld|wake woke woken|withhold withheld withheld|broadcast broadcast broadcast|burst burst burst|plead pleaded pleaded|arise arose arisen|behold beheld beheld|
`;

const PARTS: ReadonlyMap<string, readonly [string, string]> = new Map(
  IRREGULAR.trim().split('|').flatMap((entry): [string, readonly [string, string]][] => {
    const [base, past, participle] = entry.trim().split(' ');
    return base && past && participle ? [[base, [past, participle]]] : [];
  }),
);

const VOWEL_STOP = /^(?:[^aeiou]*[aeiou][bdgk-nprtvz]|qu[aeiou][bdgk-nprtvz])$/;
/** Verbs of more syllables that double their last letter all the same. */
const DOUBLING = new Set(['admit', 'acquit', 'annul', 'commit', 'submit', 'permit', 'emit', 'transmit', 'occur', 'incur', 'deter', 'prefer', 'refer', 'compel', 'expel', 'rebel', 'repel', 'propel', 'control', 'patrol', 'equip', 'regret', 'outfit', 'evict-', 'begin', 'forget', 'overrun', 'cancel', 'kidnap', 'hijack-', 'plan', 'ban', 'transfer', 'level', 'channel', 'fuel', 'total', 'signal', 'travel', 'worship', 'input', 'upset', 'offset', 'quit']);

const doubles = (verb: string): boolean => DOUBLING.has(verb) || (VOWEL_STOP.test(verb) && !/[wxy]$/.test(verb));

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function presentParticiple(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh|[^o]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** All forms of an English verb with what each may be: base, third person, past, participle, -ing. American and British doublings both. */
export function verbForms(verb: string): readonly { form: string; is: VerbForm }[] {
  if (verb === 'be') {
    return [
      ...['is', 'are'].map((form) => ({ form, is: 'third' as const })),
      ...['was', 'were'].map((form) => ({ form, is: 'past' as const })),
      { form: 'be', is: 'base' },
      { form: 'been', is: 'participle' },
      { form: 'being', is: 'ing' },
    ];
  }
  const irregular = PARTS.get(verb);
  const past = irregular?.[0] ?? regularPast(verb);
  const participle = irregular?.[1] ?? past;
  const forms: { form: string; is: VerbForm }[] = [
    { form: verb, is: 'base' },
    { form: thirdPerson(verb), is: 'third' },
    { form: past, is: 'past' },
    { form: participle, is: 'participle' },
    { form: presentParticiple(verb), is: 'ing' },
  ];
  // "canceled", "totaled", "leveling"
  if (/[aeiou]l$/.test(verb) && past.endsWith('lled') && verb.length > 4) {
    forms.push({ form: `${verb}ed`, is: 'past' }, { form: `${verb}ed`, is: 'participle' }, { form: `${verb}ing`, is: 'ing' });
  }
  if (verb === 'burn') forms.push({ form: 'burnt', is: 'past' }, { form: 'burnt', is: 'participle' });
  if (verb === 'get') forms.push({ form: 'got', is: 'participle' });
  if (verb === 'prove') forms.push({ form: 'proven', is: 'participle' });
  return forms;
}

/** Irregular forms with the verbs that they may be of. */
const BASES: ReadonlyMap<string, readonly string[]> = (() => {
  const bases = new Map<string, string[]>([
    ...['is', 'are', 'was', 'were', 'been', 'being'].map((form): [string, string[]] => [form, ['be']]),
    ['has', ['have']],
    ['burnt', ['burn']],
    ['proven', ['prove']],
  ]);
  for (const [base, parts] of PARTS) {
    for (const form of parts) {
      const known = bases.get(form);
      if (known) known.push(base);
      else bases.set(form, [base]);
    }
  }
  return bases;
})();

/** What a verb may end in, and what its base form has instead; a doubled letter before the ending is told apart. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['ed', 'e'], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ying', 'ie']];

/** Words of which an English word may be a form, itself among them, each once; most of them are no verbs. */
export function verbBases(word: string): readonly string[] {
  const bases = new Set([word, ...(BASES.get(word) ?? [])]);
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    bases.add(stem + instead);
    // "stopped", "running"
    if (instead === '' && ending.length > 1 && stem.at(-1) === stem.at(-2)) bases.add(stem.slice(0, -1));
  }
  return [...bases];
}
