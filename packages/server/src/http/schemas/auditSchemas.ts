import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, page, time } = fields;

/** The operations on the audit log, and on the person's own account. */
export const auditSchemas = {
  "audit.list": {
    summary: "Lists executed and refused commands, latest first",
    query: z.strictObject({
      actor: id.optional(),
      action: id.optional().describe("The type of the command, as in `member.changeRole`"),
      outcome: z.enum(["done", "refused"]).optional(),
      ...page,
    }),
    answer: itemsOf(
      z.strictObject({
        id: z.number(),
        at: time,
        actor: z
          .string()
          .optional()
          .describe("Left out for scheduled jobs and for people who are not members"),
        action: z.string(),
        outcome: z.enum(["done", "refused"]),
        code: z.string().optional().describe("Why it was refused"),
        command: z
          .record(z.string(), z.unknown())
          .describe(
            "The command as it was sent, without tokens. `cut`: its size in bytes before it was shortened. `repeated`: how many identical denials followed within the hour that began at `since`",
          ),
        changes: z.array(z.unknown()).describe("The records before and after"),
      }),
    ),
    permission: "audit.view",
  },
  "account.delete": {
    summary:
      "Ends all memberships of the signed-in person, or none if an organization would be left without an owner",
    answer: commandAnswer,
    refusals: ["last_owner"],
    grave: "account.delete",
    command: true,
    keepsNoAnswer: true,
  },
} as const satisfies Record<string, OperationSchema>;
