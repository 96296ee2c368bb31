/** Hebrew, Arabic and the scripts beside them: letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/**
 * The text as a piece of its own for the laying out of mixed directions (Unicode's first-strong isolate), where it holds letters
 * written from right to left; else as it is. In a picture, whose own direction is left to right, "150 to 250" in Arabic would
 * else be set as "150 250 to"; in a line of parts the day of a date would go to the Latin name before it.
 */
export const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** The text as such a piece in any case: for words of an article within a message, which may run the other way. */
export const setApart = (text: string): string => `\u2068${text}\u2069`;

/** The text as such a piece wherever it or the message around it may run from right to left: messages and texts of left-to-right languages stay as they are. */
export const apart = (text: string, { dir }: { readonly dir: 'ltr' | 'rtl' }): string => (dir === 'rtl' ? setApart : isolate)(text);
