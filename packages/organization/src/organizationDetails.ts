import { commandLabels } from "./commandLabels.ts";
import type { CorePermission } from "./corePermissions.ts";
import type { PermissionDetail } from "./PermissionDetail.ts";

const settings = { level: "organization", scope: "organization", extension: false } as const;
const overview = { ...settings, section: "Organization overview" };
const projects = { ...settings, section: "Projects of the organization" };
const people = { ...settings, section: "People" };
const teams = { ...settings, section: "Teams" };
const signIn = { ...settings, section: "Sign-in security" };
const dataRequests = { ...settings, section: "Data requests", scope: "project" } as const;

/** The core permissions found in the settings of the organization. */
export const organizationDetails = {
  "org.settings.view": {
    ...overview,
    label: "Open the organization settings",
    note: "Each tab has permissions of its own, so a billing admin sees only the overview.",
  },
  "org.plan.change": { ...overview, label: commandLabels["org.plan.change"] },
  "org.billing.update": { ...overview, label: "Change the payment details" },
  "org.plan.requestDowngrade": {
    ...overview,
    label: "Request a smaller plan or cancel it",
    note: "Sends a request about the plan. It deletes nothing; deleting is a permission of its own.",
  },
  "org.billing.addEmail": { ...overview, label: "Add a billing email address" },
  "org.details.update": {
    ...overview,
    label: commandLabels["org.details.update"],
    note: "Billing admins see these details but can't change them.",
  },

  "project.create": { ...projects, label: commandLabels["project.create"] },
  "project.rename": { ...projects, scope: "project", label: commandLabels["project.rename"] },
  "project.timezone.update": { ...projects, scope: "project", label: "Set a project's time zone" },
  "project.usage.view": { ...projects, scope: "project", label: "See a project's usage" },
  "project.keys.view": { ...projects, scope: "project", label: "See a project's access keys" },
  "project.users.invite": {
    ...projects,
    scope: "project",
    label: "Add people to a project and choose their role",
    note: "On the page of a project. With a project role, only people of the organization and only to that project.",
  },

  "user.inviteToProject": {
    ...people,
    label: commandLabels["user.inviteToProject"],
    note: "Adds new people to the organization, which no project role can do.",
  },
  "user.inviteToTeam": { ...people, label: commandLabels["user.inviteToTeam"] },
  "user.inviteBulk": { ...people, label: commandLabels["user.inviteBulk"] },
  "user.grantIndividual": {
    ...people,
    scope: "project",
    label: commandLabels["user.grantIndividual"],
    note: "For people who are already in the organization, without a team.",
  },
  "user.delete": { ...people, label: commandLabels["user.delete"] },
  "user.revokeIndividual": {
    ...people,
    scope: "project",
    label: commandLabels["user.revokeIndividual"],
    note: "A role that comes from a team or from the organization role stays.",
  },
  "user.exportCsv": { ...people, label: "Download the list of people" },
  "user.list": { ...people, label: "See members and invitations" },
  "user.teams.view": { ...people, label: "See the teams of a person" },

  "team.create": { ...teams, label: commandLabels["team.create"] },
  "team.delete": { ...teams, label: commandLabels["team.delete"] },
  "team.rename": { ...teams, label: commandLabels["team.rename"] },
  "team.project.add": { ...teams, label: commandLabels["team.project.add"] },
  "team.project.remove": { ...teams, label: commandLabels["team.project.remove"] },
  "team.user.add": { ...teams, label: commandLabels["team.user.add"] },
  "team.user.remove": { ...teams, label: commandLabels["team.user.remove"] },

  "security.sso.toggle": { ...signIn, label: "Turn single sign-on on or off" },
  "security.ssoRequired.toggle": { ...signIn, label: "Turn mandatory single sign-on on or off" },
  "security.twoFactor.toggle": { ...signIn, label: commandLabels["security.twoFactor.toggle"] },

  "privacy.userData.requestExport": {
    ...dataRequests,
    label: "Request an export of the data on a project's users",
    note: "Members have it, billing admins don't, and you need a role in the project. Members find it in their account settings, because they can't open the organization settings.",
  },
  "privacy.userData.requestDeletion": {
    ...dataRequests,
    label: "Request the deletion of data on a project's users",
    note: "For the same people as the export. A member's request waits for an owner or admin.",
  },
} satisfies Partial<Record<CorePermission, PermissionDetail>>;
