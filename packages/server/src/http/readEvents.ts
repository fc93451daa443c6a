/** An event that the authority pushes: the person's access has a newer version, or they are no longer a member. */
export type AccessEvent = { readonly type: "access"; readonly version: number } | { readonly type: "closed" };

/**
 * Reads events as they come, until the server ends them or the connection breaks: without `closed` at the end, ask again.
 * Leaving the loop ends the connection. Throws only when the signal is aborted.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<AccessEvent, void, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const blocks = `${text}${decoder.decode(read.value, { stream: true })}`.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = eventIn(block);
        if (event !== undefined) yield event;
      }
    }
  } catch (error) {
    if (signal?.aborted) throw error;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function eventIn(block: string): AccessEvent | undefined {
  const fields = new Map(
    block.split("\n").map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  if (fields.get("event") === "closed") return { type: "closed" };
  const version = Number(fields.get("id") || Number.NaN);
  return fields.get("event") === "access" && Number.isSafeInteger(version)
    ? { type: "access", version }
    : undefined;
}
