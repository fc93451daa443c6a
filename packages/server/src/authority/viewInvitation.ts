import { acceptInvitation, declineInvitation, invitationStateAt } from "@rolecall/organization/rules";
import type { InvitationRecord, Person, Refusal } from "@rolecall/organization/rules";
import { createFactsLoader } from "./facts/createFactsLoader.ts";
import type { StoredFacts } from "./facts/StoredFacts.ts";
import { findByToken } from "./findByToken.ts";
import { hashToken } from "./hashToken.ts";
import type { InvitationView } from "./InvitationView.ts";
import { refusals } from "./refusals.ts";
import { tellsTooMuch } from "./tellsTooMuch.ts";
import type { Workings } from "./Workings.ts";

/** Shows the invited person the offer, and everyone else what answering it would tell them. */
export async function viewInvitation(
  { database, clock }: Workings,
  token: string,
  person: Person,
): Promise<InvitationView | Refusal> {
  const tokenHash = await hashToken(token);
  const now = clock();
  return database.query
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      const found = await findByToken(transaction, tokenHash, person, now);
      const row =
        found?.closed === false &&
        (await transaction
          .selectFrom("organizations")
          .selectAll()
          .where("id", "=", found.organization)
          .executeTakeFirst());
      if (!row) return refusals.unknownInvitation;
      return createFactsLoader(transaction, row).run((facts) => viewOf(facts, tokenHash, person, now));
    });
}

function viewOf(
  facts: StoredFacts,
  tokenHash: string,
  person: Person,
  now: number,
): InvitationView | Refusal {
  const invitation = facts.invitationByToken(tokenHash);
  if (invitation === undefined) return refusals.unknownInvitation;
  const context = { now, actor: person };
  const declined = declineInvitation(facts, { type: "invitation.decline", tokenHash }, context);
  if (declined.status === "refused") {
    const { refusal } = declined;
    if (tellsTooMuch(refusal, person, invitation, now)) return refusals.unknownInvitation;
    if (refusal.code === "wrong_recipient" || refusal.code === "email_not_verified") return refusal;
  }
  const accepted = acceptInvitation(facts, { type: "invitation.accept", tokenHash }, context);
  // one that the person who stands behind it could not make any more counts as revoked
  const isRevoked = accepted.status === "refused" && accepted.refusal.code === "invitation_revoked";
  return {
    ...placesOf(facts, invitation),
    organization: { id: facts.organization.id, name: facts.organization.name },
    invitedBy:
      facts.answer(facts.questions.nameOf(invitation.invitedBy)) ??
      facts.member(invitation.invitedBy)?.email ??
      facts.organization.name,
    email: invitation.email,
    role: invitation.role,
    state: isRevoked ? "revoked" : invitationStateAt(invitation, now),
    expiresAt: invitation.expiresAt,
    secondFactorRequired: facts.organization.twoFactorRequired ?? false,
  };
}

function placesOf(
  facts: StoredFacts,
  { projects, teamIds }: InvitationRecord,
): Pick<InvitationView, "projects" | "teams"> {
  return {
    projects: projects.flatMap(({ projectId, role }) => {
      const project = facts.project(projectId);
      return project === undefined ? [] : [{ id: projectId, name: project.name, role }];
    }),
    teams: teamIds.flatMap((id) => {
      const team = facts.team(id);
      return team === undefined ? [] : [{ id, name: team.name }];
    }),
  };
}
