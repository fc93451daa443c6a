import type { CorePermission } from "@rolecall/organization";
import { byAuthority, byConsole, inProject, type TaskMaker } from "./taskMakers.ts";

const member = { role: "member", projects: [], teamIds: [] };
const data = { compliance: "GDPR", distinctIds: ["user-1001"] };

/** The tasks in the settings of an organization. */
export const organizationTasks = {
  "org.settings.view": byConsole("GET", "/billing"),
  "org.plan.change": byAuthority("PUT", "/plan", { plan: "enterprise", seats: 60 }),
  "org.billing.update": byConsole("PUT", "/billing/payment-method", {
    holder: "Ines Okafor",
    brand: "Visa",
    last4: "4242",
    expires: "2029-04",
  }),
  "org.plan.requestDowngrade": byConsole("POST", "/plan-requests", {
    kind: "downgrade",
    reasons: ["price"],
    whatNext: "",
    comment: "",
  }),
  "org.billing.addEmail": byConsole("POST", "/billing/emails", { email: "bills@acme.test" }),
  "org.details.update": byConsole("PUT", "/details", ({ organizationName }) => ({
    name: `${organizationName} Group`,
    website: "https://acme.test",
    description: "We make what others test.",
  })),

  "project.create": byAuthority("POST", "/projects", { name: "A new project" }),
  "project.rename": byAuthority("PATCH", ({ project }) => `/projects/${project}`, { name: "Website" }),
  "project.timezone.update": inProject("PUT", "/timezone", { timezone: "Europe/Lisbon" }),
  "project.usage.view": inProject("GET", "/usage"),
  "project.keys.view": inProject("GET", "/keys"),
  "project.users.invite": byAuthority(
    "PUT",
    ({ project, teamless }) => `/projects/${project}/grants/${teamless}`,
    {
      role: "admin",
    },
  ),

  "user.inviteToProject": byAuthority("POST", "/invitations", ({ project }) => ({
    ...member,
    via: "projects",
    email: "projects@new.example",
    projects: [{ projectId: project, role: "analyst" }],
  })),
  "user.inviteToTeam": byAuthority("POST", "/invitations", ({ team }) => ({
    ...member,
    via: "teams",
    email: "teams@new.example",
    teamIds: [team],
  })),
  "user.inviteBulk": byAuthority("POST", "/invitations", {
    ...member,
    via: "list",
    email: "list@new.example",
  }),
  "user.grantIndividual": byAuthority(
    "PUT",
    ({ project, teamless }) => `/projects/${project}/grants/${teamless}`,
    {
      role: "analyst",
    },
  ),
  "user.delete": byAuthority("DELETE", ({ teamless }) => `/members/${teamless}`),
  "user.revokeIndividual": byAuthority(
    "DELETE",
    ({ project, member: user }) => `/projects/${project}/grants/${user}`,
  ),
  "user.exportCsv": byAuthority("GET", "/members.csv"),
  "user.list": byAuthority("GET", "/members"),
  "user.teams.view": byAuthority("GET", ({ member: user }) => `/members/${user}`),

  "team.create": byAuthority("POST", "/teams", { name: "A new team" }),
  "team.delete": byAuthority("DELETE", ({ fullTeam }) => `/teams/${fullTeam}`),
  "team.rename": byAuthority("PATCH", ({ team }) => `/teams/${team}`, { name: "Another name" }),
  "team.project.add": byAuthority("PUT", ({ team, project }) => `/teams/${team}/projects/${project}`, {
    role: "analyst",
  }),
  "team.project.remove": byAuthority(
    "DELETE",
    ({ fullTeam, project }) => `/teams/${fullTeam}/projects/${project}`,
  ),
  "team.user.add": byAuthority("PUT", ({ team, teamless }) => `/teams/${team}/members/${teamless}`),
  "team.user.remove": byAuthority(
    "DELETE",
    ({ fullTeam, member: user }) => `/teams/${fullTeam}/members/${user}`,
  ),

  "security.sso.toggle": byConsole("PUT", "/security/sso", { on: true }),
  "security.ssoRequired.toggle": byConsole("PUT", "/security/sso-required", { on: false }),
  // switched on by people who have a second factor only, so it is switched off here
  "security.twoFactor.toggle": byConsole("PUT", "/security/two-factor", { on: false }),

  "privacy.userData.requestExport": inProject("POST", "/data-exports", data),
  "privacy.userData.requestDeletion": inProject("POST", "/data-deletions", data),
} satisfies Partial<Record<CorePermission, TaskMaker>>;
