import { factsOf, removalOf } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { seedOrganization, seedTime } from "../../../server/sample/seedOrganization.ts";
import { formatAccessLines } from "./formatAccessLines.ts";

const names: Readonly<Record<string, string>> = { web: "Web", ios: "Mobile app", shop: "Online shop" };
const projectName = (id: string) => names[id] ?? id;

describe("formatAccessLines", () => {
  it("says project by project what someone becomes, and is no longer", () => {
    const projects = [
      { projectId: "web", from: "owner", to: "analyst" },
      { projectId: "ios", from: "consumer" },
      { projectId: "shop", to: "admin" },
    ] as const;
    expect(formatAccessLines({ permissions: [], projects }, projectName)).toEqual([
      "Web: analyst instead of owner",
      "Mobile app: no role instead of consumer",
      "Online shop: admin",
    ]);
  });

  it("names each permission", () => {
    const actor = { userId: "ines", email: "ines@acme.test", emailVerified: true };
    const removal = removalOf(factsOf(seedOrganization()), { now: seedTime, actor }, "clara");
    if (removal.status === "refused") throw new Error(removal.refusal.message);
    const { permissions, projects } = removal.loss;
    const lines = formatAccessLines(removal.loss, projectName);
    expect(lines).toHaveLength(permissions.length + projects.length);
    expect(lines).toContain("Leave the organization");
  });

  it("says nothing where nothing changes", () => {
    expect(formatAccessLines({ permissions: [], projects: [] }, projectName)).toEqual([]);
  });
});
