import { type AnyTarget, createAccess, type Decision, type Snapshot } from "@rolecall/core";
import { formatDenial } from "@rolecall/core/messages";
import { organizationLabels, organizationModel, type OrganizationPermission } from "@rolecall/organization";
import { readHolding } from "../authority/access/readHolding.ts";
import type { Authority } from "../authority/Authority.ts";
import type { OrganizationAccess } from "../authority/OrganizationAccess.ts";
import type { Asking } from "./Asked.ts";
import { ProblemError } from "./ProblemError.ts";
import { limited as limitedProblem, standingIn, type Standing } from "./standingIn.ts";

/**
 * Lets no one read what their roles do not allow, and tells strangers nothing. Reading goes on while the organization
 * waits to be deleted, also where it takes a permission to write.
 */
export async function permit(
  asking: Asking,
  organization: string,
  permission: OrganizationPermission,
  target?: { readonly project: string },
): Promise<Standing & { readonly access: OrganizationAccess }> {
  const [standing, limited] = await Promise.all([
    standingIn(asking, organization),
    asking.authority.access(organization, asking.person.userId),
  ]);
  const access = await accessForReading(asking.authority, limited);
  const decision = decideAny(access, permission, target);
  if (decision.status !== "allowed") throw await deny(asking, standing, decision, target?.project);
  return { ...standing, access };
}

/** What may be read: the time before a deletion closes nothing then, and the roles decide. */
export async function accessForReading(
  { database, clock }: Authority,
  access: OrganizationAccess,
): Promise<OrganizationAccess> {
  if (access.limit?.reason !== "org_not_active") return access;
  const { root = "", subject = "" } = access;
  // it may have changed since, and then counts as it is now
  const snapshot = (await readHolding(database.query, root, subject)) ?? nothing(root, subject);
  const { limit, ...held } = snapshot;
  const open = limit?.reason === "org_not_active" ? held : snapshot;
  return createAccess(organizationModel, open, { now: clock });
}

/** The grants of people who are not, or no longer, members. */
const nothing = (root: string, subject: string): Snapshot => ({ subject, root, version: 0, grants: [] });

/** Asks about a permission and a target that are known at run time only; whatever does not fit is denied. */
export function decideAny(access: OrganizationAccess, permission: string, target: AnyTarget): Decision {
  const decide: (permission: never, target: never) => Decision = access.decide;
  // the access denies names that it does not know and targets that do not fit; only its types refuse to be asked
  return decide(permission as never, target as never);
}

/** Writes down that someone's roles do not allow what they ask, and gives the problem to answer them with. */
export async function deny(
  { authority, person }: Asking,
  standing: Standing,
  decision: Decision,
  project?: string,
): Promise<ProblemError> {
  const { organization } = standing;
  await authority.recordDenial({
    organization,
    actor: person.userId,
    permission: decision.permission.slice(0, 200),
    project: project?.slice(0, 200),
  });
  return denied(authority, standing, decision);
}

async function denied(
  { database }: Authority,
  standing: Standing,
  decision: Decision,
): Promise<ProblemError> {
  const { permission } = decision;
  if (decision.status === "denied" && standing.status === "active") {
    const { reason } = decision;
    if (reason === "org_not_active" || reason === "second_factor_required")
      return limitedProblem(reason, standing);
  }
  const neededRoles =
    decision.status === "denied" ? decision.unlockedBy.flatMap((each) => ("role" in each ? [each] : [])) : [];
  if (standing.status === "suspended")
    return new ProblemError(
      "not_permitted",
      `Your membership in ${standing.name} is suspended. Ask an owner or admin to restore it.`,
      { permission, neededRoles },
    );
  const roles = (["owner", "admin"] as const).filter((role) =>
    neededRoles.some((each) => each.scope === "organization" && each.role === role),
  );
  const helpers = roles.length === 0 ? [] : await readNames(database.query, standing.organization, roles);
  const detail = formatDenial(decision, { labels: organizationLabels, helpers });
  return new ProblemError("not_permitted", detail, { permission, neededRoles });
}

/** Reads who has one of these roles, owners first. Any member may read these names: of a few, for a sentence. */
async function readNames(
  query: Authority["database"]["query"],
  organization: string,
  roles: readonly ("owner" | "admin")[],
): Promise<readonly string[]> {
  const rows = await query
    .selectFrom("members")
    .select("name")
    .where("organization_id", "=", organization)
    .where("role", "in", roles)
    .where("status", "=", "active")
    .orderBy("role", "desc")
    .orderBy("user_id")
    .limit(20)
    .execute();
  return rows.flatMap(({ name }) => (name === null ? [] : [name]));
}
