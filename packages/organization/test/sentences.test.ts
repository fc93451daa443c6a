import { describe, expect, it } from "vitest";
import { type Context, type RefusalCode, refusalStatus } from "../src/rules.ts";
import type { Command } from "../src/rules/Command.ts";
import { decide } from "../src/rules/decide.ts";
import { factsOf } from "../src/rules/factsOf.ts";
import type { OrganizationState } from "../src/rules/records.ts";
import { commands, sketch } from "./everyCommand.ts";
import { asks, day, noon, organization, sendsTo, systemAsks } from "./organizations.ts";

const names = {
  olga: "Olga Orlova",
  odin: "Odin Berg",
  ada: "Ada Park",
  bea: "Bea Klein",
  maya: "Maya Lind",
  sam: "Sam Reyes",
} as const;
const people = {
  olga: { role: "owner", name: names.olga },
  odin: { role: "owner", name: names.odin },
  ada: { role: "admin", name: names.ada },
  alan: { role: "admin", name: "Alan Voss" },
  bea: { role: "billingAdmin", name: names.bea },
  maya: { role: "member", name: names.maya },
  sam: { role: "member", name: names.sam, status: "suspended" },
  una: { role: "member", name: "Una Holm", emailVerified: false },
} as const;
const invitations = [
  ...sketch.invitations,
  { id: "high", role: "owner", email: "high@guest.example" },
  { id: "same", role: "admin", email: "same@guest.example" },
  { id: "gone", state: "revoked", email: "gone@guest.example" },
  { id: "done", state: "accepted", acceptedBy: "maya", email: "done@guest.example" },
  { id: "past", state: "expired", email: "past@guest.example" },
] as const;
const projects = { web: { grants: { maya: "admin" }, everyone: "consumer" }, shop: {} } as const;
const whole = { ...sketch, people, invitations, projects } as const;
const { olga, ada, bea, maya } = people;

const organizations: readonly OrganizationState[] = [
  organization(whole),
  organization({ ...whole, people: { olga, ada, bea, maya } }),
  organization({ ...whole, plan: "free", organization: { seats: 9, allowedDomains: ["acme.example"] } }),
  organization({ ...whole, organization: { twoFactorRequired: true } }),
  organization({ ...whole, organization: { state: "deletionRequested", purgeAt: noon + day } }),
  organization({ ...whole, organization: { state: "deleted" } }),
  organization({ ...whole, sends: sendsTo("guest.example", 600, noon - 1) }),
];
const actors: readonly Context[] = [
  ...["olga", "odin", "ada", "bea", "maya", "sam", "stranger"].flatMap((userId) => [
    asks(userId),
    asks(userId, { passwordConfirmed: true, secondFactor: true }),
    asks(userId, { emailVerified: false }),
  ]),
  ...["live", "late", "over", "gone", "done", "past"].map((id) => asks(id, { email: `${id}@guest.example` })),
  asks("live", { email: "live@guest.example", emailVerified: false }),
  systemAsks(),
];
const targets = ["olga", "odin", "ada", "alan", "maya", "sam", "una", "stranger"];
const ids = ["live", "late", "over", "high", "same", "gone", "done", "past", "none"];
const offer = { role: "owner", projects: [{ projectId: "web", role: "owner" }], teamIds: ["none"] } as const;
const invite = { type: "invite", via: "projects", id: "new", tokenHash: "new", ...offer } as const;
const variants: readonly Command[] = [
  ...commands,
  ...targets.flatMap((userId): readonly Command[] => [
    { type: "member.changeRole", userId, role: "owner", version: 1 },
    { type: "member.changeRole", userId, role: "member", version: 7 },
    { type: "member.changeRole", userId, role: "member", version: 1 },
    { type: "member.remove", userId },
    { type: "member.suspend", userId },
    { type: "member.restore", userId },
    { type: "ownership.handOver", userId, ownRole: "owner" },
    { type: "ownership.handOver", userId, ownRole: "member" },
    { type: "grant.set", projectId: "web", userId, role: "owner" },
    { type: "grant.set", projectId: "web", userId, role: "analyst" },
    { type: "grant.set", projectId: "shop", userId, role: "admin" },
    { type: "grant.revoke", projectId: "web", userId },
    { type: "team.addUser", teamId: "growth", userId },
    { ...invite, email: `${userId}@acme.example`, role: "member", projects: [], teamIds: [] },
  ]),
  ...ids.flatMap((id): readonly Command[] => [
    { type: "invitation.edit", id, role: "owner", projects: [], teamIds: [] },
    { type: "invitation.resend", id, tokenHash: "new", mail: true },
    { type: "invitation.retry", id, tokenHash: "new" },
    { type: "invitation.revoke", id },
    { type: "invitation.hide", id },
    { type: "invitation.accept", tokenHash: `hash-of-${id}` },
    { type: "invitation.decline", tokenHash: `hash-of-${id}` },
  ]),
  { ...invite, email: "not an address" },
  { ...invite, email: "ines@guest.example" },
  { ...invite, email: "ines@guest.example", role: "member", projects: [], teamIds: ["none"] },
  { ...invite, email: "live@guest.example", role: "member", projects: [], teamIds: [] },
  { ...invite, id: "gone", email: "ines@guest.example", role: "member", projects: [], teamIds: [] },
  { type: "member.stepDown", role: "owner" },
  { type: "project.create", id: "web", name: "Another" },
  { type: "project.create", id: "new", name: " " },
  { type: "project.create", id: "new", name: "x".repeat(101) },
  { type: "project.rename", projectId: "none", name: "Site" },
  { type: "project.setEveryoneRole", projectId: "web", role: "owner" },
  { type: "team.create", id: "new", name: "growth" },
  { type: "team.setProject", teamId: "growth", projectId: "none", role: "owner" },
  { type: "organization.changePlan", plan: "free", seats: 1 },
  { type: "organization.requestDeletion", nameTyped: "Acne" },
  { type: "organization.cancelDeletion" },
  { type: "organization.delete" },
  { type: "invitations.expire" },
];

