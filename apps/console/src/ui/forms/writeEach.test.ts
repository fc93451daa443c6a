import { expect, it } from "vitest";
import { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";
import { writeEach } from "./writeEach.ts";

const done = { ok: true, value: undefined } as const;
const refused = (detail: string) =>
  ({ ok: false, problem: { type: "urn:x", title: "No", status: 409, code: "stale", detail } }) as const;

it("says how many there were when all are done", async () => {
  expect(await writeEach(["a", "b"], async () => done)).toBe(2);
});

it("does what can be done, and names each reason once", async () => {
  const written: string[] = [];
  const writing = writeEach(["a", "b", "c"], async (item) => {
    if (item !== "b") return refused("It has changed.");
    written.push(item);
    return done;
  });
  await expect(writing).rejects.toThrow("2 of 3 could not be done: It has changed.");
  await expect(writing).rejects.toBeInstanceOf(ConsoleProblem);
  expect(written).toEqual(["b"]);
});

it("says the server's own sentence where there was one item only", async () => {
  await expect(writeEach(["a"], async () => refused("It is gone."))).rejects.toThrow(/^It is gone\.$/);
});
