import fc from "fast-check";
import type { Command, Context } from "../src/rules/Command.ts";
import type { OrganizationState } from "../src/rules/records.ts";
import { anyProjectRole, anyRole, guests, people, projectIds, teamIds } from "./organizationArbitrary.ts";
import { day, emailOf, hour, person } from "./organizations.ts";

const types: readonly Command["type"][] = [
  "invite",
  "invitation.edit",
  "invitation.resend",
  "invitation.retry",
  "invitation.revoke",
  "invitation.hide",
  "invitation.accept",
  "invitation.decline",
  "invitations.expire",
  "member.changeRole",
  "member.stepDown",
  "member.leave",
  "member.remove",
  "member.suspend",
  "member.restore",
  "ownership.handOver",
  "project.create",
  "project.rename",
  "project.delete",
  "project.setEveryoneRole",
  "team.create",
  "team.rename",
  "team.delete",
  "team.addUser",
  "team.removeUser",
  "team.setProject",
  "team.removeProject",
  "grant.set",
  "grant.revoke",
  "organization.rename",
  "organization.changePlan",
  "organization.requireSecondFactor",
  "organization.requestDeletion",
  "organization.cancelDeletion",
  "organization.delete",
];

/** Every type of command, each at least once. */
export const commandTypes: readonly Command["type"][] = types;

// What makes and unmakes members and invitations is drawn more often than the rest, the end of it all more seldom.
const often = types.filter((type) => /^(invit|member|ownership)/.test(type));
const seldom = types
  .filter((type) => /^organization\.(request|cancel|delete)/.test(type))
  .concat("organization.cancelDeletion");
const others = types.filter((type) => !often.includes(type) && !seldom.includes(type));

const yes = (weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });

/** One step of a sequence, in plain data; {@link commandOf} makes the command of it once the state is known. */
export const anyStep = fc.record({
  type: fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(...often) },
    { weight: 7, arbitrary: fc.constantFrom(...others) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  ),
  /** Who asks: an owner or an admin, in their order and round again; or someone by name. */
  actor: fc.oneof(
    { weight: 8, arbitrary: fc.record({ role: fc.constantFrom("owner", "admin"), at: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.constantFrom(...people, ...guests) },
    { weight: 1, arbitrary: fc.constant("system") },
  ),
  /** The person that is expected to ask does: the invited one, the clock. */
  rightful: yes(5),
  wait: fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(0, hour) },
    { weight: 1, arbitrary: fc.constantFrom(day, 8 * day, 61 * day) },
  ),
  passwordConfirmed: yes(3),
  emailVerified: yes(6),
  secondFactor: yes(3),
  upToDate: yes(6),
  /** The person it is about: a member by position, or someone by name. */
  who: fc.oneof(
    { weight: 4, arbitrary: fc.nat(7) },
    { weight: 1, arbitrary: fc.constantFrom(...people, ...guests) },
  ),
  guest: fc.constantFrom(...guests),
  role: anyRole,
  projectRole: anyProjectRole,
  project: fc.constantFrom(...projectIds, ...projectIds, "blog"),
  team: fc.constantFrom(...teamIds, ...teamIds, "sales"),
  /** Which invitation, in their order and round again; a pending one where the right person asks. */
  which: fc.nat(5),
  offersProject: fc.boolean(),
  offersTeam: fc.boolean(),
  plan: fc.constantFrom("free", "growth", "enterprise"),
  seats: fc.option(fc.nat(9), { nil: undefined }),
  via: fc.constantFrom("projects", "teams", "list"),
});

/** What {@link anyStep} draws. */
export type Step = typeof anyStep extends fc.Arbitrary<infer TStep> ? TStep : never;

/** Who asks in a step, at a time. */
export function contextOf(step: Step, state: OrganizationState, now: number): Context {
  const isClock = step.type === "invitations.expire" || step.type === "organization.delete";
  const isAnswer = step.type === "invitation.accept" || step.type === "invitation.decline";
  if (step.rightful ? isClock : step.actor === "system") return { now, actor: "system" };
  const { passwordConfirmed, emailVerified, secondFactor } = step;
  const invited = guests.find((guest) => emailOf(guest) === invitationOf(step, state)?.email);
  const userId = step.rightful && isAnswer && invited ? invited : actorOf(step, state);
  return { now, actor: person(userId, { passwordConfirmed, emailVerified, secondFactor }) };
}

