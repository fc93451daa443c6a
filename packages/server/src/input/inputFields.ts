import { organizationModel } from "@rolecall/organization";
import { normalizeEmail } from "@rolecall/organization/rules";
import { z } from "zod";
import { idPattern } from "./idPattern.ts";

const idWords =
  "1 to 200 characters, without control characters, without spaces at either end, and neither . nor .. alone";

/** An id of anything. */
const id = z.string().regex(idPattern, `must be an id: ${idWords}`).describe(`An id: ${idWords}`);

/** Text of one line. How long a name or address may be is for the rules to say; this only keeps nonsense out. */
const text = z
  .string()
  .max(1000)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "must not contain control characters or invalid Unicode");

/** A mail address in the form in which all of them are compared. */
const email = z.string().transform((given, context) => {
  const normal = normalizeEmail(given);
  if (normal !== undefined) return normal;
  context.addIssue({ code: "custom", message: "must be an email address" });
  return z.NEVER;
});

/** A time that every part of the system can keep: milliseconds since 1970, up to the year 9999. */
const instant = z.int().min(-62_135_596_800_000).max(253_402_300_799_999);

const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,255}$/, "must be 1 to 255 visible ASCII characters");

/** What the schemas of everything that comes in are made of. */
export const inputFields = {
  id,
  text,
  email,
  instant,
  idempotencyKey,
  personName: text.max(200),
  organizationRole: z.enum(organizationModel.roles("organization")),
  projectRole: z.enum(organizationModel.roles("project")),
  plan: z.enum(organizationModel.plans),
  seats: z.int().min(1).max(10_000_000),
  version: z.int().min(0).describe("A number that grows with every change. If-Match compares it"),
};
