import type { Refusal } from "@rolecall/organization/rules";
import type { Executed } from "../authority/Executed.ts";
import { jsonResponse } from "./jsonResponse.ts";
import { neededRoles } from "./neededRoles.ts";
import { ProblemError } from "./ProblemError.ts";
import type { OperationSchema } from "./schemas/OperationSchema.ts";

/** Answers what a command came to: 201 and its place for what was made, a problem for a refusal. */
export function commandResponse(schema: OperationSchema, request: Request, executed: Executed): Response {
  if (executed.status === "refused") throw refusalProblem(schema, request, executed.refusal);
  const skipped =
    executed.status === "done"
      ? executed.changes.flatMap((change) =>
          change.type === "target.skipped" ? [{ kind: change.kind, id: change.id }] : [],
        )
      : [];
  const id = schema.creates && executed.id === undefined ? madeOrganization(executed) : executed.id;
  const created = schema.creates !== undefined && executed.status === "done" && id !== undefined;
  return jsonResponse(
    {
      status: executed.status,
      ...(executed.organization === "" ? {} : { organization: executed.organization }),
      ...(id === undefined ? {} : { id }),
      ...(executed.status === "done" && executed.token !== undefined ? { token: executed.token } : {}),
      ...(skipped.length > 0 ? { skipped } : {}),
    },
    created ? 201 : 200,
    created ? { location: `${new URL(request.url).pathname}/${encodeURIComponent(id)}` } : {},
  );
}

function madeOrganization(executed: Exclude<Executed, { status: "refused" }>): string | undefined {
  return executed.status === "done" && executed.changes.some(({ type }) => type === "organization.created")
    ? executed.organization
    : undefined;
}

function refusalProblem(schema: OperationSchema, request: Request, refusal: Refusal): ProblemError {
  const { code, message, path, retryAfter } = refusal;
  if (code === "stale" && request.headers.has("if-match"))
    return new ProblemError("precondition_failed", message, { path: "If-Match" });
  const { permission } = schema;
  return code === "not_permitted" && permission !== undefined
    ? new ProblemError(code, message, { path, permission, neededRoles: neededRoles(permission) })
    : new ProblemError(code, message, { path, retryAfter });
}
