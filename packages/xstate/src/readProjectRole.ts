import { organizationModel, type ProjectRole } from "@rolecall/organization";

/** Reads a project role as people write it, in any case. */
export const readProjectRole = (text: string): ProjectRole | undefined =>
  organizationModel.roles("project").find((role) => role === text.trim().toLowerCase());
