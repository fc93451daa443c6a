import { usePermission } from "@rolecall/organization/react";
import { useAuthority } from "../../../session/api/useAuthority.ts";
import { allPages } from "../../../session/api/allPages.ts";

/** The teams of the organization, by name; none for anyone who may not see them. */
export function useTeamNames(): ReadonlyMap<string, string> {
  const sees = usePermission("team.view").status === "allowed";
  const { data } = useAuthority(
    ["team names"],
    async (client, organization) => ({
      ok: true,
      value: await allPages((at) => client.teams.list({ organization, ...at })),
    }),
    { enabled: sees },
  );
  return new Map((sees ? (data ?? []) : []).map(({ id, name }) => [id, name]));
}
