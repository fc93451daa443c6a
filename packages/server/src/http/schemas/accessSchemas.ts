import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { id } = fields;

const header = {
  subject: z.string(),
  root: z.string().describe("The organization"),
  plan: z.string().optional(),
  version: z.number().describe("A number that grows with every change of the person's permissions"),
  expiresAt: z.string().optional().describe("ISO 8601. After this time, everything is denied"),
  serverTime: z.string().describe("ISO 8601. The server's time, which a client compares with `expiresAt`"),
  limit: z
    .strictObject({
      reason: z
        .enum(["org_not_active", "second_factor_required"])
        .describe(
          "The organization is waiting to be deleted, or requires two-factor sign-in that the person hasn't set up",
        ),
      permissions: z.array(z.string()).describe("The permissions that the grants still decide"),
    })
    .optional()
    .describe("Everything except `permissions` is denied with `reason`, regardless of the grants"),
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

const organization = id.optional().describe("Optional for members of a single organization");

/** The operations that tell what a person may do. */
export const accessSchemas = {
  "access.read": {
    summary: "Reads the permissions snapshot of the signed-in person",
    query: z.strictObject({
      organization,
      form: z
        .enum(["plain", "packed"])
        .default("plain")
        .describe("`packed` groups ids by role, which is much smaller for people with many grants"),
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
    summary: "Streams the version of the snapshot whenever it changes",
    description:
      "Server-sent events. `access` carries the version, which is also the event's id: a client that reconnects with it in Last-Event-ID only gets newer versions. `closed` ends the stream because the person is no longer a member.",
    query: z.strictObject({ organization }),
    answer: z.string(),
    writes: "events",
    refusals: ["not_a_member", "organization_required"],
  },
  "access.check": {
    summary: "Decides permission checks for the signed-in person from the current state of the database",
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
