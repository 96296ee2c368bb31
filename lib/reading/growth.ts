/** Growth of the article's text that makes it worth reading again: a sentence or two, and a share of it. */
const GROWN_LETTERS = 200;
const GROWN_SHARE = 0.03;
/** Looks at a page that was no article when it loaded: some build their article late. */
const LATE_LOOKS = 4;
/** Readings of one address: a page that grows without end is read so often and no more. */
const MAX_READINGS = 40;

/** How often the page at one address was read and looked at, and how long its article was then. */
export interface Growth {
  /** Begins anew, at another address. */
  start(): void;
  reading(): void;
  /** Notes the letters of the article as read. */
  read(letters: number): void;
  /** Notes a look at a page that was no article; true once it has been looked at often enough. */
  looked(): boolean;
  /** Whether an article of so many letters has grown enough to be read again. */
  isWorth(letters: number): boolean;
}

export function createGrowth(): Growth {
  let length = 0;
  let readings = 0;
  let looks = 0;
  return {
    start() {
      readings = 0;
      looks = 0;
    },
    reading() {
      readings += 1;
    },
    read(letters) {
      length = letters;
    },
    looked() {
      looks += 1;
      return looks >= LATE_LOOKS;
    },
    isWorth: (letters) => readings < MAX_READINGS && letters - length > Math.max(GROWN_LETTERS, length * GROWN_SHARE),
  };
}
