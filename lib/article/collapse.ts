/** The text with its ends trimmed and every run of white space as one space. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
