import { useSession } from "../../../session/ConsoleSession.ts";
import { useAuthority } from "../../../session/api/useAuthority.ts";
import { loadMembership } from "./loadMembership.ts";

/** What decides about one membership, as the rules see it. */
export function useMembership(userId: string) {
  const { person } = useSession();
  return useAuthority(["membership", userId], async (client, organization) => ({
    ok: true,
    value: await loadMembership(client, organization, { actor: person.userId, user: userId }),
  }));
}
