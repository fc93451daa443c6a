import { createAccess } from "@rolecall/core";
import { organizationModel } from "@rolecall/organization";
import { describe, expect, it } from "vitest";
import { examplePersona, type Persona, personaSnapshot } from "../../organization/roles/person/Persona.ts";
import { denialSentence } from "./denialSentence.ts";

const analyst = examplePersona({ organization: "acme-test", projects: [{ id: "web", name: "Web" }] });
const createAccessFor = (change: Partial<Persona>) =>
  createAccess(organizationModel, personaSnapshot({ ...analyst, ...change }, "acme-test"));

const projectName = (project: string) => (project === "ios" ? "Atlas for phones" : project);
const administrators = [
  { role: "owner", name: "Ines Okafor" },
  { role: "owner" },
  { role: "admin", name: "Priya Raman" },
];
const sentenceOptions = { projectName, administrators, organization: "Acme" };

describe("denialSentence", () => {
  it("names the administrators who may do it themselves", () => {
    expect(denialSentence(createAccessFor({}).decide("team.create"), sentenceOptions)).toBe(
      "You can't create teams. Ask Ines Okafor or Priya Raman.",
    );
    expect(denialSentence(createAccessFor({}).decide("org.ownership.transfer"), sentenceOptions)).toBe(
      "You can't hand over ownership of the organization. Ask Ines Okafor.",
    );
  });

  it("names the roles while the administrators are not known", () => {
    expect(denialSentence(createAccessFor({}).decide("team.create"), { projectName })).toBe(
      "You can't create teams. Ask an owner or admin of the organization.",
    );
  });

  it("names the project in which a role is missing, and who can give one", () => {
    const decision = createAccessFor({ grants: [] }).decide("report.insights", { project: "ios" });
    expect(denialSentence(decision, sentenceOptions)).toBe(
      "You can't build and read Insights in Atlas for phones, because you have no role there. Ask Ines Okafor or Priya Raman for one.",
    );
  });

  it("says that access is out of date rather than which role is missing", () => {
    const access = createAccess(organizationModel, {
      ...personaSnapshot(analyst, "acme-test"),
      expiresAt: "2020-01-01T00:00:00Z",
    });
    expect(denialSentence(access.decide("team.create"), sentenceOptions)).toBe(
      "Your access is out of date. Reload the page.",
    );
  });

  it("has nothing to say of what is allowed or not known yet", () => {
    expect(denialSentence(createAccessFor({ role: "owner" }).decide("team.create"), sentenceOptions)).toBe(
      "",
    );
    expect(
      denialSentence(createAccess(organizationModel, "not_loaded").decide("team.create"), sentenceOptions),
    ).toBe("");
  });
});
