import { describe, expect, it } from "vitest";
import { member, noon, organization } from "../../test/organizations.ts";
import type { Change } from "./Change.ts";
import { factsOf } from "./factsOf.ts";
import type { InvitationRecord, MemberRecord } from "./records.ts";
import { revokeOverreaching } from "./revokeOverreaching.ts";

const owner = member("olga", { role: "owner" });

const offers: readonly Partial<InvitationRecord>[] = [
  { id: "for an owner", role: "owner" },
  { id: "for an admin", role: "admin" },
  { id: "for a member" },
  { id: "for a project owner", projects: [{ projectId: "shop", role: "owner" }] },
  { id: "for a project owner of her own", projects: [{ projectId: "web", role: "owner" }] },
  { id: "for a project admin", projects: [{ projectId: "shop", role: "admin" }] },
  { id: "for a ruler", teamIds: ["rulers"] },
  {
    id: "for places that are gone",
    projects: [{ projectId: "gone", role: "owner" }],
    teamIds: ["dissolved"],
  },
  { id: "someone else's", role: "owner", invitedBy: "odin" },
  { id: "over", role: "owner", expiresAt: noon },
  { id: "declined", role: "owner", state: "declined" },
];
const invitations = offers.map((each) => ({ invitedBy: "olga", ...each }));

const facts = factsOf(
  organization({
    people: { olga: owner, odin: "owner" },
    projects: { web: { grants: { olga: "owner" } }, shop: {} },
    teams: { rulers: { projects: { shop: "owner" } } },
    invitations,
  }),
);

const becoming = (difference: Partial<MemberRecord>): Change => ({
  type: "member.updated",
  member: { ...owner, ...difference },
  before: owner,
});
const revokedBy = (...changes: readonly Change[]) =>
  revokeOverreaching(facts, "olga", changes, noon).map((change) => {
    expect(change).toMatchObject({ type: "invitation.updated", invitation: { state: "revoked" } });
    return change.type === "invitation.updated" ? change.invitation.id : change.type;
  });

const all = invitations.slice(0, 8).map((each) => each.id);

describe("revokeOverreaching", () => {
  it("ends what an owner who becomes an admin can no longer give, and leaves the rest", () => {
    expect(revokedBy(becoming({ role: "admin" }))).toEqual([
      "for an owner",
      "for a project owner",
      "for a ruler",
    ]);
  });

  it.each(["billingAdmin", "member"] as const)("ends all of them when the inviter becomes a %s", (role) => {
    expect(revokedBy(becoming({ role }))).toEqual(all);
  });

  it("ends all of them when the inviter is suspended, removed or leaves", () => {
    expect(revokedBy(becoming({ status: "suspended" }))).toEqual(all);
    expect(revokedBy({ type: "member.removed", member: owner, how: "removed" })).toEqual(all);
    expect(revokedBy({ type: "member.removed", member: owner, how: "left" })).toEqual(all);
  });

  it("looks at roles in projects as well", () => {
    expect(
      revokedBy(becoming({ role: "admin" }), { type: "grant.removed", projectId: "web", userId: "olga" }),
    ).toContain("for a project owner of her own");
  });

  it("ends nothing while nothing is lost", () => {
    expect(revokedBy()).toEqual([]);
  });
});
