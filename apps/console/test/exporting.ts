import { beforeEach } from "vitest";
import { acting } from "./acting.ts";
import type { Ask } from "./openConsole.ts";

/** Like `acting`, with events in Web, so that it has users, and with helpers for tests of exports. */
export function exporting() {
  const acted = acting();
  const { opened, organization, base, db } = acted;
  beforeEach(async () => {
    const day = new Date(opened().authority.clock()).toISOString().slice(0, 10);
    await db()
      .insertInto("usage_days")
      .values({ organization_id: organization(), project_id: "web", day, events: 10 })
      .execute();
  });
  return {
    ...acted,
    /** Requests an export or deletion for users of Web. Returns the id of the request. */
    make: async (ask: Ask, ids = ["user-1001"], kind: "exports" | "deletions" = "exports") => {
      const asking = { compliance: "GDPR", distinctIds: ids };
      return String((await ask("POST", `${base()}/projects/web/data-${kind}`, asking)).body["id"]);
    },
    /** Requests an export or deletion of usage data. Returns the id of the request. */
    makeUsage: async (ask: Ask, kind: "exports" | "deletions" = "exports") =>
      String((await ask("POST", `${base()}/account/usage-${kind}`)).body["id"]),
    fileOf: (id: string) => `${base()}/data-requests/${id}/file`,
    usageFileOf: (id: string) => `${base()}/account/usage-exports/${id}/file`,
    /** Processes all approved requests. */
    finish: async () => {
      await opened().runRequests();
      await opened().runRequests();
      if (opened().errors.length > 0) throw new Error("A round has failed", { cause: opened().errors[0] });
    },
    /** The rows of all files. */
    stored: () =>
      db().selectFrom("request_files").selectAll().where("organization_id", "=", organization()).execute(),
    /** Makes all files expire. */
    expire: () =>
      db()
        .updateTable("request_files")
        .set({ expires_at: new Date(opened().authority.clock() - 1) })
        .where("organization_id", "=", organization())
        .execute(),
  };
}