/** The command of a step. `fresh` is a new id, as a caller makes one. */
export function commandOf(step: Step, state: OrganizationState, fresh: string): Command {
  const { role, project: projectId, team: teamId, projectRole } = step;
  const userId = targetOf(step, state);
  const invitation = invitationOf(step, state);
  const id = invitation?.id ?? "none";
  const tokenHash = `hash-of-${fresh}`;
  const offer = {
    role,
    projects: step.offersProject ? [{ projectId, role: projectRole }] : [],
    teamIds: step.offersTeam ? [teamId] : [],
  };
  switch (step.type) {
    case "invite":
      return {
        type: step.type,
        via: step.via,
        id: fresh,
        tokenHash,
        email: emailOf(step.rightful ? step.guest : userId),
        ...offer,
      };
    case "invitation.edit":
      return { type: step.type, id, ...offer };
    case "invitation.resend":
      return { type: step.type, id, tokenHash, mail: step.upToDate };
    case "invitation.retry":
      return { type: step.type, id, tokenHash };
    case "invitation.revoke":
    case "invitation.hide":
      return { type: step.type, id };
    case "invitation.accept":
    case "invitation.decline":
      return { type: step.type, tokenHash: invitation?.tokenHash ?? tokenHash };
    case "member.changeRole": {
      const version = state.members.find((member) => member.userId === userId)?.version ?? 0;
      return { type: step.type, userId, role, version: step.upToDate ? version : version + 1 };
    }
    case "member.stepDown":
      return { type: step.type, role };
    case "member.remove":
    case "member.suspend":
    case "member.restore":
      return { type: step.type, userId };
    case "ownership.handOver":
      return { type: step.type, userId, ownRole: role };
    case "project.create":
      return { type: step.type, id: projectId, name: projectId };
    case "project.rename":
      return { type: step.type, projectId, name: step.offersTeam ? projectId : fresh };
    case "project.delete":
      return { type: step.type, projectId };
    case "project.setEveryoneRole":
      return { type: step.type, projectId, role: step.offersProject ? projectRole : undefined };
    case "team.create":
      return { type: step.type, id: teamId, name: teamId };
    case "team.rename":
      return { type: step.type, teamId, name: step.offersTeam ? "Core" : fresh };
    case "team.delete":
      return { type: step.type, teamId };
    case "team.addUser":
    case "team.removeUser":
      return { type: step.type, teamId, userId };
    case "team.setProject":
      return { type: step.type, teamId, projectId, role: projectRole };
    case "team.removeProject":
      return { type: step.type, teamId, projectId };
    case "grant.set":
      return { type: step.type, projectId, userId, role: projectRole };
    case "grant.revoke":
      return { type: step.type, projectId, userId };
    case "organization.rename":
      return { type: step.type, name: step.offersTeam ? "Acme" : fresh };
    case "organization.changePlan":
      return { type: step.type, plan: step.plan, seats: step.seats };
    case "organization.requireSecondFactor":
      return { type: step.type, required: step.offersTeam };
    case "organization.requestDeletion":
      return { type: step.type, nameTyped: step.upToDate ? state.organization.name : "Other" };
    case "invitations.expire":
    case "member.leave":
    case "organization.cancelDeletion":
    case "organization.delete":
      break;
  }
  return { type: step.type };
}

function targetOf({ who, type }: Step, { members }: OrganizationState): string {
  if (typeof who === "string") return who;
  const suspended = members.filter((member) => member.status === "suspended");
  const among = type === "member.restore" && suspended.length > 0 ? suspended : members;
  return among[who % among.length]?.userId ?? "stranger";
}

function actorOf({ actor }: Step, { members }: OrganizationState): string {
  if (typeof actor === "string") return actor;
  const able = members.filter((member) => member.role === actor.role && member.status === "active");
  return able[actor.at % Math.max(able.length, 1)]?.userId ?? "olga";
}

function invitationOf({ which, rightful, type }: Step, { invitations }: OrganizationState) {
  const wanted = type === "invitation.retry" || type === "invitation.hide" ? "expired" : "pending";
  const fitting = invitations.filter((invitation) => invitation.state === wanted);
  const among = rightful && fitting.length > 0 ? fitting : invitations;
  return among[which % Math.max(among.length, 1)];
}
