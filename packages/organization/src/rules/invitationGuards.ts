import type { Facts } from "./Facts.ts";
import type { Offer } from "./Offer.ts";
import type { Refused } from "./Refused.ts";
import type { MemberRecord } from "./records.ts";
import { normalizeDomain } from "./normalizeDomain.ts";
import { nameOf } from "./askAnOwner.ts";
import { offerFault } from "./offerFault.ts";
import { refuse } from "./refuse.ts";
import { seatFault } from "./seatFault.ts";
import { sendFault } from "./sendFault.ts";

/** Someone to be invited, at a time. Without `mail` nothing is sent, so no send limit counts. */
export interface Invitee extends Offer {
  /** As {@link normalizeEmail} gives it. */
  readonly email: string;
  readonly now: number;
  readonly mail: boolean;
}

/** What must hold for an invitation to be made, or made again, once the actor is admitted; the first that fails answers. */
export function invitationGuards(
  facts: Facts,
  actor: MemberRecord,
  { email, now, mail, ...offer }: Invitee,
): Refused | undefined {
  return (
    offerFault(facts, actor, offer) ??
    memberFault(facts, email) ??
    pendingFault(facts, email, now) ??
    domainFault(facts, email) ??
    seatFault(
      facts,
      () => facts.activeMembers() + facts.pendingInvitations(now),
      "Revoke a pending invitation, or add seats to the plan.",
    ) ??
    (mail ? sendFault(facts, actor, email, now) : undefined)
  );
}

function memberFault(facts: Facts, email: string): Refused | undefined {
  const member = facts.memberByEmail(email);
  if (member === undefined) return undefined;
  const { name } = facts.organization;
  return refuse(
    "already_member",
    // Accepting would make a second membership, so inviting a suspended member could lead nowhere.
    member.status === "suspended"
      ? `${nameOf(member)} is a suspended member of ${name}. Restore their membership instead.`
      : `${nameOf(member)} is already a member of ${name}. Give them a project role or add them to a team instead.`,
    "email",
  );
}

function pendingFault(facts: Facts, email: string, now: number): Refused | undefined {
  if (facts.pendingInvitationOf(email, now) === undefined) return undefined;
  return refuse(
    "already_invited",
    `${email} already has a pending invitation to ${facts.organization.name}. Resend or edit it.`,
    "email",
  );
}

function domainFault({ organization }: Facts, email: string): Refused | undefined {
  const { name, allowedDomains } = organization;
  const domain = email.slice(email.lastIndexOf("@") + 1);
  if (allowedDomains?.some((each) => normalizeDomain(each) === domain) ?? true) return undefined;
  return refuse(
    "domain_not_allowed",
    `${name} doesn't allow invitations to ${domain}. Use another address, or add the domain in the settings.`,
    "email",
  );
}
