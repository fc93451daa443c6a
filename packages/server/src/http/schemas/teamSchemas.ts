import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, itemsOf, page, projectRole, search, text, version } = fields;

const team = {
  id: z.string(),
  name: z.string(),
  version,
  members: z.number().describe("The number of people in it"),
};
const onOne = { answer: commandAnswer, comparesVersion: true, command: true } as const;

/** The operations on teams. */
export const teamSchemas = {
  "teams.list": {
    summary: "Lists the teams by name",
    query: z.strictObject({ search, ...page }),
    answer: itemsOf(z.strictObject(team)),
    permission: "team.view",
  },
  "teams.create": {
    summary: "Creates a team",
    body: z.strictObject({ name: text }),
    answer: commandAnswer,
    permission: "team.create",
    refusals: ["invalid_name", "name_taken"],
    creates: "always",
    command: true,
  },
  "teams.read": {
    summary: "Reads a team with its roles in projects",
    answer: z.strictObject({
      ...team,
      projects: z.array(z.strictObject({ id: z.string(), name: z.string(), role: projectRole })),
    }),
    permission: "team.view",
    hasVersion: true,
  },
  "teams.rename": {
    ...onOne,
    summary: "Renames a team",
    body: z.strictObject({ name: text }),
    permission: "team.rename",
    refusals: ["invalid_name", "name_taken"],
  },
  "teams.delete": {
    ...onOne,
    summary: "Deletes a team and the roles that it gave",
    permission: "team.delete",
    refusals: ["target_outranks_actor"],
  },
  "teams.members": {
    summary: "Lists the people in a team",
    query: z.strictObject(page),
    answer: itemsOf(z.strictObject({ userId: z.string(), email: z.string(), name: z.string().optional() })),
    permission: "team.view",
  },
  "teams.addUser": {
    ...onOne,
    summary: "Adds a member to a team",
    permission: "team.user.add",
    refusals: ["target_not_active", "role_above_actor", "self_grant"],
  },
  "teams.removeUser": {
    ...onOne,
    summary: "Removes a member from a team",
    permission: "team.user.remove",
  },
  "teams.setProject": {
    ...onOne,
    summary: "Gives a team a role in a project",
    body: z.strictObject({ role: projectRole }),
    permission: "team.project.add",
    refusals: ["target_outranks_actor", "role_above_actor", "role_not_on_plan", "self_grant"],
  },
  "teams.removeProject": {
    ...onOne,
    summary: "Removes the role of a team in a project",
    permission: "team.project.remove",
    refusals: ["target_outranks_actor"],
  },
} as const satisfies Record<string, OperationSchema>;
