import { describe, expect, it } from "vitest";
import {
  examplePersona,
  type Persona,
  type PersonaPlace,
  personaSnapshot,
  readPersona,
  writePersona,
} from "./Persona.ts";

const place: PersonaPlace = {
  organization: "acme-test",
  projects: [
    { id: "web", name: "Web" },
    { id: "ios", name: "Mobile app" },
    { id: "shop", name: "Online shop" },
  ],
};
const example = examplePersona(place);

describe("a person in an address", () => {
  it("is read as it was written, grants in their order included", () => {
    const persona: Persona = {
      role: "billingAdmin",
      plan: "growth",
      project: "shop",
      grants: [
        { project: "web", role: "owner", source: "team" },
        { project: "shop", role: "consumer", source: "everyone" },
        { project: "web", role: "analyst", source: "individual" },
      ],
    };
    expect(readPersona(writePersona(persona, new URLSearchParams()), place)).toEqual(persona);
  });

  it("can be without any grant", () => {
    const persona = { ...example, grants: [] };
    expect(readPersona(writePersona(persona, new URLSearchParams("grant=web.owner.team")), place)).toEqual(
      persona,
    );
  });

  it("leaves alone what else the address says", () => {
    expect(writePersona(example, new URLSearchParams("tab=2")).get("tab")).toBe("2");
  });

  it.each(["role=__proto__&plan=&project=nowhere", "role=king&grant=web.king.magic", "role=owner&grant=..."])(
    "is one the model knows, whatever the address says: %s",
    (text) => {
      const { role, plan, project, grants } = readPersona(new URLSearchParams(text), place);
      expect(["owner", "member"]).toContain(role);
      expect(plan).toBe("enterprise");
      expect(project).toBe("web");
      for (const grant of grants)
        expect(grant).toEqual({ project: "web", role: "consumer", source: "individual" });
    },
  );
});

describe("personaSnapshot", () => {
  it("holds the organization role and every grant with its source", () => {
    const person: Persona = { ...example, grants: [{ project: "ios", role: "admin", source: "team" }] };
    const { grants } = personaSnapshot(person, "acme-test");
    expect(grants).toEqual([
      { scope: "organization", id: "acme-test", role: "member", source: "organization" },
      { scope: "project", id: "ios", role: "admin", source: "team" },
    ]);
  });
});
