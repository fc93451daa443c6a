/** What of better-auth nobody asks directly, because the console's backend has permissions before it. */
export const closedAuthPaths: readonly string[] = ["/update-user", "/change-email", "/change-password"];
