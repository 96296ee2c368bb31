/**
 * A function that does what it is given one after the other, in the order given, and answers with the outcome of each. For what
 * reads a stored value and writes it back changed: two such at once would each write over what the other wrote.
 */
export function oneByOne(): <T>(doing: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (doing) => {
    const done = last.then(doing);
    // what failed is told to whoever asked for it, and holds up nobody else
    last = done.catch(() => undefined);
    return done;
  };
}
