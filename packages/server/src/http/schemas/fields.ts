import { organizationModel } from "@rolecall/organization";
import { z } from "zod";
import { idPattern } from "../idPattern.ts";

/** An id of whatever is named in a request. */
const id = z
  .string()
  .regex(idPattern, "An id has 1 to 128 letters, digits and _ . : @ -")
  .describe("An id: 1 to 128 letters, digits and _ . : @ -");

/** Text of one line. How long a name or address may be is for the rules to say; this only keeps nonsense out. */
const text = z
  .string()
  .max(1000)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "Text may not have control characters or broken characters");

/** A role in an organization. */
const organizationRole = z.enum(organizationModel.roles("organization"));

/** A role in a project. */
const projectRole = z.enum(organizationModel.roles("project"));

/** A plan. */
const plan = z.enum(organizationModel.plans);

/** Milliseconds since 1970. */
const time = z.number().describe("Milliseconds since 1970");

/** Grows with every change of what it stands in; `If-Match` compares it. */
const version = z.int().min(0).describe("Grows with every change; what If-Match compares");

/** Which part of a long list is asked for. */
const page = {
  limit: z.coerce.number<number>().int().min(1).max(200).default(50).describe("How many at most"),
  cursor: z.string().min(1).max(2000).optional().describe("`next` of the part before"),
};

/** A part of a long list. */
const itemsOf = <TItem extends z.ZodType>(item: TItem) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().optional().describe("The cursor of the next part; none after the last"),
  });

/** A text that the rest of a list is searched for. */
const search = text.min(1).max(200).optional();

/** What a command came to. */
const commandAnswer = z.strictObject({
  status: z.enum(["done", "unchanged"]).describe("`unchanged`: it was so already"),
  organization: z.string().optional().describe("The organization it happened in"),
  id: z.string().optional().describe("What was made"),
  token: z.string().optional().describe("The token of a link to hand over. It is shown this once"),
  skipped: z
    .array(z.strictObject({ kind: z.enum(["project", "team"]), id: z.string() }))
    .optional()
    .describe("Places that an accepted invitation offered and that are gone"),
});

/** What the schemas of all operations are made of. */
export const fields = {
  id,
  text,
  organizationRole,
  projectRole,
  plan,
  time,
  version,
  page,
  itemsOf,
  search,
  commandAnswer,
};
