import { useDebouncedValue } from "@mantine/hooks";
import { usePages } from "../../../ui/tables/usePages.ts";

/** Who has a role in a project, part by part, as the server finds them. */
export function useProjectPeople(project: string, search: string) {
  const [asked] = useDebouncedValue(search.trim(), 200);
  return usePages(["project people", project, asked], (client, part) =>
    client.projects.members({ ...part, project, ...(asked !== "" && { search: asked }) }),
  );
}
