import type { Command } from "@rolecall/organization/rules";
import { listQuestion } from "./listQuestion.ts";
import type { Question } from "./Question.ts";

/**
 * Asks for the version of the record that a command is about: what the person saw of it, told by `If-Match`, has to be
 * that. Commands about no single record have none.
 */
export function versionQuestion(
  organization: string,
  command: Command,
  actorId: string,
): Question<number | undefined> | undefined {
  const [kind] = command.type.split(".");
  const ofPlace = (table: "teams" | "projects" | "invitations", id: string): Question<number | undefined> =>
    listQuestion(
      ["version", table, id],
      (query) =>
        query.selectFrom(table).select("version").where("organization_id", "=", organization).where("id", "=", id),
      read,
    );
  if (kind === "organization")
    return listQuestion(
      ["version", "organizations"],
      (query) => query.selectFrom("organizations").select("version").where("id", "=", organization),
      read,
    );
  if (kind === "team" && "teamId" in command) return ofPlace("teams", command.teamId);
  if (kind === "project" && "projectId" in command) return ofPlace("projects", command.projectId);
  if (kind === "invitation" && "id" in command) return ofPlace("invitations", command.id);
  if (kind !== "member" && kind !== "ownership") return undefined;
  const userId = "userId" in command ? command.userId : actorId;
  return listQuestion(
    ["version", "members", userId],
    (query) =>
      query
        .selectFrom("members")
        .select("version")
        .where("organization_id", "=", organization)
        .where("user_id", "=", userId),
    read,
  );
}

const read = ([row]: readonly { readonly version: number }[]): number | undefined =>
  row && Number(row.version);
