/**
 * What `make` gives, made when it is first asked for and the same from then on. For patterns of classes of letters that are rarely needed: an engine
 * reads a pattern when the line that holds it is run, which for these takes up to a millisecond of every start of a worker.
 */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}
