/** A name that the store knows: one alias of one party, place or outlet. */
export interface KnownName {
  /** Folded form, as `nameKey` of lib/text makes it. */
  key: string;
  kind: 'party' | 'place' | 'outlet';
  id: string;
}

/** A party whom outlets cite. */
export interface Party {
  id: string;
  name: string;
  also: readonly string[];
  kind: string | null;
  /** Story that a party without a name of its own ("local sources") belongs to; it is nobody outside it. */
  story?: string | null;
}

export interface Place {
  id: string;
  name: string;
  also: readonly string[];
  /** Id of the place that holds it. */
  within: string | null;
}

export interface Outlet {
  id: string;
  name: string;
  also: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  kind: string | null;
  /** Host name of its site. */
  host: string | null;
}

/** Finds which of the given folded names are known; the work depends on the page, not on the store. */
export interface NameSource {
  findNames(keys: readonly string[]): Promise<readonly KnownName[]>;
}
