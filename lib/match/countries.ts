import { oneNameOf } from './bynames';

/*
 * English names of countries and territories, folded as names are looked up by. Written out, for asking the engine for all of them took a
 * worker that had just been started 15 ms and more; a test holds the list against the engine's own.
 */
const COUNTRIES = `
afghanistan, aland islands, albania, algeria, american samoa, andorra, angola, anguilla, antarctica, antigua and barbuda, argentina, armenia, aruba, ascension island, australia, austria, azerbaijan, bahamas, bahrain, bangladesh,
barbados, belarus, belgium, belize, benin, bermuda, bhutan, bolivia, bosnia, bosnia and herzegovina, botswana, bouvet island, brazil, british indian ocean territory, british virgin islands, brunei, bulgaria, burkina faso, burundi,
cabo verde, cambodia, cameroon, canada, canary islands, caribbean netherlands, cayman islands, central african republic, ceuta and melilla, chad, chile, china, christmas island, clipperton island, cocos (keeling) islands, colombia,
comoros, congo, congo brazzaville, congo kinshasa, dr congo, cook islands, costa rica, croatia, cuba, curacao, cyprus, czechia, denmark, diego garcia, djibouti, dominica, dominican republic, ecuador, egypt, el salvador,
england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, european union, eurozone, falkland islands, faroe islands, fiji, finland, france, french guiana, french polynesia, french southern territories, gabon, gambia,
georgia, germany, ghana, gibraltar, greece, greenland, grenada, guadeloupe, guam, guatemala, guernsey, guinea, guinea bissau, guyana, haiti, heard and mcdonald islands, honduras, hong kong, hong kong sar china, hungary, iceland,
india, indonesia, iran, iraq, ireland, isle of man, israel, italy, ivory coast, jamaica, japan, jersey, jordan, kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya,
liechtenstein, lithuania, luxembourg, macao, macau, macao sar china, madagascar, malawi, malaysia, maldives, mali, malta, marshall islands, martinique, mauritania, mauritius, mayotte, mexico, micronesia, moldova, monaco, mongolia,
montenegro, montserrat, morocco, mozambique, myanmar, myanmar (burma), namibia, nauru, nepal, netherlands, new caledonia, new zealand, nicaragua, niger, nigeria, niue, norfolk island, north korea, north macedonia,
northern ireland, northern mariana islands, norway, oman, outlying oceania, pakistan, palau, palestine, palestinian territories, panama, papua new guinea, paraguay, peru, philippines, pitcairn islands, poland, portugal,
puerto rico, qatar, reunion, romania, russia, rwanda, samoa, san marino, sao tome and principe, sark, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, sint maarten, slovakia, slovenia,
solomon islands, somalia, south africa, south georgia and south sandwich islands, south korea, south sudan, spain, sri lanka, st barthelemy, st helena, st kitts and nevis, st lucia, st martin, st pierre and miquelon,
st vincent and grenadines, sudan, suriname, svalbard and jan mayen, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, timor leste, togo, tokelau, tonga, trinidad and tobago, tristan da cunha, tunisia, turkey,
turkmenistan, turks and caicos islands, tuvalu, u s outlying islands, u s virgin islands, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan, vanuatu, vatican, vatican city, venezuela,
vietnam, wales, wallis and futuna, western sahara, yemen, zambia, zimbabwe
`;

const NAMES: ReadonlySet<string> = new Set(COUNTRIES.trim().split(/,\s+/).map(oneNameOf));

/** Whether a key, as `oneNameOf` makes it, is that of a country or territory in English. */
export const isCountry = (key: string): boolean => NAMES.has(key);
