import type { Command } from "@rolecall/organization/rules";
import { defineQuestion } from "./defineQuestion.ts";
import type { Question } from "./Question.ts";

type One = readonly [organization: string, which: string];

const read = ([row]: readonly { readonly version: number }[]): number | undefined => row?.version;

const ofPlace = (table: "teams" | "projects" | "invitations") =>
  defineQuestion(
    `version of ${table}`,
    2,
    (query, [organization, id]: One) =>
      query
        .selectFrom(table)
        .select("version")
        .where("organization_id", "=", organization)
        .where("id", "=", id),
    read,
  );

const ofTeam = ofPlace("teams");
const ofProject = ofPlace("projects");
const ofInvitation = ofPlace("invitations");

const ofOrganization = defineQuestion(
  "version of organizations",
  1,
  (query, [organization]: readonly [organization: string]) =>
    query.selectFrom("organizations").select("version").where("id", "=", organization),
  read,
);

const ofMember = defineQuestion(
  "version of members",
  2,
  (query, [organization, userId]: One) =>
    query
      .selectFrom("members")
      .select("version")
      .where("organization_id", "=", organization)
      .where("user_id", "=", userId),
  read,
);

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
  if (kind === "organization") return ofOrganization(organization);
  if (kind === "team" && "teamId" in command) return ofTeam(organization, command.teamId);
  if (kind === "project" && "projectId" in command) return ofProject(organization, command.projectId);
  if (kind === "invitation" && "id" in command) return ofInvitation(organization, command.id);
  if (kind !== "member" && kind !== "ownership") return undefined;
  return ofMember(organization, "userId" in command ? command.userId : actorId);
}
