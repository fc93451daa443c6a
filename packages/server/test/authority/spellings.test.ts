import type { Person } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { day, person } from "../../../organization/test/organizations.ts";
import { createClient } from "../../src/client.ts";
import { createHandler } from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { acme, ada, olga, sharing, wordOf, type Opened } from "./openAuthority.ts";

/** Ways to write one address, the first as the address field of a browser has it. */
const spellings = [
  "zo\u00EB@xn--bcher-kva.example",
  "zoe\u0308@b\u00FCcher.example",
  " ZO\u00CB@B\u00DCCHER.example ",
  "Zo\u00EB@bu\u0308cher\u3002EXAMPLE",
  "zo\u00EB@XN--BCHER-KVA.example",
];
const stored = spellings[0] ?? "";

const invite = ({ authority, organization }: Opened, email: string, via: "list" | "projects" = "projects") =>
  authority.execute(
    organization,
    { type: "invite", via, email, role: "member", projects: [], teamIds: [] },
    ada,
  );

eachDatabase("one address in several spellings", (open) => {
  const opened = sharing(open);

  it("is accepted by the person whose account has another spelling of it", async () => {
    for (const [index, email] of spellings.entries()) {
      const world = await opened({ ...acme });
      expect(wordOf(await invite(world, spellings.at(-1 - index) ?? "", "list"))).toBe("done");
      const token = await world.tokenFor(stored);
      const zoe: Person = { userId: `zoe${index}`, email, emailVerified: true };
      const executed = await world.authority.answerInvitation(token, "accept", zoe);
      expect({ email, status: wordOf(executed) }).toEqual({ email, status: "done" });
      expect(wordOf(await invite(world, email))).toBe("already_member");
    }
  });

  it("has one invitation, and counts once towards the mails that go to it", async () => {
    const world = await opened({ ...acme });
    for (const [index, email] of spellings.entries()) {
      const executed = await invite(world, email);
      expect(wordOf(executed)).toBe(index === 0 ? "done" : "already_invited");
    }
    const rows = await world.database.query
      .selectFrom("sends")
      .select(["email", "domain"])
      .where("organization_id", "=", world.organization)
      .execute();
    expect(rows).toEqual([{ email: stored, domain: "xn--bcher-kva.example" }]);
  });

  it("is kept out or let in by a domain in any spelling of its own", async () => {
    const only = (...allowedDomains: string[]) => opened({ ...acme, organization: { allowedDomains } });
    for (const email of spellings) {
      expect(wordOf(await invite(await only("B\u00FCcher.Example"), email))).toBe("done");
      expect(
        wordOf(await invite(await only("bucher.example", "xn--bcher-kva.example.evil.example"), email)),
      ).toBe("domain_not_allowed");
    }
  });

  it("refuses an invalid address of the owner of a new organization", async () => {
    const { authority } = await opened({ ...acme });
    const lena = { userId: "lena", email: "lena@", emailVerified: true };
    await expect(authority.createOrganization(lena, { name: "Lab" })).rejects.toMatchObject({
      code: "person_invalid",
    });
    const created = await authority.createOrganization(
      { ...lena, email: spellings[1] ?? "" },
      { name: "Lab" },
    );
    expect(created).toMatchObject({ changes: [{}, { member: { email: stored } }] });
  });

  it("is brought over and carried over in one form, and belongs to one member", async () => {
    const world = await opened({
      ...acme,
      people: { ...acme.people, zoe: { role: "member", email: spellings[2] ?? "" }, lea: "member" },
    });
    expect(wordOf(await invite(world, stored))).toBe("already_member");
    await world.authority.updatePerson(person("lea", { email: spellings[3] ?? "" }));
    expect(world.errors).toMatchObject([{ code: "address_taken" }]);
    await expect(
      opened({
        people: { olga: "owner", a: { email: spellings[0] ?? "" }, b: { email: spellings[1] ?? "" } },
      }),
    ).rejects.toMatchObject({ constraint: "members_organization_id_email_key" });
  });

  it("is found by a search in any spelling, and by parts of it", async () => {
    const { authority, organization } = await opened({
      ...acme,
      people: { ...acme.people, zoe: { role: "member", email: stored } },
    });
    const client = createClient({
      url: "http://acme.example",
      fetch: createHandler(authority, { authenticate: async () => olga }),
    });
    for (const search of [
      ...spellings.map((each) => each.trim()),
      "zo\u00EB@b\u00FCcher",
      "b\u00FCcher",
      "B\u00DCCHER.example",
      "@bu\u0308cher.example",
      "zoe\u0308",
    ]) {
      const answered = await client.members.list({ organization, search });
      expect({ search, found: answered.ok && answered.value.items.map(({ userId }) => userId) }).toEqual({
        search,
        found: ["zoe"],
      });
    }
  });
});

describe("names", () => {
  eachDatabase("of teams and organizations", (open) => {
    const opened = sharing(open);

    it("are one, however they are spelled", async () => {
      const { authority, organization } = await opened({ ...acme });
      const create = async (name: string) =>
        wordOf(await authority.execute(organization, { type: "team.create", name }, olga));
      expect(await create("\u00C9quipe  web")).toBe("done");
      for (const name of ["e\u0301quipe web", "\u00C9QUIPE\u00A0WEB", "\u00E9quipe \u200Bweb"])
        expect(await create(name)).toBe("name_taken");
      expect(await create("Equipe web")).toBe("done");
      expect(await create("Stra\u00DFe")).toBe("done");
      expect(await create("STRASSE")).toBe("name_taken");
      expect(await create("\u200B\u00AD")).toBe("invalid_name");
    });

    it("confirm a deletion in any spelling, and not in another case", async () => {
      const { authority, organization, time } = await opened({
        ...acme,
        organization: { name: "Caf\u00E9 Acme" },
      });
      time.now += day;
      const request = async (nameTyped: string) =>
        wordOf(
          await authority.execute(organization, { type: "organization.requestDeletion", nameTyped }, olga),
        );
      expect(await request("caf\u00E9 acme")).toBe("confirmation_mismatch");
      expect(await request("Cafe Acme")).toBe("confirmation_mismatch");
      expect(await request(" Cafe\u0301  Acme ")).toBe("done");
    });
  });
});
