import { beforeEach } from "vitest";
import { acting } from "./acting.ts";
import type { Ask } from "./openConsole.ts";

/** Like `acting`, with events in Web, so that it has users, and with what tests of exports ask. */
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
    /** Requests something about users of Web. Gives the id of the request. */
    make: async (ask: Ask, ids = ["user-1001"], kind: "exports" | "deletions" = "exports") => {
      const asking = { compliance: "GDPR", distinctIds: ids };
      return String((await ask("POST", `${base()}/projects/web/data-${kind}`, asking)).body["id"]);
    },
    /** Requests something about the own use of the console. Gives the id of the request. */
    makeUsage: async (ask: Ask, kind: "exports" | "deletions" = "exports") =>
      String((await ask("POST", `${base()}/account/usage-${kind}`)).body["id"]),
    fileOf: (id: string) => `${base()}/data-requests/${id}/file`,
    usageFileOf: (id: string) => `${base()}/account/usage-exports/${id}/file`,
    /** Carries out whatever is requested and approved. */
    finish: async () => {
      await opened().runRequests();
      await opened().runRequests();
      if (opened().errors.length > 0) throw new Error("A round has failed", { cause: opened().errors[0] });
    },
    /** The rows of all files. */
    stored: () =>
      db().selectFrom("request_files").selectAll().where("organization_id", "=", organization()).execute(),
    /** Lets the time of all files be over. */
    expire: () =>
      db()
        .updateTable("request_files")
        .set({ expires_at: new Date(opened().authority.clock() - 1) })
        .where("organization_id", "=", organization())
        .execute(),
  };
}
