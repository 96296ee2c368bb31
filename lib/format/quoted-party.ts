import type { Attribution } from '@/lib/model';

/** Whose word it is, as far as it can be told apart: a known party, or a name as worded. */
export interface QuotedParty {
  id: string;
  name: string;
  kind: string | null;
}

interface Quoting {
  attributedTo: Attribution | null;
  party: { id: string; name: string; kind: string | null } | null;
}

/** The party a claim or report rests on; a party the packs do not know counts by its wording; null where nobody is named. */
export function quotedParty({ party, attributedTo }: Quoting): QuotedParty | null {
  if (party) return party;
  if (!attributedTo || attributedTo.text.trim() === '') return null;
  return { id: `as-worded:${attributedTo.text.trim().toLowerCase()}`, name: attributedTo.text.trim(), kind: null };
}
