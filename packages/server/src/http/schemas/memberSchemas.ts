import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, organizationRole, page, projectRole, search, time, version } = fields;

const onAnother = ["self_change", "target_outranks_actor", "target_not_below_actor"] as const;

const member = {
  userId: z.string(),
  email: z.string(),
  name: z.string().optional(),
  role: organizationRole,
  status: z.enum(["active", "suspended"]),
  version,
  joinedAt: time,
  teams: z.array(z.strictObject({ id: z.string(), name: z.string() })),
};

const command = { answer: commandAnswer, command: true } as const;
const filter = {
  search: search.describe(
    "Searches email addresses and names, ignoring case. One or two characters only match at the start",
  ),
  role: organizationRole.optional(),
  status: z.enum(["active", "suspended"]).optional(),
};

/** The operations on members. */
export const memberSchemas = {
  "members.list": {
    summary: "Lists the members",
    query: z.strictObject({
      ...filter,
      sort: z
        .enum(["email", "-email", "name", "-name", "joinedAt", "-joinedAt", "role", "-role"])
        .default("email")
        .describe("With - from the other end; `role` begins with members"),
      ...page,
    }),
    answer: itemsOf(z.strictObject(member)),
    permission: "user.list",
  },
  "members.export": {
    summary: "Exports the members as comma-separated values",
    query: z.strictObject(filter),
    answer: z.string(),
    writes: "csv",
    permission: "user.exportCsv",
  },
  "members.read": {
    summary: "Reads a member with their teams and project roles. Everyone can read themselves",
    answer: z.strictObject({
      ...member,
      projects: z
        .array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            role: projectRole,
            source: z.string().describe("`individual`, or `team:` and the team's id"),
          }),
        )
        .describe("Roles given to this person or their teams. All others follow from the organization role"),
      everywhere: projectRole
        .optional()
        .describe("The role that the organization role gives in every project"),
    }),
    permission: "user.list",
    hasVersion: true,
  },
  "members.changeRole": {
    ...command,
    summary: "Changes the role of a member",
    description: "Requires the version that the person loaded, in If-Match or in the body.",
    body: z.strictObject({ role: organizationRole, version: version.optional() }),
    permission: "member.role.change",
    refusals: [
      ...onAnother,
      "role_above_actor",
      "target_not_active",
      "target_not_verified",
      "precondition_required",
      "stale",
    ],
    grave: "owner.make",
    comparesVersion: true,
  },
  "members.remove": {
    ...command,
    summary: "Removes a member with all their roles and team memberships",
    permission: "user.delete",
    refusals: onAnother,
    comparesVersion: true,
  },
  "members.suspend": {
    ...command,
    summary: "Suspends a member, who keeps their roles but has no permissions",
    permission: "user.delete",
    refusals: onAnother,
    comparesVersion: true,
  },
  "members.restore": {
    ...command,
    summary: "Restores a suspended member",
    permission: "user.delete",
    refusals: [...onAnother, "no_seat", "target_not_verified"],
    grave: "owner.make",
    comparesVersion: true,
  },
  "members.stepDown": {
    ...command,
    summary: "Steps down to a lower role",
    body: z.strictObject({ role: organizationRole }),
    permission: "member.stepDown",
    refusals: ["not_upward", "last_owner"],
  },
  "members.leave": {
    ...command,
    summary: "Leaves the organization",
    refusals: ["not_a_member", "last_owner"],
  },
  "members.handOver": {
    ...command,
    summary: "Makes another member an owner and gives you a lower role, in one step",
    body: z.strictObject({ user: id, ownRole: organizationRole }),
    permission: "org.ownership.transfer",
    refusals: ["self_change", "not_upward", "target_not_active", "target_not_verified"],
    grave: "owner.make",
  },
} as const satisfies Record<string, OperationSchema>;
