import type { Snapshot } from "@rolecall/core";
import type { OrganizationRole, Plan, ProjectRole } from "../src/index.ts";

/** The project that the fixtures are about. */
export const project = "web";

/** A person's role in the project, and where it comes from. */
export interface ProjectGrant {
  readonly role: ProjectRole;
  readonly source: "individual" | `team:${string}`;
}

/** The four people of an organization, one for each organization role. */
export type People = Readonly<Record<OrganizationRole, Snapshot>>;

/** A person of the organization "acme-test" with these roles in the project, beside what their role confers. */
export function person(role: OrganizationRole, plan: Plan, ...grants: readonly ProjectGrant[]): Snapshot {
  return {
    subject: role,
    root: "acme-test",
    plan,
    version: 1,
    grants: [
      { scope: "organization", id: "acme-test", role, source: "organization" },
      ...grants.map((grant) => ({ scope: "project", id: project, ...grant })),
    ],
  };
}

/**
 * The people who give the table again, cell by cell, when each is asked about the project: owner and admin have what
 * their role confers and nothing else, billing admin and member are analysts.
 */
export function tablePeople(plan: Plan = "enterprise"): People {
  const analyst: ProjectGrant = { role: "analyst", source: "individual" };
  return {
    owner: person("owner", plan),
    admin: person("admin", plan),
    billingAdmin: person("billingAdmin", plan, analyst),
    member: person("member", plan, analyst),
  };
}

/** People who differ from those of the table, and the cells in which their answers do. */
export interface Fixture {
  readonly name: string;
  /** The people who are not those of the table. */
  readonly changed: readonly OrganizationRole[];
  readonly people: (plan: Plan) => People;
  /** The rows in which a person may do more or less than the table says. */
  readonly differences: (plan: Plan) => readonly Difference[];
  /** The finer answers that the changed people get. */
  readonly finer: Readonly<Record<"report.share" | "lexicon.drop" | "lexicon.merge", boolean>>;
  /** The rows allowed to the changed people for what stays private, being without `report.share`. */
  readonly ownOnly?: readonly number[];
}

/** For one role: the rows allowed beyond the table, and those denied against it. */
export interface Difference {
  readonly role: OrganizationRole;
  readonly allowed?: readonly number[];
  readonly denied?: readonly number[];
}

const reports = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64];
const projectAdministration = [8, 9, 10, 11, 12, 16, 18, 65, 66, 67];

/** The six other ways of standing in the project, and what each changes. */
export const fixtures: readonly Fixture[] = [
  {
    name: "billing admin and member without a role in the project",
    changed: ["billingAdmin", "member"],
    people: (plan) => withBoth(plan),
    differences: () => [
      { role: "billingAdmin", denied: reports },
      { role: "member", denied: [32, 33, ...reports] },
    ],
    finer: { "report.share": false, "lexicon.drop": false, "lexicon.merge": false },
  },
  {
    name: "billing admin and member as project consumers",
    changed: ["billingAdmin", "member"],
    people: (plan) => withBoth(plan, { role: "consumer", source: "individual" }),
    differences: () => forBoth({ denied: [57, 58, 59, 60] }),
    finer: { "report.share": false, "lexicon.drop": false, "lexicon.merge": false },
    ownOnly: [48, 50, 51, 52, 53, 54, 56, 61, 62, 63, 64],
  },
  {
    name: "billing admin and member as project admins",
    changed: ["billingAdmin", "member"],
    people: (plan) => withBoth(plan, { role: "admin", source: "individual" }),
    differences: (plan) =>
      forBoth({
        allowed: plan === "enterprise" ? [...projectAdministration, 44] : projectAdministration,
      }),
    // Of row 65 they have the half that hides and brings back.
    finer: { "report.share": true, "lexicon.drop": false, "lexicon.merge": false },
  },
  {
    name: "billing admin and member as project owners by an individual grant",
    changed: ["billingAdmin", "member"],
    people: (plan) => withBoth(plan, { role: "owner", source: "individual" }),
    differences: () => forBoth({ allowed: [...projectAdministration, 39, 44] }),
    finer: { "report.share": true, "lexicon.drop": true, "lexicon.merge": true },
  },
  {
    name: "billing admin and member as analysts by a team and consumers by an individual grant",
    changed: ["billingAdmin", "member"],
    people: (plan) =>
      withBoth(plan, { role: "analyst", source: "team:growth" }, { role: "consumer", source: "individual" }),
    differences: () => [],
    finer: { "report.share": true, "lexicon.drop": false, "lexicon.merge": false },
  },
  {
    name: "an owner who created the project",
    changed: ["owner"],
    people: (plan) => ({
      ...tablePeople(plan),
      owner: person("owner", plan, { role: "owner", source: "individual" }),
    }),
    differences: () => [{ role: "owner", allowed: [44] }],
    finer: { "report.share": true, "lexicon.drop": true, "lexicon.merge": true },
  },
];

function withBoth(plan: Plan, ...grants: readonly ProjectGrant[]): People {
  return {
    ...tablePeople(plan),
    billingAdmin: person("billingAdmin", plan, ...grants),
    member: person("member", plan, ...grants),
  };
}

function forBoth(difference: Omit<Difference, "role">): readonly Difference[] {
  return [
    { role: "billingAdmin", ...difference },
    { role: "member", ...difference },
  ];
}
