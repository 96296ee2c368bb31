import type { VerbForms } from '@/lib/claims/verb-forms';
import type { Word } from './sentence';
import type { Tag } from './tag';

/**
 * Whether a form is a verb though an adjective or what looks like an article stands before it: a finite past that can be nothing else ("el portavoz
 * militar negó que", "la redujo a 30.000", whose "la" is a pronoun then, and is tagged as one that says nothing), and a participle with who does it
 * ("fuentes locales citadas por X").
 */
export function isVerbBehind(words: readonly Word[], i: number, forms: VerbForms, before: Tag, clitics: ReadonlySet<string>, by: boolean): boolean {
  if (forms.base) return false;
  if (before === 'adj' && forms.participle) return by;
  if (!forms.past || forms.participle) return false;
  if (before === 'adj') return true;
  if (before !== 'det' || !clitics.has(words[i - 1]!.lower)) return false;
  words[i - 1]!.tag = 'adv';
  return true;
}
