/**
 * The paths of better-auth that are closed to requests: the console's backend has permissions before changes to accounts and
 * identity providers, the link to a new password would have its token in the server's log, and nothing signs out at an
 * identity provider.
 */
export const closedAuthPaths: readonly string[] = [
  "/update-user",
  "/change-email",
  "/change-password",
  "/reset-password/:token",
  "/sso/register",
  "/sso/providers",
  "/sso/get-provider",
  "/sso/update-provider",
  "/sso/delete-provider",
  "/sso/callback",
  "/sso/saml2/sp/slo/:providerId",
  "/sso/saml2/logout/:providerId",
];
