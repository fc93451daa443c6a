import { createAccess } from "@rolecall/core";
import { organizationModel, type OrganizationRole, type ProjectRole } from "@rolecall/organization";
import { describe, expect, it } from "vitest";
import { personaSnapshot } from "../organization/roles/person/Persona.ts";
import { accessChanges, readAccessRecord } from "./accessChanges.ts";
import { formatAccessChanges } from "./formatAccessChanges.ts";

const recordAs = (role: OrganizationRole, inWeb?: ProjectRole) => {
  const grants = inWeb ? [{ project: "web", role: inWeb, source: "individual" } as const] : [];
  const snapshot = personaSnapshot({ role, plan: "enterprise", grants }, "acme-test");
  const record = readAccessRecord(createAccess(organizationModel, snapshot));
  if (record === undefined) throw new Error("there is a snapshot");
  return record;
};

describe("accessChanges", () => {
  it("tells the new role of an admin who became a member, and what they lost", () => {
    const changes = accessChanges(recordAs("admin"), recordAs("member"));
    expect(changes.role).toBe("member");
    expect(changes.gained).toEqual([]);
    expect(changes.lost).toContain("member.role.change");
    expect(formatAccessChanges(changes)).toMatch(
      /^You are now a member\. You can no longer: .+, and \d+ more\.$/,
    );
  });

  it("tells what a role in a project brings", () => {
    const changes = accessChanges(recordAs("member"), recordAs("member", "consumer"));
    expect(changes.role).toBeUndefined();
    expect(changes.lost).toEqual([]);
    expect(changes.gained).toContain("report.insights");
  });

  it("has no words where nothing changed", () => {
    expect(formatAccessChanges(accessChanges(recordAs("owner"), recordAs("owner")))).toBe("");
  });

  it("knows nothing before there is a snapshot", () => {
    expect(readAccessRecord(createAccess(organizationModel, "not_loaded"))).toBeUndefined();
  });
});
