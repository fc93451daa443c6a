import type { Handlers } from "../frame/EndpointRequest.ts";
import { executeFor } from "./executeFor.ts";

/** The details of an organization. Its name is stored by the authority. */
export const detailsHandlers: Pick<Handlers, "details.read" | "details.update"> = {
  async "details.read"({ db, organization }) {
    const row = await db
      .selectFrom("details")
      .select(["website", "description"])
      .where("organization_id", "=", organization.id)
      .executeTakeFirst();
    return { name: organization.name, website: row?.website ?? "", description: row?.description ?? "" };
  },

  async "details.update"(asked) {
    const { name, website, description } = asked.body;
    await asked.writeWithCommands(async (db, transaction) => {
      await executeFor(asked, transaction, { type: "organization.rename", name });
      await db
        .insertInto("details")
        .values({ organization_id: asked.organization.id, website, description })
        .onConflict((conflict) => conflict.column("organization_id").doUpdateSet({ website, description }))
        .execute();
    });
    return { status: "done" };
  },
};
