import { describe, expect, it } from "vitest";
import { answerOf, asks, noon, organization } from "../../test/organizations.ts";
import type { Command, Context } from "./Command.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";

const offer = { role: "member", projects: [], teamIds: [] } as const;
const owner = asks("olga");
const invited = asks("gus", { email: "live@guest.example" });

/** Everything that takes a seat. */
const takings: readonly (readonly [Command, Context])[] = [
  [
    { type: "invite", via: "projects", id: "new", tokenHash: "n", email: "ines@guest.example", ...offer },
    owner,
  ],
  [{ type: "invitation.resend", id: "late", tokenHash: "new", mail: true }, owner],
  [{ type: "invitation.accept", tokenHash: "hash-of-live" }, invited],
  [{ type: "member.restore", userId: "sam" }, owner],
];

describe("seatFault", () => {
  it.each(takings)("counts no one where any number may come: $0.type", (command, context) => {
    const facts = { ...factsOf(acme(undefined)), activeMembers: counted, pendingInvitations: counted };
    expect(answerOf(decide(facts, command, context))).toBe("done");
  });

  it.each(takings)("counts where there are seats: $0.type", (command, context) => {
    expect(answerOf(decide(factsOf(acme(3)), command, context))).toBe("done");
    expect(answerOf(decide(factsOf(acme(1)), command, context))).toBe("no_seat");
  });
});

/** One owner and one live invitation take a seat each. */
const acme = (seats: number | undefined) =>
  organization({
    people: { olga: "owner", sam: { role: "member", status: "suspended" } },
    invitations: [{ id: "live" }, { id: "late", expiresAt: noon }],
    organization: { seats },
  });

function counted(): never {
  throw new Error("Counting a million members is not for nothing.");
}
