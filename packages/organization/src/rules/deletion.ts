import type { Change, MailKind } from "./Change.ts";
import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { OrganizationRecord } from "./records.ts";
import { admit } from "./admit.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { invitationUpdate } from "./invitationUpdate.ts";
import { refuse } from "./refuse.ts";
import { tidyName } from "./tidyName.ts";

/** How long a requested deletion can be called off, in milliseconds: 60 days. */
const grace = 60 * 24 * 60 * 60 * 1000;

/** The commands by which an organization ends. */
export type DeletionCommand = CommandOf<
  "organization.requestDeletion" | "organization.cancelDeletion" | "organization.delete"
>;

/**
 * Decides the commands by which an organization ends: requested with its name typed and the password given again,
 * called off by any owner or admin within 60 days, carried out by the clock after them. Who stores the organization
 * takes everything under it away once it is `deleted`.
 * @example
 * import { deletion, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * deletion(facts, { type: "organization.delete" }, { now: Date.now(), actor: "system" });
 */
export function deletion(facts: Facts, command: DeletionCommand, context: Context): Outcome {
  if (command.type === "organization.requestDeletion") return requestDeletion(facts, command, context);
  return command.type === "organization.cancelDeletion"
    ? cancelDeletion(facts, context)
    : carryOut(facts, context);
}

function requestDeletion(
  facts: Facts,
  { nameTyped }: CommandOf<"organization.requestDeletion">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("org.delete"));
  if (admitted.status === "refused") return admitted;
  const { organization } = facts;
  if (tidyName(nameTyped) !== tidyName(organization.name))
    return refuse(
      "confirmation_mismatch",
      `The name you typed doesn't match. Type ${organization.name} to delete it.`,
      "nameTyped",
    );
  const ended = facts.allPendingInvitations().map((invitation) =>
    invitationUpdate(invitation, {
      state: invitationStateAt(invitation, context.now) === "pending" ? "revoked" : "expired",
    }),
  );
  return confirmGrave(facts, context, [
    updated({ ...organization, state: "deletionRequested", purgeAt: context.now + grace }),
    ...ended,
  ]);
}

function cancelDeletion(facts: Facts, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("org.deletion.cancel"));
  if (admitted.status === "refused") return admitted;
  const { purgeAt, ...organization } = facts.organization;
  if (organization.state === "active") return notRequested(organization);
  if (organization.state === "deleted" || (purgeAt !== undefined && context.now >= purgeAt))
    return refuse("org_not_active", `It is too late to cancel the deletion of ${organization.name}.`);
  return {
    status: "done",
    changes: [updated({ ...organization, state: "active" }), ...mailsToOwners(facts, "deletion.cancelled")],
  };
}

function carryOut({ organization }: Facts, { actor, now }: Context): Outcome {
  if (actor !== "system")
    return refuse(
      "not_permitted",
      `You can't delete ${organization.name} immediately. Request its deletion, which takes effect after 60 days.`,
    );
  if (organization.state === "deleted") return { status: "unchanged" };
  if (organization.state === "active") return notRequested(organization);
  if (organization.purgeAt === undefined || now < organization.purgeAt)
    return refuse(
      "too_early",
      `The deletion of ${organization.name} can still be cancelled. Try again when its 60 days are over.`,
    );
  return { status: "done", changes: [updated({ ...organization, state: "deleted" })] };
}

function notRequested({ name }: OrganizationRecord): Outcome {
  return refuse(
    "deletion_not_requested",
    `${name} is not waiting to be deleted, so there is nothing to cancel or carry out.`,
  );
}

function updated(organization: OrganizationRecord): Change {
  return { type: "organization.updated", organization };
}

function mailsToOwners(facts: Facts, kind: MailKind): readonly Change[] {
  const about = facts.organization.id;
  return facts.owners().map(({ email }) => ({ type: "mail.queued", kind, to: email, about }));
}
