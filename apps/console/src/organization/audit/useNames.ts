import { useQueries } from "@tanstack/react-query";
import { useSession } from "../../session/ConsoleSession.ts";
import { useTeamNames } from "../projects/people/useTeamNames.ts";
import type { Names } from "./Names.ts";

const anHour = 60 * 60 * 1000;

/** Finds the names of some people, and of every project and team. Each person is asked for once. */
export function useNames(people: readonly string[]): Names {
  const { client, organization, projects } = useSession();
  const teams = useTeamNames();
  const ids = [...new Set(people)];
  const found = useQueries({
    queries: ids.map((user) => ({
      queryKey: ["name", organization.id, user],
      queryFn: async () => {
        const answered = await client.members.read({ organization: organization.id, user });
        // anyone who has left has no name here any more
        return answered.ok ? (answered.value.name ?? answered.value.email) : null;
      },
      staleTime: anHour,
    })),
  });
  const names = new Map(ids.map((id, index) => [id, found[index]?.data ?? id]));
  return {
    person: (id) => names.get(id) ?? id,
    project: (id) => projects.find((project) => project.id === id)?.name ?? id,
    team: (id) => teams.get(id) ?? id,
  };
}
