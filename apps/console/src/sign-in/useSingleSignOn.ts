import { useMutation } from "@tanstack/react-query";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";
import { wayBack } from "./wayBack.ts";

/** Goes to the identity provider for an address. It leads back to where the person was, or to the sign-in. */
export function useSingleSignOn(address?: string) {
  const { auth, origin } = useConnection();
  return useMutation({
    mutationFn: (email: string) => {
      // What follows the # stays here: it may be the token of an invitation, which is kept for the way back.
      const callbackURL = new URL(address ?? wayBack()?.address ?? "/", origin);
      callbackURL.hash = "";
      // the client of better-auth opens the address that is answered
      return authValue(
        auth.$fetch<{ readonly url: string }>("/sign-in/sso", {
          method: "POST",
          body: { email, callbackURL: callbackURL.href, errorCallbackURL: `${origin}/sign-in` },
        }),
      );
    },
  });
}
