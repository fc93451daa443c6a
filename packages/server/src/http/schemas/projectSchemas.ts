import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, page, projectRole, search, text, version } = fields;

const project = z.strictObject({
  id: z.string(),
  name: z.string(),
  everyoneRole: projectRole.optional().describe("What every member is in it"),
  role: projectRole.describe("What the person who asks is in it"),
  version,
});
const source = z.strictObject({
  source: z.string().describe("`organization`, `individual`, `everyone`, or `team:` and the team's id"),
  role: projectRole,
});
const giving = ["role_above_actor", "role_not_on_plan"] as const;
const onOne = { answer: commandAnswer, comparesVersion: true, command: true } as const;

/** The operations on projects, and on the roles of people in them. */
export const projectSchemas = {
  "projects.list": {
    summary: "Lists the projects that the signed-in person reaches, by name",
    query: z.strictObject({ search, ...page }),
    answer: itemsOf(project),
    refusals: ["not_a_member", "second_factor_required"],
  },
  "projects.create": {
    summary: "Creates a project; you become its owner",
    body: z.strictObject({ name: text }),
    answer: commandAnswer,
    permission: "project.create",
    refusals: ["invalid_name"],
    creates: "always",
    command: true,
  },
  "projects.read": {
    summary: "Reads a project that the signed-in person reaches",
    answer: project,
    refusals: ["not_a_member", "second_factor_required"],
    hasVersion: true,
  },
  "projects.rename": {
    ...onOne,
    summary: "Renames a project",
    body: z.strictObject({ name: text }),
    permission: "project.rename",
    refusals: ["invalid_name"],
  },
  "projects.delete": {
    ...onOne,
    summary: "Deletes a project, and all roles in it",
    permission: "project.delete",
    grave: "project.delete",
  },
  "projects.transfer": {
    ...onOne,
    summary: "Moves a project to another organization that the person owns too; answers where it is now",
    body: z.strictObject({ to: id.describe("The id of the organization that it comes to") }),
    permission: "project.transfer",
    refusals: ["role_not_on_plan"],
    grave: "project.transfer",
  },
  "projects.setEveryoneRole": {
    ...onOne,
    summary: "Sets what every member is in a project",
    body: z.strictObject({ role: projectRole.nullable().describe("null: nothing") }),
    permission: "project.defaultRole.set",
    refusals: giving,
  },
  "projects.members": {
    summary: "Lists who has a role in a project, with every source of it",
    query: z.strictObject({ search, ...page }),
    answer: itemsOf(
      z.strictObject({
        userId: z.string(),
        email: z.string(),
        name: z.string().optional(),
        role: projectRole.describe("The highest"),
        sources: z.array(source),
      }),
    ),
    permission: "user.grantIndividual",
  },
  "projects.candidates": {
    summary: "Finds a member to give a role in a project by their whole address, without a list of everyone",
    query: z.strictObject({
      email: text.min(1).describe("As an invitation takes it: upper and lower case are the same"),
    }),
    answer: z.strictObject({
      items: z
        .array(z.strictObject({ userId: z.string(), email: z.string(), name: z.string().optional() }))
        .describe("One active member, or no one"),
    }),
    permission: "user.grantIndividual",
  },
  "grants.set": {
    answer: commandAnswer,
    command: true,
    summary: "Gives a member a role in a project",
    body: z.strictObject({ role: projectRole }),
    permission: "user.grantIndividual",
    refusals: [...giving, "target_outranks_actor", "self_grant", "target_not_active"],
  },
  "grants.revoke": {
    answer: commandAnswer,
    command: true,
    summary: "Ends what was given to a member in a project; roles from other sources stay",
    permission: "user.revokeIndividual",
    refusals: ["target_outranks_actor"],
  },
} as const satisfies Record<string, OperationSchema>;