/** Every refusal that these people get for these commands, by code. */
const said = new Map<RefusalCode, Set<string>>();
for (const state of organizations)
  for (const context of actors)
    for (const command of variants) {
      const outcome = decide(factsOf(state), command, context);
      if (outcome.status !== "refused") continue;
      const { code, message } = outcome.refusal;
      said.set(code, (said.get(code) ?? new Set()).add(message));
    }

/** What no command is refused with: the reader of invitation files says it. */
const elsewhere: readonly string[] = ["file_too_large"];

describe("the sentences of refusals", () => {
  it("cover every code", () => {
    const codes = Object.keys(refusalStatus).filter((code) => !elsewhere.includes(code));
    expect([...said.keys()].toSorted()).toEqual(codes.toSorted());
  });

  it.each([...said.entries()].map(([code, messages]) => ({ code, messages })))(
    "are whole, to you, and name people rather than addresses: $code",
    ({ messages }) => {
      for (const message of messages) {
        expect(message).toMatch(/^(?:[A-Z"\d]|[\w.]+@)[^]* [^]*\.$/);
        // an address is said only where it is what the sentence is about: the invited one, and one's own
        const own = /^Verify your email address|^You are signed in as/;
        expect(own.test(message) ? "" : message).not.toMatch(/[\w.]+@acme\.example/);
        expect(message).not.toMatch(/undefined|NaN|\[object|\.\.|: no one| they cannot | may not /);
      }
    },
  );

  it("name the owners who can help, and never the person who asks", () => {
    const answer = (userId: string) => {
      const outcome = decide(
        factsOf(organization(whole)),
        { type: "organization.changePlan", plan: "growth" },
        asks(userId),
      );
      return outcome.status === "refused" ? outcome.refusal.message : outcome.status;
    };
    expect(answer("maya")).toBe("You can't change the plan. Ask Olga Orlova or Odin Berg.");
    expect(answer("stranger")).not.toMatch(/Olga|Odin/);
    expect(answer("sam")).not.toMatch(/Olga|Odin/);
  });

  it("speak to the last owner as you, and of another by name", () => {
    const alone = factsOf(organization({ people: { olga, ada } }));
    const own = decide(alone, { type: "member.leave" }, asks("olga"));
    const others = decide(alone, { type: "member.suspend", userId: "olga" }, systemAsks());
    expect(own).toMatchObject({
      refusal: { message: "You are the only owner of Acme. Make someone else an owner first." },
    });
    expect(others).toMatchObject({
      refusal: { message: "Olga Orlova is the only owner of Acme. Make someone else an owner first." },
    });
  });

  it("do not name a project to a person who has no role in it", () => {
    const secret = organization({ ...whole, projects: { web: {} } });
    const rename = { type: "project.rename", projectId: "web", name: "Site" } as const;
    expect(decide(factsOf(secret), rename, asks("bea"))).toMatchObject({
      refusal: {
        message:
          "You can't rename this project, because you have no role there. Ask Olga Orlova or Odin Berg for one.",
      },
    });
    const open = organization({ ...whole, projects: { web: { everyone: "consumer" } } });
    expect(decide(factsOf(open), rename, asks("bea"))).toMatchObject({
      refusal: { message: "You can't rename Web. Ask Olga Orlova or Odin Berg." },
    });
  });
});
