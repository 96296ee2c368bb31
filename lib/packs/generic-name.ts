import { nameKey } from '@/lib/text/fold-name';

/**
 * Words of names that many bodies bear ("Interior Ministry", "Local authorities", "Red Cross"): a name made of nothing
 * else says who is meant only inside its own story. English: the language that packs are written in.
 */
const COMMON = new Set(
  (
    'a an and at by for from in near of on or some the to with who whom ' +
    'administration administrator advisers agency agencies ambulance ambassador analysts area army assembly association attorney authorities authority bank board body bureau cabinet ' +
    'campaign canal central centre center chair chairman chancellor chief citizens city civil class clinic close coast coastguard command commander commission committee company complaint ' +
    'congress consulate correspondents council count county court courts crescent crisis cross data defence defense delegation department deputy development diplomat diplomats director ' +
    'disaster district doctor doctors documents early education electoral embassy emergency environment environmental estimates executive expert experts federal figures filing finance fire force ' +
    'forces foreign front general government governments governor group groups guard head health high hospital hospitals independent industry information initial inquiry institute interior internal international investigation ' +
    'investigative investigators justice labour labor law lawmakers lawsuit lawyers local mayor media medic medical medics military minister ministers ministry monitor monitoring municipal national news navy ' +
    'newspaper number office officer officers official officials opposition organisers organizers organisation organization others parliament legislature party people person plaintiffs police port prefecture presidency president ' +
    'press prime prosecution prosecutor prosecutors public radio rebel rebels red refugees regional region regulator regulators reports research researchers residents royal safety scene scientists secretary ' +
    'security senate senior service services shipping social source sources spokesman spokesperson spokeswoman staff state statements statistics study studies supreme survivors sources tally television ' +
    'times tournament town trade transport tv two unconfirmed union unions university unnamed unofficial village villagers vice war weather witnesses workers abroad worldwide insurers'
  ).split(' '),
);

/** The name without what stands in brackets behind it ("Channel 4 (UK)" -> "Channel 4"). */
export const withoutBrackets = (name: string): string => name.replace(/\([^()]{0,200}\)/g, '').replace(/ {2,}/g, ' ').trim();

/**
 * Whether a name says who or what is meant only within one story: a phrase without any capital letter, a back reference of one
 * word ("the Observatory"), or made of common words only. Such names are shown but never looked up.
 */
export function isGenericName(written: string): boolean {
  const name = withoutBrackets(written);
  if (/^the \S+$/u.test(name)) return true;
  const words = nameKey(name).split(' ');
  // "dpa" is a name, "media reports" is none; scripts without capitals are taken for names.
  if (words.length > 1 && !/\p{Lu}|[^\p{Script=Latin}\P{L}]/u.test(name)) return true;
  return words.every((word) => COMMON.has(word));
}
