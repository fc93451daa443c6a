import { permissionDetails } from "@rolecall/organization";
import type { Loss } from "@rolecall/organization/rules";
import { projectName } from "../../acme/acme.ts";
import { roleLabel } from "../../words/grantWords.ts";

const named = 4;

/** Says what somebody would lose, one line for each thing: first the projects, then what they do in the organization. */
export function lossLines({ permissions, projects }: Loss): readonly string[] {
  const inProjects = projects.map(({ projectId, from, to }) => {
    const before = roleLabel("project", from).toLowerCase();
    return to === undefined
      ? `${projectName(projectId)}: no role any more, instead of ${before}`
      : `${projectName(projectId)}: ${roleLabel("project", to).toLowerCase()} instead of ${before}`;
  });
  if (permissions.length === 0) return inProjects;
  const first = permissions.slice(0, named).map((permission) => permissionDetails[permission].label);
  const more = permissions.length - first.length;
  const all = more > 0 ? `${first.join("; ")}; and ${more} more` : first.join("; ");
  return [
    ...inProjects,
    `${permissions.length === 1 ? "1 permission" : `${permissions.length} permissions`}: ${all}`,
  ];
}
