import { describe, expect, it } from "vitest";
import { answerOf, asks, member, noon, systemAsks } from "../../test/organizations.ts";
import { applyChanges } from "./applyChanges.ts";
import { createOrganization } from "./createOrganization.ts";

const acme = { id: "acme", name: " Acme ", plan: "free" } as const;

describe("createOrganization", () => {
  it("makes anyone who does it the owner, on every plan", () => {
    for (const plan of ["free", "growth", "enterprise"] as const) {
      const outcome = createOrganization({ ...acme, plan }, asks("olga"));
      const changes = outcome.status === "done" ? outcome.changes : [];
      expect(applyChanges(undefined, changes, noon)).toEqual({
        organization: { id: "acme", name: "Acme", state: "active", plan, createdAt: noon },
        members: [member("olga", { role: "owner", joinedAt: noon })],
        invitations: [],
        teams: [],
        projects: [],
        grants: [],
        sends: [],
      });
    }
  });

  it("keeps the number of seats", () => {
    const outcome = createOrganization({ ...acme, seats: 5 }, asks("olga"));
    expect(outcome).toMatchObject({ changes: [{ organization: { seats: 5 } }, {}] });
  });

  it("needs a person and a name", () => {
    expect(answerOf(createOrganization({ ...acme, name: " " }, systemAsks()))).toBe("not_permitted");
    expect(answerOf(createOrganization({ ...acme, name: " " }, asks("olga")))).toBe("invalid_name");
    expect(answerOf(createOrganization({ ...acme, name: "a".repeat(101) }, asks("olga")))).toBe(
      "invalid_name",
    );
  });
});
