import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, organizationRole, page, plan, seats, text, time, version } = fields;

const summary = {
  id,
  name: z.string(),
  state: z.enum(["active", "deletionRequested"]),
  plan,
  role: organizationRole.describe("The role of the person who asks"),
  status: z.enum(["active", "suspended"]).describe("The membership of the person who asks"),
};

const person = z.strictObject({ userId: z.string(), email: z.string(), name: z.string().optional() });

/** The operations on organizations. */
export const organizationSchemas = {
  "organizations.list": {
    summary: "Lists the organizations that the signed-in person is in",
    query: z.strictObject(page),
    answer: itemsOf(z.strictObject(summary)),
  },
  "organizations.create": {
    summary: "Creates an organization; you become its owner",
    body: z.strictObject({ name: text }),
    answer: commandAnswer,
    refusals: ["invalid_name"],
    creates: "always",
    command: true,
  },
  "organizations.read": {
    summary: "Reads an organization; its settings only if you may see them",
    answer: z.strictObject({
      ...summary,
      version,
      purgeAt: time.optional().describe("When a requested deletion is carried out"),
      administrators: z
        .array(person.extend({ role: organizationRole }))
        .describe("The people who can help: owners, then admins, twenty at most"),
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
    summary: "Changes the plan and how many seats there are, once the application has settled the payment",
    body: z.strictObject({
      plan,
      seats: seats.optional().describe("Without it, the number stays as it is"),
    }),
    answer: commandAnswer,
    permission: "org.plan.change",
    refusals: ["no_seat", "plan_refused", "plan_not_settled"],
    comparesVersion: true,
    command: true,
  },
  "organizations.requireSecondFactor": {
    summary: "Sets whether every member needs a second factor",
    body: z.strictObject({ required: z.boolean() }),
    answer: commandAnswer,
    description:
      "While it is required, a member without one is refused everything but their own account and leaving. The person who requires it needs one as well.",
    permission: "security.twoFactor.toggle",
    grave: "organization.security",
    comparesVersion: true,
    command: true,
  },
  "organizations.requestDeletion": {
    summary: "Asks for the deletion of an organization, after a time of grace",
    body: z.strictObject({ nameTyped: text }),
    answer: commandAnswer,
    permission: "org.delete",
    refusals: ["confirmation_mismatch"],
    grave: "organization.delete",
    comparesVersion: true,
    command: true,
  },
  "organizations.cancelDeletion": {
    summary: "Calls a deletion off",
    answer: commandAnswer,
    permission: "org.deletion.cancel",
    refusals: ["deletion_not_requested"],
    comparesVersion: true,
    command: true,
  },
} as const satisfies Record<string, OperationSchema>;
