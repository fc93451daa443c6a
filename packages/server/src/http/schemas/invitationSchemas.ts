import { z } from "zod";
import { fields } from "./fields.ts";
import type { OperationSchema } from "./OperationSchema.ts";

const { commandAnswer, id, itemsOf, organizationRole, page, projectRole, text, time, version } = fields;

const withdrawing = ["not_pending", "target_outranks_actor", "target_not_below_actor"] as const;
const offering = ["role_above_actor", "role_not_on_plan"] as const;
const sending = [
  ...offering,
  "already_member",
  "already_invited",
  "domain_not_allowed",
  "no_seat",
  "email_not_verified",
  "rate_limited",
] as const;
const reading = ["invitation_not_found", "wrong_recipient", "email_not_verified"] as const;
const answering = [...reading, "already_accepted", "invitation_revoked", "invitation_expired"] as const;

const state = z.enum(["pending", "accepted", "declined", "revoked", "expired"]);
const project = z.strictObject({ projectId: id, role: projectRole });
const offer = {
  role: organizationRole,
  projects: z.array(project).max(1000).default([]),
  teamIds: z.array(id).max(1000).default([]),
};
const byToken = z.strictObject({
  token: text.describe("The token from the link. It is never part of a URL"),
});
const onOne = { answer: commandAnswer, comparesVersion: true, command: true } as const;

/** The operations on invitations. */
export const invitationSchemas = {
  "invitations.list": {
    summary: "Lists the invitations, latest first",
    query: z.strictObject({ state: state.optional(), ...page }),
    answer: itemsOf(
      z.strictObject({
        id: z.string(),
        email: z.string(),
        name: z.string().optional(),
        role: organizationRole,
        state: state.describe("Expired as soon as its time is over"),
        projects: z.array(project),
        teamIds: z.array(z.string()),
        invitedBy: z.string(),
        createdAt: time,
        expiresAt: time,
        sentCount: z.number(),
        lastSentAt: time,
        delivery: z
          .strictObject({
            state: z
              .enum(["queued", "sent", "deferred", "failed", "bounced"])
              .describe(
                "deferred: it is tried again until the invitation expires. failed, bounced: it is not tried again",
              ),
            at: time,
            reason: z.string().optional().describe("Why it has not been sent, if known"),
          })
          .optional()
          .describe("The latest mail with the current link. Missing if there is none, or after a month"),
        acceptedBy: z.string().optional(),
        version,
      }),
    ),
    permission: "user.list",
  },
  "invitations.create": {
    summary: "Invites someone",
    body: z.strictObject({
      via: z.enum(["projects", "teams", "list"]).describe("How the invitation was created"),
      email: text,
      name: text.optional(),
      ...offer,
    }),
    answer: commandAnswer,
    permission: "user.inviteToProject",
    refusals: [
      ...sending,
      "invalid_email",
      "unknown_target",
      "target_outranks_actor",
      "target_not_below_actor",
      "self_grant",
    ],
    grave: "owner.make",
    creates: "sometimes",
    command: true,
  },
  "invitations.edit": {
    ...onOne,
    summary: "Changes what a pending invitation offers",
    body: z.strictObject({
      role: organizationRole,
      projects: z.array(project).max(1000),
      teamIds: z.array(id).max(1000),
    }),
    permission: "invitation.edit",
    refusals: [...offering, ...withdrawing, "unknown_target"],
    grave: "owner.make",
  },
  "invitations.resend": {
    ...onOne,
    summary: "Sends an invitation again, or returns a new link. The old link stops working",
    body: z.strictObject({ mail: z.boolean() }),
    permission: "invitation.resend",
    refusals: [...sending, "invite_again"],
    grave: "owner.make",
  },
  "invitations.retry": {
    ...onOne,
    summary: "Sends an expired invitation again",
    permission: "invitation.resend",
    refusals: [...sending, "invite_again"],
    grave: "owner.make",
  },
  "invitations.revoke": {
    ...onOne,
    summary: "Revokes an invitation. Its link stops working immediately",
    permission: "invitation.revoke",
    refusals: withdrawing,
  },
  "invitations.hide": {
    ...onOne,
    summary: "Hides an ended invitation from the list",
    permission: "invitation.revoke",
    refusals: ["too_early", "already_accepted"],
  },
  "invitations.read": {
    summary: "Shows the invited person the offer",
    body: byToken,
    answer: z.strictObject({
      organization: z.strictObject({ id: z.string(), name: z.string() }),
      invitedBy: z.string().describe("The name of the inviter, or their email address if they have no name"),
      email: z.string(),
      role: organizationRole,
      projects: z.array(z.strictObject({ id: z.string(), name: z.string(), role: projectRole })),
      teams: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      state,
      expiresAt: time,
      secondFactorRequired: z.boolean(),
    }),
    refusals: reading,
  },
  "invitations.accept": {
    summary: "Accepts an invitation",
    body: byToken,
    answer: commandAnswer,
    refusals: [
      ...answering,
      "invitation_declined",
      "already_member",
      "no_seat",
      "second_factor_required",
      "org_not_active",
    ],
    command: true,
  },
  "invitations.decline": {
    summary: "Declines an invitation",
    body: byToken,
    answer: commandAnswer,
    refusals: answering,
    command: true,
  },
} as const satisfies Record<string, OperationSchema>;
