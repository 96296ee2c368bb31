import type { Span } from '@/lib/model';
import { formOf, tokenize, tokenOf, type Token } from '@/lib/text/tokenize';
import type { QuantityLanguage } from './quantity-language';

/** The tokens of a span of a text, as all who read claims see them; offsets into the text. Codes of money are cut off their numbers. */
export const cutTokens = (text: string, span: Span, language: QuantityLanguage): readonly Token[] => splitCodes(tokenize(text, span, language.decimal), language);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "Rs500", "USD50", "CHF200m": a code written to its number is cut off, and so is a letter for its multiplier, so that the number is a token of its own. */
function splitCodes(tokens: readonly Token[], language: QuantityLanguage): readonly Token[] {
  if (!tokens.some(({ kind, text }) => kind === 'word' && text.length > 2 && (isDigit(text.charCodeAt(text.length - 1)) || isDigit(text.charCodeAt(text.length - 2)) || isDigit(text.charCodeAt(text.length - 3))))) return tokens;
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const previous = tokens[i - 1];
    // The digits may go on in the next token ("USD115" + ".5").
    if (token.kind === 'number' && token.text.startsWith('.') && !token.spaced && previous && language.codes.has(/^([a-z]{1,3})\d+$/.exec(previous.lower)?.[1] ?? '')) return [];
    const cut = token.kind === 'word' ? /^([A-Za-z]{1,3})(\d+)([a-z]{0,2})$/.exec(token.text) : null;
    if (!cut || !language.codes.has(cut[1]!.toLowerCase()) || (cut[3] !== '' && !language.suffixes.has(cut[3]!) && !language.scales.has(cut[3]!))) return [token];
    const at = token.start + cut[1]!.length;
    if (cut[3] !== '') return [tokenOf(formOf(cut[1]!), token.start, at, token.spaced), tokenOf(formOf(cut[2]!), at, at + cut[2]!.length, false), tokenOf(formOf(cut[3]!), at + cut[2]!.length, token.end, false)];
    const more = next && next.kind === 'number' && next.text.startsWith('.') && !next.spaced ? next.text : '';
    return [tokenOf(formOf(cut[1]!), token.start, at, token.spaced), tokenOf(formOf(cut[2]! + more), at, token.end + more.length, false)];
  });
}
