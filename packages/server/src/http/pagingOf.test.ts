import { describe, expect, it } from "vitest";
import { z } from "zod";
import { pagingOf, positionFields } from "./pagingOf.ts";

const { text, rank } = positionFields;
const byName = z.tuple([text, text]);

/** Writes a cursor of one list, and reads it in another. */
async function carry(written: object, read: object, position: readonly (string | number)[]) {
  const cursor = await (await pagingOf("members", { ...written }, byName)).write(position);
  return (await pagingOf("members", { ...read, cursor }, byName)).from;
}

describe("cursors", () => {
  it("come back as they were written, whatever letters stand in them", async () => {
    expect(await carry({ sort: "name", limit: 5 }, { limit: 9, sort: "name" }, ["zoë", "a|b/ü"])).toEqual([
      "zoë",
      "a|b/ü",
    ]);
  });

  it("are no position where there is none", async () => {
    expect((await pagingOf("members", {}, byName)).from).toBeUndefined();
  });

  it("stand in an address without being escaped", async () => {
    expect(await (await pagingOf("members", {}, byName)).write(["???>>>~~~", "ÿÿÿ"])).toMatch(/^[\w-]+$/);
  });

  it.each([
    ["another order", { sort: "name" }, { sort: "email" }],
    ["another organization", { organization: "acme" }, { organization: "globex" }],
    ["another filter", { role: "admin" }, {}],
  ])("are refused in a list of %s", async (_, written, read) => {
    await expect(carry(written, read, ["a", "b"])).rejects.toMatchObject({ code: "invalid_request" });
  });

  it.each([
    ["a value of another type", [1, "a"]],
    ["too few values", ["a"]],
    ["too many values", ["a", "b", "c"]],
    ["a character that no database takes", ["a\u0000", "b"]],
    ["half a character", ["\ud800", "b"]],
  ])("are refused with %s", async (_, position) => {
    await expect(carry({}, {}, position)).rejects.toMatchObject({ code: "invalid_request" });
  });

  it.each([-1, 32_768, 1e14, 1.5, 1e300])("are refused with the rank %d", async (value) => {
    const ranks = z.tuple([rank]);
    const cursor = await (await pagingOf("members", {}, ranks)).write([value]);
    await expect(pagingOf("members", { cursor }, ranks)).rejects.toMatchObject({ code: "invalid_request" });
  });
});
