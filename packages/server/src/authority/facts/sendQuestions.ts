import type { Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import { defineQuestion } from "./defineQuestion.ts";

type Since = readonly [organization: string, since: Date];
type OneSince = readonly [organization: string, since: Date, which: string];

const counted = (query: Kysely<Tables>, organization: string, since: Date) =>
  query
    .selectFrom("sends")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("organization_id", "=", organization)
    .where("at", ">", since);

const readCount = ([row]: readonly { readonly count: number }[]) => Number(row?.count);

const sends = defineQuestion(
  "sendsSince",
  2,
  (query, [organization, since]: Since) => counted(query, organization, since),
  readCount,
);

const sendsToDomain = defineQuestion(
  "sendsToDomain",
  3,
  (query, [organization, since, domain]: OneSince) =>
    counted(query, organization, since).where("domain", "=", domain),
  readCount,
);

const sendsToAddress = defineQuestion(
  "sendsTo",
  3,
  (query, [organization, since, email]: OneSince) =>
    counted(query, organization, since).where("email", "=", email),
  readCount,
);

const sendsToFromAll = defineQuestion(
  "sendsToFromAll",
  2,
  (query, [since, email]: readonly [since: Date, email: string]) =>
    query
      .selectFrom("sends")
      .select((of) => of.fn.countAll<number>().as("count"))
      .where("email", "=", email)
      .where("at", ">", since),
  readCount,
);

const sendsBy = defineQuestion(
  "sendsBy",
  2,
  (query, [since, userId]: readonly [since: Date, userId: string]) =>
    query
      .selectFrom("sends")
      .select((of) => of.fn.countAll<number>().as("count"))
      .where("user_id", "=", userId)
      .where("at", ">", since),
  readCount,
);

/** The questions about the invitation mails that an organization has sent. */
export const sendQuestions = (organization: string) => ({
  sendsSince: (time: number, domain?: string) =>
    domain === undefined
      ? sends(organization, new Date(time))
      : sendsToDomain(organization, new Date(time), domain),
  sendsTo: (email: string, since: number) => sendsToAddress(organization, new Date(since), email),
  sendsToFromAll: (email: string, since: number) => sendsToFromAll(new Date(since), email),
  sendsBy: (userId: string, since: number) => sendsBy(new Date(since), userId),
});
