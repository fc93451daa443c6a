import { permissionDetails, type OrganizationPermission } from "@rolecall/organization";
import type { AuditAction } from "./auditActions.ts";
import { type AuditEntry, textIn } from "./AuditEntry.ts";

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
function permissionWords(command: AuditEntry["command"]): string {
  if (command["others"] === true) return "do many other things";
  const permission = textIn(command, "permission") ?? "";
  // a permission of another product has no label here
  const label = permissionDetails[permission as OrganizationPermission]?.label ?? permission;
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** Each as it goes on behind "Ines Okafor …": what was done, and behind "tried to …" what was not. */
export const auditSentences: Readonly<
  Record<AuditAction, (parts: AuditParts) => readonly [done: string, tried: string]>
> = {
  "access.denied": ({ command, project }) => {
    const [wanted, where] = [permissionWords(command), textIn(command, "project")];
    const words = where === undefined ? wanted : `${wanted} in ${project}`;
    return [words, words];
  },
  "members.export": () => ["exported the members", "export the members"],
  "organization.create": () => ["created the organization", "create the organization"],
  invite: ({ email, role }) => [`invited ${email} as ${role}`, `invite ${email} as ${role}`],
  "invitation.edit": ({ email }) => [`edited the invitation of ${email}`, `edit the invitation of ${email}`],
  "invitation.resend": ({ email }) => [`sent ${email} a new link`, `send ${email} a new link`],
  "invitation.retry": ({ email }) => [`invited ${email} again`, `invite ${email} again`],
  "invitation.revoke": ({ email }) => [
    `revoked the invitation of ${email}`,
    `revoke the invitation of ${email}`,
  ],
  "invitation.hide": ({ email }) => [`took ${email} off the list`, `take ${email} off the list`],
  "invitation.accept": () => ["accepted their invitation", "accept their invitation"],
  "invitation.decline": () => ["declined their invitation", "decline their invitation"],
  "invitations.expire": () => ["ended invitations whose time is over", "end invitations"],
  "member.changeRole": ({ person, role }) => [`made ${person} ${role}`, `make ${person} ${role}`],
  "member.stepDown": ({ role }) => [`stepped down to be ${role}`, `step down to be ${role}`],
  "member.leave": () => ["left the organization", "leave the organization"],
  "member.remove": ({ person }) => [`removed ${person}`, `remove ${person}`],
  "member.suspend": ({ person }) => [`suspended ${person}`, `suspend ${person}`],
  "member.restore": ({ person }) => [`restored ${person}`, `restore ${person}`],
  "ownership.handOver": ({ person, ownRole }) => [
    `handed the organization over to ${person} and became ${ownRole}`,
    `hand the organization over to ${person}`,
  ],
  "project.create": ({ name }) => [`created the project ${name}`, `create the project ${name}`],
  "project.rename": ({ project, name }) => [
    `renamed the project ${project} to ${name}`,
    `rename the project ${project} to ${name}`,
  ],
  "project.delete": ({ project }) => [`deleted the project ${project}`, `delete the project ${project}`],
  "project.transfer": ({ project, command }) =>
    textIn(command, "from") === undefined
      ? [
          `moved the project ${project} to another organization`,
          `move the project ${project} to another organization`,
        ]
      : [`brought the project ${project} from another organization`, `bring the project ${project} here`],
  "project.setEveryoneRole": ({ project, placeRole }) => [
    `set everyone's role in ${project} to ${placeRole}`,
    `set everyone's role in ${project} to ${placeRole}`,
  ],
  "grant.set": ({ person, project, placeRole }) => [
    `gave ${person} the role ${placeRole} in ${project}`,
    `give ${person} the role ${placeRole} in ${project}`,
  ],
  "grant.revoke": ({ person, project }) => [
    `took the role of ${person} in ${project}`,
    `take the role of ${person} in ${project}`,
  ],
  "team.create": ({ name }) => [`created the team ${name}`, `create the team ${name}`],
  "team.rename": ({ team, name }) => [
    `renamed the team ${team} to ${name}`,
    `rename the team ${team} to ${name}`,
  ],
  "team.delete": ({ team }) => [`deleted the team ${team}`, `delete the team ${team}`],
  "team.addUser": ({ person, team }) => [`put ${person} into the team ${team}`, `put ${person} into ${team}`],
  "team.removeUser": ({ person, team }) => [
    `took ${person} out of the team ${team}`,
    `take ${person} out of the team ${team}`,
  ],
  "team.setProject": ({ team, project, placeRole }) => [
    `gave the team ${team} the role ${placeRole} in ${project}`,
    `give the team ${team} the role ${placeRole} in ${project}`,
  ],
  "team.removeProject": ({ team, project }) => [
    `took ${project} from the team ${team}`,
    `take ${project} from the team ${team}`,
  ],
  "organization.rename": ({ name }) => [
    `renamed the organization to ${name}`,
    `rename the organization to ${name}`,
  ],
  "organization.changePlan": ({ command }) => {
    const plan = textIn(command, "plan") ?? "another";
    return [`changed the plan to ${plan}`, `change the plan to ${plan}`];
  },
  "organization.requireSecondFactor": ({ command }) =>
    command["required"] === true
      ? ["required two-factor sign-in", "require two-factor sign-in"]
      : ["stopped requiring two-factor sign-in", "stop requiring two-factor sign-in"],
  "organization.requestDeletion": () => [
    "asked for the deletion of the organization",
    "ask for the deletion of the organization",
  ],
  "organization.cancelDeletion": () => ["called the deletion off", "call the deletion off"],
  "organization.delete": () => ["deleted the organization", "delete the organization"],
};
