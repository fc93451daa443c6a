import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { admit } from "./admit.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { nameFault } from "./nameFault.ts";
import { planPlaceFault, reachPlaceFault, takePlaceFault, unknownPlaceFault } from "./placeFault.ts";
import { refuse } from "./refuse.ts";
import { tidyName } from "./tidyName.ts";

/** The commands about a project itself. */
export type ProjectCommand = CommandOf<
  "project.create" | "project.rename" | "project.delete" | "project.setEveryoneRole"
>;

/**
 * Decides the commands about a project itself. The person who creates a project is its owner by an individual grant; deleting
 * one takes everything that was given in it away; the everyone role is what all members of the organization are in it.
 * @example
 * import { projectRules, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * projectRules(
 *   facts,
 *   { type: "project.create", id: "web", name: "Web" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function projectRules(facts: Facts, command: ProjectCommand, context: Context): Outcome {
  if (command.type === "project.create") return createProject(facts, command, context);
  if (command.type === "project.rename") return renameProject(facts, command, context);
  if (command.type === "project.delete") return deleteProject(facts, command, context);
  return setEveryoneRole(facts, command, context);
}

function createProject(facts: Facts, { id, name }: CommandOf<"project.create">, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("project.create"));
  if (admitted.status === "refused") return admitted;
  const fault = nameFault(name);
  if (fault) return fault;
  const present = facts.project(id);
  // Asked twice, as after an answer that was lost on the way, it creates one project.
  if (present?.name === tidyName(name)) return { status: "unchanged" };
  if (present)
    return refuse(
      "name_taken",
      `The id "${id}" is taken by ${present.name}. Try again with another one.`,
      "id",
    );
  return {
    status: "done",
    changes: [
      { type: "project.added", project: { id, name: tidyName(name) } },
      { type: "grant.set", projectId: id, userId: admitted.actor.userId, role: "owner" },
    ],
  };
}

function renameProject(
  facts: Facts,
  { projectId, name }: CommandOf<"project.rename">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("project.rename", { project: projectId }));
  if (admitted.status === "refused") return admitted;
  const before = facts.project(projectId);
  if (before === undefined) return unknownPlaceFault(facts, "project");
  if (before.name === tidyName(name)) return { status: "unchanged" };
  const fault = nameFault(name);
  if (fault) return fault;
  return {
    status: "done",
    changes: [{ type: "project.updated", project: { ...before, name: tidyName(name) } }],
  };
}

function deleteProject(facts: Facts, { projectId }: CommandOf<"project.delete">, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("project.delete", { project: projectId }));
  if (admitted.status === "refused") return admitted;
  if (facts.project(projectId) === undefined) return unknownPlaceFault(facts, "project");
  return confirmGrave(facts, context, [{ type: "project.removed", projectId }]);
}

function setEveryoneRole(
  facts: Facts,
  { projectId, role }: CommandOf<"project.setEveryoneRole">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) =>
    access.decide("project.defaultRole.set", { project: projectId }),
  );
  if (admitted.status === "refused") return admitted;
  const { userId } = admitted.actor;
  const project = facts.project(projectId);
  if (project === undefined) return unknownPlaceFault(facts, "project");

  const present = project.everyoneRole;
  const taken = takePlaceFault(facts, userId, present ? [{ projectId, role: present }] : []);
  if (taken) return taken;
  if (present === role) return { status: "unchanged" };
  const fault = role && (planPlaceFault(facts, role) ?? reachPlaceFault(facts, userId, projectId, role));
  if (fault) return fault;
  const { id, name } = project;
  return {
    status: "done",
    changes: [
      {
        type: "project.updated",
        project: { id, name, ...(role === undefined ? {} : { everyoneRole: role }) },
      },
    ],
  };
}
