import { multiSessionClient, twoFactorClient } from "better-auth/client/plugins";
import { createAuthClient } from "better-auth/react";

/** Makes the way to sign in and out, and to look after the own account. */
export function createAuth(origin: string, send: (request: Request) => Promise<Response>) {
  return createAuthClient({
    baseURL: `${origin}/api/auth`,
    fetchOptions: { customFetchImpl: (url, init) => send(new Request(url, init)) },
    plugins: [twoFactorClient(), multiSessionClient()],
  });
}

/** Signs people in and out. */
export type Auth = ReturnType<typeof createAuth>;
