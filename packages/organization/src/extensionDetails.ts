import { commandLabels } from "./commandLabels.ts";
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
    label: commandLabels["member.role.change"],
    note: "You can give roles up to your own, to people below you. Owners can also change other owners.",
  },
  "member.owner.assign": {
    ...membership,
    label: "Add and remove owners",
    note: "Separates owners from admins, who have the same core permissions.",
  },
  "org.ownership.transfer": { ...membership, label: commandLabels["org.ownership.transfer"] },
  "org.deletion.cancel": {
    ...membership,
    label: commandLabels["org.deletion.cancel"],
    note: "Any owner or admin can cancel it, no matter who requested the deletion.",
  },
  "org.leave": {
    ...membership,
    scope: "account",
    label: "Leave the organization",
    note: "The last owner can't leave, by a rule of membership.",
  },
  "member.stepDown": {
    ...membership,
    scope: "account",
    label: commandLabels["member.stepDown"],
    note: "The last owner can't step down, and members have no lower role.",
  },

  "invitation.resend": { ...invitations, label: commandLabels["invitation.resend"] },
  "invitation.revoke": { ...invitations, label: commandLabels["invitation.revoke"] },
  "invitation.edit": {
    ...invitations,
    label: commandLabels["invitation.edit"],
    note: "Admins can't edit an invitation that offers a role as high as theirs or higher.",
  },

  "invoice.view": { ...bills, label: "See the invoices" },

  "team.view": { ...teams, label: "See teams with their people and projects" },
  "team.project.role.change": { ...teams, label: commandLabels["team.project.role.change"] },

  "project.delete": {
    ...projects,
    label: commandLabels["project.delete"],
    note: "For owners of the organization or of the project, not for admins of either.",
  },
  "project.transfer": {
    ...projects,
    label: commandLabels["project.transfer"],
    note: "For owners who are also an owner of the organization that receives it.",
  },
  "project.user.role.change": {
    ...projects,
    label: commandLabels["project.user.role.change"],
    note: "Project admins can give roles up to admin.",
  },
  "project.defaultRole.set": { ...projects, label: commandLabels["project.defaultRole.set"] },

  "dataRequest.approve": { ...requests, label: "Approve a data request" },
  "dataRequest.cancel": {
    ...requests,
    label: "Cancel a data request",
    note: "Covers other people's requests. You can cancel your own without it.",
  },

  "audit.view": { ...audit, label: "Read the audit log" },
  "audit.export": { ...audit, label: "Download the audit log" },

  "report.share": {
    ...work,
    label: "Share reports with everyone in a project",
    note: "People without it, such as project consumers, can only make private reports.",
  },
  "lexicon.drop": { ...work, label: "Drop Lexicon entries" },
  "lexicon.merge": { ...work, label: "Merge Lexicon entries" },
} satisfies Record<ExtensionPermission, PermissionDetail>;
