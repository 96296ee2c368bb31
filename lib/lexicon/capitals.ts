/** Capitals of states as English news names them, those left out whose seat is disputed or is a second city of a state. */
const CAPITALS = `Afghanistan Kabul|Albania Tirana|Algeria Algiers|Angola Luanda|Argentina Buenos Aires|Armenia Yerevan|Australia Canberra|Austria Vienna|Azerbaijan Baku|Bahrain Manama|Bangladesh Dhaka|Belarus Minsk|
Belgium Brussels|Bosnia Sarajevo|Brazil Brasilia|Britain London|Bulgaria Sofia|Burkina Faso Ouagadougou|Burundi Bujumbura|Cambodia Phnom Penh|Cameroon Yaounde|Canada Ottawa|Central African Republic Bangui|Chad N'Djamena|
Chile Santiago|China Beijing|Colombia Bogota|Congo Kinshasa|Costa Rica San Jose|Croatia Zagreb|Cuba Havana|Cyprus Nicosia|Czechia Prague|Denmark Copenhagen|Dominican Republic Santo Domingo|Ecuador Quito|Egypt Cairo|
El Salvador San Salvador|Eritrea Asmara|Estonia Tallinn|Ethiopia Addis Ababa|Finland Helsinki|France Paris|Gabon Libreville|Gambia Banjul|Georgia Tbilisi|Germany Berlin|Ghana Accra|Greece Athens|Guatemala Guatemala City|
Guinea Conakry|Guinea-Bissau Bissau|Haiti Port-au-Prince|Honduras Tegucigalpa|Hungary Budapest|Iceland Reykjavik|India New Delhi|Indonesia Jakarta|Iran Tehran|Iraq Baghdad|Ireland Dublin|Italy Rome|Jamaica Kingston|
Japan Tokyo|Jordan Amman|Kazakhstan Astana|Kenya Nairobi|Kosovo Pristina|Kyrgyzstan Bishkek|Laos Vientiane|Latvia Riga|Lebanon Beirut|Liberia Monrovia|Libya Tripoli|Lithuania Vilnius|Madagascar Antananarivo|
Malawi Lilongwe|Malaysia Kuala Lumpur|Maldives Male|Mali Bamako|Malta Valletta|Mauritania Nouakchott|Mexico Mexico City|Moldova Chisinau|Mongolia Ulaanbaatar|Montenegro Podgorica|Morocco Rabat|Mozambique Maputo|
Myanmar Naypyitaw|Namibia Windhoek|Nepal Kathmandu|Netherlands Amsterdam|New Zealand Wellington|Nicaragua Managua|Niger Niamey|Nigeria Abuja|North Korea Pyongyang|North Macedonia Skopje|Norway Oslo|Oman Muscat|
Pakistan Islamabad|Panama Panama City|Papua New Guinea Port Moresby|Paraguay Asuncion|Peru Lima|Philippines Manila|Poland Warsaw|Portugal Lisbon|Qatar Doha|Romania Bucharest|Russia Moscow|Rwanda Kigali|Saudi Arabia Riyadh|
Senegal Dakar|Serbia Belgrade|Sierra Leone Freetown|Slovakia Bratislava|Slovenia Ljubljana|Somalia Mogadishu|South Africa Pretoria|South Korea Seoul|South Sudan Juba|Spain Madrid|Sri Lanka Colombo|Sudan Khartoum|Sweden Stockholm|Switzerland Bern|
Syria Damascus|Taiwan Taipei|Tajikistan Dushanbe|Thailand Bangkok|Togo Lome|Tunisia Tunis|Turkey Ankara|Turkmenistan Ashgabat|Uganda Kampala|Ukraine Kyiv|United Arab Emirates Abu Dhabi|United States Washington|
Uruguay Montevideo|Uzbekistan Tashkent|Venezuela Caracas|Vietnam Hanoi|Yemen Sanaa|Zambia Lusaka|Zimbabwe Harare`;

/** First words of states whose names are of several words. */
const STATES_OF_WORDS = ['Burkina Faso', 'Central African Republic', 'Costa Rica', 'Dominican Republic', 'El Salvador', 'New Zealand', 'North Korea', 'North Macedonia', 'Papua New Guinea', 'Saudi Arabia', 'Sierra Leone', 'South Africa', 'South Korea', 'South Sudan', 'Sri Lanka', 'United Arab Emirates', 'United States'];

const PAIRS: readonly (readonly [string, string])[] = CAPITALS.split('|').map((row) => {
  const pair = row.trim();
  const state = STATES_OF_WORDS.find((name) => pair.startsWith(`${name} `)) ?? pair.slice(0, pair.indexOf(' '));
  return [state, pair.slice(state.length + 1)];
});

/** The names as `nameKey` folds them. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll("'", '').replaceAll('-', ' ');
const CAPITAL_OF: ReadonlyMap<string, string> = new Map(PAIRS.map(([state, capital]) => [keyOf(state), capital]));
const STATE_OF: ReadonlyMap<string, string> = new Map(PAIRS.map(([state, capital]) => [keyOf(capital), state]));

/** The capital of a state by the key of its English name ("kenya": "Nairobi"); null where it is not known. */
export const capitalOf = (state: string): string | null => CAPITAL_OF.get(state) ?? null;

/** The state whose capital a key is ("nairobi": "Kenya"): news says it for the state's government. Null where it is none's. */
export const stateOfCapital = (capital: string): string | null => STATE_OF.get(capital) ?? null;
