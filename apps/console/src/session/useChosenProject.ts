import { useState } from "react";

interface Reached {
  readonly id: string;
}

/**
 * The project that is open: the one that the address names, or else the first that the person reaches. It stays the same
 * one when another comes to stand before it, because a project was made or renamed. "" while they reach none.
 */
export function useChosenProject(
  organization: string,
  projects: readonly Reached[],
  named: string | undefined,
): string {
  const [kept, keep] = useState({ organization, project: projects[0]?.id });
  const still = kept.organization === organization ? kept.project : undefined;
  const fallback = (projects.find(({ id }) => id === still) ?? projects[0])?.id;
  if (kept.organization !== organization || kept.project !== fallback)
    keep({ organization, project: fallback });
  return projects.find(({ id }) => id === named)?.id ?? fallback ?? "";
}
