import { describe, expect, it } from "vitest";
import { etagOf, isKnown } from "./etagOf.ts";
import { readOptions } from "./readOptions.ts";

const request = (headers: Record<string, string>) => new Request("http://localhost/", { headers });

describe("entity tags", () => {
  it("differ with the version and with what is answered", async () => {
    const tags = [await etagOf(1, "a"), await etagOf(2, "a"), await etagOf(1, "b"), await etagOf(1, "a")];
    expect(new Set(tags).size).toBe(3);
  });

  it("are known by clients that name them, alone, in a list, or weakened by a proxy", async () => {
    const etag = await etagOf(3, "a");
    expect(isKnown(request({ "if-none-match": etag }), etag)).toBe(true);
    expect(isKnown(request({ "if-none-match": `"x", W/${etag}` }), etag)).toBe(true);
    expect(isKnown(request({ "if-none-match": etag.replace(/"$/, '-gzip"') }), etag)).toBe(true);
    expect(isKnown(request({ "if-none-match": "*" }), etag)).toBe(true);
    expect(isKnown(request({ "if-none-match": etag.slice(1, -1) }), etag)).toBe(false);
    expect(isKnown(request({ "if-none-match": await etagOf(3, "b") }), etag)).toBe(false);
    expect(isKnown(request({}), etag)).toBe(false);
  });
});

describe("the headers of a command", () => {
  const schema = { summary: "", answer: undefined as never, refusals: [], command: true } as const;
  const comparing = { ...schema, comparesVersion: true } as const;

  it("carry the version of an entity tag, or a bare one", async () => {
    const tag = await etagOf(7, "anything");
    expect(readOptions(comparing, request({ "if-match": tag })).version).toBe(7);
    expect(readOptions(comparing, request({ "if-match": '"7"' })).version).toBe(7);
    expect(readOptions(comparing, request({ "if-match": "*" })).version).toBeUndefined();
  });

  it.each(['W/"7"', ' W/"7" ', '"7-gzip"', '"7;br"', '"7--gzip"', 'W/"7", "7"', '"x", "7"', ',"7",'])(
    "carry the version that a proxy has left as %s",
    (tag) => {
      expect(readOptions(comparing, request({ "if-match": tag })).version).toBe(7);
    },
  );

  it("carry the version of a tag that is weakened, compressed and in a list", async () => {
    const [seven, nine] = [await etagOf(7, "a"), await etagOf(9, "b")];
    const weakened = `W/${seven.replace(/"$/, '-gzip"')}`;
    expect(readOptions(comparing, request({ "if-match": weakened })).version).toBe(7);
    expect(readOptions(comparing, request({ "if-match": `${weakened}, ${nine}` })).version).toEqual([7, 9]);
  });

  it.each(["7", "W/7", '"7', '"7" "8"', "", '*, "7"', '"7"x', 'w/"7"'])("refuse %s as no tags", (tag) => {
    expect(() => readOptions(comparing, request({ "if-match": tag }))).toThrow(
      expect.objectContaining({ code: "invalid_request" }),
    );
  });

  it.each(['"seven"', '"-1"', '"99999999999999999999"', '"7.short"', '""'])(
    "find that %s is no tag of this server, so nothing matches",
    (tag) => {
      expect(() => readOptions(comparing, request({ "if-match": tag }))).toThrow(
        expect.objectContaining({ code: "precondition_failed" }),
      );
    },
  );

  it("refuse a version where there is none to compare", () => {
    expect(() => readOptions(schema, request({ "if-match": '"7"' }))).toThrow(
      expect.objectContaining({ code: "invalid_request" }),
    );
  });

  it("carry an idempotency key of visible characters", () => {
    expect(readOptions(schema, request({ "idempotency-key": "k-1" })).idempotencyKey).toBe("k-1");
    for (const key of ["", "two words", "k".repeat(256)])
      expect(() => readOptions(schema, request({ "idempotency-key": key }))).toThrow(
        expect.objectContaining({ code: "invalid_request" }),
      );
  });
});
