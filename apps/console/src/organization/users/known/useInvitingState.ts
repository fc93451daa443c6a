import type { OrganizationState } from "@rolecall/organization/rules";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../../session/ConsoleSession.ts";
import { loadInviting } from "./loadInviting.ts";

/** What decides about invitations, loaded when it is asked for and then left as it is: a dialog stands on it. */
export function useInvitingState({ enabled = true }: { readonly enabled?: boolean } = {}) {
  const { client, organization, person } = useSession();
  return useQuery<OrganizationState>({
    // beside the other keys of the authority, so that a change elsewhere does not pull the ground from under a dialog
    queryKey: ["inviting", organization.id, person.userId],
    queryFn: () => loadInviting(client, organization.id, person.userId),
    refetchOnWindowFocus: false,
    gcTime: 0,
    enabled,
  });
}
