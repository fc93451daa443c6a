import type { ProjectRole } from "@rolecall/organization";
import { valueOf } from "../../../../api/useAuthority.ts";
import { useWrite } from "../../../../api/useWrite.ts";
import { roleLabel } from "../../../../words/grantWords.ts";

interface NewRole {
  readonly userId: string;
  readonly name: string;
  readonly role: ProjectRole;
}

/** Gives one member a role in a project, or another one. */
export function useGrantRole(project: string) {
  return useWrite(
    ({ client, organization }, { userId, role }: NewRole) =>
      client.grants.set({ organization: organization.id, project, user: userId, role }).then(valueOf),
    (_, { name, role }) => `${name}: the project role is ${roleLabel("project", role)} now.`,
  );
}
