import { expect, it } from "vitest";
import { readRecordChanges } from "./readRecordChanges.ts";

it("lists only the fields that are another than before", () => {
  const before = { userId: "jonas", role: "member", version: 1 };
  expect(
    readRecordChanges([{ type: "member.updated", before, member: { ...before, role: "admin", version: 2 } }]),
  ).toEqual([
    {
      type: "member.updated",
      fields: [
        { name: "role", before: "member", after: "admin" },
        { name: "version", before: "1", after: "2" },
      ],
    },
  ]);
});

it("shows what was removed as what was before", () => {
  expect(readRecordChanges([{ type: "member.removed", member: { userId: "jonas" }, how: "left" }])).toEqual([
    { type: "member.removed", fields: [{ name: "userId", before: "jonas", after: undefined }] },
  ]);
});

it("shows a change without a record by its own fields", () => {
  expect(readRecordChanges([{ type: "grant.set", projectId: "web", role: "analyst" }])).toEqual([
    {
      type: "grant.set",
      fields: [
        { name: "projectId", before: undefined, after: "web" },
        { name: "role", before: undefined, after: "analyst" },
      ],
    },
  ]);
});
