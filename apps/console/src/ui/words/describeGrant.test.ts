import { describe, expect, it } from "vitest";
import { describeGrant } from "./describeGrant.ts";

const names: Readonly<Record<string, string>> = { web: "Website", ios: "Mobile app" };

describe("describeGrant", () => {
  it.each([
    ["organization", "acme-test", "billingAdmin", "organization", "Organization billing admin", ""],
    [
      "project",
      "web",
      "owner",
      "organization",
      "Project owner of Website",
      "follows from the organization role",
    ],
    ["project", "ios", "analyst", "individual", "Project analyst of Mobile app", "given to the person"],
    ["project", "web", "admin", "team:Growth", "Project admin of Website", "by the team Growth"],
    ["project", "web", "admin", "team", "Project admin of Website", "by a team"],
    ["project", "unlisted", "consumer", "everyone", "Project consumer of unlisted", "given to everyone"],
  ])("names a grant in %s %s as %s by %s", (scope, id, role, source, name, origin) => {
    expect(describeGrant({ scope, id, role, source }, (project) => names[project] ?? project)).toEqual({
      role: name,
      origin,
      conferred: scope === "project" && source === "organization",
    });
  });
});
