import type { AllowedDecision, TargetOf } from "@rolecall/core";
import type { organizationModel, OrganizationPermission } from "@rolecall/organization";
import type { Person } from "@rolecall/organization/rules";
import type { Authority } from "../authority/Authority.ts";
import type { OrganizationAccess } from "../authority/OrganizationAccess.ts";
import { idPattern } from "../input/idPattern.ts";
import type { HandlerOptions } from "./HandlerOptions.ts";
import { accessForReading, decideAny, deny } from "./permit.ts";
import { personAsking } from "./personAsking.ts";
import type { Problem } from "./Problem.ts";
import { problemOf } from "./problemOf.ts";
import { problemResponse } from "./problemResponse.ts";
import { notAMember, standingIn } from "./standingIn.ts";
import { settlePerson } from "./settlePerson.ts";
import { reportTo } from "../authority/reportTo.ts";

/** The target of a guard: the organization, and the project if the permission is about one. */
export type GuardTarget<TPermission extends OrganizationPermission> = {
  /** The id of the organization. */
  readonly organization: string;
} & (TargetOf<typeof organizationModel, TPermission> extends undefined
  ? { readonly project?: never }
  : TargetOf<typeof organizationModel, TPermission>);

/** A request that is allowed. */
export interface Authorized {
  readonly ok: true;
  /** The signed-in person, as your `authenticate` returned them. */
  readonly person: Person;
  /** What else they may do in the organization. */
  readonly access: OrganizationAccess;
  /** The decision, with the grants that allow it. */
  readonly decision: AllowedDecision;
}

/** A request that is denied, with the response to send. */
export interface Unauthorized {
  readonly ok: false;
  /** Why the request may not go on. */
  readonly problem: Problem;
  /** The problem as a response: send it as it is. */
  readonly response: Response;
}

/** The options of a guard. */
export interface GuardOptions {
  /**
   * * Set it for a route that only reads. The route then stays open while the organization waits to be deleted, to
   * everyone whose roles allow the permission. Without it, only `permissionsInGrace` stay open. @default false
   */
  readonly reading?: boolean | undefined;
}

/** Guards the routes of your application by the same permissions. */
export interface Guards {
  /**
   * * Decides by the database, so that a changed role is in force on the next request. Never rejects. Denies with
   * `org_not_active` while the organization waits to be deleted, and with `second_factor_required` if the member lacks
   * a required second factor.
   */
  authorize<const TPermission extends OrganizationPermission>(
    request: Request,
    permission: TPermission,
    target: GuardTarget<TPermission>,
    options?: GuardOptions,
  ): Promise<Authorized | Unauthorized>;
}

/**
 * Creates guards for the routes of your application. People who are not members of an organization get the same answer
 * as if it didn't exist.
 * @example
 * import { createGuards, type Authenticate, type Authority } from "@rolecall/server";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * const guards = createGuards(authority, { authenticate });
 *
 * export async function funnels(request: Request, organization: string, project: string) {
 *   const asked = await guards.authorize(request, "report.funnels", { organization, project });
 *   return asked.ok ? Response.json({ for: asked.person.userId }) : asked.response;
 * }
 */
export function createGuards(
  authority: Authority,
  options: Pick<HandlerOptions, "authenticate" | "timeout" | "onError">,
): Guards {
  const onError = reportTo(options.onError);
  return {
    async authorize(request, permission, target, { reading = false } = {}) {
      try {
        const asking = await personAsking(options, request);
        const person = await settlePerson(authority, options, request, asking);
        const { organization, project }: { readonly organization: string; readonly project?: string } =
          target;
        // from the address of a request, where anything may stand
        if (typeof organization === "string" && !idPattern.test(organization)) throw notAMember();
        const [standing, held] = await Promise.all([
          standingIn({ authority, person }, organization),
          authority.access(organization, person.userId),
        ]);
        const place = project === undefined ? undefined : { project };
        const access = reading ? await accessForReading(authority, held) : held;
        const decision = decideAny(access, permission, place);
        if (decision.status !== "allowed")
          throw await deny({ authority, person }, standing, decision, project);
        return { ok: true, person, access, decision };
      } catch (error) {
        const problem = problemOf(error, onError);
        return { ok: false, problem, response: problemResponse(problem) };
      }
    },
  };
}
