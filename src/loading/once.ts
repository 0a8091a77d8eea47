// A request that everybody shares.

/** Keeps one request for everybody; after a failure the next caller asks again. */
export function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let request: Promise<Result> | null = null;
  return () => {
    request ??= ask().catch((error: unknown) => {
      request = null;
      throw error;
    });
    return request;
  };
}
