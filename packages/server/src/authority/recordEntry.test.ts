import { expect, it } from "vitest";
import { auditOf, sharing } from "../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../test/databases.ts";

eachDatabase("an entry of an application", (open) => {
  const opened = sharing(open);

  it("is in the audit log with what was done, and who did it", async () => {
    const { authority, organization, database } = await opened();
    await authority.record({
      organization,
      actor: "olga",
      action: "invoices.export",
      outcome: "done",
      details: { year: 2026 },
    });
    expect(await auditOf({ database, organization })).toMatchObject([
      {
        actor_id: "olga",
        action: "invoices.export",
        outcome: "done",
        code: null,
        command: { type: "invoices.export", year: 2026 },
        changes: [],
      },
    ]);
  });

  it("says why something was refused, and may have been asked by no one", async () => {
    const { authority, organization, database } = await opened();
    const refused = {
      organization,
      action: "invoices.export",
      outcome: "refused",
      code: "no_invoices",
    } as const;
    await authority.record(refused);
    expect(await auditOf({ database, organization })).toMatchObject([
      { actor_id: null, outcome: "refused", code: "no_invoices" },
    ]);
  });

  it("is undone with the transaction that it belongs to", async () => {
    const { authority, organization, database } = await opened();
    const undone = database.query.transaction().execute(async (transaction) => {
      await authority.record({ organization, action: "invoices.export", outcome: "done" }, transaction);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await auditOf({ database, organization })).toEqual([]);
  });
});
