import { others } from "./crowd.ts";

/** Someone whose role changes, as the clients of one side know them. */
interface Target {
  readonly userId: string;
  role: "member" | "admin";
  version: number;
}

/** Those whose roles change, and whose turn it is, by organization and client. */
export type Targets = Map<string, { readonly list: readonly Target[]; next: number }>;

/** How many clients ask at once. */
export const clients = 16;

/** Picks the next person whose role a client changes; no two clients have the same. */
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

/** An address that no one has had, in a domain of its own: the authority limits mails to one domain. */
export function freshAddress(): string {
  addresses += 1;
  return `guest@company-${addresses}.example`;
}
