import type { createHandler } from "@rolecall/server";
import { ask } from "./ask.ts";
import { tokenOf, waiting } from "./fillOrganization.ts";
import { freshAddress } from "./targets.ts";

/** A request that is repeated in an organization. */
export interface SizeTask {
  readonly name: string;
  /** How often it can be sent, if it uses up its data. */
  readonly most?: number;
  readonly ask: () => Promise<void>;
}

/** Names the signed-in person in a request. The authority of these benchmarks trusts it. */
export const asPerson = (userId: string, email: string) => ({
  "x-person": JSON.stringify({ userId, email, emailVerified: true }),
});

/** The requests to an organization of one size. */
export function sizeTasks(
  handler: ReturnType<typeof createHandler>,
  organization: string,
  members: number,
): readonly SizeTask[] {
  const owner = asPerson("user-0", "user-0@d0.example");
  const admin = asPerson("user-1", "user-1@d1.example");
  const any = () => `user-${2 + Math.floor(Math.random() * (members - 2))}`;
  const inside = `/organizations/${organization}`;
  const member = () => asPerson(any(), "member@d0.example");
  const list = async (query: string, least: number): Promise<string | undefined> => {
    const { text } = await ask(handler, "GET", `${inside}/members?${query}`, { headers: owner });
    const page: { items: readonly unknown[]; next?: string } = JSON.parse(text);
    if (page.items.length < least) throw new Error(`${page.items.length} members for ${query}`);
    return page.next;
  };
  const check = async (permission: string, headers: Record<string, string>, status: string) => {
    const body = { organization, checks: [{ permission }] };
    const { text } = await ask(handler, "POST", "/access/checks", { headers, body });
    const { decisions }: { decisions: readonly { status: string }[] } = JSON.parse(text);
    if (decisions[0]?.status !== status) throw new Error(`${permission} is ${decisions[0]?.status}`);
  };
  const versions = new Map<string, number>();
  const changeRole = async (headers: Record<string, string>) => {
    const user = any();
    const version = versions.get(user) ?? 1;
    const role = version % 2 === 1 ? "billingAdmin" : "member";
    await ask(handler, "PUT", `${inside}/members/${user}/role`, { headers, body: { role, version } });
    versions.set(user, version + 1);
  };
  let cursor: string | undefined;
  let accepted = 0;
  return [
    { name: "check, as a member", ask: () => check("user.inviteToTeam", member(), "denied") },
    { name: "check, as the owner", ask: () => check("user.inviteToTeam", owner, "allowed") },
    {
      name: "snapshot, as a member",
      ask: async () =>
        void (await ask(handler, "GET", `/access?organization=${organization}`, { headers: member() })),
    },
    {
      name: "one member",
      ask: async () => void (await ask(handler, "GET", `${inside}/members/${any()}`, { headers: owner })),
    },
    { name: "first page of members, by address", ask: async () => void (await list("", 50)) },
    {
      name: "one page of members after the other",
      ask: async () => {
        cursor = await list(cursor === undefined ? "" : `cursor=${encodeURIComponent(cursor)}`, 0);
      },
    },
    { name: "first page, by name", ask: async () => void (await list("sort=name", 50)) },
    { name: "first page, by role", ask: async () => void (await list("sort=role", 50)) },
    { name: "first page, the latest first", ask: async () => void (await list("sort=-joinedAt", 50)) },
    { name: "first page of the admins", ask: async () => void (await list("role=admin", 1)) },
    {
      name: "search for an address",
      ask: async () => void (await list(`search=${encodeURIComponent(`${any()}@`)}`, 1)),
    },
    { name: "search for a first name", ask: async () => void (await list("search=emil", 50)) },
    { name: "search for no one", ask: async () => void (await list("search=zzzz", 0)) },
    {
      name: "invitation",
      most: 400,
      ask: async () =>
        void (await ask(handler, "POST", `${inside}/invitations`, {
          headers: owner,
          body: { via: "projects", email: freshAddress(), role: "member" },
          status: 201,
        })),
    },
    { name: "role change", ask: () => changeRole(owner) },
    { name: "role change, by who has invited all that wait", ask: () => changeRole(admin) },
    {
      name: "acceptance",
      most: waiting - 1,
      ask: async () => {
        const at = accepted++;
        const headers = asPerson(`guest-${at}`, `guest-${at}@guests.example`);
        await ask(handler, "POST", "/invitations/accept", {
          headers,
          body: { token: tokenOf(organization, at) },
        });
      },
    },
  ];
}

/** Authenticates requests by the person they name. */
export async function personIn(request: Request) {
  const { userId, email, emailVerified }: { userId: string; email: string; emailVerified: boolean } =
    JSON.parse(request.headers.get("x-person") ?? "{}");
  return { userId, email, emailVerified };
}
