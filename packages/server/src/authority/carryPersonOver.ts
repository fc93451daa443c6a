import { RolecallError } from "@rolecall/core";
import { normalizeEmail, type MemberRecord, type Person } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import type { Tables } from "../storage/Tables.ts";
import { readRecord } from "./facts/readRecord.ts";
import { lockMemberships } from "./lockMemberships.ts";
import { transact } from "./transact.ts";
import type { Workings } from "./Workings.ts";
import { nobody, writeOutcome } from "./writeOutcome.ts";

type NamedPerson = Person & { readonly name?: string | undefined };

/**
 * Carries a changed address or name over into all memberships. Where another member has the address already, the
 * membership keeps the old one, and the authority's `onError` hears of it: one address never stands for two people.
 */
export async function carryPersonOver(workings: Workings, person: NamedPerson): Promise<void> {
  const taken = await transact(workings.database, async (transaction) => {
    const rows = await lockMemberships(transaction, person.userId);
    const keeping: string[] = [];
    for (const { id } of rows)
      if ((await carryInto(workings, transaction, id, person)) === "taken") keeping.push(id);
    return keeping;
  });
  for (const organization of taken)
    workings.onError(
      new RolecallError(
        "address_taken",
        `The new address of ${person.userId} belongs to another member of ${organization}, so the membership keeps the old one; remove or correct one of the two`,
      ),
    );
}

async function carryInto(
  workings: Workings,
  transaction: Transaction<Tables>,
  organization: string,
  person: NamedPerson,
): Promise<"done" | "unchanged" | "taken"> {
  const { userId } = person;
  const row = await transaction
    .selectFrom("members")
    .selectAll()
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (row === undefined) return "unchanged";
  const asked = normalizeEmail(person.email) ?? row.email;
  const isTaken = asked !== row.email && (await hasMember(transaction, organization, asked));
  const email = isTaken ? row.email : asked;
  const name = person.name ?? row.name;
  const email_verified = isTaken ? row.email_verified : person.emailVerified;
  const answer = isTaken ? "taken" : "done";
  if (email === row.email && name === row.name && email_verified === row.email_verified)
    return isTaken ? "taken" : "unchanged";

  const before = readRecord.member(row);
  const member: MemberRecord = {
    ...before,
    email,
    emailVerified: email_verified,
    version: before.version + 1,
  };
  await transaction
    .updateTable("members")
    .set({ email, name, email_verified, version: member.version })
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
      reach: nobody,
    },
  );
  return answer;
}

async function hasMember(
  transaction: Transaction<Tables>,
  organization: string,
  email: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom("members")
    .select("user_id")
    .where("organization_id", "=", organization)
    .where("email", "=", email)
    .executeTakeFirst();
  return row !== undefined;
}
