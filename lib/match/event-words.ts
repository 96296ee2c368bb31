import { cuedPattern } from '@/lib/text/cued-pattern';
import { stem } from '@/lib/text/stem';

/* English words by which two events, or two people, of one word are told apart, as data; see words. */

/** "with the Mern Bank", "to Lansk": the name right behind a thing that has none. */
export const NAMED_BEHIND = cuedPattern('_with_ _to_ _between_ _against_ _from_', /^ (with|to|between|against|from) (?:the )?([A-Z\u00c0-\u00de][\w\u00df-\u024f’'-]*(?: (?:of |for |and )?[A-Z\u00c0-\u00de][\w\u00df-\u024f’'-]*){0,5})/);

/** "on data protection": what a thing without a name is about, in plain words. */
export const TOPIC_BEHIND = cuedPattern('_on_', /^ on (?:an? |the |its )?([a-z]+(?: [a-z]+)?)/);

/** "over the shooting of a lawmaker", "in connection with the raid": why somebody is held or tried, up to the end of the clause. */
export const CAUSE_BEHIND = cuedPattern('_over_ _for_ _connection_', /^(?: (?:in|at|near|on) (?:the )?[A-Z\u00c0-\u00de][\w\u00df-\u024f’'-]*){0,2} (?:over|for|in connection with) ([^,.;:]{1,60})/);

/** The hours over which something was measured. In lower case. */
export const HOURS_OF = cuedPattern('hours', /\b(?:in|over|within|during) (?:the |just |about |only )?(?:(?:first|last|past|next|previous) )?(\w+) hours\b/);

/** "12 of them children": some of a number that stands right before. */
export const OF_THEM = cuedPattern('of_them of_whom', /\bof (?:them|whom)\b/i);
export const WHOLE_BEFORE = /\b(\d[\d,]*) [a-z][^.;:,\d]{0,40}, (?:including )?$/;

/** Bodies in one room or grave, of more that there were. In lower case. */
const ROOMS = '(?:room|toilet|bathroom|house|home|apartment|flat|basement|cellar|stairwell|cell|ward|yard|well|grave|car|truck|tunnel)';
export const IN_ONE_ROOM = {
  behind: cuedPattern('_in_ _inside_', new RegExp(`^ (?:[a-z]+ )?(?:in|inside) (?:one|a|a single) (?:[a-z]+ )?${ROOMS}\\b`)),
  before: cuedPattern('filled full packed', new RegExp(`\\b${ROOMS} (?:filled with|full of|packed with) (?:[a-z]+ ){0,3}$`)),
} as const;

/** A site with its name before it: "Lind hospital". */
export const NAMED_SITE = cuedPattern('hospital clinic medical infirmary school university airport prison church mosque hotel camp station stadium', /\b((?:[A-Z\u00c0-\u00de][\w\u00df-\u024f’'-]{0,24} ){1,4})(?:[Mm]aternity |[Pp]rimary |[Hh]igh |[Rr]efugee |[Uu]niversity )?([Hh]ospital|[Cc]linic|[Mm]edical [Cc]ent(?:er|re)|[Ii]nfirmary|[Ss]chool|[Uu]niversity|[Aa]irport|[Pp]rison|[Cc]hurch|[Mm]osque|[Hh]otel|[Cc]amp|[Ss]tation|[Ss]tadium)\b/);

/** Kinds of sites where the hurt are cared for, and another one of them without its name. In lower case, but for what is behind a figure. */
export const CARE = /^(?:hospital|clinic|infirmary|medical)/;
export const OTHER_CARE = cuedPattern('clinic hospital', /\b(?:an?|another|other) (?:[a-z-]+ )?clinics?\b|\b(?:another|other) (?:[a-z-]+ )?hospitals?\b/);

/** Whose trial it is, by a name: "the trial of former mayor Tom Orl", "at Orl’s fraud trial". */
export const TRIAL_OF = cuedPattern('trial', /\b(?:re)?trial (?:of|against) (?:[a-z][a-z-]* ){0,4}(?<of>[A-Z][\w-]+(?: [A-Z][\w-]+)*)(?:[,.;]| (?:in|on|over|for|at|from|began|opened|heard|was) )|\b(?<whose>[A-Z][\w-]+(?: [A-Z][\w-]+)*)’s (?:[a-z-]+ ){0,2}(?:re)?trial\b/);

/** How a crowd is attacked with a car, and how with shots. In lower case. */
export const RAMMED = cuedPattern('ram plough plow mow drov driv', /\b(?:ramm?(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|mow(?:s|ed|n|ing)?|drove|driven|driv(?:es|ing))\b/);
export const SHOT_AT = cuedPattern('fire firing shot shoot shell bomb', /\b(?:fire[ds]?|firing|shots?|shoot(?:s|ing)?|shell(?:s|ed|ing)|bomb(?:s|ed|ing))\b/);

/** Folded words that before an office make another one: a finance director is no director. */
export const BRANCHES: ReadonlySet<string> = new Set(
  `deputy vice former acting assistant associate junior finance financial sales marketing technical technology medical operations operating commercial communications sporting sports creative regional legal personnel human resources security information
 production investment programme program research`.split(/\s+/),
);

/** What tells that people were shot or stabbed, and what tells of an accident or a disaster. In lower case. */
export const AT_GUNPOINT = cuedPattern('gunm shoot shot fire stab', /\b(?:gunm[ae]n|shooters?|shootings?|shot|opened fire|stabb(?:ed|ings?))\b/);
export const MISHAP = cuedPattern('crash colli derail slide avalanche flood quake', /\b(?:crash(?:es|ed)?|collisions?|collided|derailed|derailments?|landslides?|mudslides?|avalanches?|floods?|quakes?|earthquakes?)\b/);

/** What tells that people were put to death, and that they were killed from afar. In lower case. */
export const PUT_TO_DEATH = cuedPattern('execut behead', /\b(?:execut(?:ed|es|ing|ions?)|behead(?:ed|s|ings?)?)\b/);
export const FROM_AFAR = cuedPattern('strike raid shell bomb rocket missile warplane jets drone', /\b(?:air ?strikes?|air raids?|raids?|shell(?:ed|s|ing)|bomb(?:ed|ing|ings|ardment)|rockets?|missiles?|warplanes?|jets|drones?)\b/);

/** Where people are held. */
export const PRISON = cuedPattern('prison jail penitentiary detention', /\b(?:prisons?|jails?|penitentiary|detention cent(?:er|re)s?)\b/i);

/** How deep a quake lay. In lower case. */
export const DEPTH = cuedPattern('depth deep', /\b(?:depth|deep)\b/);

/** Where a clause begins that says of somebody else what a court did to him ("by the court that convicted Orl"). */
export const OF_SOMEBODY_ELSE = / (?:that|which|who) (?:had |has |have |also )?(?:convicted|sentenced|jailed|acquitted|charged|tried|cleared) /;

/** The town whose court or judge a sentence tells of. */
export const COURT_IN = cuedPattern('ourt_in udge_in ribunal_in ury_in', /\b(?:[Cc]ourt|[Jj]udge|[Tt]ribunal|[Jj]ury) in (?:[a-z-]+ ){0,4}([A-Z][\w-]+(?: [A-Z][\w-]+)?)/);

/** What stands behind a party's name that has two capitals in a word of it, and says what the party is ("the MerTrack monitoring group"). */
export const CALLED_BEHIND = cuedPattern('group monitor watchdog agency charity organi tracker', /^(?:[Tt]he )?([A-Z][-\d'_a-z\u2019]*[A-Z][-\w]*(?:['\u2019][-\d'_a-z\u2019]*[A-Z][-\w]*)*) (?:[a-z][a-z-]* ){0,2}(?:group|monitor|watchdog|agency|charity|organi[sz]ation|tracker)$/);

/** What says before a share that it is of those who voted at all. */
export const TURNOUT = cuedPattern('turnout turn-out', /\b[Tt]urn-?out\b[^,;]*$/);

/** Those whom searchers found dead. */
export const BODIES = cuedPattern('bod corpse', /\b(?:body|bodies|corpses?)\b/i);

/** Stems for whoever is in a crowd by coming there, whatever else brings him. */
export const CROWD: ReadonlySet<string> = new Set(['mourner', 'fan', 'spectator', 'onlooker', 'reveller', 'reveler', 'churchgoer', 'festivalgoer', 'concertgoer', 'worshipper', 'pilgrim', 'demonstrator', 'protester', 'marcher'].map(stem));

/** Those who work on a ship. */
export const SAILORS = cuedPattern('sailor seam', /\b(?:sailors?|seam[ae]n)$/i);

/** What it is whose worth a sum behind the words is ("gold worth"), and what says that nobody has counted the dead yet. In lower case. */
export const WORTH_OF = cuedPattern('worth', /\b([a-z]+) worth (?:[a-z]+ ){0,3}$/);
export const PRESUMED = cuedPattern('believed feared presumed', /\b(?:believed|feared|presumed)\b/);
