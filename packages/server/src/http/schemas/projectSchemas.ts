import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, page, projectRole, search, text, version } = fields;

const project = z.strictObject({
  id: z.string(),
  name: z.string(),
  everyoneRole: projectRole.optional().describe("The role that every member has in it"),
  role: projectRole.describe("The role of the signed-in person in it"),
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
    summary: "Lists the projects that the signed-in person can open, by name",
    query: z.strictObject({ search, ...page }),
    answer: itemsOf(project),
    refusals: ["not_a_member", "second_factor_required"],
  },
  "projects.create": {
    summary: "Creates a project. You become its owner",
    body: z.strictObject({ name: text }),
    answer: commandAnswer,
    permission: "project.create",
    refusals: ["invalid_name"],
    creates: "always",
    command: true,
  },
  "projects.read": {
    summary: "Reads a project that the signed-in person can open",
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
    summary: "Deletes a project and all roles in it",
    permission: "project.delete",
    grave: "project.delete",
  },
  "projects.transfer": {
    ...onOne,
    summary: "Moves a project to another organization that you own, and returns its new place",
    body: z.strictObject({ to: id.describe("The id of the receiving organization") }),
    permission: "project.transfer",
    refusals: ["role_not_on_plan"],
    grave: "project.transfer",
  },
  "projects.setEveryoneRole": {
    ...onOne,
    summary: "Sets the role that every member has in a project",
    body: z.strictObject({ role: projectRole.nullable().describe("null: no role") }),
    permission: "project.defaultRole.set",
    refusals: giving,
  },
  "projects.members": {
    summary: "Lists the people with a role in a project, with every source of the role",
    query: z.strictObject({ search, ...page }),
    answer: itemsOf(
      z.strictObject({
        userId: z.string(),
        email: z.string(),
        name: z.string().optional(),
        role: projectRole.describe("The highest role"),
        sources: z.array(source),
      }),
    ),
    permission: "user.grantIndividual",
  },
  "projects.candidates": {
    summary: "Finds a member by their exact email address, to give them a role in a project",
    query: z.strictObject({
      email: text.min(1).describe("Ignores case, as invitations do"),
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
    summary: "Removes a member's own role in a project. Roles from other sources stay",
    permission: "user.revokeIndividual",
    refusals: ["target_outranks_actor"],
  },
} as const satisfies Record<string, OperationSchema>;
