import { describe, expect, it } from "vitest";
import { acme, commands, sketch } from "../../test/everyCommand.ts";
import { commandTypes } from "../../test/stepArbitrary.ts";
import { afterwards, answerOf, asks, noon, organization, systemAsks } from "../../test/organizations.ts";
import type { Command } from "./Command.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";
import { refusalStatus } from "./RefusalCode.ts";

const owner = asks("olga", { passwordConfirmed: true, secondFactor: true });

describe("decide", () => {
  it.each(commands)("passes on what an owner may: $type", (command) => {
    expect(answerOf(decide(factsOf(acme), command, owner))).toBe("done");
  });

  it.each(commands)("permits it to no stranger: $type", (command) => {
    const expected = command.type === "member.leave" ? "not_a_member" : "not_permitted";
    expect(answerOf(decide(factsOf(acme), command, asks("stranger")))).toBe(expected);
  });

  it.each(commands)(
    "refuses it while the organization is about to be deleted, but for leaving, and after: $type",
    (command) => {
      for (const state of ["deletionRequested", "deleted"] as const) {
        const ending = organization({ ...sketch, organization: { state } });
        const outcome = decide(factsOf(ending), command, owner);
        const isLeaving = command.type === "member.leave" && state === "deletionRequested";
        expect(answerOf(outcome)).toBe(isLeaving ? "done" : "org_not_active");
      }
    },
  );

  it.each(commands)("reads no list of everything for it: $type", (command) => {
    const narrow = { ...factsOf(acme), projects: everything, allPendingInvitations: everything };
    // What is waiting when an organization ends is all revoked, so all of it is read.
    const facts = command.type === "organization.requestDeletion" ? factsOf(acme) : narrow;
    expect(answerOf(decide(facts, command, owner))).toBe("done");
  });

  it("passes on what the invited person and the clock do", () => {
    const request = decide(factsOf(acme), { type: "organization.requestDeletion", nameTyped: "Acme" }, owner);
    const ending = afterwards(acme, request);
    const invited = asks("ines", { email: "live@guest.example" });
    const later = systemAsks(noon + 61 * 24 * 60 * 60 * 1000);
    const token = { tokenHash: "hash-of-live" };
    expect(answerOf(decide(factsOf(acme), { type: "invitation.accept", ...token }, invited))).toBe("done");
    expect(answerOf(decide(factsOf(acme), { type: "invitation.decline", ...token }, invited))).toBe("done");
    expect(answerOf(decide(factsOf(acme), { type: "invitations.expire" }, systemAsks()))).toBe("done");
    expect(answerOf(decide(factsOf(ending), { type: "organization.cancelDeletion" }, owner))).toBe("done");
    expect(answerOf(decide(factsOf(ending), { type: "organization.delete" }, later))).toBe("done");
  });

  it("knows every command", () => {
    const others = ["invitation.accept", "invitation.decline", "invitations.expire"];
    const ending = ["organization.cancelDeletion", "organization.delete"];
    expect([...commands.map(({ type }) => type), ...others, ...ending].toSorted()).toEqual(
      [...new Set(commandTypes)].toSorted(),
    );
  });

  it("answers each refusal with a status of HTTP", () => {
    for (const status of Object.values(refusalStatus))
      expect([403, 404, 409, 410, 413, 422, 429]).toContain(status);
  });
});

function everything(): never {
  throw new Error("An organization may have thousands of these.");
}

describe("the last active owner", () => {
  const alone = organization({ people: { ...sketch.people, odin: { role: "owner", status: "suspended" } } });

  it.each<Command>([{ type: "member.stepDown", role: "admin" }, { type: "member.leave" }])(
    "keeps the role: $type",
    (command) => {
      expect(answerOf(decide(factsOf(alone), command, owner))).toBe("last_owner");
    },
  );

  it.each<Command>([
    { type: "member.changeRole", userId: "olga", role: "member", version: 1 },
    { type: "member.remove", userId: "olga" },
    { type: "member.suspend", userId: "olga" },
  ])("is demoted, removed and suspended by no one: $type", (command) => {
    expect(answerOf(decide(factsOf(alone), command, owner))).toBe("self_change");
    expect(answerOf(decide(factsOf(alone), command, asks("ada")))).toBe("target_outranks_actor");
    // As if the one who asks had stopped to count since they were let in.
    const overtaken = { ...factsOf(acme), activeOwners: () => 1 };
    expect(answerOf(decide(overtaken, command, asks("odin")))).toBe("last_owner");
  });

  it("is not suspended by the directory either", () => {
    expect(answerOf(decide(factsOf(alone), { type: "member.suspend", userId: "olga" }, systemAsks()))).toBe(
      "last_owner",
    );
  });

  it("hands over to no one who would not count", () => {
    const command = { type: "ownership.handOver", userId: "odin", ownRole: "member" } as const;
    expect(answerOf(decide(factsOf(alone), command, owner))).toBe("target_not_active");
  });
});
