import type { InvitationRecord } from "@rolecall/organization/rules";
import type { Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import { listQuestion } from "./listQuestion.ts";
import { memberQuestions } from "./memberQuestions.ts";
import { placeQuestions } from "./placeQuestions.ts";
import type { Question } from "./Question.ts";
import { readInvitationRow } from "./readRecords.ts";

/** How many offered places are asked about before a rule asks: more would be wasted too often. */
const mostGuesses = 100;

/** The questions about the invitations into an organization, and about what has been sent. */
export function invitationQuestions(organization: string) {
  const invitations = (query: Kysely<Tables>) =>
    query.selectFrom("invitations").selectAll().where("organization_id", "=", organization).orderBy("id");
  const pending = (query: Kysely<Tables>) => invitations(query).where("state", "=", "pending");

  const one = (
    key: readonly (string | number)[],
    select: (query: Kysely<Tables>) => ReturnType<typeof invitations>,
  ): Question<InvitationRecord | undefined> =>
    listQuestion(
      key,
      select,
      ([row]) => row && readInvitationRow(row),
      (invitation) => (invitation ? offerQuestions(organization, [invitation]) : []),
    );

  const many = (
    key: readonly (string | number)[],
    select: (query: Kysely<Tables>) => ReturnType<typeof invitations>,
  ): Question<readonly InvitationRecord[]> =>
    listQuestion(key, select, (rows) => rows.map(readInvitationRow));

  const countSends = (
    key: readonly (string | number)[],
    since: number,
    column?: "domain" | "email",
    value = "",
  ): Question<number> =>
    listQuestion(
      key,
      (query) => {
        const all = query
          .selectFrom("sends")
          .select((of) => of.fn.countAll<number>().as("count"))
          .where("organization_id", "=", organization)
          .where("at", ">", new Date(since));
        return column === undefined ? all : all.where(column, "=", value);
      },
      ([row]) => Number(row?.count),
    );

  return {
    invitation: (id: string) => one(["invitation", id], (query) => invitations(query).where("id", "=", id)),
    invitationByToken: (tokenHash: string) =>
      one(["invitationByToken", tokenHash], (query) =>
        invitations(query).where("token_hash", "=", tokenHash),
      ),
    pendingInvitationOf: (email: string, now: number) =>
      one(["pendingInvitationOf", email, now], (query) =>
        pending(query).where("email", "=", email).where("expires_at", ">", new Date(now)),
      ),
    pendingInvitationsOf: (email: string) =>
      many(["pendingInvitationsOf", email], (query) => pending(query).where("email", "=", email)),
    pendingInvitationsBy: (userId: string): Question<readonly InvitationRecord[]> => ({
      ...many(["pendingInvitationsBy", userId], (query) => pending(query).where("invited_by", "=", userId)),
      next: (found) => offerQuestions(organization, found),
    }),
    overdueInvitations: (now: number) =>
      many(["overdueInvitations", now], (query) =>
        pending(query).where("expires_at", "<=", new Date(now)),
      ),
    allPendingInvitations: () => many(["allPendingInvitations"], pending),
    sendsSince: (time: number, domain?: string) =>
      domain === undefined
        ? countSends(["sendsSince", time], time)
        : countSends(["sendsSince", time, domain], time, "domain", domain),
    sendsTo: (email: string, since: number) => countSends(["sendsTo", email, since], since, "email", email),
  };
}

/** What a rule asks before it lets an offer stand: whether its places are there, and what whoever made it holds. */
export function offerQuestions(
  organization: string,
  offers: readonly (Pick<InvitationRecord, "projects" | "teamIds"> & { readonly invitedBy?: string })[],
): readonly Question<unknown>[] {
  const { project, team } = placeQuestions(organization);
  const { member, teamsOf, grantsOf } = memberQuestions(organization);
  const givers = new Set(offers.flatMap(({ invitedBy }) => invitedBy ?? []));
  const projectIds = new Set(offers.flatMap((offer) => offer.projects.map(({ projectId }) => projectId)));
  const teamIds = new Set(offers.flatMap((offer) => offer.teamIds));
  return [
    ...[...givers].flatMap((userId) => [member(userId), teamsOf(userId), grantsOf(userId)]),
    ...[...projectIds].map(project),
    ...[...teamIds].map(team),
  ].slice(0, mostGuesses);
}
