import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, organizationRole, page, plan, seats, text, time, version } = fields;

const summary = {
  id,
  name: z.string(),
  state: z.enum(["active", "deletionRequested"]),
  plan,
  role: organizationRole.describe("The role of the signed-in person"),
  status: z.enum(["active", "suspended"]).describe("The membership of the signed-in person"),
};

const person = z.strictObject({ userId: z.string(), email: z.string(), name: z.string().optional() });

/** The operations on organizations. */
export const organizationSchemas = {
  "organizations.list": {
    summary: "Lists the organizations of the signed-in person",
    query: z.strictObject(page),
    answer: itemsOf(z.strictObject(summary)),
  },
  "organizations.create": {
    summary: "Creates an organization. You become its owner",
    body: z.strictObject({ name: text }),
    answer: commandAnswer,
    refusals: ["invalid_name"],
    creates: "always",
    command: true,
  },
  "organizations.read": {
    summary: "Reads an organization. Includes the settings only if you can see them",
    answer: z.strictObject({
      ...summary,
      version,
      purgeAt: time.optional().describe("When a requested deletion takes effect"),
      administrators: z
        .array(person.extend({ role: organizationRole }))
        .describe("The people who can help: owners, then admins, at most 20"),
      settings: z
        .strictObject({
          createdAt: time,
          seats: z.number().optional(),
          activeMembers: z.number(),
          pendingInvitations: z.number(),
          allowedDomains: z.array(z.string()).optional(),
          secondFactorRequired: z.boolean(),
        })
        .optional()
        .describe("Only with the permission org.settings.view"),
    }),
    refusals: ["not_a_member", "not_permitted", "second_factor_required"],
    hasVersion: true,
  },
  "organizations.rename": {
    summary: "Renames an organization",
    body: z.strictObject({ name: text }),
    answer: commandAnswer,
    permission: "org.details.update",
    refusals: ["invalid_name"],
    comparesVersion: true,
    command: true,
  },
  "organizations.changePlan": {
    summary: "Changes the plan and the number of seats after the application has settled the payment",
    body: z.strictObject({
      plan,
      seats: seats.optional().describe("If left out, the number stays the same"),
    }),
    answer: commandAnswer,
    permission: "org.plan.change",
    refusals: ["no_seat", "plan_refused", "plan_not_settled"],
    comparesVersion: true,
    command: true,
  },
  "organizations.requireSecondFactor": {
    summary: "Sets whether every member needs two-factor sign-in",
    body: z.strictObject({ required: z.boolean() }),
    answer: commandAnswer,
    description:
      "While it is required, members who haven't set it up can only manage their account or leave. The person who requires it must have set it up.",
    permission: "security.twoFactor.toggle",
    grave: "organization.security",
    comparesVersion: true,
    command: true,
  },
  "organizations.requestDeletion": {
    summary: "Requests the deletion of an organization, which takes effect after 60 days",
    body: z.strictObject({ nameTyped: text }),
    answer: commandAnswer,
    permission: "org.delete",
    refusals: ["confirmation_mismatch"],
    grave: "organization.delete",
    comparesVersion: true,
    command: true,
  },
  "organizations.cancelDeletion": {
    summary: "Cancels a requested deletion",
    answer: commandAnswer,
    permission: "org.deletion.cancel",
    refusals: ["deletion_not_requested"],
    comparesVersion: true,
    command: true,
  },
} as const satisfies Record<string, OperationSchema>;
