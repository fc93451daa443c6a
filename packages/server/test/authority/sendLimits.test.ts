import { expect, it } from "vitest";
import { noon, organization, person } from "../../../organization/test/organizations.ts";
import { createAuthority, createHandler, importOrganization } from "../../src/index.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openPostgres } from "../databases.ts";

const olga = person("olga");
const inviting = (email: string) =>
  ({ type: "invite", via: "projects", email, role: "member", projects: [], teamIds: [] }) as const;

it("limits a person over all organizations, even when these overlap, and says when to ask again", async () => {
  const databases = await openPostgres(4);
  const [first] = databases;
  if (first === undefined) throw new Error("Four databases were asked for");
  try {
    await migrate(first);
    const ids = Array.from({ length: 8 }, (_, index) => `org-${index}`);
    for (const id of ids)
      // one after the other
      // oxlint-disable-next-line no-await-in-loop
      await importOrganization(
        first,
        organization({
          people: { olga: "owner" },
          organization: { id, plan: "free", createdAt: noon },
          // 6 of each, so 48 of one person: two more may go out
          sends: Array.from({ length: 6 }, (__, index) => ({
            at: noon,
            domain: `site-${id}-${index}.example`,
            email: `a@site-${id}-${index}.example`,
            by: "olga",
          })),
        }),
      );
    const servers = databases.map((database) =>
      createAuthority({ database, secret: "x".repeat(32), clock: () => noon + 1 }),
    );
    const at = (index: number) => {
      const server = servers[index % servers.length];
      if (server === undefined) throw new Error("There is no server");
      return server;
    };
    const made = await Promise.all(
      ids.map((id, index) => at(index).execute(id, inviting(`guest@to-${index}.example`), olga)),
    );
    expect(made.filter(({ status }) => status === "done")).toHaveLength(2);

    const handler = createHandler(at(0), { authenticate: async () => olga });
    const answer = await handler(
      new Request("https://acme.example/organizations/org-0/invitations", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ via: "projects", email: "late@to.example", role: "member" }),
      }),
    );
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "86400"]);
    expect(await answer.json()).toMatchObject({ code: "rate_limited", retryAfter: 86_400 });
  } finally {
    await Promise.all(databases.map((database) => database.close()));
  }
});
