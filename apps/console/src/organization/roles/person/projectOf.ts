import { acme } from "../../../stories/acme/acme.ts";

/** Reads the chosen project from an address; the first one where none or an unknown one is named. */
export function projectOf(search: URLSearchParams): string {
  const named = search.get("project");
  return (acme.projects.find(({ id }) => id === named) ?? acme.projects[0]).id;
}
