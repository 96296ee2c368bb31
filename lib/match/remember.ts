/** Entries kept before a cache begins anew: thirty times what a sample article puts into the fullest; keys may be whole sentences, and the worker may live for days. */
const MOST = 2_000;

/**
 * The same function, which remembers what it answered for a pair of keys: within a story the same nouns, places, parties and
 * days meet again and again, and each comparison of words is dearer than a look-up.
 */
export function rememberPairs<A, B, R>(keyOfFirst: (value: A) => string, keyOfSecond: (value: B) => string, compare: (first: A, second: B) => R): (first: A, second: B) => R {
  let answers = new Map<string, Map<string, R>>();
  let size = 0;
  return (first, second) => {
    const a = keyOfFirst(first);
    const b = keyOfSecond(second);
    let row = answers.get(a);
    if (row?.has(b)) return row.get(b)!;
    if (size >= MOST) {
      answers = new Map<string, Map<string, R>>();
      row = undefined;
      size = 0;
    }
    const answer = compare(first, second);
    if (!row) {
      row = new Map<string, R>();
      answers.set(a, row);
    }
    row.set(b, answer);
    size += 1;
    return answer;
  };
}

/**
 * What all functions below have answered for an object, each at a place of its own: one entry for each object, and not one for each of twenty
 * functions. Weak entries are dear to make, and to the collector.
 */
const answersOf = new WeakMap<object, unknown[]>();
let places = 0;

/** The same function, which remembers what it answered for an object as long as the object lives. It must answer something. */
export function rememberOf<K extends object, R extends NonNullable<unknown> | null>(make: (key: K) => R): (key: K) => R {
  const place = places;
  places += 1;
  return (key) => {
    let answers = answersOf.get(key);
    if (!answers) answersOf.set(key, (answers = new Array<unknown>(places)));
    let answer = answers[place] as R | undefined;
    if (answer === undefined) answers[place] = answer = make(key);
    return answer;
  };
}
