/**
 * Words that end in a full stop and do not end a sentence, by language. Lower case, without the stop.
 * Initials and dotted capitals ("J.", "U.N.") are told by their form and are not listed.
 */
const ENGLISH =
  'mr mrs ms mx dr prof rev hon gen lt col maj capt sgt cpl cmdr adm brig pvt sen rep gov pres sec amb supt insp det st ste mt ft no nos vol art ch fig p pp sec ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun approx est ca c vs v inc corp co ltd bros plc dept univ assn intl govt ave blvd rd jr sr al cf viz messrs rs';
const SPANISH = 'sr sra srta dr dra gral cnel cap tte sgto prof lic ing pdte núm nro no pág págs art vol av avda ee uu aprox ene feb mar abr jun jul ago sept oct nov dic p ej';

const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(' ')),
  es: new Set(SPANISH.split(' ')),
};

/** Abbreviations of a language (BCP 47, only its first part counts); the English ones for a language not listed. */
export const abbreviationsOf = (language: string): ReadonlySet<string> => ABBREVIATIONS[language.slice(0, 2)] ?? ABBREVIATIONS.en!;
