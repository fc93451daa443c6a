import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { Refused } from "./Refused.ts";
import { admit } from "./admit.ts";
import { nameFault } from "./nameFault.ts";
import { takePlaceFault, unknownPlaceFault } from "./placeFault.ts";
import { refuse } from "./refuse.ts";
import { tidyName } from "./tidyName.ts";
import { teamProjectRules } from "./teamProjectRules.ts";
import { teamUserRules } from "./teamUserRules.ts";

/** The commands about teams, their users and their projects. */
export type TeamCommand = CommandOf<
  | "team.create"
  | "team.rename"
  | "team.delete"
  | "team.addUser"
  | "team.removeUser"
  | "team.setProject"
  | "team.removeProject"
>;

/**
 * Decides the commands about teams. Names are unique in the organization, in any case of letters; deleting a team ends
 * what it gave and nothing else; no one puts people in reach of a project role that is above their own there.
 * @example
 * import { teamRules, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * teamRules(
 *   facts,
 *   { type: "team.addUser", teamId: "growth", userId: "maya" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function teamRules(facts: Facts, command: TeamCommand, context: Context): Outcome {
  if (command.type === "team.create") return createTeam(facts, command, context);
  if (command.type === "team.rename") return renameTeam(facts, command, context);
  if (command.type === "team.delete") return deleteTeam(facts, command, context);
  return command.type === "team.addUser" || command.type === "team.removeUser"
    ? teamUserRules(facts, command, context)
    : teamProjectRules(facts, command, context);
}

function createTeam(facts: Facts, { id, name }: CommandOf<"team.create">, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("team.create"));
  if (admitted.status === "refused") return admitted;
  const present = facts.team(id);
  // Asked twice, as after an answer that was lost on the way, it creates one team.
  if (present?.name === tidyName(name)) return { status: "unchanged" };
  if (present)
    return refuse(
      "name_taken",
      `The id "${id}" is taken by ${present.name}. Try again with another one.`,
      "id",
    );
  const fault = teamNameFault(facts, id, name);
  if (fault) return fault;
  return {
    status: "done",
    changes: [{ type: "team.added", team: { id, name: tidyName(name), projects: [] } }],
  };
}

function renameTeam(facts: Facts, { teamId, name }: CommandOf<"team.rename">, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("team.rename"));
  if (admitted.status === "refused") return admitted;
  const before = facts.team(teamId);
  if (before === undefined) return unknownPlaceFault(facts, "team");
  if (before.name === tidyName(name)) return { status: "unchanged" };
  const fault = teamNameFault(facts, teamId, name);
  if (fault) return fault;
  const team = { ...before, name: tidyName(name) };
  return { status: "done", changes: [{ type: "team.updated", team, before }] };
}

function deleteTeam(facts: Facts, { teamId }: CommandOf<"team.delete">, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("team.delete"));
  if (admitted.status === "refused") return admitted;
  const team = facts.team(teamId);
  if (team === undefined) return unknownPlaceFault(facts, "team");
  return (
    takePlaceFault(facts, admitted.actor.userId, team.projects) ?? {
      status: "done",
      changes: [{ type: "team.removed", team }],
    }
  );
}

function teamNameFault(facts: Facts, id: string, name: string): Refused | undefined {
  const fault = nameFault(name);
  if (fault) return fault;
  const namesake = facts.teamByName(name);
  if (namesake === undefined || namesake.id === id) return undefined;
  return refuse(
    "name_taken",
    `${facts.organization.name} already has a team called ${namesake.name}. Choose another name.`,
    "name",
  );
}
