import type { Person } from "@rolecall/organization/rules";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { createAuthority, type Authority, type Database, type Migrated } from "../../src/index.ts";
import { migrateSchema } from "../../src/storage/migrateSchema.ts";
import { migrations } from "../../src/storage/migrations.ts";
import { wordOf } from "../authority/openAuthority.ts";
import { eachDatabase } from "../databases.ts";
import { added } from "./byHand.ts";

const step = "0010_text_equality";
const composed = "zo\u00EB@acme.example";
const decomposed = "zoe\u0308@acme.example";

/** Takes a database back to how it was before the step, with the rows of a server of then. */
async function goBack(database: Database): Promise<void> {
  await sql`drop schema rolecall cascade`.execute(database.query);
  const older = Object.entries(migrations).filter(([name]) => name < step);
  await migrateSchema(database, "rolecall", Object.fromEntries(older));
  await database.query.transaction().execute(async (transaction) => {
    for (const statement of rows) await sql.raw(statement).execute(transaction);
  });
}

const member = (id: string, email: string, values: Readonly<Record<string, string>> = {}) =>
  added("members", { organization_id: "'third'", user_id: `'${id}'`, email: `'${email}'`, ...values });
const invitation = (id: string, email: string, values: Readonly<Record<string, string>> = {}) =>
  added("invitations", {
    organization_id: "'third'",
    id: `'${id}'`,
    email: `'${email}'`,
    token_hash: `'hash of ${id}'`,
    expires_at: "now() + interval '1 day'",
    ...values,
  });
const team = (id: string, name: string) =>
  added("teams", { organization_id: "'third'", id: `'${id}'`, name: `'${name}'` });

const rows = [
  added("organizations", {
    name: "'Caf\u0065\u0301'",
    allowed_domains: "array['B\u00FCcher.example', 'acme.example']",
  }),
  member("olga", "olga@b\u00FCcher.example", { role: "'owner'", name: "'Olga  Rene\u0301'" }),
  member("zoe", composed),
  member("zoe2", decomposed),
  // neither of them is in the normal form
  member("max", "max\u0308@b\u00FCcher.example"),
  member("max2", "max\u0308@xn--bcher-kva.example"),
  invitation("one", "nina@xn--bcher-kva.example"),
  invitation("two", "nina@b\u00FCcher.example"),
  invitation("alone", "tara@b\u00FCcher.example"),
  invitation("ended", "nina@b\u00FCcher.example", { state: "'revoked'" }),
  team("equipe", "\u00C9quipe"),
  team("equipe2", "\u00E9quipe".normalize("NFD")),
  team("lab", "Cafe\u0301  Lab"),
  team("growth", "Growth"),
];

eachDatabase("bringing addresses and names into one form", (open) => {
  let database: Database;
  let authority: Authority;
  let migrated: Migrated;

  beforeAll(async () => {
    database = await open();
    await goBack(database);
    authority = createAuthority({ database, secret: "a secret that only the tests know, of 32 bytes" });
    migrated = await authority.migrate();
  }, 120_000);

  const olga: Person = { userId: "olga", email: "olga@xn--bcher-kva.example", emailVerified: true };
  const textsOf = async (table: "members" | "invitations" | "teams") => {
    const column = table === "teams" ? "name" : "email";
    const id = table === "members" ? "user_id" : "id";
    const found = await sql<{ id: string; text: string }>`
      select ${sql.ref(id)} as id, ${sql.ref(column)} as text from ${sql.id("rolecall", table)}`.execute(
      database.query,
    );
    return Object.fromEntries(found.rows.map((row) => [row.id, row.text]));
  };

  it("lists what has become one, and keeps both as they are", async () => {
    expect(migrated.conflicts).toEqual([
      { kind: "invitation", organization: "third", text: "nina@xn--bcher-kva.example", ids: ["one", "two"] },
      {
        kind: "member",
        organization: "third",
        text: "ma\u1E8D@xn--bcher-kva.example",
        ids: ["max", "max2"],
      },
      { kind: "member", organization: "third", text: composed, ids: ["zoe", "zoe2"] },
      { kind: "team", organization: "third", text: "\u00E9quipe", ids: ["equipe", "equipe2"] },
    ]);
    expect(await textsOf("members")).toMatchObject({
      zoe: composed,
      zoe2: decomposed,
      max: "max\u0308@b\u00FCcher.example",
    });
    expect(await textsOf("invitations")).toMatchObject({ two: "nina@b\u00FCcher.example" });
    expect(await textsOf("teams")).toMatchObject({ equipe2: "e\u0301quipe" });
  });

  it("brings everything else into the normal form", async () => {
    expect(await textsOf("members")).toMatchObject({ olga: "olga@xn--bcher-kva.example" });
    expect(await textsOf("invitations")).toMatchObject({
      alone: "tara@xn--bcher-kva.example",
      ended: "nina@xn--bcher-kva.example",
    });
    expect(await textsOf("teams")).toMatchObject({ lab: "Caf\u00E9 Lab", growth: "Growth" });
    const { query } = database;
    expect(await query.selectFrom("organizations").select(["name", "allowed_domains"]).execute()).toEqual([
      { name: "Caf\u00E9", allowed_domains: ["xn--bcher-kva.example", "acme.example"] },
    ]);
    const names = query.selectFrom("members").select("name").where("user_id", "=", "olga");
    expect(await names.execute()).toEqual([{ name: "Olga Ren\u00E9" }]);
  });

  describe("afterwards", () => {
    const execute = async (command: Parameters<Authority["execute"]>[1]) =>
      wordOf(await authority.execute("third", command, olga));
    const invite = (email: string) =>
      execute({ type: "invite", via: "projects", email, role: "member", projects: [], teamIds: [] });

    it("holds new ones to the rule, however they are spelled", async () => {
      expect(await invite("Max\u0308@B\u00DCCHER.example")).toBe("already_member");
      expect(await invite(decomposed.toUpperCase())).toBe("already_member");
      expect(await invite("nina@b\u00FCcher\u3002example")).toBe("already_invited");
      expect(await invite("tara@B\u00FCcher.example")).toBe("already_invited");
      expect(await execute({ type: "team.create", name: "E\u0301QUIPE" })).toBe("name_taken");
      expect(await execute({ type: "team.rename", teamId: "growth", name: "\u00E9quipe" })).toBe(
        "name_taken",
      );
      expect(await execute({ type: "team.create", name: "caf\u00E9 lab" })).toBe("name_taken");
    });

    it("lists no more what has been set right", async () => {
      expect(await execute({ type: "team.rename", teamId: "equipe2", name: "\u00C9quipe 2" })).toBe("done");
      expect(await execute({ type: "member.remove", userId: "zoe2" })).toBe("done");
      expect(await execute({ type: "invitation.revoke", id: "two" })).toBe("done");
      await authority.updatePerson({ userId: "max2", email: "max2@acme.example", emailVerified: true });
      expect(await authority.migrate()).toEqual({ conflicts: [] });
      expect(await execute({ type: "team.rename", teamId: "equipe2", name: "\u00E9quipe" })).toBe(
        "name_taken",
      );
    });
  });
});
