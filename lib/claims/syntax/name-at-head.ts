import type { Token } from '@/lib/text/tokenize';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { WordClasses } from '@/lib/claims/word-classes';

/** Whether the first word of a sentence, which has its capital anyway, opens a name: "Bank of Mern data showed", "Northern Ireland was". */
export function opensNameAtHead(tokens: readonly Token[], classes: readonly WordClasses[], { places }: ClaimLanguage): boolean {
  const [{ lower, capital }, next, name] = tokens as readonly [Token, Token | undefined, Token | undefined];
  if (!capital || next === undefined) return false;
  if (classes[1]!.of) return name?.capital === true && places.institutions.has(lower);
  return next.capital && places.directions.has(lower) && places.countries.has(`${lower} ${next.lower}`);
}
