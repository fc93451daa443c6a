/** What the authority pushes: there is a newer version of the person's access, or they are no member any more. */
export type AccessEvent = { readonly type: "access"; readonly version: number } | { readonly type: "closed" };

/** Reads the events of a response as they come, until it ends. Leaving the loop ends the response. */
export async function* readEvents(response: Response): AsyncGenerator<AccessEvent, void, void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  let text = "";
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const blocks = `${text}${read.value}`.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = eventIn(block);
        if (event !== undefined) yield event;
      }
    }
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
  const version = Number(fields.get("id") ?? Number.NaN);
  return fields.get("event") === "access" && Number.isFinite(version)
    ? { type: "access", version }
    : undefined;
}
