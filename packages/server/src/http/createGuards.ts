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

/** Where a permission is asked for: the organization, and the project where the permission concerns one. */
export type GuardTarget<TPermission extends OrganizationPermission> = {
  readonly organization: string;
} & (TargetOf<typeof organizationModel, TPermission> extends undefined
  ? { readonly project?: never }
  : TargetOf<typeof organizationModel, TPermission>);

/** Someone who may. */
export interface Authorized {
  readonly ok: true;
  readonly person: Person;
  /** What else they may do in the organization. */
  readonly access: OrganizationAccess;
  readonly decision: AllowedDecision;
}

/** Someone who may not, with the answer to give them. */
export interface Unauthorized {
  readonly ok: false;
  readonly problem: Problem;
  readonly response: Response;
}

/** How a route is guarded. */
export interface GuardOptions {
  /**
   * The route only reads. It then stays open while the organization waits to be deleted, to everyone whose roles allow
   * the permission; without it, only `permissionsInGrace` stay open. @default false
   */
  readonly reading?: boolean | undefined;
}

/** Guards the routes of an application by the same permissions. */
export interface Guards {
  /**
   * Asks the database, so that a change of roles is in force on the very next request. It never rejects. Answers
   * `org_not_active` while the organization waits to be deleted, and `second_factor_required` to a member without the
   * second factor that it requires.
   */
  authorize<const TPermission extends OrganizationPermission>(
    request: Request,
    permission: TPermission,
    target: GuardTarget<TPermission>,
    options?: GuardOptions,
  ): Promise<Authorized | Unauthorized>;
}

/**
 * Makes guards for the routes of an application. Anyone who is no member of an organization is answered as if it were not
 * there.
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
