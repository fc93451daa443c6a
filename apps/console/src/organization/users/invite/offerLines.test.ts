import type { CheckedRow } from "@rolecall/xstate";
import { expect, it } from "vitest";
import { offerLines } from "./offerLines.ts";

const places = {
  projects: [
    { id: "p1", name: "Web" },
    { id: "p2", name: "Web" },
    { id: "p3", name: "R&D; Labs" },
  ],
  teams: [{ id: "t1", name: "Research", projects: [], userIds: [] }],
};
const checked = (as: "invited" | "granted"): CheckedRow => ({
  key: "key",
  row: { line: 2, email: "ada@acme.example", role: "admin", projects: [], teamIds: [] },
  verdict: {
    outcome: as,
    message: "",
    invitation: {
      key: "key",
      as,
      via: "list",
      email: "ada@acme.example",
      role: "admin",
      projects: [
        { projectId: "p2", role: "owner" },
        { projectId: "p3", role: "analyst" },
      ],
      teamIds: ["t1"],
    },
  },
});

it("names the role and every place that a row gives, and tells two of one name apart", () => {
  expect(offerLines(checked("invited"), places)).toEqual([
    "Admin",
    "Owner in Web (p2)",
    "Analyst in R&D; Labs",
    "Team Research",
  ]);
});

it("names no role of the organization for a member, who keeps theirs", () => {
  expect(offerLines(checked("granted"), places)[0]).toBe("Owner in Web (p2)");
});

it("says nothing of a row that gives nothing", () => {
  const { key, row } = checked("invited");
  expect(offerLines({ key, row, verdict: { outcome: "skipped", message: "" } }, places)).toEqual([]);
});
