import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, page, time } = fields;

/** The operations on the audit log, and on the person's own account. */
export const auditSchemas = {
  "audit.list": {
    summary: "Lists what was done and refused, the latest first",
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
          .describe("Left out where no member did it: the clock, or people who are not members"),
        action: z.string(),
        outcome: z.enum(["done", "refused"]),
        code: z.string().optional().describe("Why it was refused"),
        command: z
          .record(z.string(), z.unknown())
          .describe(
            "As it was asked, without tokens. `cut`: how many bytes it had before it was shortened. `repeated`: how many alike followed within the hour that began at `since`",
          ),
        changes: z.array(z.unknown()).describe("The records before and after"),
      }),
    ),
    permission: "audit.view",
  },
  "account.delete": {
    summary:
      "Ends the signed-in person's memberships everywhere, or nowhere if that leaves an organization without an owner",
    answer: commandAnswer,
    refusals: ["last_owner"],
    grave: "account.delete",
    command: true,
    keepsNoAnswer: true,
  },
} as const satisfies Record<string, OperationSchema>;
