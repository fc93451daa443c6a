import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asks, noon, organization, systemAsks, type Sketch } from "../../test/organizations.ts";
import { organizationModel } from "../organizationModel.ts";
import { applyChanges } from "./applyChanges.ts";
import type { Change } from "./Change.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import type { OrganizationState } from "./records.ts";
import { transferProject } from "./transferProject.ts";

const people = { olga: "owner", ada: "admin", pia: "member", pete: "member", maya: "member" } as const;
const web = { grants: { pia: "owner", pete: "admin", maya: "analyst" } } as const;
const acme = organization({ people, projects: { web } });
const nova = novaOf({ people: { olga: "owner", pia: "owner", ada: "admin", pete: "member", nick: "owner" } });
const confirmed = { passwordConfirmed: true };
const move = { projectId: "web", id: "web-2" };

describe("moving a project to another organization", () => {
  it("is for owners, of the organization or the project, who own the other organization too", () => {
    expect(["olga", "pia", "ada", "pete"].map((who) => answer(acme, nova, asks(who, confirmed)))).toEqual([
      "done",
      "done",
      "not_permitted",
      "not_permitted",
    ]);
    expect(answer(acme, nova, systemAsks())).toBe("not_permitted");
  });

  it.each(["admin", "billingAdmin", "member"] as const)("is refused to a mere %s of the other", (role) => {
    const there = novaOf({ people: { nick: "owner", olga: role } });
    expect(answer(acme, there, asks("olga"))).toBe("not_permitted");
  });

  it("is refused to an owner who is suspended in the other", () => {
    const there = novaOf({ people: { nick: "owner", olga: { role: "owner", status: "suspended" } } });
    expect(answer(acme, there, asks("olga"))).toBe("not_permitted");
  });

  it("is refused to the owner of a project there that has the same id, for an organization receives it", () => {
    const there = novaOf({
      people: { nick: "owner", olga: "member" },
      projects: { web: { grants: { olga: "owner" } } },
    });
    expect(answer(acme, there, asks("olga"))).toBe("not_permitted");
  });

  it("tells a stranger nothing of the other organization, not even its name", () => {
    const outcome = transferProject(
      factsOf(acme),
      factsOf(novaOf({ people: { nick: "owner" } })),
      move,
      asks("olga", confirmed),
    );
    expect(outcome).toMatchObject({ status: "refused", refusal: { code: "not_a_member", path: "to" } });
    expect(JSON.stringify(outcome)).not.toContain("Nova");
  });

  it("takes what was given to active members of both along, and leaves everyone else behind", () => {
    const here = organization({
      people,
      projects: { web: { ...web, everyone: "consumer" }, shop: { grants: { pia: "admin" } } },
      teams: { growth: { users: ["ada"], projects: { web: "analyst", shop: "analyst" } } },
      invitations: [{ id: "live", projects: [{ projectId: "web", role: "admin" }] }],
    });
    const there = novaOf({
      people: { olga: "owner", pia: "member", pete: { status: "suspended" } },
      teams: { staff: { users: ["pia"] } },
    });
    const [left, arrived] = moved(here, there);
    expect(left).toEqual({
      ...here,
      projects: [{ id: "shop", name: "Shop" }],
      grants: [{ projectId: "shop", userId: "pia", role: "admin" }],
      teams: [{ ...here.teams[0], projects: [{ projectId: "shop", role: "analyst" }] }],
      invitations: [{ ...here.invitations[0], projects: [] }],
    });
    expect(arrived).toEqual({
      ...there,
      projects: [{ id: "web", name: "Web" }],
      grants: [{ projectId: "web", userId: "pia", role: "owner" }],
    });
  });

  it("keeps its id, and takes the new one where the other organization has a project with it", () => {
    expect(moved(acme, nova)[1].projects.map(({ id }) => id)).toEqual(["web"]);
    const full = { ...nova, projects: [{ id: "web", name: "Theirs" }] };
    const [, arrived] = moved(acme, full);
    expect(arrived.projects).toEqual([
      { id: "web", name: "Theirs" },
      { id: "web-2", name: "Web" },
    ]);
    expect(arrived.grants.map(({ projectId }) => projectId)).toEqual(["web-2", "web-2"]);
    expect(answer(acme, { ...full, projects: [...full.projects, { id: "web-2", name: "Too" }] })).toBe(
      "name_taken",
    );
  });

  it("asks for the password last", () => {
    expect(answer(acme, nova, asks("olga"))).toBe("password_required");
  });

  it("tells the owners of both organizations, and who owns the project", () => {
    const outcome = transferProject(factsOf(acme), factsOf(nova), move, asks("olga", confirmed));
    const told = (changes: readonly Change[]) =>
      changes.flatMap((change) => (change.type === "mail.queued" ? [`${change.kind} ${change.to}`] : []));
    expect(outcome.status === "done" && [told(outcome.leaving), told(outcome.arriving)]).toEqual([
      ["project.transferred olga@acme.example", "project.transferred pia@acme.example"],
      ["olga", "pia", "nick"].map((userId) => `project.received ${userId}@acme.example`),
    ]);
  });

  it("does nothing where it is there already", () => {
    expect(answer(acme, acme)).toBe("unchanged");
  });

  it("brings no role along that the plan of the other does not have", () => {
    const there = novaOf({ people: { olga: "owner", maya: "member" }, plan: "free" });
    const outcome = transferProject(factsOf(acme), factsOf(there), move, asks("olga", confirmed));
    expect(outcome).toMatchObject({ status: "refused", refusal: { code: "role_not_on_plan", path: "to" } });
    expect(answer(acme, novaOf({ people: { olga: "owner" }, plan: "free" }))).toBe("done");
  });

  it("answers the first guard that fails", () => {
    const ending = { state: "deletionRequested" } as const;
    const grace = organization({ people, organization: ending });
    const stranger = novaOf({ people: { nick: "owner" } });
    const closing = novaOf({ people: { olga: "admin" }, organization: ending });
    expect(answer(grace, stranger, asks("maya"))).toBe("org_not_active");
    expect(answer(grace, stranger)).toBe("org_not_active");
    expect(answer(organization({ people }), stranger)).toBe("unknown_target");
    expect(answer(acme, stranger)).toBe("not_a_member");
    expect(answer(acme, closing)).toBe("org_not_active");
    expect(answer(acme, novaOf({ people: { olga: "owner" }, organization: ending }))).toBe("org_not_active");
  });

  it("makes no one hold more there than they held in it, no matter who is a member of which", () => {
    const roles = fc.constantFrom("owner", "admin", "analyst", "consumer");
    const statuses = fc.constantFrom("active", "suspended");
    const someone = fc.record({
      grant: fc.option(roles),
      here: statuses,
      there: fc.option(
        fc.record({ role: fc.constantFrom("admin", "billingAdmin", "member"), status: statuses }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(someone, { maxLength: 6 }),
        fc.constantFrom(...organizationModel.plans),
        (sketches, plan) => {
          const named = sketches.map((each, index) => ({ ...each, userId: `user-${index}` }));
          const here = organization({
            people: {
              olga: "owner",
              ...Object.fromEntries(named.map((each) => [each.userId, { status: each.here }])),
            },
            projects: {
              web: {
                grants: Object.fromEntries(
                  named.flatMap((each) => (each.grant === null ? [] : [[each.userId, each.grant]])),
                ),
              },
            },
          });
          const there = novaOf({
            plan,
            people: {
              olga: "owner",
              ...Object.fromEntries(
                named.flatMap((each) => (each.there === null ? [] : [[each.userId, each.there]])),
              ),
            },
          });
          const carried = named.flatMap((each) =>
            each.there?.status === "active" && each.grant !== null ? [each.grant] : [],
          );
          const isWithoutThem =
            plan !== "enterprise" && carried.some((role) => /analyst|consumer/.test(role));
          expect(answer(here, there)).toBe(isWithoutThem ? "role_not_on_plan" : "done");
          if (isWithoutThem) return;
          const [left, arrived] = moved(here, there);
          expect(left.projects).toEqual([]);
          expect(left.grants).toEqual([]);
          for (const { userId, grant, there: membership } of named) {
            const held = arrived.grants.find((each) => each.userId === userId)?.role;
            expect(held).toBe(membership?.status === "active" ? (grant ?? undefined) : undefined);
          }
        },
      ),
    );
  });
});

/** The other organization. */
function novaOf(sketch: Sketch): OrganizationState {
  return organization({ ...sketch, organization: { id: "nova", name: "Nova", ...sketch.organization } });
}

function answer(
  from: OrganizationState,
  to: OrganizationState,
  context: Context = asks("olga", confirmed),
): string {
  const outcome = transferProject(factsOf(from), factsOf(to), move, context);
  return outcome.status === "refused" ? outcome.refusal.code : outcome.status;
}

/** Both organizations once Olga has moved the project. */
function moved(from: OrganizationState, to: OrganizationState) {
  const outcome = transferProject(factsOf(from), factsOf(to), move, asks("olga", confirmed));
  if (outcome.status !== "done") throw new Error(`It was not moved: ${JSON.stringify(outcome)}`);
  return [applyChanges(from, outcome.leaving, noon), applyChanges(to, outcome.arriving, noon)] as const;
}
