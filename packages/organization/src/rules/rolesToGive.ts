import { organizationModel } from "../organizationModel.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import { changeRole } from "./changeRole.ts";
import { rankOf } from "./rankOf.ts";
import { stepDown } from "./stepDown.ts";
import { accessIn } from "./accessIn.ts";

/**
 * Lists the roles that the person can give to a member: each that {@link changeRole} accepts, assuming a confirmed
 * password, except the member's current one.
 * @example
 * import { rolesToGive, type Context, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const context: Context;
 * rolesToGive(facts, context, "maya"); // ["admin", "billingAdmin"], say
 */
export function rolesToGive(facts: Facts, context: Context, userId: string): readonly OrganizationRole[] {
  const version = facts.member(userId)?.version ?? 0;
  const asked = withPassword(context);
  return organizationModel
    .roles("organization")
    .filter(
      (role) =>
        changeRole(facts, { type: "member.changeRole", userId, role, version }, asked).status === "done",
    );
}

/**
 * Lists the roles that the person can step down to: each that {@link stepDown} accepts.
 * @example
 * import { ownRolesToGive, type Context, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const context: Context;
 * ownRolesToGive(facts, context); // [] for the only owner
 */
export function ownRolesToGive(facts: Facts, context: Context): readonly OrganizationRole[] {
  return organizationModel
    .roles("organization")
    .filter((role) => stepDown(facts, { type: "member.stepDown", role }, context).status === "done");
}

/**
 * Lists the roles that the person can offer in an invitation: those up to their own.
 * @example
 * import { invitedRolesToGive, type Context, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const context: Context;
 * invitedRolesToGive(facts, context);
 */
export function invitedRolesToGive(facts: Facts, { actor }: Context): readonly OrganizationRole[] {
  if (actor === "system" || facts.organization.state !== "active") return [];
  const own = facts.member(actor.userId)?.role;
  const invites = accessIn(facts, actor.userId).some([
    "user.inviteToProject",
    "user.inviteToTeam",
    "user.inviteBulk",
  ]);
  if (own === undefined || !invites) return [];
  return organizationModel.roles("organization").filter((role) => rankOf(role) <= rankOf(own));
}

function withPassword({ actor, now }: Context): Context {
  return { now, actor: actor === "system" ? actor : { ...actor, passwordConfirmed: true } };
}
