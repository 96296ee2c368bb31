/** Names of countries that a language writes otherwise than English, folded, with the English name by which packs know them. */
const ENGLISH: Readonly<Record<string, string>> = {
  es:
    'afganistan Afghanistan|alemania Germany|arabia saudi Saudi Arabia|arabia saudita Saudi Arabia|argelia Algeria|azerbaiyan Azerbaijan|banglades Bangladesh|bangladesh Bangladesh|barein Bahrain|belgica Belgium|belice Belize|bielorrusia Belarus|' +
    'birmania Myanmar|bosnia Bosnia|botsuana Botswana|brasil Brazil|butan Bhutan|camboya Cambodia|camerun Cameroon|catar Qatar|chequia Czechia|chipre Cyprus|corea del norte North Korea|corea del sur South Korea|' +
    'costa de marfil Ivory Coast|croacia Croatia|dinamarca Denmark|eeuu United States|ee uu United States|egipto Egypt|emiratos arabes unidos United Arab Emirates|escocia Scotland|eslovaquia Slovakia|eslovenia Slovenia|espana Spain|' +
    'estados unidos United States|etiopia Ethiopia|filipinas Philippines|finlandia Finland|francia France|gran bretana Britain|grecia Greece|groenlandia Greenland|hungria Hungary|inglaterra England|irak Iraq|irlanda Ireland|' +
    'islandia Iceland|italia Italy|japon Japan|jordania Jordan|kazajistan Kazakhstan|kenia Kenya|kirguistan Kyrgyzstan|letonia Latvia|libano Lebanon|libia Libya|lituania Lithuania|luxemburgo Luxembourg|malasia Malaysia|malaui Malawi|' +
    'marruecos Morocco|moldavia Moldova|noruega Norway|nueva zelanda New Zealand|paises bajos Netherlands|palestina Palestine|panama Panama|papua nueva guinea Papua New Guinea|polonia Poland|reino unido United Kingdom|' +
    'republica centroafricana Central African Republic|republica democratica del congo Democratic Republic of Congo|republica dominicana Dominican Republic|ruanda Rwanda|rumania Romania|rusia Russia|sierra leona Sierra Leone|' +
    'singapur Singapore|siria Syria|sudafrica South Africa|sudan del sur South Sudan|suecia Sweden|suiza Switzerland|tailandia Thailand|tayikistan Tajikistan|tunez Tunisia|turquia Turkey|ucrania Ukraine|uzbekistan Uzbekistan|yibuti Djibouti|zimbabue Zimbabwe',
};

const known = new Map<string, ReadonlyMap<string, string>>();

/** The English names, folded, of countries by their folded names in a language (BCP 47, its first part): "siria" in "es" is "syria". Without those that both write alike; empty for English. */
export function countriesInEnglish(language: string): ReadonlyMap<string, string> {
  let names = known.get(language);
  if (!names) {
    const rows = ENGLISH[language]?.split('|') ?? [];
    known.set(language, (names = new Map(rows.map((row) => splitAtCapital(row)))));
  }
  return names;
}

/** "corea del sur South Korea" as its two names: the English one begins with the first capital. */
function splitAtCapital(row: string): [string, string] {
  const at = row.search(/[A-Z]/);
  return [row.slice(0, at - 1), row.slice(at).toLowerCase()];
}
