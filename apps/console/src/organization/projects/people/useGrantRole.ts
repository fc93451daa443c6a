import type { ProjectRole } from "@rolecall/organization";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ConsoleProblem } from "../../../session/api/ConsoleProblem.ts";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { roleLabel } from "../../../ui/words/describeGrant.ts";

/** A role in a project for one member. */
export interface NewRole {
  readonly userId: string;
  readonly name: string;
  readonly role: ProjectRole;
}

/** Gives one member another role in a project, and says so, unless the caller does. */
export function useGrantRole(
  project: string,
  { notifies = true }: { readonly notifies?: boolean } = {},
): UseMutationResult<unknown, ConsoleProblem, NewRole> {
  return useWrite(
    ({ client, organization }, { userId, role }: NewRole) =>
      client.grants.set({ organization: organization.id, project, user: userId, role }).then(unwrap),
    notifies ? (_, granted) => formatGranted(granted) : undefined,
  );
}

/** Says which role someone has in a project now. */
export const formatGranted = ({ name, role }: NewRole): string =>
  `${name}: the project role is ${roleLabel("project", role)} now.`;
