/**
 * What of better-auth is not open to requests: the console's backend has permissions before the first three, and the
 * link of the last would have its token in the server's log.
 */
export const closedAuthPaths: readonly string[] = [
  "/update-user",
  "/change-email",
  "/change-password",
  "/reset-password/:token",
];
