import { organizationModel } from "@rolecall/organization";
import {
  type Context,
  decide,
  type Facts,
  type MemberRecord,
  type Outcome,
  type Refusal,
} from "@rolecall/organization/rules";
import type { OrganizationRole } from "@rolecall/organization";

/** Asks the rules what giving a role to a member does; to oneself it is stepping down. The password counts as given. */
function decideRoleChange(
  facts: Facts,
  { now, actor }: Context,
  { userId, version }: MemberRecord,
  role: OrganizationRole,
): Outcome {
  if (actor === "system") return { status: "unchanged" };
  const confirmed = { now, actor: { ...actor, passwordConfirmed: true } };
  return decide(
    facts,
    userId === actor.userId
      ? { type: "member.stepDown", role }
      : { type: "member.changeRole", userId, role, version },
    confirmed,
  );
}

/** Says why someone can be given no role at all, in the words of the rules. Without it, there is one to give. */
export function roleRefusal(facts: Facts, context: Context, member: MemberRecord): Refusal | undefined {
  const outcomes = organizationModel
    .roles("organization")
    .filter((role) => role !== member.role)
    .map((role) => decideRoleChange(facts, context, member, role));
  if (outcomes.some(({ status }) => status === "done")) return undefined;
  // the lowest role is the least that could be asked for, so its refusal says the most
  const refused = outcomes.findLast((outcome) => outcome.status === "refused");
  return refused?.status === "refused" ? refused.refusal : undefined;
}
