import type { OrganizationState } from "@rolecall/organization/rules";
import type { CheckedRow } from "@rolecall/xstate";
import { roleLabel } from "../../../ui/words/describeGrant.ts";

/**
 * Says in a line each what a row gives: the role, and every project and team, by name. A name that another has too is
 * followed by its id.
 */
export function offerLines(
  { verdict }: CheckedRow,
  { projects, teams }: Pick<OrganizationState, "projects" | "teams">,
): readonly string[] {
  if (verdict === undefined || !("invitation" in verdict)) return [];
  const { role, projects: offered, teamIds } = verdict.invitation;
  return [
    ...(verdict.outcome === "granted" ? [] : [roleLabel("organization", role)]),
    ...offered.map((each) => `${roleLabel("project", each.role)} in ${nameOf(projects, each.projectId)}`),
    ...teamIds.map((id) => `Team ${nameOf(teams, id)}`),
  ];
}

function nameOf(places: readonly { readonly id: string; readonly name: string }[], id: string): string {
  const name = places.find((place) => place.id === id)?.name;
  if (name === undefined) return id;
  return places.filter((place) => place.name === name).length > 1 ? `${name} (${id})` : name;
}
