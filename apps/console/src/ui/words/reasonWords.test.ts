import { createAccess } from "@rolecall/core";
import { organizationModel } from "@rolecall/organization";
import { describe, expect, it } from "vitest";
import { examplePersona, type Persona, personaSnapshot } from "../../organization/roles/person/Persona.ts";
import { helpWords, reasonWords } from "./reasonWords.ts";

const accessOf = (change: Partial<Persona>) =>
  createAccess(organizationModel, personaSnapshot({ ...examplePersona, ...change }));

const nameOf = (project: string) => (project === "ios" ? "Atlas for phones" : project);

describe("reasonWords", () => {
  it("names the project in which a role is missing", () => {
    const decision = accessOf({ grants: [] }).decide("report.insights", { project: "ios" });
    expect(reasonWords(decision, nameOf)).toBe("It takes a role in Atlas for phones, and there is none.");
  });

  it("calls an answer that has not arrived unknown", () => {
    const decision = createAccess(organizationModel, "not_loaded").decide("team.create");
    expect(reasonWords(decision, nameOf)).toBe("Not known yet.");
    expect(helpWords(decision, nameOf)).toBe("");
  });
});

describe("helpWords", () => {
  it("names the roles that allow it, place by place", () => {
    expect(helpWords(accessOf({}).decide("project.rename", { project: "web" }), nameOf)).toBe(
      "Only for an owner or admin of the organization, or an owner or admin of the project.",
    );
    expect(helpWords(accessOf({}).decide("org.ownership.transfer"), nameOf)).toBe(
      "Only for an owner of the organization.",
    );
  });

  it("says that access ran out rather than which role is missing", () => {
    const access = createAccess(organizationModel, {
      ...personaSnapshot(examplePersona),
      expiresAt: "2020-01-01T00:00:00Z",
    });
    expect(helpWords(access.decide("team.create"), nameOf)).toMatch(/has run out/);
  });

  it("has nothing to explain where it is allowed", () => {
    expect(helpWords(accessOf({ role: "owner" }).decide("team.create"), nameOf)).toBe("");
  });
});
