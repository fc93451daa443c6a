import type { InvitationRecord, OrganizationRecord } from "@rolecall/organization/rules";
import { organization } from "../../../organization/test/organizations.ts";
import type { Ask } from "./Ask.ts";
import type { IdOf, Scenario } from "./Scenario.ts";

const invited = (
  id: IdOf,
  told: {
    readonly offer?: Partial<InvitationRecord>;
    readonly organization?: Partial<OrganizationRecord>;
    readonly guests?: readonly string[];
  } = {},
) =>
  organization({
    people: { [id("olga")]: "owner", [id("ada")]: "admin", [id("mia")]: "member" },
    projects: { web: {}, shop: {} },
    teams: { growth: { users: [id("mia")], projects: { web: "analyst" } } },
    organization: told.organization ?? {},
    invitations: (told.guests ?? ["maya"]).map((guest) => ({
      id: `for-${guest}`,
      email: `${id(guest)}@acme.example`,
      tokenHash: id(`token-${guest}`),
      invitedBy: id("ada"),
      projects: [{ projectId: "web", role: "analyst" as const }],
      teamIds: ["growth"],
      ...told.offer,
    })),
  });

const accepts =
  (guest: string): Scenario["asks"] =>
  (person, id) => [{ by: person(guest), answer: "accept", token: id(`token-${guest}`) }];

/** An invitation ends once, and gives only what its inviter may still give. */
export const invitationScenarios: Readonly<Record<string, Scenario>> = {
  "the same invitation is accepted three times": {
    start: invited,
    asks: (...of) => [...accepts("maya")(...of), ...accepts("maya")(...of), ...accepts("maya")(...of)],
  },
  "an invitation is accepted and revoked": {
    start: invited,
    asks: (person, id) => [
      ...accepts("maya")(person, id),
      { by: person("olga"), command: { type: "invitation.revoke", id: "for-maya" } },
    ],
  },
  "an invitation is accepted, declined and edited": {
    start: invited,
    asks: (person, id) => [
      ...accepts("maya")(person, id),
      { by: person("maya"), answer: "decline", token: id("token-maya") },
      {
        by: person("olga"),
        command: { type: "invitation.edit", id: "for-maya", role: "admin", projects: [], teamIds: [] },
      },
    ],
  },
  "two people invite one address": {
    start: (id) => invited(id, { guests: [] }),
    asks: (person, id) => [invites(person("olga"), id("nina")), invites(person("ada"), id("nina"))],
  },
  "three people want the last seat": {
    start: (id) => invited(id, { guests: ["maya", "nils", "tara"], organization: { seats: 4 } }),
    asks: (...of) => [...accepts("maya")(...of), ...accepts("nils")(...of), ...accepts("tara")(...of)],
  },
  "the inviter is demoted while the invitation is accepted": {
    start: (id) => invited(id, { offer: { role: "admin" } }),
    asks: (person, id) => [
      ...accepts("maya")(person, id),
      {
        by: person("olga"),
        command: { type: "member.changeRole", userId: id("ada"), role: "member", version: 1 },
      },
    ],
  },
  "the inviter is removed while the invitation is accepted": {
    start: (id) => invited(id, { offer: { role: "admin" } }),
    asks: (person, id) => [
      ...accepts("maya")(person, id),
      { by: person("olga"), command: { type: "member.remove", userId: id("ada") } },
    ],
  },
  "a project and a team go while the invitation to them is accepted": {
    start: invited,
    asks: (person, id) => [
      ...accepts("maya")(person, id),
      { by: person("olga"), command: { type: "project.delete", projectId: "web" } },
      { by: person("olga"), command: { type: "team.delete", teamId: "growth" } },
    ],
  },
  "the seats shrink while the last one is taken": {
    start: (id) => invited(id, { organization: { seats: 4 } }),
    asks: (person, id) => [
      ...accepts("maya")(person, id),
      { by: person("olga"), command: { type: "organization.changePlan", plan: "growth", seats: 3 } },
    ],
  },
};

/** Members and what they hold, changed from two sides. */
export const memberScenarios: Readonly<Record<string, Scenario>> = {
  "two admins change one role from the same version": {
    start: invited,
    asks: (person, id) => [
      {
        by: person("olga"),
        command: { type: "member.changeRole", userId: id("mia"), role: "admin", version: 1 },
      },
      {
        by: person("ada"),
        command: { type: "member.changeRole", userId: id("mia"), role: "billingAdmin", version: 1 },
      },
    ],
  },
  "someone is removed while they are put into a project and a team": {
    start: invited,
    asks: (person, id) => [
      { by: person("olga"), command: { type: "member.remove", userId: id("mia") } },
      {
        by: person("ada"),
        command: { type: "grant.set", projectId: "web", userId: id("mia"), role: "admin" },
      },
      { by: person("ada"), command: { type: "team.addUser", teamId: "growth", userId: id("mia") } },
    ],
  },
  "two teams are given one name": {
    start: (id) => organization({ people: { [id("olga")]: "owner" }, teams: { core: {}, edge: {} } }),
    asks: (person) => [
      { by: person("olga"), command: { type: "team.rename", teamId: "core", name: "Growth" } },
      { by: person("olga"), command: { type: "team.rename", teamId: "edge", name: "growth" } },
    ],
  },
};

function invites(by: ReturnType<Parameters<Scenario["asks"]>[0]>, guest: string): Ask {
  const email = `${guest}@acme.example`;
  return {
    by,
    command: { type: "invite", via: "projects", email, role: "member", projects: [], teamIds: [] },
  };
}
