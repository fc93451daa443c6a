import { organizationModel, type OrganizationRole } from "@rolecall/organization";

interface Globals {
  readonly [name: string]: unknown;
}
interface Chosen {
  readonly roles?: { readonly organization?: string | readonly string[] };
  /** The place of a story among all roles side by side. */
  readonly cell?: { readonly organization?: string };
}

/** Reads from Storybook's globals which organization role the toolbar shows a story as; an admin when no one has chosen. */
export function chosenRole({ rolecall }: Globals): OrganizationRole {
  // the addon writes it; from an address it may hold any names, of which only those of the model count
  const { roles, cell } = (rolecall ?? {}) as Chosen;
  const chosen = [cell?.organization ?? roles?.organization ?? "admin"].flat();
  return organizationModel.roles("organization").find((role) => chosen.includes(role)) ?? "admin";
}
