import { formatNames } from "@rolecall/core/messages";
import type { Facts } from "./Facts.ts";
import type { MemberRecord } from "./records.ts";

/** What messages call a member: their name, or the address where no name is known. */
export const nameOf = ({ name, email }: MemberRecord): string => name ?? email;

/** Lists the names of the owners who could help, other than the person who asks. */
export const namesOfOwners = (facts: Facts, asking: string): readonly string[] =>
  facts.owners().flatMap(({ userId, name }) => (name === undefined || userId === asking ? [] : [name]));

/** "Ask Ines Okafor or Priya Raman.", or "Ask an owner." where no name is known. */
export const askAnOwner = (facts: Facts, asking: string): string =>
  `Ask ${formatNames(namesOfOwners(facts, asking)) || "an owner"}.`;
