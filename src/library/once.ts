/** Does expensive work once a build; in development every time, so that edits show. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (import.meta.env.DEV ? work() : (result ??= work()));
}
