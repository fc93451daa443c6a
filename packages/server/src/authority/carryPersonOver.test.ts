import { expect, it } from "vitest";
import { person } from "../../../organization/test/organizations.ts";
import { auditOf, sharing } from "../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../test/databases.ts";
import { readState } from "../../test/states/readState.ts";

eachDatabase("carrying a person over", (open) => {
  const opened = sharing(open);

  it("changes the address and the name in all memberships", async () => {
    const given = [
      await opened({ people: { olga: "owner", kim1: "member" } }),
      await opened({ people: { kim1: "owner" } }),
    ];
    const kim = person("kim1", { email: " Kim@New.example ", emailVerified: false });
    await given[0]?.authority.updatePerson({ ...kim, name: "Kim Kowalski" });
    for (const { database, organization } of given) {
      const { members } = await readState(database, organization);
      expect(members.find(({ userId }) => userId === "kim1")).toMatchObject({
        email: "kim@new.example",
        emailVerified: false,
        version: 2,
      });
      expect(await auditOf({ database, organization })).toMatchObject([
        { actor_id: "kim1", action: "person.update", outcome: "done" },
      ]);
    }
  });

  it("tells the old address once by mail, however many memberships have it", async () => {
    const { authority, mails } = await opened({ people: { kim4: "owner" } });
    await opened({ people: { olga: "owner", kim4: "member" } });
    await authority.updatePerson(person("kim4", { email: "kim@new.example" }));
    await authority.updatePerson({ ...person("kim4", { email: "kim@new.example" }), name: "Kim" });
    await authority.deliverMail();
    expect(mails).toMatchObject([
      { to: "kim4@acme.example", subject: "The email address of your account was changed" },
    ]);
  });

  it("writes nothing where nothing has changed", async () => {
    const { authority, database, organization } = await opened({ people: { kim2: "owner" } });
    await authority.updatePerson(person("kim2"));
    expect(await auditOf({ database, organization })).toEqual([]);
    expect((await readState(database, organization)).members).toMatchObject([{ version: 1 }]);
  });

  it("leaves the address of another member alone, and says so", async () => {
    const { authority, database, organization, errors } = await opened({
      people: { olga: "owner", kim3: "member" },
    });
    await authority.updatePerson({ ...person("kim3", { email: "olga@acme.example" }), name: "Kim" });
    const { members } = await readState(database, organization);
    expect(members.map(({ email }) => email).toSorted()).toEqual(["kim3@acme.example", "olga@acme.example"]);
    expect(errors).toMatchObject([{ code: "address_taken" }]);
  });

  it("does nothing for someone who is a member nowhere", async () => {
    const { authority, errors } = await opened({ people: { olga: "owner" } });
    await authority.updatePerson(person("stranger"));
    expect(errors).toEqual([]);
  });
});
