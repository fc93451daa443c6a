import type { InvitationRecord } from "@rolecall/organization/rules";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import { defineQuestion, type Ask } from "./defineQuestion.ts";
import { offerQuestions } from "./offerQuestions.ts";
import { readRecord } from "./readRecord.ts";

type Whole = readonly [organization: string];
type One = readonly [organization: string, which: string];
type At = readonly [organization: string, time: Date];
type OneAt = readonly [organization: string, which: string, time: Date];

const invitations = (query: Kysely<Tables>, organization: string) =>
  query.selectFrom("invitations").selectAll().where("organization_id", "=", organization).orderBy("id");
// written out, for a plan that is kept uses an index of pending ones only when it can see that these are asked for
const pending = (query: Kysely<Tables>, organization: string) =>
  invitations(query, organization).where("state", "=", sql.lit("pending" as const));

const ofAddress = (query: Kysely<Tables>, organization: string, email: string) =>
  pending(query, organization).where((of) => of.or([of("email", "=", email), of("email_key", "=", email)]));

type Selecting<TValues> = (query: Kysely<Tables>, values: TValues) => ReturnType<typeof invitations>;

const one = <const TValues extends readonly [string, ...unknown[]]>(
  kind: string,
  count: TValues["length"],
  select: Selecting<TValues>,
): Ask<TValues, InvitationRecord | undefined> =>
  defineQuestion(
    kind,
    count,
    select,
    ([row]) => row && readRecord.invitation(row),
    (found, [organization]) => (found ? offerQuestions(organization, [found]) : []),
  );

const many = <const TValues extends readonly [string, ...unknown[]]>(
  kind: string,
  count: TValues["length"],
  select: Selecting<TValues>,
): Ask<TValues, readonly InvitationRecord[]> =>
  defineQuestion(kind, count, select, (rows) => rows.map(readRecord.invitation));

const byId = one<One>("invitation", 2, (query, [organization, id]) =>
  invitations(query, organization).where("id", "=", id),
);
const byToken = one<One>("invitationByToken", 2, (query, [organization, tokenHash]) =>
  invitations(query, organization).where("token_hash", "=", tokenHash),
);
const pendingOf = one<OneAt>("pendingInvitationOf", 3, (query, [organization, email, now]) =>
  ofAddress(query, organization, email).where("expires_at", ">", now),
);
const allOf = many<One>("pendingInvitationsOf", 2, (query, [organization, email]) =>
  ofAddress(query, organization, email),
);
const overdue = many<At>("overdueInvitations", 2, (query, [organization, now]) =>
  pending(query, organization).where("expires_at", "<=", now),
);
const all = many<Whole>("allPendingInvitations", 1, (query, [organization]) => pending(query, organization));
const allBy = defineQuestion(
  "pendingInvitationsBy",
  2,
  (query, [organization, userId]: One) => pending(query, organization).where("invited_by", "=", userId),
  (rows) => rows.map(readRecord.invitation),
  (found, [organization]) => offerQuestions(organization, found),
);

/** The questions about the invitations into an organization. */
export const invitationQuestions = (organization: string) => ({
  invitation: (id: string) => byId(organization, id),
  invitationByToken: (tokenHash: string) => byToken(organization, tokenHash),
  pendingInvitationOf: (email: string, now: number) => pendingOf(organization, email, new Date(now)),
  pendingInvitationsOf: (email: string) => allOf(organization, email),
  pendingInvitationsBy: (userId: string) => allBy(organization, userId),
  overdueInvitations: (now: number) => overdue(organization, new Date(now)),
  allPendingInvitations: () => all(organization),
});
