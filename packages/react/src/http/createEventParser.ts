/** Hears what an event stream says. */
export interface EventHandlers {
  /** Hears each event: its name, `message` where it has none, and its data. */
  readonly onEvent: (name: string, data: string) => void;
  /** Hears the id to resume from, once the event that came with it is complete. */
  readonly onId: (id: string) => void;
  /** Hears how long to wait before connecting again, in milliseconds. */
  readonly onRetry: (wait: number) => void;
}

/**
 * Makes a parser of one event stream, as the HTML standard defines the format. It is fed the bytes as they come, cut
 * anywhere; what is not complete at the end counts for nothing.
 */
export function createEventParser({ onEvent, onId, onRetry }: EventHandlers): (bytes: Uint8Array) => void {
  // it takes the byte order mark away, and keeps a character that is cut in two
  const decoder = new TextDecoder();
  let rest = "";
  let endedInReturn = false;
  let name = "";
  let data: string[] = [];
  let id: string | undefined;

  const dispatch = () => {
    if (id !== undefined) onId(id);
    if (data.length > 0) onEvent(name || "message", data.join("\n"));
    id = undefined;
    name = "";
    data = [];
  };
  const read = (line: string) => {
    if (line === "") return dispatch();
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    // a line that begins with a colon is a comment: its field has no name
    if (field === "event") name = value;
    else if (field === "data") data.push(value);
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) onRetry(Number(value));
  };
  return (bytes) => {
    let text = decoder.decode(bytes, { stream: true });
    if (text === "") return;
    // the second half of a line end that was cut in two
    if (endedInReturn && text.startsWith("\n")) text = text.slice(1);
    endedInReturn = text.endsWith("\r");
    const lines = (rest + text).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? "";
    for (const line of lines) read(line);
  };
}
