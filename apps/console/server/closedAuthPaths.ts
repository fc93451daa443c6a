/**
 * The paths of better-auth that are closed. Changes to accounts and identity providers go through the console's
 * backend, which checks permissions. The password reset link would put its token into the server's log. Signing out
 * at an identity provider is not supported.
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
