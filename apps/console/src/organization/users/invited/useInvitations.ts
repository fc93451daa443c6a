import type { InvitationState } from "@rolecall/organization/rules";
import type { ClientValueOf } from "@rolecall/server/client";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { valueOf } from "../../../session/api/useAuthority.ts";
import { useSession } from "../../../session/ConsoleSession.ts";

/** An invitation as the list has it. */
export type InvitationItem = ClientValueOf<"invitations.list">["items"][number];

/** The invitations in a state, or all, the latest first. */
export function useInvitations(state: InvitationState | undefined) {
  const { client, organization } = useSession();
  return useInfiniteQuery({
    queryKey: ["authority", organization.id, "invitations", state],
    queryFn: async ({ pageParam }) =>
      valueOf(
        await client.invitations.list({
          organization: organization.id,
          limit: 100,
          ...(state !== undefined && { state }),
          ...(pageParam !== "" && { cursor: pageParam }),
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
