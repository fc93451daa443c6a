import type { Problem } from "@rolecall/server/client";
import { expect, it } from "vitest";
import { readRefusal } from "./readRefusal.ts";

const problem = (code: Problem["code"], status: number): Problem => ({
  type: `urn:rolecall:problem:${code}`,
  title: "A problem",
  status,
  code,
  detail: "It was not done.",
});

it("keeps the words and the code of the rules", () => {
  expect(readRefusal({ ...problem("last_owner", 409), path: "role" })).toEqual({
    code: "last_owner",
    message: "It was not done.",
    path: "role",
  });
});

it("reads a newer version as what the rules call stale", () => {
  expect(readRefusal(problem("precondition_failed", 412)).code).toBe("stale");
});

it("throws where it stays open whether something was done", () => {
  expect(() => readRefusal(problem("unavailable", 503))).toThrow("It was not done.");
});
