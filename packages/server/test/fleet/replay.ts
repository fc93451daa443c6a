import {
  applyChanges,
  decide,
  factsOf,
  type Change,
  type Command,
  type OrganizationState,
} from "@rolecall/organization/rules";
import type { Database } from "../../src/storage/Database.ts";
import type { Answer } from "./askUntilAnswered.ts";
import { personOf } from "./clientOf.ts";

/** What the rules alone make of the commands in the audit log, in its order. */
export interface Replayed {
  readonly state: OrganizationState;
  readonly changes: readonly Change[];
  /** The actor, command and outcome of each entry of the log, a line each. */
  readonly logged: readonly string[];
  /** The lines that came out otherwise by the rules. */
  readonly wrong: readonly string[];
}

/** Plays the audit log of an organization once more, by the rules alone. */
export async function replay(database: Database, start: OrganizationState): Promise<Replayed> {
  const rows = await database.query
    .selectFrom("audit_events")
    .select(["actor_id", "at", "outcome", "code", "command"])
    .where("organization_id", "=", start.organization.id)
    .orderBy("id")
    .execute();
  let state = start;
  const changes: Change[] = [];
  const logged: string[] = [];
  const wrong: string[] = [];
  for (const { actor_id, at, outcome, code, command: kept } of rows) {
    // the log keeps commands as the rules have them, but for the hash of a token
    const command = { ...(kept as unknown as Command), tokenHash: `hash ${logged.length}` } as Command;
    const now = at.getTime();
    const actor = actor_id === null ? "system" : personOf(actor_id);
    const decided = decide(factsOf(state), command, { now, actor });
    const came = decided.status === "refused" ? decided.refusal.code : decided.status;
    const line = lineOf(actor_id ?? "clock", command, code ?? outcome, "id" in command ? command.id : "");
    logged.push(line);
    if (came !== (code ?? outcome)) wrong.push(`${line}, by the rules ${came}`);
    if (decided.status !== "done") continue;
    changes.push(...decided.changes);
    state = applyChanges(state, decided.changes, now);
  }
  return { state, changes, logged, wrong };
}

/**
 * What the audit log must have for an answer, in the words of {@link Replayed.logged}; nothing where nothing changed.
 */
export function lineFor({ userId, command, answered }: Answer): readonly string[] {
  if (answered.ok && answered.value.status === "unchanged") return [];
  const asked = "id" in command && command.id !== "" ? command.id : undefined;
  const made = answered.ok ? answered.value.id : undefined;
  return [lineOf(userId, command, answered.ok ? "done" : answered.problem.code, asked ?? made ?? "")];
}

const makers: readonly string[] = ["invite", "project.create", "team.create"];

/** An id that was made for something that was not done is never returned. */
function lineOf(userId: string, command: Command, came: string, id: string): string {
  const { tokenHash: _hash, id: _id, ...asked } = { tokenHash: "", id: "", ...command };
  const isHeard = !makers.includes(command.type) || came === "done";
  const words = Object.entries(asked).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([userId, came, isHeard ? id : "", words]);
}
