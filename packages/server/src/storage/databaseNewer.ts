import { RolecallError } from "@rolecall/core";
import type { TakenStep } from "./stepsInDatabase.ts";

/** Says that this server is too old for the steps that a later version has taken, unless it can go on with them. */
export function databaseNewer(schema: string, later: readonly TakenStep[]): RolecallError | undefined {
  const last = later.findLast(({ olderServers }) => olderServers !== "work");
  if (last === undefined) return undefined;
  const version = last.since === null ? "the version that changed them" : `version ${last.since} or later`;
  return new RolecallError(
    "database_newer",
    `A later version has changed the tables of the schema ${schema} (${last.name}), and this version can't use them. Run ${version} on this database, or restore a backup from before the change`,
  );
}
