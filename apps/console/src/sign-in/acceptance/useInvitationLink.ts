import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { useConnection } from "../../session/Connection.ts";

const answer = z.union([
  z.object({
    open: z.literal(true),
    organization: z.string(),
    /** The name of the inviter, or their email address if they have no name. */
    invitedBy: z.string(),
    /** The address that was invited. */
    email: z.string(),
  }),
  z.object({ open: z.literal(false) }),
]);

/** What the link of an invitation leads to, for someone who is not signed in. Nothing is asked without a token. */
export function useInvitationLink(token: string | undefined) {
  const { origin, send } = useConnection();
  return useQuery({
    queryKey: ["invitation-link", token],
    queryFn: async () => {
      const response = await send(
        new Request(`${origin}/api/console/invitation-links`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ token }),
        }),
      );
      return answer.parse(await response.json());
    },
    enabled: token !== undefined,
  });
}
