/**
 * Countries and regions by the names of the Unicode CLDR, folded, by language. The platform has the same list (`Intl.DisplayNames`)
 * and takes up to ten milliseconds to open it, which is much of what the first article may take; a test holds that none of its
 * names is missing here.
 */
const NAMES: Readonly<Record<string, string>> = {
  en:
    'afghanistan|aland islands|albania|algeria|american samoa|andorra|angola|anguilla|antarctica|antigua & barbuda|argentina|armenia|aruba|ascension island|australia|austria|azerbaijan|bahamas|' +
    'bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bermuda|bhutan|bolivia|bosnia & herzegovina|botswana|bouvet island|brazil|british indian ocean territory|british virgin islands|' +
    'brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|canary islands|cape verde|caribbean netherlands|cayman islands|central african republic|ceuta & melilla|chad|chile|china|' +
    'christmas island|clipperton island|cocos (keeling) islands|colombia|comoros|congo brazzaville|congo kinshasa|cook islands|costa rica|cote divoire|croatia|cuba|curacao|cyprus|czechia|denmark|' +
    'diego garcia|djibouti|dominica|dominican republic|ecuador|egypt|el salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|european union|eurozone|falkland islands|faroe islands|fiji|' +
    'finland|france|french guiana|french polynesia|french southern territories|gabon|gambia|georgia|germany|ghana|gibraltar|greece|greenland|grenada|guadeloupe|guam|guatemala|guernsey|guinea|' +
    'guinea bissau|guyana|haiti|heard & mcdonald islands|honduras|hong kong sar china|hungary|iceland|india|indonesia|iran|iraq|ireland|isle of man|israel|italy|jamaica|japan|jersey|jordan|' +
    'kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macao sar china|madagascar|malawi|malaysia|maldives|mali|malta|' +
    'marshall islands|martinique|mauritania|mauritius|mayotte|mexico|micronesia|moldova|monaco|mongolia|montenegro|montserrat|morocco|mozambique|myanmar (burma)|namibia|nauru|nepal|netherlands|' +
    'new caledonia|new zealand|nicaragua|niger|nigeria|niue|norfolk island|north korea|north macedonia|northern mariana islands|norway|oman|pakistan|palau|palestinian territories|panama|' +
    'papua new guinea|paraguay|peru|philippines|pitcairn islands|poland|portugal|puerto rico|qatar|reunion|romania|russia|rwanda|samoa|san marino|sao tome & principe|sark|saudi arabia|senegal|' +
    'serbia|seychelles|sierra leone|singapore|sint maarten|slovakia|slovenia|solomon islands|somalia|south africa|south georgia & south sandwich islands|south korea|south sudan|spain|sri lanka|' +
    'st barthelemy|st helena|st kitts & nevis|st lucia|st martin|st pierre & miquelon|st vincent & grenadines|sudan|suriname|svalbard & jan mayen|sweden|switzerland|syria|taiwan|tajikistan|' +
    'tanzania|thailand|timor leste|togo|tokelau|tonga|trinidad & tobago|tristan da cunha|tunisia|turkiye|turkmenistan|turks & caicos islands|tuvalu|u s outlying islands|u s virgin islands|uganda|' +
    'ukraine|united arab emirates|united kingdom|united nations|united states|uruguay|uzbekistan|vanuatu|vatican city|venezuela|vietnam|wallis & futuna|western sahara|yemen|zambia|zimbabwe',
  es:
    'afganistan|albania|alemania|andorra|angola|anguila|antartida|antigua y barbuda|arabia saudi|argelia|argentina|armenia|aruba|australia|austria|azerbaiyan|bahamas|banglades|barbados|barein|' +
    'belgica|belice|benin|bermudas|bielorrusia|bolivia|bosnia y herzegovina|botsuana|brasil|brunei|bulgaria|burkina faso|burundi|butan|cabo verde|camboya|camerun|canada|canarias|caribe neerlandes|' +
    'catar|ceuta y melilla|chad|chequia|chile|china|chipre|ciudad del vaticano|colombia|comoras|congo|corea del norte|corea del sur|costa rica|cote divoire|croacia|cuba|curazao|diego garcia|' +
    'dinamarca|dominica|ecuador|egipto|el salvador|emiratos arabes unidos|eritrea|eslovaquia|eslovenia|espana|estados unidos|estonia|esuatini|etiopia|filipinas|finlandia|fiyi|francia|gabon|gambia|' +
    'georgia|ghana|gibraltar|granada|grecia|groenlandia|guadalupe|guam|guatemala|guayana francesa|guernesey|guinea|guinea bisau|guinea ecuatorial|guyana|haiti|honduras|hungria|india|indonesia|' +
    'irak|iran|irlanda|isla bouvet|isla clipperton|isla de la ascension|isla de man|isla de navidad|isla norfolk|islandia|islas aland|islas caiman|islas cocos|islas cook|islas feroe|' +
    'islas georgia del sur y sandwich del sur|islas heard y mcdonald|islas malvinas|islas marianas del norte|islas marshall|islas menores alejadas de ee uu|islas pitcairn|islas salomon|' +
    'islas turcas y caicos|islas virgenes britanicas|islas virgenes de ee uu|israel|italia|jamaica|japon|jersey|jordania|kazajistan|kenia|kirguistan|kiribati|kosovo|kuwait|laos|lesoto|letonia|' +
    'libano|liberia|libia|liechtenstein|lituania|luxemburgo|macedonia del norte|madagascar|malasia|malaui|maldivas|mali|malta|marruecos|martinica|mauricio|mauritania|mayotte|mexico|micronesia|' +
    'moldavia|monaco|mongolia|montenegro|montserrat|mozambique|myanmar (birmania)|naciones unidas|namibia|nauru|nepal|nicaragua|niger|nigeria|niue|noruega|nueva caledonia|nueva zelanda|oman|' +
    'paises bajos|pakistan|palaos|panama|papua nueva guinea|paraguay|peru|polinesia francesa|polonia|portugal|puerto rico|rae de hong kong (china)|rae de macao (china)|reino unido|' +
    'republica centroafricana|republica democratica del congo|republica dominicana|reunion|ruanda|rumania|rusia|sahara occidental|samoa|samoa americana|san bartolome|san cristobal y nieves|' +
    'san marino|san martin|san pedro y miquelon|san vicente y las granadinas|santa elena|santa lucia|santo tome y principe|sark|senegal|serbia|seychelles|sierra leona|singapur|sint maarten|siria|' +
    'somalia|sri lanka|sudafrica|sudan|sudan del sur|suecia|suiza|surinam|svalbard y jan mayen|tailandia|taiwan|tanzania|tayikistan|territorio britanico del oceano indico|' +
    'territorios australes franceses|territorios palestinos|timor leste|togo|tokelau|tonga|trinidad y tobago|tristan de acuna|tunez|turkmenistan|turquia|tuvalu|ucrania|uganda|union europea|' +
    'uruguay|uzbekistan|vanuatu|venezuela|vietnam|wallis y futuna|yemen|yibuti|zambia|zimbabue|zona del euro',
};

const known = new Map<string, ReadonlySet<string>>();
let last: { language: string; names: ReadonlySet<string> } = { language: '', names: new Set() };

/** Folded names of the countries and regions in a language (BCP 47, its first part); the same set each time, empty for a language with no list here. */
export function countryNames(language: string): ReadonlySet<string> {
  // Readings ask in one language again and again.
  if (language === last.language) return last.names;
  const id = language.slice(0, 2);
  let names = known.get(id);
  if (!names) known.set(id, (names = new Set(NAMES[id]?.split('|') ?? [])));
  last = { language, names };
  return names;
}

/** The name of the place of what is told of the whole world, in readings of every language and in packs. */
export const WORLDWIDE = 'worldwide';
