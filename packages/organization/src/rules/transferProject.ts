import type { Change } from "./Change.ts";
import type { Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import type { ProjectGrantRecord, ProjectRecord } from "./records.ts";
import { admit } from "./admit.ts";
import { passwordFault } from "./passwordFault.ts";
import { projectMails } from "./projectMails.ts";
import { unknownPlaceFault } from "./placeFault.ts";
import { projectRolesOn } from "./projectRolesOn.ts";
import { refuse } from "./refuse.ts";
import { gainFault } from "./selfGrantFault.ts";

/** Which project moves. */
export interface ProjectTransfer {
  /** The id of the project in the organization that it leaves. */
  readonly projectId: string;
  /**
   * Its id from then on, where the other organization has a project with its own. Made by the caller, as all ids are.
   */
  readonly id: string;
}

/** The outcome of a move, in each of the two organizations. */
export type TransferOutcome =
  | {
      readonly status: "done";
      /** The project's id in the other organization. */
      readonly id: string;
      /** The changes in the organization that it leaves. */
      readonly leaving: readonly Change[];
      /** The changes in the organization that receives it. */
      readonly arriving: readonly Change[];
    }
  /** It is there already. */
  | { readonly status: "unchanged" }
  | Refused;

/**
 * Decides the move of a project to another organization. The person has to own the project or the organization that it
 * leaves, and the organization that receives it. Individual grants are kept for active members of both. Roles from
 * teams, pending invitations and the everyone role end.
 * @example
 * import { transferProject, type Facts } from "@rolecall/organization/rules";
 *
 * declare const acme: Facts;
 * declare const nova: Facts;
 * transferProject(
 *   acme,
 *   nova,
 *   { projectId: "web", id: crypto.randomUUID() },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function transferProject(
  from: Facts,
  to: Facts,
  { projectId, id }: ProjectTransfer,
  context: Context,
): TransferOutcome {
  const leaver = admit(from, context, (access) => access.decide("project.transfer", { project: projectId }));
  if (leaver.status === "refused") return leaver;
  const project = from.project(projectId);
  if (project === undefined) return unknownPlaceFault(from, "project");
  if (from.organization.id === to.organization.id) return { status: "unchanged" };

  // a stranger learns nothing of it, its name included
  if (to.member(leaver.actor.userId) === undefined)
    return refuse(
      "not_a_member",
      "This organization doesn't exist, or you are not a member of it. Choose one that you own.",
      "to",
    );
  const idThere = to.project(projectId) === undefined ? projectId : id;
  // no one has a role in a project that is not there yet, so only an owner of the organization passes
  const receiver = admit(
    to,
    context,
    (access) => access.decide("project.transfer", { project: idThere }),
    `Move ${project.name} to ${to.organization.name}`,
  );
  if (receiver.status === "refused") return receiver;

  const grants = from.grantsIn(projectId).filter(({ userId }) => to.member(userId)?.status === "active");
  const fault = planFault(to, project, grants);
  if (fault) return fault;
  if (to.project(idThere) !== undefined)
    return refuse(
      "name_taken",
      `The id "${idThere}" is taken by another project. Try again with another one.`,
      "id",
    );
  const arriving: readonly Change[] = [
    { type: "project.added", project: { id: idThere, name: project.name } },
    ...grants.map(({ userId, role }): Change => ({ type: "grant.set", projectId: idThere, userId, role })),
    // who owns the project itself is told where it leaves
    ...to.owners().map(({ email }): Change => ({
      type: "mail.queued",
      kind: "project.received",
      to: email,
      about: idThere,
    })),
  ];
  const doing = `move ${project.name} to another organization`;
  return (
    gainFault(to, context, arriving) ??
    passwordFault("project.transfer", context.actor, doing) ?? {
      status: "done",
      id: idThere,
      leaving: [
        { type: "project.removed", projectId },
        ...projectMails(from, "project.transferred", projectId),
      ],
      arriving,
    }
  );
}

/** Keeps roles from coming along that could not be given in the other organization. */
function planFault(
  { organization: { name, plan } }: Facts,
  project: ProjectRecord,
  grants: readonly ProjectGrantRecord[],
): Refused | undefined {
  const roles = projectRolesOn(plan);
  const missing = grants.find(({ role }) => !roles.includes(role));
  if (missing === undefined) return undefined;
  return refuse(
    "role_not_on_plan",
    `Someone has the role "${missing.role}" in ${project.name}, which the ${plan} plan of ${name} doesn't have. Give them another role (${roles.join(" or ")}) first, or change the plan of ${name}.`,
    "to",
  );
}
