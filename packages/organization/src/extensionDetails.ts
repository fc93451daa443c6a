import type { ExtensionPermission } from "./extensionPermissions.ts";
import type { PermissionDetail } from "./PermissionDetail.ts";

const extension = { level: "organization", scope: "organization", extension: true } as const;
const membership = { ...extension, section: "Membership and ownership" };
const invitations = { ...extension, section: "Invitations" };
const bills = { ...extension, section: "Bills" };
const teams = { ...extension, section: "More on teams" };
const projects = { ...extension, section: "More on projects", scope: "project" } as const;
const requests = { ...extension, section: "Handling data requests" };
const audit = { ...extension, section: "Audit log" };
const work = {
  ...extension,
  section: "More on saved work",
  level: "report",
  scope: "project",
} as const;

/** The permissions that this model adds to the core ones. */
export const extensionDetails = {
  "member.role.change": {
    ...membership,
    label: "Change the organization role of others",
    note: "Up to one's own rank, and only for people below it. An owner may also change another owner's.",
  },
  "member.owner.assign": {
    ...membership,
    label: "Make and unmake owners",
    note: "Here owner and admin part: in the core permissions they are alike.",
  },
  "org.ownership.transfer": { ...membership, label: "Hand over the organization" },
  "org.deletion.cancel": {
    ...membership,
    label: "Keep an organization that is being deleted",
    note: "Any owner or admin, no matter who asked for the deletion.",
  },
  "org.leave": {
    ...membership,
    scope: "account",
    label: "Leave the organization",
    note: "Refused to the last owner by the rules of membership, not by the role.",
  },
  "member.stepDown": {
    ...membership,
    scope: "account",
    label: "Step down to a lower role",
    note: "Refused to the last owner. A member has no lower role to step down to.",
  },

  "invitation.resend": { ...invitations, label: "Send an invitation again" },
  "invitation.revoke": { ...invitations, label: "Withdraw an invitation" },
  "invitation.edit": {
    ...invitations,
    label: "Change what an invitation offers",
    note: "An admin touches no invitation that offers a role of their own rank or above.",
  },

  "invoice.view": { ...bills, label: "See the invoices" },

  "team.view": { ...teams, label: "See the teams with their people and projects" },
  "team.project.role.change": { ...teams, label: "Change the role a team has in a project" },

  "project.delete": {
    ...projects,
    label: "Delete a project",
    note: "An owner: of the organization or of the project. No admin of either.",
  },
  "project.transfer": {
    ...projects,
    label: "Move a project to another organization",
    note: "An owner, as for deleting, who is an owner of the organization that receives it, too.",
  },
  "project.user.role.change": {
    ...projects,
    label: "Change a person's role in a project",
    note: "A project's admin gives at most the role of admin.",
  },
  "project.defaultRole.set": { ...projects, label: "Set the role everyone has in a project" },

  "dataRequest.approve": { ...requests, label: "Approve a data request" },
  "dataRequest.cancel": {
    ...requests,
    label: "Cancel a data request",
    note: "For the requests of others. You may cancel your own without this permission.",
  },

  "audit.view": { ...audit, label: "Read the audit log" },
  "audit.export": { ...audit, label: "Download the audit log" },

  "report.share": {
    ...work,
    label: "Share reports with the project",
    note: "People who may make a report but not share it, such as project consumers, make private ones.",
  },
  "lexicon.drop": { ...work, label: "Drop Lexicon entries" },
  "lexicon.merge": { ...work, label: "Merge Lexicon entries" },
} satisfies Record<ExtensionPermission, PermissionDetail>;
