import { RolecallError } from "@rolecall/core";
import { normalizeEmail, tidyName, type MemberRecord, type Person } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import type { ApplicationMail } from "../mail/ApplicationMail.ts";
import { queueMail } from "../mail/queueMail.ts";
import type { Tables } from "../storage/Tables.ts";
import { readRecord } from "./facts/readRecord.ts";
import { lockMemberships } from "./lockMemberships.ts";
import { transact } from "./transact.ts";
import type { Workings } from "./Workings.ts";
import { noMembers, writeOutcome } from "./writeOutcome.ts";

/**
 * Carries a changed address or name over into all memberships. Where another member has the address already, the
 * membership keeps the old one, and it is reported to the authority's `onError`: an address never belongs to two people. An
 * address that a membership gives up is told by mail.
 */
export async function carryPersonOver(workings: Workings, person: Person): Promise<void> {
  const { taken, left } = await transact(workings.database, async (transaction) => {
    const rows = await lockMemberships(transaction, person.userId);
    const keeping: string[] = [];
    const before = new Set<string>();
    for (const { id } of rows) {
      const carried = await carryInto(workings, transaction, id, person);
      if (carried.status === "taken") keeping.push(id);
      if (carried.left !== undefined) before.add(carried.left);
    }
    for (const to of before) await queueMail(workings, addressMail(person, to), transaction);
    return { taken: keeping, left: before };
  });
  if (left.size > 0) workings.mailWaits();
  for (const organization of taken)
    workings.onError(
      new RolecallError(
        "address_taken",
        `The new email address of ${person.userId} belongs to another member of ${organization}, so this membership keeps the old one. Remove one of the two members, or correct their address`,
      ),
    );
}

/** What became of one membership. */
interface Carried {
  readonly status: "done" | "unchanged" | "taken";
  /** The address that the membership had, where it has another one now. */
  readonly left?: string | undefined;
}

/** Tells the old address, which the person may not have wanted to give up. */
function addressMail({ userId }: Person, to: string): ApplicationMail {
  return {
    to,
    about: userId,
    subject: "The email address of your account was changed",
    text: "Hello,\n\nThe email address of your account was changed, so emails about your account no longer go to this one.\n\nIf you didn't change it, someone else is using your account. Contact an owner of your organization immediately.\n",
  };
}

async function carryInto(
  workings: Workings,
  transaction: Transaction<Tables>,
  organization: string,
  person: Person,
): Promise<Carried> {
  const { userId } = person;
  const row = await transaction
    .selectFrom("members")
    .selectAll()
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (row === undefined) return { status: "unchanged" };
  const asked = normalizeEmail(person.email) ?? row.email;
  const isTaken = asked !== row.email && (await hasOther(transaction, organization, userId, asked));
  const email = isTaken ? row.email : asked;
  const name = tidyName(person.name ?? "") || row.name;
  const email_verified = isTaken ? row.email_verified : person.emailVerified;
  if (email === row.email && name === row.name && email_verified === row.email_verified)
    return { status: isTaken ? "taken" : "unchanged" };

  const before = readRecord.member(row);
  const member: MemberRecord = {
    ...before,
    ...(name === null ? {} : { name }),
    email,
    emailVerified: email_verified,
    version: before.version + 1,
  };
  await transaction
    .updateTable("members")
    .set({
      email,
      ...(email === row.email ? {} : { email_key: null }),
      name,
      email_verified,
      version: member.version,
    })
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .execute();
  await writeOutcome(
    workings,
    { transaction, organization },
    {
      at: workings.clock(),
      actorId: userId,
      command: { type: "person.update" },
      changes: [{ type: "member.updated", member, before }],
      mails: [],
      reach: noMembers,
    },
  );
  return { status: isTaken ? "taken" : "done", left: email === row.email ? undefined : row.email };
}

async function hasOther(
  transaction: Transaction<Tables>,
  organization: string,
  userId: string,
  email: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom("members")
    .select("user_id")
    .where("organization_id", "=", organization)
    .where((of) => of.or([of("email", "=", email), of("email_key", "=", email)]))
    .where("user_id", "<>", userId)
    .executeTakeFirst();
  return row !== undefined;
}
