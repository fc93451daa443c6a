import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { id } = fields;

const header = {
  subject: z.string(),
  root: z.string().describe("The organization"),
  plan: z.string().optional(),
  version: z.number().describe("Grows with every change of what the person may do"),
  expiresAt: z.string().optional().describe("ISO 8601: from then on everything is denied"),
  serverTime: z
    .string()
    .describe("ISO 8601: the time by the server's clock, by which a client judges `expiresAt`"),
  limit: z
    .strictObject({
      reason: z
        .enum(["org_not_active", "second_factor_required"])
        .describe(
          "The organization waits to be deleted, or requires a second factor that the person does not have",
        ),
      permissions: z.array(z.string()).describe("What the grants decide as usual"),
    })
    .optional()
    .describe("Everything but `permissions` is denied with `reason`, whatever the grants say"),
};

const grant = z.strictObject({
  scope: z.string(),
  id: z.string(),
  role: z.string(),
  source: z.string().describe("`organization`, `individual`, `everyone` or `team:` and the team's id"),
});

const asked = {
  permission: z.string(),
  target: z.record(z.string(), z.string()).optional(),
};

const decision = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("allowed"), ...asked, grantedBy: z.array(grant) }),
  z.strictObject({
    status: z.literal("denied"),
    ...asked,
    reason: z.string(),
    unlockedBy: z.array(
      z.union([
        z.strictObject({ scope: z.string(), role: z.string() }),
        z.strictObject({ plan: z.string() }),
      ]),
    ),
  }),
  z.strictObject({ status: z.literal("unknown"), ...asked, reason: z.string() }),
]);

const organization = id.optional().describe("Optional for people who are in one organization only");

/** The operations that tell what a person may do. */
export const accessSchemas = {
  "access.read": {
    summary: "Reads the snapshot of what the signed-in person may do",
    query: z.strictObject({
      organization,
      form: z
        .enum(["plain", "packed"])
        .default("plain")
        .describe("`packed` groups the ids by role: a fraction of the bytes for people with many grants"),
    }),
    answer: z.union([
      z.strictObject({ ...header, grants: z.array(grant) }),
      z.strictObject({
        ...header,
        packed: z.array(z.tuple([z.string(), z.string(), z.string(), z.array(z.string())])),
      }),
    ]),
    refusals: ["not_a_member", "organization_required"],
    hasVersion: true,
  },
  "access.events": {
    summary: "Pushes the version of the snapshot whenever it changes",
    description:
      "Server-sent events. `access` carries the version, which is its id too: a client that comes back with it in Last-Event-ID is sent only what is newer. `closed` ends the stream: the person is no longer a member.",
    query: z.strictObject({ organization }),
    answer: z.string(),
    writes: "events",
    refusals: ["not_a_member", "organization_required"],
  },
  "access.check": {
    summary: "Decides questions about the signed-in person by what the database holds now",
    body: z.strictObject({
      organization,
      checks: z
        .array(
          z.strictObject({
            permission: z.string().max(200),
            target: z.strictObject({ project: id }).optional(),
          }),
        )
        .min(1)
        .max(500),
    }),
    answer: z.strictObject({ decisions: z.array(decision).describe("In the order of the checks") }),
    refusals: ["not_a_member", "organization_required"],
  },
} as const satisfies Record<string, OperationSchema>;
