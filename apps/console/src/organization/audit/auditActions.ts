/** What can stand in the audit log, as people call it. */
export const auditActions = {
  "organization.create": "Create the organization",
  "access.denied": "Ask for what is not permitted",
  "members.export": "Export the members",
  invite: "Invite",
  "invitation.edit": "Edit an invitation",
  "invitation.resend": "Resend an invitation",
  "invitation.retry": "Invite again",
  "invitation.revoke": "Revoke an invitation",
  "invitation.hide": "Take an invitation off the list",
  "invitation.accept": "Accept an invitation",
  "invitation.decline": "Decline an invitation",
  "invitations.expire": "Expire invitations",
  "member.changeRole": "Change a role",
  "member.stepDown": "Step down",
  "member.leave": "Leave",
  "member.remove": "Remove a person",
  "member.suspend": "Suspend a person",
  "member.restore": "Restore a person",
  "ownership.handOver": "Hand the organization over",
  "project.create": "Create a project",
  "project.rename": "Rename a project",
  "project.delete": "Delete a project",
  "project.transfer": "Move a project",
  "project.setEveryoneRole": "Set everyone's role in a project",
  "grant.set": "Give a role in a project",
  "grant.revoke": "Take a role in a project",
  "team.create": "Create a team",
  "team.rename": "Rename a team",
  "team.delete": "Delete a team",
  "team.addUser": "Put a person into a team",
  "team.removeUser": "Take a person out of a team",
  "team.setProject": "Give a team a role in a project",
  "team.removeProject": "Take a project from a team",
  "person.update": "Change a name or an address",
  "organization.rename": "Rename the organization",
  "organization.changePlan": "Change the plan",
  "organization.requireSecondFactor": "Require two-factor sign-in",
  "organization.requestDeletion": "Ask for the deletion of the organization",
  "organization.cancelDeletion": "Call the deletion off",
  "organization.delete": "Delete the organization",
} as const satisfies Record<string, string>;

/** An action that has words. */
export type AuditAction = keyof typeof auditActions;

/** Tells whether there are words for an action. */
export const isAuditAction = (text: string): text is AuditAction => Object.hasOwn(auditActions, text);
