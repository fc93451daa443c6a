import type { InvitationState } from "@rolecall/organization/rules";
import type { ClientValueOf } from "@rolecall/server/client";
import { usePages } from "../../../ui/tables/usePages.ts";

/** An invitation as the list has it. */
export type InvitationItem = ClientValueOf<"invitations.list">["items"][number];

/** The invitations in a state, or all, the latest first. */
export const useInvitations = (
  state: InvitationState | undefined,
  how: { readonly enabled?: boolean } = {},
) =>
  usePages(
    ["invitations", state],
    (client, part) => client.invitations.list({ ...part, ...(state !== undefined && { state }) }),
    how,
  );
