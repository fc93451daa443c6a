import { describe, expect, it } from "vitest";
import { day, emailOf, hour, noon, organization } from "../../test/organizations.ts";
import { factsOf } from "./factsOf.ts";

const state = organization({
  people: {
    olga: "owner",
    otto: { role: "owner", status: "suspended" },
    maya: { role: "member", email: "Maya@Acme.Example" },
  },
  projects: { web: { grants: { maya: "admin" } }, shop: {}, blog: { everyone: "consumer" } },
  teams: { growth: { users: ["maya"], projects: { web: "analyst" } }, core: { users: ["olga"] } },
  invitations: [
    { id: "live", email: "ines@guest.example", expiresAt: noon + 1 },
    { id: "late", email: "ines@guest.example", expiresAt: noon, invitedBy: "maya" },
    { id: "over", email: "ivan@guest.example", state: "accepted" },
  ],
  sends: [
    { at: noon - day, domain: "guest.example", email: "ines@guest.example" },
    { at: noon - hour, domain: "guest.example", email: "ines@guest.example" },
    { at: noon - hour, domain: "other.example", email: "ines@other.example" },
  ],
});
const facts = factsOf(state);

describe("factsOf", () => {
  it("finds people, by address in any letters", () => {
    expect(facts.member("maya")?.userId).toBe("maya");
    expect(facts.member("stranger")).toBeUndefined();
    expect(facts.memberByEmail(` ${emailOf("MAYA").toUpperCase()} `)?.userId).toBe("maya");
  });

  it("counts active people and owners alone", () => {
    expect(facts.activeMembers()).toBe(2);
    expect(facts.activeOwners()).toBe(1);
    expect(facts.owners().map(({ userId }) => userId)).toEqual(["olga"]);
  });

  it("counts the pending invitations whose time has not run out", () => {
    expect(facts.pendingInvitations(noon)).toBe(1);
    expect(facts.pendingInvitations(noon + 1)).toBe(0);
    expect(facts.allPendingInvitations().map(({ id }) => id)).toEqual(["live", "late"]);
    expect(facts.pendingInvitationsOf("Ines@guest.example").map(({ id }) => id)).toEqual(["live", "late"]);
    expect(facts.pendingInvitationsOf("ivan@guest.example")).toEqual([]);
    expect(facts.overdueInvitations(noon - 1)).toEqual([]);
    expect(facts.overdueInvitations(noon).map(({ id }) => id)).toEqual(["late"]);
    expect(facts.pendingInvitationsBy("maya").map(({ id }) => id)).toEqual(["late"]);
    expect(facts.pendingInvitationOf("Ines@Guest.example", noon)?.id).toBe("live");
    expect(facts.pendingInvitationOf("ines@guest.example", noon + 1)).toBeUndefined();
    expect(facts.pendingInvitationOf("ivan@guest.example", noon)).toBeUndefined();
  });

  it("finds invitations by id and by the hash of their token", () => {
    expect(facts.invitation("over")?.state).toBe("accepted");
    expect(facts.invitationByToken("hash-of-over")?.id).toBe("over");
    expect(facts.invitationByToken("hash-of-none")).toBeUndefined();
  });

  it("finds teams and projects, and what they give", () => {
    expect(facts.teamByName(" GROWTH ")?.id).toBe("growth");
    expect(facts.team("none")).toBeUndefined();
    expect(facts.team("growth")).not.toHaveProperty("userIds");
    expect(facts.usersIn("growth", 10)).toEqual(["maya"]);
    expect(facts.usersIn("growth", 0)).toEqual([]);
    expect(facts.usersIn("none", 10)).toEqual([]);
    expect(facts.teamsOf("maya").map(({ id }) => id)).toEqual(["growth"]);
    expect(facts.project("shop")?.name).toBe("Shop");
    expect(facts.projects()).toHaveLength(3);
    expect(facts.projectsForEveryone().map(({ id }) => id)).toEqual(["blog"]);
    expect(facts.grantsOf("maya")).toEqual([{ projectId: "web", userId: "maya", role: "admin" }]);
    expect(facts.grantsIn("web")).toEqual([{ projectId: "web", userId: "maya", role: "admin" }]);
    expect(facts.grantsIn("shop")).toEqual([]);
  });

  it("counts the mails sent after a time, in all, to one domain or to one address", () => {
    expect(facts.sendsSince(noon - day)).toBe(2);
    expect(facts.sendsSince(noon - day - 1)).toBe(3);
    expect(facts.sendsSince(noon - day, "guest.example")).toBe(1);
    expect(facts.sendsSince(noon - hour)).toBe(0);
    expect(facts.sendsTo("Ines@Guest.example", noon - day)).toBe(1);
    expect(facts.sendsTo("ines@guest.example", noon - day - 1)).toBe(2);
    expect(facts.sendsTo("ines@guest.example", noon - hour)).toBe(0);
    expect(facts.sendsTo("ivan@guest.example", noon - day - 1)).toBe(0);
  });
});
