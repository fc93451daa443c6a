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
    note: "Opens the settings. Each tab shows itself by the permissions on it: a billing admin sees the overview alone.",
  },
  "org.plan.change": { ...overview, label: "Switch to another plan" },
  "org.billing.update": { ...overview, label: "Change the payment details" },
  "org.plan.requestDowngrade": {
    ...overview,
    label: "Ask for a smaller plan or its end",
    note: "Files a request about the plan. Nothing is deleted by it; deleting is a permission of its own.",
  },
  "org.billing.addEmail": { ...overview, label: "Add an address for bills" },
  "org.details.update": {
    ...overview,
    label: "Change the organization's details",
    note: "A billing admin sees these details without being able to change them.",
  },

  "project.create": { ...projects, label: "Create projects" },
  "project.rename": { ...projects, scope: "project", label: "Rename a project" },
  "project.timezone.update": { ...projects, scope: "project", label: "Set a project's time zone" },
  "project.usage.view": { ...projects, scope: "project", label: "See how much a project is used" },
  "project.keys.view": { ...projects, scope: "project", label: "See a project's access keys" },
  "project.users.invite": {
    ...projects,
    scope: "project",
    label: "Add people to a project and choose their role",
    note: "From the page of a project. By a project role: people of the organization, into that project only.",
  },

  "user.inviteToProject": {
    ...people,
    label: "Invite people into projects",
    note: "Brings a new address into the organization, which no project role can do.",
  },
  "user.inviteToTeam": { ...people, label: "Invite people into teams" },
  "user.inviteBulk": { ...people, label: "Invite many people from a file" },
  "user.grantIndividual": {
    ...people,
    scope: "project",
    label: "Give a person a role in a project",
    note: "For someone who is in the organization already, without a team in between.",
  },
  "user.delete": { ...people, label: "Remove people from the organization" },
  "user.revokeIndividual": {
    ...people,
    scope: "project",
    label: "Take back a person's own role in a project",
    note: "What a team or the organization role gives in the project stays.",
  },
  "user.exportCsv": { ...people, label: "Download the list of people" },
  "user.list": { ...people, label: "See who is in and who is invited" },
  "user.teams.view": { ...people, label: "See the teams of a person" },

  "team.create": { ...teams, label: "Create teams" },
  "team.delete": { ...teams, label: "Delete teams" },
  "team.rename": { ...teams, label: "Rename teams" },
  "team.project.add": { ...teams, label: "Give a team a project" },
  "team.project.remove": { ...teams, label: "Take a project from a team" },
  "team.user.add": { ...teams, label: "Put people into a team" },
  "team.user.remove": { ...teams, label: "Take people out of a team" },

  "security.sso.toggle": { ...signIn, label: "Turn single sign-on on or off" },
  "security.ssoRequired.toggle": { ...signIn, label: "Turn mandatory single sign-on on or off" },
  "security.twoFactor.toggle": { ...signIn, label: "Turn mandatory two-factor sign-in on or off" },

  "privacy.userData.requestExport": {
    ...dataRequests,
    label: "Ask for the data a project holds on its users",
    note: "Members may, billing admins may not, and it takes a role in the project. Members find it in their account settings, since the organization settings are closed to them.",
  },
  "privacy.userData.requestDeletion": {
    ...dataRequests,
    label: "Ask a project to delete data on its users",
    note: "Held like the request for an export. What a member files waits for an owner or admin.",
  },
} satisfies Partial<Record<CorePermission, PermissionDetail>>;
