import { z } from "zod";
import { inputFields } from "../../input/inputFields.ts";

const { text } = inputFields;

/** Milliseconds since 1970. */
const time = z.number().describe("Milliseconds since 1970");

/** Which part of a long list is asked for. */
const page = {
  limit: z.coerce.number<number>().int().min(1).max(200).default(50).describe("The maximum number of items"),
  cursor: z.string().min(1).max(6000).optional().describe("`next` of the previous page"),
};

/** A part of a long list. */
const itemsOf = <TItem extends z.ZodType>(item: TItem) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().optional().describe("The cursor of the next page. Missing on the last page"),
  });

/** A text that the rest of a list is searched for. */
const search = text.min(1).max(200).optional();

/** What a command came to. */
const commandAnswer = z.strictObject({
  status: z.enum(["done", "unchanged"]).describe("`unchanged`: there was nothing to change"),
  organization: z.string().optional().describe("The organization that was changed"),
  id: z.string().optional().describe("The id of the created record"),
  token: z.string().optional().describe("The token of the invitation link. It is only returned once"),
  skipped: z
    .array(z.strictObject({ kind: z.enum(["project", "team"]), id: z.string() }))
    .optional()
    .describe("Projects and teams that the invitation offered and that no longer exist"),
});

/** What the schemas of all operations are made of. */
export const fields = {
  ...inputFields,
  time,
  page,
  itemsOf,
  search,
  commandAnswer,
};
