import { others } from "./crowd.ts";

/** A person whose role changes, as the clients of one contender see them. */
interface Target {
  readonly userId: string;
  role: "member" | "admin";
  version: number;
}

/** The people whose roles change, and who is next, by organization and client. */
export type Targets = Map<string, { readonly list: readonly Target[]; next: number }>;

/** The number of concurrent clients. */
export const clients = 16;

/** Picks the next person whose role a client changes. No two clients share a person. */
export function nextTarget(targets: Targets, organization: string, client: number): Target {
  const key = `${organization} ${client}`;
  let found = targets.get(key);
  if (found === undefined) {
    const own = others(organization).filter((_, at) => at % clients === client);
    found = { list: own.map(({ userId }) => ({ userId, role: "member", version: 1 })), next: 0 };
    targets.set(key, found);
  }
  const target = found.list[(found.next += 1) % found.list.length];
  if (target === undefined) throw new Error(`client ${client} has no one in ${organization}`);
  return target;
}

let addresses = 0;

/** A new email address in its own domain, because the authority limits the mails to one domain. */
export function freshAddress(): string {
  addresses += 1;
  return `guest@company-${addresses}.example`;
}
