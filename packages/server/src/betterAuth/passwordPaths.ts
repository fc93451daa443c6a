/** Where better-auth has checked, or taken, the password itself before it makes a session. */
export const passwordPaths: ReadonlySet<string | undefined> = new Set([
  "/sign-up/email",
  "/sign-in/email",
  "/sign-in/username",
  "/sign-in/phone-number",
  "/change-password",
  // They end a sign-in that has begun with the password.
  "/two-factor/verify-totp",
  "/two-factor/verify-otp",
  "/two-factor/verify-backup-code",
]);
