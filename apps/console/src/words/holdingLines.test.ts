import { factsOf, removalOf } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { seedOrganization, seedTime } from "../organization/seedOrganization.ts";
import { lossLines } from "./lossLines.ts";

describe("lossLines", () => {
  it("says project by project what somebody comes down to", () => {
    expect(
      lossLines({
        permissions: [],
        projects: [
          { projectId: "web", from: "owner", to: "analyst" },
          { projectId: "ios", from: "consumer" },
        ],
      }),
    ).toEqual(["Web: analyst instead of owner", "Mobile app: no role any more, instead of consumer"]);
  });

  it("counts permissions, and names the first of them", () => {
    const actor = { userId: "ines", email: "ines@acme.test", emailVerified: true };
    const removal = removalOf(factsOf(seedOrganization()), { now: seedTime, actor }, "clara");
    if (removal.status === "refused") throw new Error(removal.refusal.message);
    expect(lossLines(removal.loss).at(-1)).toMatch(/^\d+ permissions: .+; .+; .+; .+; and \d+ more$/);
  });

  it("says nothing where nothing is lost", () => {
    expect(lossLines({ permissions: [], projects: [] })).toEqual([]);
  });
});
