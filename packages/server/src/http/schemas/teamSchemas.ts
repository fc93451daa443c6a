import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";
import { refusals } from "./refusals.ts";

const { commandAnswer, itemsOf, page, projectRole, search, text, version } = fields;
const { inPlace, inside } = refusals;

const team = {
  id: z.string(),
  name: z.string(),
  version,
  members: z.number().describe("How many people are in it"),
};
const onOne = { answer: commandAnswer, comparesVersion: true, command: true } as const;

/** The operations on teams. */
export const teamSchemas = {
  "teams.list": {
    summary: "Lists the teams by name",
    query: z.strictObject({ search, ...page }),
    answer: itemsOf(z.strictObject(team)),
    permission: "team.view",
    refusals: inside,
  },
  "teams.create": {
    summary: "Creates a team",
    body: z.strictObject({ name: text }),
    answer: commandAnswer,
    permission: "team.create",
    refusals: [...inPlace, "invalid_name", "name_taken"],
    creates: true,
    command: true,
  },
  "teams.read": {
    summary: "Reads a team, with the roles that it gives in projects",
    answer: z.strictObject({
      ...team,
      projects: z.array(z.strictObject({ id: z.string(), name: z.string(), role: projectRole })),
    }),
    permission: "team.view",
    refusals: [...inside, "not_found"],
    hasVersion: true,
  },
  "teams.rename": {
    ...onOne,
    summary: "Renames a team",
    body: z.strictObject({ name: text }),
    permission: "team.rename",
    refusals: [...inPlace, "invalid_name", "name_taken"],
  },
  "teams.delete": {
    ...onOne,
    summary: "Deletes a team, and the roles that it gave",
    permission: "team.delete",
    refusals: inPlace,
  },
  "teams.members": {
    summary: "Lists who is in a team",
    query: z.strictObject(page),
    answer: itemsOf(z.strictObject({ userId: z.string(), email: z.string(), name: z.string().optional() })),
    permission: "team.view",
    refusals: [...inside, "not_found"],
  },
  "teams.addUser": {
    ...onOne,
    summary: "Puts a member into a team",
    permission: "team.user.add",
    refusals: inPlace,
  },
  "teams.removeUser": {
    ...onOne,
    summary: "Takes a member out of a team",
    permission: "team.user.remove",
    refusals: inPlace,
  },
  "teams.setProject": {
    ...onOne,
    summary: "Gives a team a role in a project",
    body: z.strictObject({ role: projectRole }),
    permission: "team.project.add",
    refusals: inPlace,
  },
  "teams.removeProject": {
    ...onOne,
    summary: "Ends the role of a team in a project",
    permission: "team.project.remove",
    refusals: inPlace,
  },
} as const satisfies Record<string, OperationSchema>;
