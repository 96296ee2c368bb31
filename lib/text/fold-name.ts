// Letters that decomposition leaves whole.
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'e' };
const SPECIAL = /[ıøđðłßæœþħŧŋə]/gu;
/** Apostrophes, half rings and hamza signs of transcriptions ("Sana'a", "Sanaʿa"). */
const MARKS = /[\u0300-\u036f'’‘`´ʿʾʼ]/gu;
const GAPS = /[\s\u00ad\-‐‑‒–—−._·/]+/gu;

/**
 * The name in a form that survives spelling habits: lower case, accents and apostrophes removed, dashes, stops and runs of
 * space made one space ("Saint-Denis" -> "saint denis", "Şanlıurfa" -> "sanliurfa", "Sana’a" -> "sanaa").
 */
export function foldName(name: string): string {
  // The dotted capital I lower-cases to i + a combining dot, which the marks take away.
  const lower = name.toLowerCase();
  if (isPlain(lower)) return lower;
  return foldSigns(lower) ?? lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(GAPS, ' ')
    .trim();
}

/** A lower-case name with its common signs folded as the patterns above do; null where it holds what only they can tell. Most names that are not plain have an apostrophe or a hyphen. */
function foldSigns(lower: string): string | null {
  let folded = '';
  let from = 0;
  let gap = false;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE;
    const isGap = SIGNS_OF_GAPS.has(code);
    if (!isGap && !APOSTROPHES.has(code)) {
      if (code >= 128) return null;
      if (gap && folded !== '') folded += ' ';
      gap = false;
      continue;
    }
    folded += lower.slice(from, i);
    from = i + 1;
    gap ||= isGap;
  }
  return folded;
}

const SPACE = 32;
/** Common signs that make a gap (white space, "-", ".", "_", "/", a no-break space, dashes), and those that go. */
const SIGNS_OF_GAPS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, SPACE, 45, 46, 47, 95, 0xa0, 0x2013, 0x2014]);
const APOSTROPHES: ReadonlySet<number> = new Set([39, 96, 0x2018, 0x2019]);

/** Whether a name is plain words with one space between them, which are folded as they stand: most names. */
function isPlain(lower: string): boolean {
  // A space may stand behind a letter only, and not at the end.
  let letter = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) letter = true;
    else if (code === 32 && letter) letter = false;
    else return false;
  }
  return letter;
}

/** The folded name without a leading article ("The Hague" -> "hague"); what names are looked up by. */
export const nameKey = (name: string): string => withoutArticle(foldName(name));

/** A folded name without its leading article. */
export const withoutArticle = (folded: string): string => (folded.startsWith('the ') ? folded.slice(4) : folded);
