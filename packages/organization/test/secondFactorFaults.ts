import type { Command, Context, OrganizationState } from "../src/rules.ts";

/** Without the second factor that is required, a member does nothing but leave. */
export function secondFactorFaults(
  { organization, members }: OrganizationState,
  { type }: Command,
  { actor }: Context,
): readonly string[] {
  if (organization.twoFactorRequired !== true || actor === "system") return [];
  const { secondFactor = members.find(({ userId }) => userId === actor.userId)?.secondFactor } = actor;
  return secondFactor === true || type === "member.leave" || type === "invitation.decline"
    ? []
    : [`${type} without the second factor that is required`];
}
