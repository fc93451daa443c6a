import type { ClientValueOf } from "@rolecall/server/client";

/** A team as the list has it. */
export type Team = ClientValueOf<"teams.list">["items"][number];

/** A team with the roles that it gives in projects. */
export type TeamDetails = ClientValueOf<"teams.read">;
