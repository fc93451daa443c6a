import type { Offer } from "./Offer.ts";

/** Compares two offers, in whatever order they name their places. */
export function sameOffer(one: Offer, other: Offer): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder({ role, projects, teamIds }: Offer): string {
  const roles = projects.map((each) => JSON.stringify([each.projectId, each.role]));
  return JSON.stringify([role, roles.toSorted(), teamIds.toSorted()]);
}
