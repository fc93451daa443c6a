import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";

/** The accounts that are signed in with this browser, beside the one in use. */
export function useAccounts(userId: string) {
  const { auth, startAnew } = useConnection();
  const read = useQuery({
    queryKey: ["accounts"],
    queryFn: () => authValue(auth.multiSession.listDeviceSessions()),
  });
  const others = (read.data ?? [])
    .filter(({ user }) => user.id !== userId)
    .map(({ session, user }) => ({ token: session.token, name: user.name, email: user.email }));
  return {
    others,
    switchTo: async (sessionToken: string) => {
      await authValue(auth.multiSession.setActive({ sessionToken }));
      startAnew("/");
    },
    /** Signs out the account in use; another one that is signed in takes its place. */
    signOut: async () => {
      const own = read.data?.find(({ user }) => user.id === userId)?.session.token;
      const next = others[0];
      if (own === undefined || next === undefined) {
        await authValue(auth.signOut());
        return startAnew("/sign-in");
      }
      await authValue(auth.multiSession.setActive({ sessionToken: next.token }));
      await authValue(auth.multiSession.revoke({ sessionToken: own }));
      startAnew("/");
    },
    signOutAll: async () => {
      await authValue(auth.signOut());
      startAnew("/sign-in");
    },
  };
}
