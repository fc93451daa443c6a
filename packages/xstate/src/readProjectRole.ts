import { organizationModel, projectRoleDetails, type ProjectRole } from "@rolecall/organization";
import { readRole } from "./readRole.ts";

/** Reads a project role as people write it, in any case. */
export const readProjectRole = (text: string): ProjectRole | undefined =>
  readRole(text, organizationModel.roles("project"), projectRoleDetails);
