import { describe, expect, it } from "vitest";
import { answerOf, asks, changesOf, noon, organization, systemAsks } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { expireInvitations } from "./expireInvitations.ts";
import { factsOf } from "./factsOf.ts";

const run = (context: Context) =>
  expireInvitations(
    factsOf(
      organization({
        people: { olga: "owner" },
        invitations: [
          { id: "over", expiresAt: noon },
          { id: "later", expiresAt: noon + 1 },
          { id: "declined", state: "declined", expiresAt: noon },
          { id: "revoked", state: "revoked", expiresAt: noon },
          { id: "accepted", state: "accepted", expiresAt: noon },
          { id: "expired", state: "expired", expiresAt: noon },
        ],
      }),
    ),
    { type: "invitations.expire" },
    context,
  );

describe("expireInvitations", () => {
  it("ends the pending ones from the moment at which their time is over, and no other", () => {
    const ends = (now: number) =>
      changesOf(run(systemAsks(now)), "invitation.updated").map((each) => each.invitation);
    expect(ends(noon)).toMatchObject([{ id: "over", state: "expired" }]);
    expect(ends(noon + 1)).toMatchObject([{ id: "over" }, { id: "later" }]);
  });

  it("changes nothing before", () => {
    expect(run(systemAsks(noon - 1))).toEqual({ status: "unchanged" });
  });

  it("is done by the clock alone", () => {
    expect(answerOf(run(asks("olga")))).toBe("not_permitted");
  });
});
