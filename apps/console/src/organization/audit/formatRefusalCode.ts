const sentences: Readonly<Record<string, string>> = {
  not_permitted: "They may not do that.",
  role_above_actor: "The role is above their own.",
  target_outranks_actor: "The person has a higher role than they have.",
  target_not_below_actor: "The person does not have a lower role than they have.",
  self_change: "You cannot change your own role.",
  self_grant: "Only owners add to what they may do themselves.",
  wrong_recipient: "The invitation was for another address.",
  password_required: "The password was not confirmed.",
  confirmation_mismatch: "The name was not typed as it is written.",
  not_a_member: "The person is not in the organization.",
  invitation_not_found: "There is no such invitation.",
  org_not_active: "The organization is being deleted.",
  already_member: "The person is in the organization already.",
  already_invited: "The person is invited already.",
  no_seat: "Every seat of the plan is taken.",
  last_owner: "An organization needs an owner, and there is no other.",
  stale: "Someone else changed it at the same time.",
  name_taken: "The name is taken.",
  role_not_on_plan: "The plan does not have the role.",
  domain_not_allowed: "Addresses of this domain are not allowed.",
  rate_limited: "There were too many at once.",
};

/** Says why something was refused, for those who read about it later. */
export const formatRefusalCode = (code: string): string =>
  sentences[code] ?? `Reason: ${code.replaceAll("_", " ")}`;
