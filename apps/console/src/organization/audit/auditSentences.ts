import { permissionDetails, type OrganizationPermission } from "@rolecall/organization";
import type { AuditAction } from "./auditActions.ts";
import { type AuditEntry, readText } from "./AuditEntry.ts";

/** What the sentences are made of. */
export interface AuditParts {
  readonly person: string;
  readonly project: string;
  readonly team: string;
  readonly email: string;
  readonly name: string;
  /** An organization role with its article: "an admin". */
  readonly role: string;
  /** A role in a project: "analyst". */
  readonly placeRole: string;
  readonly ownRole: string;
  readonly command: AuditEntry["command"];
}

/** What someone would have been able to do: "read the audit log". */
function formatPermission(command: AuditEntry["command"]): string {
  if (command["others"] === true) return "do many other things";
  const permission = readText(command, "permission") ?? "";
  // a permission of another product has no label here
  const label = permissionDetails[permission as OrganizationPermission]?.label ?? permission;
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/**
 * What was done, each as it goes on behind "Ines Okafor tried to …". Where more is known of what was done than of what was
 * tried, both.
 */
export const auditSentences: Readonly<
  Record<AuditAction, (parts: AuditParts) => string | readonly [tried: string, done: string]>
> = {
  "access.denied": ({ command, project }) => {
    const wanted = formatPermission(command);
    return readText(command, "project") === undefined ? wanted : `${wanted} in ${project}`;
  },
  "members.export": () => "export the members",
  "organization.create": () => "create the organization",
  invite: ({ email, role }) => `invite ${email} as ${role}`,
  "invitation.edit": ({ email }) => `edit the invitation of ${email}`,
  "invitation.resend": ({ email }) => `send ${email} a new link`,
  "invitation.retry": ({ email }) => `invite ${email} again`,
  "invitation.revoke": ({ email }) => `revoke the invitation of ${email}`,
  "invitation.hide": ({ email }) => `take ${email} off the list`,
  "invitation.accept": () => "accept their invitation",
  "invitation.decline": () => "decline their invitation",
  "invitations.expire": () => "expire invitations",
  "member.changeRole": ({ person, role }) => `make ${person} ${role}`,
  "member.stepDown": ({ role }) => `step down to be ${role}`,
  "member.leave": () => "leave the organization",
  "member.remove": ({ person }) => `remove ${person}`,
  "member.suspend": ({ person }) => `suspend ${person}`,
  "member.restore": ({ person }) => `restore ${person}`,
  "ownership.handOver": ({ person, ownRole }) => [
    `hand the organization over to ${person}`,
    `handed the organization over to ${person} and became ${ownRole}`,
  ],
  "project.create": ({ name }) => `create the project ${name}`,
  "project.rename": ({ project, name }) => `rename the project ${project} to ${name}`,
  "project.delete": ({ project }) => `delete the project ${project}`,
  "project.transfer": ({ project, command }) =>
    readText(command, "from") === undefined
      ? `move the project ${project} to another organization`
      : `bring the project ${project} from another organization`,
  "project.setEveryoneRole": ({ project, placeRole }) => `set everyone's role in ${project} to ${placeRole}`,
  "grant.set": ({ person, project, placeRole }) => `give ${person} the role ${placeRole} in ${project}`,
  "grant.revoke": ({ person, project }) => `take the role of ${person} in ${project}`,
  "team.create": ({ name }) => `create the team ${name}`,
  "team.rename": ({ team, name }) => `rename the team ${team} to ${name}`,
  "team.delete": ({ team }) => `delete the team ${team}`,
  "team.addUser": ({ person, team }) => `put ${person} into the team ${team}`,
  "team.removeUser": ({ person, team }) => `take ${person} out of the team ${team}`,
  "team.setProject": ({ team, project, placeRole }) =>
    `give the team ${team} the role ${placeRole} in ${project}`,
  "team.removeProject": ({ team, project }) => `take ${project} from the team ${team}`,
  "person.update": () => "change their name or address",
  "organization.rename": ({ name }) => `rename the organization to ${name}`,
  "organization.changePlan": ({ command }) => `change the plan to ${readText(command, "plan") ?? "another"}`,
  "organization.requireSecondFactor": ({ command }) =>
    `${command["required"] === true ? "require" : "stop requiring"} two-factor sign-in`,
  "organization.requestDeletion": () => "ask for the deletion of the organization",
  "organization.cancelDeletion": () => "call the deletion off",
  "organization.delete": () => "delete the organization",
};
