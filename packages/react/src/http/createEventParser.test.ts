import { describe, expect, it } from "vitest";
import { createEventParser } from "./createEventParser.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Records the events of a stream that arrives in these parts. */
function hear(...parts: readonly (string | Uint8Array)[]): string[] {
  const heard: string[] = [];
  const parse = createEventParser({
    onEvent: (name, data) => heard.push(`${name}=${data}`),
    onId: (id) => heard.push(`#${id}`),
    onRetry: (wait) => heard.push(`retry ${wait}`),
  });
  for (const part of parts) parse(typeof part === "string" ? bytesOf(part) : part);
  return heard;
}

describe("an event stream", () => {
  it("reports each event with its name and its data", () => {
    expect(hear('id: 7\nevent: access\ndata: {"version":7}\n\ndata: x\n\n')).toEqual([
      "#7",
      'access={"version":7}',
      "message=x",
    ]);
  });

  it.each([
    ["line feeds", "\n"],
    ["returns", "\r"],
    ["both", "\r\n"],
  ])("may end its lines with %s", (_, end) => {
    expect(hear(["event: a", "data: 1", "", "data: 2", "", ""].join(end))).toEqual(["a=1", "message=2"]);
  });

  it("may be cut anywhere, within a line end and a character too", () => {
    const bytes = bytesOf("event: größe\r\ndata: 1 €\r\n\r\n: 🙂\rid: 2\rdata: 🙂\r\rdata: 3\n\n");
    const whole = ["größe=1 €", "#2", "message=🙂", "message=3"];
    expect(hear(bytes)).toEqual(whole);
    for (let at = 0; at <= bytes.length; at += 1)
      expect(hear(bytes.slice(0, at), bytes.slice(at))).toEqual(whole);
    expect(hear(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it("is reported as soon as an event is complete, whatever the line end", () => {
    expect(hear("data: 1\r\r")).toEqual(["message=1"]);
    expect(hear("data: 1\r\n\r")).toEqual(["message=1"]);
    expect(hear("data: 1\r\n\r", "", "\ndata: 2\n\n")).toEqual(["message=1", "message=2"]);
  });

  it("may begin with a byte order mark, which is no mark elsewhere", () => {
    expect(hear(Uint8Array.of(0xef, 0xbb), Uint8Array.of(0xbf), "data: 1\n\n")).toEqual(["message=1"]);
    expect(hear("data: 1\n\n\uFEFFdata: 2\n\ndata: 3\n\n")).toEqual(["message=1", "message=3"]);
  });

  it("joins the lines of data, and takes one space away at most", () => {
    expect(hear("data: a\ndata:b\ndata:  c\ndata\ndata:\n\n")).toEqual(["message=a\nb\n c\n\n"]);
    expect(hear("data\n\ndata\ndata\n\n")).toEqual(["message=", "message=\n"]);
    expect(hear("data: a: b\n\n")).toEqual(["message=a: b"]);
  });

  it("passes over comments, names that it does not know, and events without data", () => {
    expect(hear(": data: 1\n:\nDATA: 2\n data: 3\nfoo: 4\n\nevent: a\n\ndata: 5\n\n")).toEqual(["message=5"]);
  });

  it("has ids that may be empty, count without data too, and hold no NUL", () => {
    expect(hear("id: 1\n\n")).toEqual(["#1"]);
    expect(hear("id\ndata: x\n\n")).toEqual(["#", "message=x"]);
    expect(hear("id: 1\nid: a\0b\ndata: x\n\n")).toEqual(["#1", "message=x"]);
    expect(hear("id: 1\ndata: x\n")).toEqual([]);
  });

  it("asks for a wait in digits alone", () => {
    expect(hear("retry: 2500\nretry: 1e3\nretry: -1\nretry:\nretry: 1.5\n")).toEqual(["retry 2500"]);
  });

  it("reports nothing of an event that is cut off", () => {
    expect(hear("data: 1\n\ndata: 2\n")).toEqual(["message=1"]);
  });
});
