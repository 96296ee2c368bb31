/** Which way the words bound the number: "19", "about 19", "at least 19", "up to 19", "19 to 25". */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'range';
