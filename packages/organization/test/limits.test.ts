import { describe, expect, it } from "vitest";
import { organizationModel, permissionsInGrace, permissionsWithoutSecondFactor } from "../src/index.ts";
import type { OrganizationPermission } from "../src/index.ts";
import { accessIn, decide, factsOf, lossOf, snapshotOf } from "../src/rules.ts";
import type { Command } from "../src/rules.ts";
import { commands, sketch } from "./everyCommand.ts";
import { afterwards, answerOf, asks, member, organization, type Sketch } from "./organizations.ts";

const people = {
  ...sketch.people,
  olga: { role: "owner", secondFactor: true },
  bill: "billingAdmin",
} as const;
const acmeWith = (told: NonNullable<Sketch["organization"]>, more: Partial<Sketch> = {}) =>
  organization({ ...sketch, people, ...more, organization: told });
const grace = { state: "deletionRequested" } as const;
const strict = { twoFactorRequired: true } as const;
const roles = ["olga", "ada", "bill", "maya"] as const;

/** The permission that each command asks for. */
const needs: Record<Exclude<Command["type"], Special>, OrganizationPermission> = {
  invite: "user.inviteToProject",
  "invitation.edit": "invitation.edit",
  "invitation.resend": "invitation.resend",
  "invitation.retry": "invitation.resend",
  "invitation.revoke": "invitation.revoke",
  "invitation.hide": "invitation.revoke",
  "member.changeRole": "member.role.change",
  "member.stepDown": "member.stepDown",
  "member.leave": "org.leave",
  "member.remove": "user.delete",
  "member.suspend": "user.delete",
  "member.restore": "user.delete",
  "ownership.handOver": "org.ownership.transfer",
  "project.create": "project.create",
  "project.rename": "project.rename",
  "project.delete": "project.delete",
  "project.setEveryoneRole": "project.defaultRole.set",
  "team.create": "team.create",
  "team.rename": "team.rename",
  "team.delete": "team.delete",
  "team.addUser": "team.user.add",
  "team.removeUser": "team.user.remove",
  "team.setProject": "team.project.add",
  "team.removeProject": "team.project.remove",
  "grant.set": "user.grantIndividual",
  "grant.revoke": "user.revokeIndividual",
  "organization.rename": "org.details.update",
  "organization.changePlan": "org.plan.change",
  "organization.requireSecondFactor": "security.twoFactor.toggle",
  "organization.requestDeletion": "org.delete",
  "organization.cancelDeletion": "org.deletion.cancel",
};
type Special = "invitation.accept" | "invitation.decline" | "invitations.expire" | "organization.delete";
const asked = [...commands, { type: "organization.cancelDeletion" } as const].flatMap((command) =>
  command.type in needs ? [{ command, permission: needs[command.type as keyof typeof needs] }] : [],
);
const verdictOf = (facts: ReturnType<typeof factsOf>, userId: string, permission: OrganizationPermission) => {
  const verdict: (name: never, target?: never) => string = accessIn(facts, userId).verdict;
  const alone = verdict(permission as never);
  // a name of the model, asked with the target that it takes
  return alone === "invalid_target" ? verdict(permission as never, { project: "web" } as never) : alone;
};

describe("an organization that waits to be deleted", () => {
  const facts = factsOf(acmeWith(grace));

  it.each(asked)("answers $command.type as its gate does, to every role", ({ command, permission }) => {
    for (const who of roles) {
      const confirmed = { passwordConfirmed: true, secondFactor: true };
      const answer = answerOf(decide(facts, command, asks(who, confirmed)));
      const isOpen = permissionsInGrace.includes(permission);
      expect({ who, isClosed: answer === "org_not_active" }).toEqual({ who, isClosed: !isOpen });
      const verdict = verdictOf(facts, who, permission);
      expect({ who, isClosed: verdict === "org_not_active" }).toEqual({ who, isClosed: !isOpen });
    }
  });

  it("reads on by the roles, and denies the rest to everyone with its reason", () => {
    for (const who of roles)
      for (const permission of organizationModel.permissions) {
        const active = verdictOf(factsOf(acmeWith({})), who, permission);
        const expected = permissionsInGrace.includes(permission) ? active : "org_not_active";
        expect([who, permission, verdictOf(facts, who, permission)]).toEqual([who, permission, expected]);
      }
  });

  it("leaves nothing open once it is deleted", () => {
    const gone = factsOf(acmeWith({ state: "deleted" }));
    expect(snapshotOf(gone, "olga").limit).toEqual({ reason: "org_not_active", permissions: [] });
    expect(accessIn(gone, "olga").permissions()).toEqual([]);
  });

  it("opens again as it was when it is kept", () => {
    const kept = afterwards(
      acmeWith({ ...grace, purgeAt: Infinity }),
      decide(
        factsOf(acmeWith({ ...grace, purgeAt: Infinity })),
        { type: "organization.cancelDeletion" },
        asks("ada"),
      ),
    );
    expect(snapshotOf(factsOf(kept), "ada")).toEqual(snapshotOf(factsOf(acmeWith({})), "ada"));
  });
});

