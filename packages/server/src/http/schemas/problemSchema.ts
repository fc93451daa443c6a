import { z } from "zod";
import type { Problem } from "../Problem.ts";
import { problemStatus, type ProblemCode } from "../problemStatus.ts";

// Object.keys widens the names of this table to string
const codes = Object.keys(problemStatus) as ProblemCode[];

/** What every problem looks like. */
export const problemSchema = z.strictObject({
  type: z.string().describe("A URN of the code"),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes).describe("Stable"),
  detail: z.string().describe("What happened, why, and what helps; for the person who asked"),
  path: z.string().optional().describe("Which part of the request it is about, as in `projects[1].role`"),
  permission: z.string().optional().describe("The permission that is missing"),
  neededRoles: z
    .array(z.strictObject({ scope: z.string(), role: z.string() }))
    .optional()
    .describe("The roles of which each alone gives it"),
  retryAfter: z.number().optional().describe("In how many seconds to ask again, as `Retry-After` says"),
  faults: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
}) satisfies z.ZodType<Problem>;
