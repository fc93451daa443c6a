import { Text } from "@mantine/core";
import { keptInvitation } from "./keptInvitation.ts";
import { useInvitationLink } from "./useInvitationLink.ts";

/** Says on the way to an account who invites to what, for people who came by an invitation. */
export function InvitedBy() {
  const { data } = useInvitationLink(keptInvitation());
  if (data?.open !== true) return null;
  return (
    <Text>
      {data.invitedBy} invites you to {data.organization}.
    </Text>
  );
}
