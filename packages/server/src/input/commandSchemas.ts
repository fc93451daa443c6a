import { z } from "zod";
import type { AuthorityCommand } from "../authority/AuthorityCommand.ts";
import { inputFields } from "./inputFields.ts";

const { id, text, organizationRole, projectRole, plan, seats, version } = inputFields;

const offer = {
  role: organizationRole,
  projects: z.array(z.strictObject({ projectId: id, role: projectRole })).max(1000),
  teamIds: z.array(id).max(1000),
};

/** What each command consists of. One that is missing here does not compile. */
export const commandSchemas = {
  invite: command("invite", {
    via: z.enum(["projects", "teams", "list"]),
    email: text,
    name: text.optional(),
    ...offer,
  }),
  "invitation.edit": command("invitation.edit", { id, ...offer }),
  "invitation.resend": command("invitation.resend", { id, mail: z.boolean() }),
  "invitation.retry": command("invitation.retry", { id }),
  "invitation.revoke": command("invitation.revoke", { id }),
  "invitation.hide": command("invitation.hide", { id }),
  "member.changeRole": command("member.changeRole", { userId: id, role: organizationRole, version }),
  "member.stepDown": command("member.stepDown", { role: organizationRole }),
  "member.leave": command("member.leave", {}),
  "member.remove": command("member.remove", { userId: id }),
  "member.suspend": command("member.suspend", { userId: id }),
  "member.restore": command("member.restore", { userId: id }),
  "ownership.handOver": command("ownership.handOver", { userId: id, ownRole: organizationRole }),
  "project.create": command("project.create", { name: text }),
  "project.rename": command("project.rename", { projectId: id, name: text }),
  "project.delete": command("project.delete", { projectId: id }),
  "project.setEveryoneRole": command("project.setEveryoneRole", {
    projectId: id,
    role: projectRole.or(z.undefined()),
  }),
  "team.create": command("team.create", { name: text }),
  "team.rename": command("team.rename", { teamId: id, name: text }),
  "team.delete": command("team.delete", { teamId: id }),
  "team.addUser": command("team.addUser", { teamId: id, userId: id }),
  "team.removeUser": command("team.removeUser", { teamId: id, userId: id }),
  "team.setProject": command("team.setProject", { teamId: id, projectId: id, role: projectRole }),
  "team.removeProject": command("team.removeProject", { teamId: id, projectId: id }),
  "grant.set": command("grant.set", { projectId: id, userId: id, role: projectRole }),
  "grant.revoke": command("grant.revoke", { projectId: id, userId: id }),
  "organization.rename": command("organization.rename", { name: text }),
  "organization.changePlan": command("organization.changePlan", { plan, seats: seats.optional() }),
  "organization.requireSecondFactor": command("organization.requireSecondFactor", { required: z.boolean() }),
  "organization.requestDeletion": command("organization.requestDeletion", { nameTyped: text }),
  "organization.cancelDeletion": command("organization.cancelDeletion", {}),
} satisfies {
  readonly [Type in AuthorityCommand["type"]]: z.ZodType<Extract<AuthorityCommand, { readonly type: Type }>>;
};

function command<const Type extends string, TShape extends z.ZodRawShape>(type: Type, shape: TShape) {
  return z.strictObject({ type: z.literal(type), ...shape });
}
