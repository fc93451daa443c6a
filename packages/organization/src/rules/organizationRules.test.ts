import { describe, expect, it } from "vitest";
import { testGuardOrder } from "../../test/guardOrder.ts";
import { afterwards, answerOf, asks, noon, organization, systemAsks } from "../../test/organizations.ts";
import type { Sketch } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import { organizationRules } from "./organizationRules.ts";
import type { OrganizationCommand } from "./organizationRules.ts";
import type { OrganizationState } from "./records.ts";

const people = {
  olga: "owner",
  otto: { role: "owner", status: "suspended" },
  ada: "admin",
  bill: "billingAdmin",
  maya: "member",
  pia: "member",
} as const;
const sketch: Sketch = {
  people,
  projects: { web: { grants: { pia: "owner", maya: "analyst" }, everyone: "consumer" } },
  teams: { growth: { users: ["maya"], projects: { web: "analyst" } } },
};
const acme = organization(sketch);
const confirmed = { passwordConfirmed: true, secondFactor: true };

interface Case {
  readonly sketch: Sketch;
  readonly command: OrganizationCommand;
  readonly context: Context;
}

const run = (one: Case) => organizationRules(factsOf(organization(one.sketch)), one.command, one.context);
const limited = (one: Case, limits: Sketch["organization"]): Case => ({
  ...one,
  sketch: { ...one.sketch, organization: { ...one.sketch.organization, ...limits } },
});
const memberAsks = {
  about: "a member asks",
  code: "not_permitted",
  fails: (one: Case) => ({ ...one, context: asks("maya", confirmed) }),
} as const;
const waitsForDeletion = {
  about: "the organization waits to be deleted",
  code: "org_not_active",
  fails: (one: Case) => limited(one, { state: "deletionRequested" }),
} as const;

/** Who is let through, in the order of the people, then a stranger and the directory. */
const table: readonly (readonly [OrganizationCommand, string])[] = [
  [{ type: "organization.rename", name: "Acme Games" }, "olga ada"],
  [{ type: "organization.changePlan", plan: "growth" }, "olga ada bill"],
  [{ type: "organization.changePlan", plan: "enterprise", seats: 5 }, "olga ada bill"],
  [{ type: "organization.requireSecondFactor", required: true }, "olga ada"],
];

describe("organizationRules", () => {
  it.each(table)("lets through who may: $0.type", (command, expected) => {
    const who = [...Object.keys(people), "stranger"];
    const done = who.filter((each) => answer(acme, command, asks(each, confirmed)) === "done");
    expect(done.join(" ")).toBe(expected);
    const others = new Set(
      who.filter((each) => !done.includes(each)).map((each) => answer(acme, command, asks(each, confirmed))),
    );
    expect([...others]).toEqual(["not_permitted"]);
    expect(answer(acme, command, systemAsks())).toBe("not_permitted");
  });
});

describe("renaming an organization", () => {
  const command = { type: "organization.rename", name: " Acme Games " } as const;
  testGuardOrder<Case>(
    { sketch, command, context: asks("ada") },
    [
      waitsForDeletion,
      memberAsks,
      {
        about: "the name is empty",
        code: "invalid_name",
        path: "name",
        fails: (one) => ({ ...one, command: { ...command, name: "  " } }),
      },
    ],
    run,
  );

  it("changes the name alone, and once", () => {
    const then = after(acme, command, asks("ada"));
    expect(then).toEqual({ ...acme, organization: { ...acme.organization, name: "Acme Games" } });
    expect(answer(then, command, asks("ada"))).toBe("unchanged");
  });

  it("takes names of up to 100 characters", () => {
    const named = (length: number) => answer(acme, { ...command, name: "a".repeat(length) }, asks("ada"));
    expect([named(1), named(100), named(101)]).toEqual(["done", "done", "invalid_name"]);
  });
});

