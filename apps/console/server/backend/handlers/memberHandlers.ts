import type { Handlers } from "../frame/EndpointRequest.ts";

/** The console's own data about members. */
export const memberHandlers: Pick<Handlers, "members.activity"> = {
  async "members.activity"({ backend, organization }) {
    const rows = await backend.authority.database.query
      .selectFrom("members")
      .innerJoinLateral(
        (query) =>
          query
            .selectFrom("audit_events")
            .select("audit_events.at")
            .whereRef("audit_events.organization_id", "=", "members.organization_id")
            .whereRef("audit_events.actor_id", "=", "members.user_id")
            .orderBy("audit_events.id", "desc")
            .limit(1)
            .as("latest"),
        (join) => join.onTrue(),
      )
      .select(["members.user_id", "latest.at"])
      .where("members.organization_id", "=", organization.id)
      .execute();
    return { items: rows.map(({ user_id, at }) => ({ userId: user_id, at: at.getTime() })) };
  },
};
