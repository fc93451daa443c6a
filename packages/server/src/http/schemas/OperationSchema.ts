import type { OrganizationPermission } from "@rolecall/organization";
import type { GraveAct } from "@rolecall/organization/rules";
import type { z } from "zod";
import type { ProblemCode } from "../problemStatus.ts";

/** What an operation takes, answers and refuses. The ids in its path stand in the path itself. */
export interface OperationSchema {
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  /** What the answer is written as. @default "json" */
  readonly writes?: "csv" | "events";
  /** What the person needs for it, in words of the role model. */
  readonly permission?: OrganizationPermission;
  /** The grave act that it does, always or by what it is given: it then asks for the password, and tells by mail. */
  readonly grave?: GraveAct;
  /** The codes it answers besides those that its path, its permission and its headers bring with them. */
  readonly refusals?: readonly ProblemCode[];
  /** It makes something whenever it is done, or at times only: then it answers 201, with where that is. */
  readonly creates?: "always" | "sometimes";
  /** It answers with an `ETag`. */
  readonly hasVersion?: true;
  /** It obeys `If-Match`. */
  readonly comparesVersion?: true;
  /** It runs a command and obeys `Idempotency-Key`. */
  readonly command?: true;
  /** It keeps no answer to give again, so it obeys no `Idempotency-Key`. */
  readonly keepsNoAnswer?: true;
}
