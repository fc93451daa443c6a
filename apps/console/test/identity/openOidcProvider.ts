import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** The console as a client of this provider. */
export const oidcClient = { clientId: "rolecall-console", clientSecret: "a secret of this client alone" };

// generating a key is slow, and providers can share it here
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/**
 * An OpenID Connect provider on its own port, without a sign-in form. `person` sets the person who signs in and the
 * address it reports.
 */
export async function openOidcProvider() {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const person = { sub: "", email: "", name: "" };
  const redirects: string[] = [];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: oidcClient.clientId,
        client_secret: oidcClient.clientSecret,
        redirect_uris: [issuer],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "one" }] },
    cookies: { keys: ["for tests"] },
    claims: { openid: ["sub"], email: ["email"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const { Grant } = oidc.provider;
      const grant = new Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  // all organizations share one client in these tests
  provider.Client.prototype.redirectUriAllowed = (url) => redirects.includes(url);
  const standard = provider.callback();
  server.on("request", (request, response) => {
    const signedIn = { login: { accountId: person.sub } };
    void (request.url?.startsWith("/interaction/") === true
      ? provider.interactionFinished(request, response, signedIn)
      : standard(request, response));
  });
  return {
    issuer,
    /** Registers a redirect URL of the console. Call it for each organization before people sign in. */
    register: (redirectUrl: string) => void redirects.push(redirectUrl),
    /** Sets the person who signs in. */
    signInAs: (email: string, sub = email) =>
      void Object.assign(person, { sub, email, name: `${email} by OIDC` }),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
