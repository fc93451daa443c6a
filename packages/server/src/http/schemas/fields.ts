import { z } from "zod";
import { inputFields } from "../../input/inputFields.ts";

const { text } = inputFields;

/** Milliseconds since 1970. */
const time = z.number().describe("Milliseconds since 1970");

/** Which part of a long list is asked for. */
const page = {
  limit: z.coerce.number<number>().int().min(1).max(200).default(50).describe("How many at most"),
  cursor: z.string().min(1).max(6000).optional().describe("`next` of the part before"),
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
  ...inputFields,
  time,
  page,
  itemsOf,
  search,
  commandAnswer,
};
