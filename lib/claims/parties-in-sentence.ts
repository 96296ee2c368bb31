import type { Article, Claim } from '@/lib/model';
import { inSentence } from './attribution/party-phrase';
import { compileClaimLanguage } from './compile-claim-language';
import { LANGUAGES, languageOf } from './languages';

/**
 * The claims with each party worded as it is shown inside a sentence or a list: "the police" where the page opens a sentence with
 * "The police". Names and titles keep their capitals.
 */
export function partiesInSentence(claims: readonly Claim[], article: Article): Claim[] {
  const words = LANGUAGES.get(languageOf(article) ?? '');
  if (!words) return [...claims];
  const language = compileClaimLanguage(words);
  return claims.map((claim) => (claim.attributedTo ? { ...claim, attributedTo: { ...claim.attributedTo, text: inSentence(claim.attributedTo.text, language) } } : claim));
}
