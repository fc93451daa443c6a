import { useQuery } from "@tanstack/react-query";
import { allPages } from "./api/allPages.ts";
import { useConnection } from "./Connection.ts";

/** The projects that the signed-in person reaches in an organization. */
export function useProjects(organization: string) {
  const { client } = useConnection();
  return useQuery({
    queryKey: ["authority", organization, "reached projects"],
    queryFn: async () => {
      const items = await allPages((at) => client.projects.list({ organization, ...at }));
      return items.map(({ id, name }) => ({ id, name }));
    },
  });
}