describe("changing the plan of an organization", () => {
  const invitations = [
    { id: "live" },
    { id: "late", expiresAt: noon },
    { id: "over", state: "declined" },
  ] as const;
  const command = { type: "organization.changePlan", plan: "growth", seats: 6 } as const;
  testGuardOrder<Case>(
    { sketch: { ...sketch, invitations }, command, context: asks("bill") },
    [
      waitsForDeletion,
      memberAsks,
      {
        about: "there are fewer seats than are taken",
        code: "no_seat",
        path: "seats",
        fails: (one) => ({ ...one, command: { ...command, seats: 5 } }),
      },
    ],
    run,
  );

  it("takes the seats of active members and pending invitations, and says how many those are", () => {
    const state = organization({ ...sketch, invitations, organization: { seats: 9 } });
    const seats = [-1, 0, 5, 5.5, 6.5, Number.NaN, Infinity, 6, 7, 9].map((count) =>
      answer(state, { ...command, plan: "enterprise", seats: count }, asks("bill")),
    );
    expect(seats).toEqual([...Array.from({ length: 7 }, () => "no_seat"), "done", "done", "unchanged"]);
    expect(organizationRules(factsOf(state), { ...command, seats: 3 }, asks("bill"))).toMatchObject({
      refusal: {
        message: expect.stringContaining(
          "needs 6 seats for its members and pending invitations, so you can't have 3",
        ),
      },
    });
  });

  it("leaves the seats as they are where none are named", () => {
    const state = organization({ ...sketch, organization: { seats: 9 } });
    const change = { type: "organization.changePlan", plan: "free" } as const;
    expect(after(state, change, asks("bill")).organization).toEqual({ ...state.organization, plan: "free" });
    expect(after(acme, change, asks("bill")).organization).not.toHaveProperty("seats");
    expect(answer(state, { ...change, plan: "enterprise" }, asks("bill"))).toBe("unchanged");
  });

  it("takes no role from anyone on a lower plan, and can be taken back", () => {
    const lower = after(acme, { type: "organization.changePlan", plan: "free" }, asks("bill"));
    expect(lower).toEqual({ ...acme, organization: { ...acme.organization, plan: "free" } });
    expect(after(lower, { type: "organization.changePlan", plan: "enterprise" }, asks("bill"))).toEqual(acme);
  });
});

describe("asking everyone for a second factor", () => {
  const command = { type: "organization.requireSecondFactor", required: true } as const;
  testGuardOrder<Case>(
    { sketch, command, context: asks("ada", confirmed) },
    [
      waitsForDeletion,
      memberAsks,
      {
        about: "the password is not given again",
        code: "password_required",
        // The actor stays the one that the guards before have found.
        fails: ({ context, ...one }) => ({
          ...one,
          context:
            context.actor === "system"
              ? context
              : { ...context, actor: { ...context.actor, passwordConfirmed: false } },
        }),
      },
      {
        about: "the one who asks has no second factor",
        code: "second_factor_required",
        fails: ({ context, ...one }) => ({
          ...one,
          context:
            context.actor === "system"
              ? context
              : { ...context, actor: { ...context.actor, secondFactor: false } },
        }),
      },
    ],
    run,
  );

  it("is turned on and off, each with the password and each once", () => {
    const on = after(acme, command, asks("olga", confirmed));
    expect(on).toEqual({ ...acme, organization: { ...acme.organization, twoFactorRequired: true } });
    const off = { ...command, required: false };
    expect(answer(on, command, asks("olga", { secondFactor: true }))).toBe("unchanged");
    expect(answer(on, off, asks("olga", { secondFactor: true }))).toBe("password_required");
    expect(answer(on, off, asks("olga", { passwordConfirmed: true }))).toBe("second_factor_required");
    const then = after(on, off, asks("olga", confirmed));
    expect(then.organization.twoFactorRequired).toBe(false);
    expect([then, acme].map((state) => answer(state, off, asks("olga")))).toEqual(["unchanged", "unchanged"]);
  });

  it("counts the second factor that is stored, where the session says nothing of it", () => {
    const stored = { olga: { role: "owner", secondFactor: true }, maya: "member" } as const;
    const known = organization({ ...sketch, people: stored });
    expect(answer(known, command, asks("olga", { passwordConfirmed: true }))).toBe("done");
    const lost = asks("olga", { passwordConfirmed: true, secondFactor: false });
    expect(answer(known, command, lost)).toBe("second_factor_required");
  });
});

function after(state: OrganizationState, command: OrganizationCommand, context: Context): OrganizationState {
  return afterwards(state, organizationRules(factsOf(state), command, context));
}

function answer(state: OrganizationState, command: OrganizationCommand, context: Context) {
  return answerOf(organizationRules(factsOf(state), command, context));
}
