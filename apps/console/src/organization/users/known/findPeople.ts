import { normalizeEmail } from "@rolecall/organization/rules";
import type { Client } from "@rolecall/server/client";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { inTurns } from "../../../ui/forms/inTurns.ts";
import type { MemberDetails } from "./MemberItem.ts";

/** Finds which of some addresses are members already, with what they have. Each address is searched for on its own. */
export async function findPeople(
  client: Client,
  organization: string,
  emails: readonly string[],
): Promise<readonly MemberDetails[]> {
  const addresses = [...new Set(emails.flatMap((email) => normalizeEmail(email) ?? []))];
  const found = await inTurns(addresses, async (address) => {
    const { items } = unwrap(await client.members.list({ organization, search: address, limit: 200 }));
    const member = items.find(({ email }) => normalizeEmail(email) === address);
    if (member === undefined) return undefined;
    return unwrap(await client.members.read({ organization, user: member.userId }));
  });
  return found.filter((member) => member !== undefined);
}
