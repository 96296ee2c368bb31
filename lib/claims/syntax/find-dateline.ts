import { spotsOf } from '@/lib/lexicon/gazetteer';
import { nameKey } from '@/lib/text/fold-name';
import type { TimeWords } from '@/lib/claims/time/time-language';
import type { Token } from '@/lib/text/tokenize';

/** Most tokens of a dateline: town, county, country, day, year and agency. */
const LONGEST = 24;
const DASH = /^[-–—]$/;

/**
 * Index of the first token behind the dateline that opens a report ("DAKAR, Senegal, March 3 (Reuters) - …", "NEW DELHI: …"); 0
 * where there is none. A dateline is names, dates and a credit in brackets up to a free-standing dash or a colon; its first
 * name stands in capitals, or a date or a credit follows it, or the gazetteer has it ("Lyon – The police"), for "Police - armed and
 * tired - …" opens no report.
 */
export function findDateline(tokens: readonly Token[], times: TimeWords): number {
  const first = tokens[0];
  if (first?.kind !== 'word' || !first.capital) return 0;
  const shouted = isShouted(first);
  let named = shouted;
  let bracket = false;
  /** Whether a small word stands between capitals ("GOMA, Republic of Mern"), which only a day or a credit makes a dateline. */
  let small = false;
  let dated = false;
  for (let i = 1; i < tokens.length && i < LONGEST; i++) {
    const { text, kind, lower, spaced } = tokens[i]!;
    // … and "3 de junio.- Al menos"
    if (DASH.test(text) && (spaced || tokens[i - 1]!.text === '.') && !bracket) {
      // two hyphens stand for a dash
      const last = DASH.test(tokens[i + 1]?.text ?? '') && !tokens[i + 1]!.spaced ? i + 1 : i;
      if (small && !dated) return 0;
      if (tokens[last + 1]?.spaced) return named || (tokens[last + 1]!.capital && isKnownTown(tokens.slice(0, i))) ? last + 1 : 0;
    }
    if (text === ':' && shouted && !small && !bracket && tokens[i + 1]?.spaced) return i + 1;
    if (text === '(' || text === ')') {
      if ((text === '(') === bracket) return 0;
      bracket = text === '(';
      named = dated = true;
      // "MOSCOW (Ferro) Nine people died", without a dash
      const open = bracket ? -1 : tokens.findIndex((token) => token.text === '(');
      if (open > 0 && shouted && i - open <= LONGEST_CREDIT && tokens[i + 1]?.capital === true && tokens[i + 1]!.kind === 'word' && tokens.slice(open + 1, i).every((token) => token.capital) && isKnownTown(tokens.slice(0, open))) return i + 1;
    } else if (kind === 'number') {
      // "3 de junio"
      const behind = times.joiners.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      if (!times.months.has(before(tokens, i)) && !times.months.has(tokens[behind]?.lower ?? '') && !/^(?:19|20)\d\d$/.test(text)) return 0;
      named = dated = true;
    } else if (kind === 'word') {
      if (shouted && !bracket && !tokens[i]!.capital && tokens[i - 1]!.capital && tokens[i + 1]?.capital === true) small = true;
      else if (!tokens[i]!.capital && !bracket && !times.months.has(lower) && !(times.joiners.has(lower) && tokens[i - 1]?.kind === 'number')) return 0;
    } else if (!/^[,./&'’-]$/.test(text)) return 0;
  }
  return 0;
}

/** Whether some words are the name of one place that the gazetteer has. */
const isKnownTown = (tokens: readonly Token[]): boolean => tokens.length <= LONGEST_TOWN && spotsOf(nameKey(tokens.map(({ text }) => text).join(' '))).some(({ kind }) => kind !== 'country');
/** Most tokens of the agency's name between brackets. */
const LONGEST_CREDIT = 4;

/** Most words of a town's name. */
const LONGEST_TOWN = 4;

/** The word in front, over the stop of a short form ("Sept. 12"). */
const before = (tokens: readonly Token[], at: number): string => (tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1])?.lower ?? '';

const isShouted = ({ text }: Token): boolean => text.length > 2 && text === text.toUpperCase();