describe("an organization that requires a second factor", () => {
  const facts = factsOf(acmeWith(strict));

  it.each(asked)(
    "refuses $command.type to a member without one, as its gate does",
    ({ command, permission }) => {
      const isOpen = permissionsWithoutSecondFactor.includes(permission);
      for (const who of ["ada", "bill", "maya"] as const)
        for (const known of [{}, { secondFactor: false }]) {
          const answer = answerOf(decide(facts, command, asks(who, { passwordConfirmed: true, ...known })));
          expect({ who, isClosed: answer === "second_factor_required" }).toEqual({ who, isClosed: !isOpen });
          const verdict = verdictOf(facts, who, permission);
          expect({ who, isClosed: verdict === "second_factor_required" }).toEqual({ who, isClosed: !isOpen });
        }
    },
  );

  it("leaves their own account and the way out open, and nothing else", () => {
    expect(accessIn(facts, "ada").permissions()).toEqual(
      accessIn(factsOf(acmeWith({})), "ada")
        .permissions()
        .filter((permission) => permissionsWithoutSecondFactor.includes(permission)),
    );
    expect(accessIn(facts, "ada").can("account.password.change")).toBe(true);
    expect(answerOf(decide(facts, { type: "member.leave" }, asks("maya")))).toBe("done");
  });

  it("limits no one who has one: by what is stored, or by what the session says now", () => {
    const rename = { type: "organization.rename", name: "Acme Games" } as const;
    expect(snapshotOf(facts, "olga").limit).toBeUndefined();
    expect(answerOf(decide(facts, rename, asks("olga")))).toBe("done");
    expect(answerOf(decide(facts, rename, asks("olga", { secondFactor: false })))).toBe(
      "second_factor_required",
    );
    expect(answerOf(decide(facts, rename, asks("ada", { secondFactor: true })))).toBe("done");
  });

  it("says nothing of it to strangers and to suspended members, who hold nothing", () => {
    expect(answerOf(decide(facts, { type: "team.create", id: "x", name: "X" }, asks("sam")))).toBe(
      "not_permitted",
    );
    for (const who of ["sam", "stranger"]) expect(snapshotOf(facts, who)).not.toHaveProperty("limit");
  });

  it("and waits to be deleted, leaves open what both do", () => {
    const both = snapshotOf(factsOf(acmeWith({ ...strict, ...grace })), "ada");
    expect(both.limit).toEqual({ reason: "second_factor_required", permissions: ["org.leave"] });
    const olga = snapshotOf(factsOf(acmeWith({ ...strict, ...grace })), "olga");
    expect(olga.limit).toEqual({ reason: "org_not_active", permissions: permissionsInGrace });
  });

  it("keeps invitations of members who lack one for now", () => {
    const invited = acmeWith(strict, { invitations: [{ id: "live", invitedBy: "ada" }] });
    const accept = { type: "invitation.accept", tokenHash: "hash-of-live" } as const;
    const guest = { email: "live@guest.example" };
    expect(answerOf(decide(factsOf(invited), accept, asks("gus", guest)))).toBe("second_factor_required");
    const joins = asks("gus", { ...guest, secondFactor: true });
    expect(answerOf(decide(factsOf(invited), accept, joins))).toBe("done");
  });

  it("still tells what a lower role would take from a member who lacks one", () => {
    const ada = member("ada", { role: "admin" });
    const change = { type: "member.updated", member: { ...ada, role: "member" }, before: ada } as const;
    expect(lossOf(facts, [change], "ada").permissions).toContain("team.create");
  });
});
