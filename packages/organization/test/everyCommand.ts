import type { Command } from "../src/rules/Command.ts";
import { noon, organization, type Sketch } from "./organizations.ts";

const people = {
  olga: "owner",
  odin: "owner",
  ada: "admin",
  maya: "member",
  sam: { role: "member", status: "suspended" },
} as const;
const projects = { web: { grants: { maya: "analyst" } } } as const;
const teams = { growth: { users: ["maya"], projects: { web: "consumer" } } } as const;
const invitations = [
  { id: "live" },
  { id: "late", expiresAt: noon },
  { id: "over", state: "declined", email: "ivan@guest.example" },
] as const;
/** An organization in which an owner can ask every command with success. */
export const sketch = { people, projects, teams, invitations } satisfies Sketch;
export const acme = organization(sketch);
const offer = { role: "member", projects: [], teamIds: [] } as const;

/** Every command, as an owner asks it of this organization with success; those of the clock and the invited are left out. */
export const commands: readonly Command[] = [
  { type: "invite", via: "projects", id: "new", tokenHash: "new", email: "ines@guest.example", ...offer },
  { type: "invitation.edit", id: "live", ...offer, role: "admin" },
  { type: "invitation.resend", id: "live", tokenHash: "new", mail: true },
  { type: "invitation.retry", id: "late", tokenHash: "new" },
  { type: "invitation.revoke", id: "live" },
  { type: "invitation.hide", id: "over" },
  { type: "member.changeRole", userId: "maya", role: "admin", version: 1 },
  { type: "member.stepDown", role: "member" },
  { type: "member.leave" },
  { type: "member.remove", userId: "maya" },
  { type: "member.suspend", userId: "maya" },
  { type: "member.restore", userId: "sam" },
  { type: "ownership.handOver", userId: "ada", ownRole: "member" },
  { type: "project.create", id: "shop", name: "Shop" },
  { type: "project.rename", projectId: "web", name: "Site" },
  { type: "project.delete", projectId: "web" },
  { type: "project.setEveryoneRole", projectId: "web", role: "consumer" },
  { type: "team.create", id: "core", name: "Core" },
  { type: "team.rename", teamId: "growth", name: "Garden" },
  { type: "team.delete", teamId: "growth" },
  { type: "team.addUser", teamId: "growth", userId: "ada" },
  { type: "team.removeUser", teamId: "growth", userId: "maya" },
  { type: "team.setProject", teamId: "growth", projectId: "web", role: "admin" },
  { type: "team.removeProject", teamId: "growth", projectId: "web" },
  { type: "grant.set", projectId: "web", userId: "ada", role: "owner" },
  { type: "grant.revoke", projectId: "web", userId: "maya" },
  { type: "organization.rename", name: "Acme Games" },
  { type: "organization.changePlan", plan: "growth" },
  { type: "organization.requireSecondFactor", required: true },
  { type: "organization.requestDeletion", nameTyped: "Acme" },
];
