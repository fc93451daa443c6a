import type { OrganizationRole, Plan } from "@rolecall/organization";
import type { OrganizationState } from "@rolecall/organization/rules";
import { project, type ProjectGrant } from "../../../organization/test/fixtures.ts";
import { organization } from "../../../organization/test/organizations.ts";

/** What each person was given in the project, beside what their role confers. */
export type Given = Partial<Record<OrganizationRole, readonly ProjectGrant[]>>;

const alone = (role: ProjectGrant["role"]): ProjectGrant => ({ role, source: "individual" });
const both = (...grants: readonly ProjectGrant[]): Given => ({ billingAdmin: grants, member: grants });

/** What is given to those who give the table again. */
export const givenByTable: Given = both(alone("analyst"));

/** The same for each fixture, by hand: the snapshots of the fixtures have to come out of it. */
export const givenByFixture: Readonly<Record<string, Given>> = {
  "billing admin and member without a role in the project": {},
  "billing admin and member as project consumers": both(alone("consumer")),
  "billing admin and member as project admins": both(alone("admin")),
  "billing admin and member as project owners by an individual grant": both(alone("owner")),
  "billing admin and member as analysts by a team and consumers by an individual grant": both(
    { role: "analyst", source: "team:growth" },
    alone("consumer"),
  ),
  "an owner who created the project": givenByTable,
};

/** The four people, each called as their role, in an organization with the project and what was given them in it. */
export function organizationOf(id: string, plan: Plan, given: Given, projectId = project): OrganizationState {
  const all = Object.entries(given).flatMap(([userId, grants]) =>
    grants.map((grant) => ({ userId, ...grant })),
  );
  const inTeam = all.filter(({ source }) => source === "team:growth");
  const [team] = inTeam;
  return organization({
    organization: { id },
    people: { owner: "owner", admin: "admin", billingAdmin: "billingAdmin", member: "member" },
    plan,
    projects: {
      [projectId]: {
        grants: Object.fromEntries(
          all.filter(({ source }) => source === "individual").map(({ userId, role }) => [userId, role]),
        ),
      },
    },
    teams:
      team === undefined
        ? {}
        : { growth: { users: inTeam.map(({ userId }) => userId), projects: { [projectId]: team.role } } },
  });
}
