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
  detail: z.string().describe("What happened, why, and what to do. Written for the user"),
  path: z.string().optional().describe("The part of the request that is wrong, such as `projects[1].role`"),
  permission: z.string().optional().describe("The missing permission"),
  neededRoles: z
    .array(z.strictObject({ scope: z.string(), role: z.string() }))
    .optional()
    .describe("The roles that each include the permission"),
  retryAfter: z.number().optional().describe("After how many seconds to try again, as `Retry-After` says"),
  faults: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
}) satisfies z.ZodType<Problem>;
