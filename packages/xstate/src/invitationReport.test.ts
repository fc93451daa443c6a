import { describe, expect, it } from "vitest";
import { row } from "../test/inviteFixtures.ts";
import type { CheckedRow } from "./CheckedRow.ts";
import { invitationReport } from "./invitationReport.ts";

const refused = { code: "no_seat", message: 'No seat, "sorry".' } as const;
const checked = (email: string, told: Partial<CheckedRow> = {}): CheckedRow => ({
  key: email,
  row: row({ email }),
  ...told,
});
const cellOf = (email: string) =>
  invitationReport([checked(email)])
    .split("\r\n")[1]
    ?.slice(2);

describe("invitationReport", () => {
  it("has a line for each row, with its outcome and the reason", () => {
    expect(
      invitationReport([
        checked("a@guest.example", {
          verdict: { outcome: "refused", message: refused.message, refusal: refused },
        }),
        checked("b@guest.example", { answer: { status: "refused", refusal: refused } }),
        checked("c@guest.example", { verdict: { outcome: "skipped", message: "Stands above." } }),
      ]),
    ).toBe(
      [
        "row,email,name,outcome,code,message",
        '1,a@guest.example,,refused,no_seat,"No seat, ""sorry""."',
        '1,b@guest.example,,refused,no_seat,"No seat, ""sorry""."',
        "1,c@guest.example,,skipped,,Stands above.",
        "",
      ].join("\r\n"),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\uFF1D1", "'\uFF1D1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["\t=1", "'\t=1"],
  ])("keeps %j from being run as a formula", (email, cell) => {
    expect(cellOf(email)).toMatch(cell.slice(0, 3));
    expect(cellOf(email)?.startsWith(`${cell},`)).toBe(true);
  });
});
