import { beforeAll, expect, it } from "vitest";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { openServer, type Server } from "./openServer.ts";

const organization = "acme";

eachDatabase("versions and repeated requests", (open) => {
  let server: Server;

  beforeAll(async () => {
    server = await openServer(await open());
  });

  it("answer 304 to clients that have the present snapshot, and the new one after a change", async () => {
    // off the grid on which snapshots expire
    server.wait(1000);
    const first = await server.ask("mike", "GET", "/access");
    const etag = first.headers.get("etag") ?? "";
    const again = await server.ask("mike", "GET", "/access", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    // the time is no part of the tag
    server.wait(1000);
    const later = await server.ask("mike", "GET", "/access", { headers: { "if-none-match": etag } });
    expect(later.status).toBe(304);
    await server.as("olga").grants.set({ organization, project: "web", user: "mike", role: "admin" });
    const newer = await server.ask("mike", "GET", "/access", { headers: { "if-none-match": etag } });
    expect(newer.status).toBe(200);
    expect(newer.headers.get("etag")).not.toBe(etag);
  });

  it("let a client keep an answer until there is another", async () => {
    const { members } = server.as("anna");
    const first = await members.read({ organization, user: "bill" });
    expect(await members.read({ organization, user: "bill" }, { known: first })).toBe(first);
    await members.suspend({ organization, user: "bill" });
    const newer = await members.read({ organization, user: "bill" }, { known: first });
    expect(valueOf(newer).status).toBe("suspended");
    await members.restore({ organization, user: "bill" });
  });

  it("do not take an answer for unchanged when what stands beside the record has changed", async () => {
    const { members, teams } = server.as("anna");
    const first = await members.read({ organization, user: "bill" });
    await teams.addUser({ organization, team: "search", user: "bill" });
    const newer = await members.read({ organization, user: "bill" }, { known: first });
    expect(valueOf(newer).teams.map(({ id }) => id)).toEqual(["search"]);
  });

  it.each(["organization", "team", "project", "member"])(
    "keep one from changing a newer %s",
    async (kind) => {
      const { organizations, teams, projects, members } = server.as("olga");
      const changes = {
        organization: (etag: string) =>
          organizations.rename({ organization, name: `Acme ${etag}` }, { ifMatch: etag }),
        team: (etag: string) =>
          teams.rename({ organization, team: "growth", name: `Growth ${etag}` }, { ifMatch: etag }),
        project: (etag: string) =>
          projects.rename({ organization, project: "web", name: `Web ${etag}` }, { ifMatch: etag }),
        member: (etag: string) =>
          members.changeRole(
            { organization, user: "mike", role: etag.startsWith('"1') ? "admin" : "member" },
            { ifMatch: etag },
          ),
      };
      const reads = {
        organization: () => organizations.read({ organization }),
        team: () => teams.read({ organization, team: "growth" }),
        project: () => projects.read({ organization, project: "web" }),
        member: () => members.read({ organization, user: "mike" }),
      };
      // it.each widens the names of the four
      const of = kind as keyof typeof changes;
      const seen = await reads[of]();
      const etag = (seen.ok && seen.etag) || "";
      expect(codeOf(await changes[of](etag))).toBe("ok");
      expect(codeOf(await changes[of](etag))).toBe("412 precondition_failed");
      const now = await reads[of]();
      expect(codeOf(await changes[of]((now.ok && now.etag) || ""))).toBe("ok");
    },
  );

  it("answer a request with the same key as the first time, and do it once", async () => {
    const { teams } = server.as("anna");
    const create = () => teams.create({ organization, name: "Once" }, { idempotencyKey: "once" });
    const first = await create();
    const [second, third] = await Promise.all([create(), create()]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(valueOf(await teams.list({ organization, search: "once" })).items).toHaveLength(1);
  });

  it("answer a link with the same key without making another one", async () => {
    const { invitations } = server.as("anna");
    const resend = () =>
      invitations.resend({ organization, invitation: "i-open", mail: false }, { idempotencyKey: "link" });
    const first = valueOf(await resend());
    const second = valueOf(await resend());
    expect(first.status).toBe("done");
    expect(second.status).toBe("done");
    const invited = server.as("new", { email: "new@acme.example" });
    expect(codeOf(await invited.invitations.read({ token: first.token ?? "" }))).toBe("ok");
  });

  it("refuse a key for another request, and keep keys of others apart", async () => {
    const { teams } = server.as("anna");
    const key = { idempotencyKey: "shared" };
    valueOf(await teams.create({ organization, name: "Mine" }, key));
    expect(codeOf(await teams.create({ organization, name: "Other" }, key))).toBe(
      "422 idempotency_key_reused",
    );
    expect(codeOf(await server.as("olga").teams.create({ organization, name: "Other" }, key))).toBe("ok");
  });
});
