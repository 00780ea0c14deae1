/** Lets something go when the file that is made of it has been read, or was left half-read. */
export async function* closing(
  pieces: AsyncIterable<Uint8Array>,
  close: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } finally {
    await close();
  }
}
