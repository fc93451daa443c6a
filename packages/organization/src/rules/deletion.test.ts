import { describe, expect, it } from "vitest";
import {
  afterwards,
  answerOf,
  asks,
  changesOf,
  day,
  emailOf,
  noon,
  organization,
  systemAsks,
} from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { deletion } from "./deletion.ts";
import type { DeletionCommand } from "./deletion.ts";
import { factsOf } from "./factsOf.ts";
import type { OrganizationState } from "./records.ts";

const people = {
  olga: "owner",
  odin: "owner",
  otto: { role: "owner", status: "suspended" },
  ada: "admin",
  bill: "billingAdmin",
  maya: "member",
} as const;
const confirmed = { passwordConfirmed: true };
const request = { type: "organization.requestDeletion", nameTyped: "Acme" } as const;
const cancel = { type: "organization.cancelDeletion" } as const;
const carryOut = { type: "organization.delete" } as const;
const acme = organization({
  people,
  invitations: [{ id: "live" }, { id: "late", expiresAt: noon - day }, { id: "no", state: "declined" }],
});
const grace = afterwards(acme, deletion(factsOf(acme), request, asks("ada", confirmed)));
const gone = afterwards(grace, deletion(factsOf(grace), carryOut, systemAsks(noon + 60 * day)));

describe("requesting the deletion of an organization", () => {
  it("is for owners and admins", () => {
    const answers = ["olga", "ada", "bill", "maya", "otto", "stranger"].map((who) =>
      answer(acme, request, asks(who, confirmed)),
    );
    expect(answers).toEqual(["done", "done", ...Array.from({ length: 4 }, () => "not_permitted")]);
    expect(answer(acme, request, systemAsks())).toBe("not_permitted");
  });

  it("leaves 60 days, and revokes the pending invitations", () => {
    expect(grace.organization).toEqual({
      ...acme.organization,
      state: "deletionRequested",
      purgeAt: noon + 60 * day,
    });
    expect(grace.invitations.map(({ id, state }) => [id, state])).toEqual([
      ["live", "revoked"],
      ["late", "expired"],
      ["no", "declined"],
    ]);
  });

  it("tells every active owner", () => {
    const outcome = deletion(factsOf(acme), request, asks("ada", confirmed));
    expect(changesOf(outcome, "mail.queued").map(({ kind, to }) => [kind, to])).toEqual([
      ["deletion.requested", emailOf("olga")],
      ["deletion.requested", emailOf("odin")],
    ]);
  });

  it("answers the first guard that fails", () => {
    const mistyped = { ...request, nameTyped: "acme" };
    expect(answer(grace, mistyped, asks("maya"))).toBe("org_not_active");
    expect(answer(grace, mistyped, asks("ada"))).toBe("org_not_active");
    expect(answer(acme, mistyped, asks("ada"))).toBe("confirmation_mismatch");
    expect(answer(acme, request, asks("ada"))).toBe("password_required");
  });
});

describe("calling a deletion off", () => {
  it("is for every owner and admin", () => {
    const answers = ["olga", "odin", "ada", "bill", "maya", "otto"].map((who) =>
      answer(grace, cancel, asks(who)),
    );
    expect(answers).toEqual(["done", "done", "done", ...Array.from({ length: 3 }, () => "not_permitted")]);
  });

  it("makes the organization active again, and tells its owners", () => {
    const outcome = deletion(factsOf(grace), cancel, asks("olga"));
    expect(afterwards(grace, outcome).organization).toEqual(acme.organization);
    expect(changesOf(outcome, "mail.queued").map(({ kind, to }) => [kind, to])).toEqual([
      ["deletion.cancelled", emailOf("olga")],
      ["deletion.cancelled", emailOf("odin")],
    ]);
  });

  it("is possible until the 60 days are over", () => {
    expect(answer(grace, cancel, asks("olga", {}, noon + 60 * day - 1))).toBe("done");
    expect(answer(grace, cancel, asks("olga", {}, noon + 60 * day))).toBe("org_not_active");
    expect(answer(gone, cancel, asks("olga"))).toBe("org_not_active");
  });

  it("needs a deletion", () => {
    expect(answer(acme, cancel, asks("maya"))).toBe("not_permitted");
    expect(answer(acme, cancel, asks("olga"))).toBe("deletion_not_requested");
  });
});

describe("carrying a deletion out", () => {
  it("is for the clock, once the 60 days are over", () => {
    expect(answer(grace, carryOut, asks("olga", confirmed, noon + 60 * day))).toBe("not_permitted");
    expect(answer(grace, carryOut, systemAsks(noon + 60 * day - 1))).toBe("too_early");
    expect(answer(grace, carryOut, systemAsks(noon + 60 * day))).toBe("done");
    expect(gone.organization.state).toBe("deleted");
  });

  it("needs a deletion, and happens once", () => {
    expect(answer(acme, carryOut, systemAsks())).toBe("deletion_not_requested");
    expect(answer(gone, carryOut, systemAsks(noon + 61 * day))).toBe("unchanged");
  });
});

function answer(state: OrganizationState, command: DeletionCommand, context: Context) {
  return answerOf(deletion(factsOf(state), command, context));
}
