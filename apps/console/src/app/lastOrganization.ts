const getStorageKey = (userId: string) => `rolecall.organization.${userId}`;

/** Tells which organization the person had open last in this browser. */
export function lastOrganization(userId: string): string | undefined {
  try {
    return window.localStorage.getItem(getStorageKey(userId)) ?? undefined;
  } catch {
    // a browser may forbid it; then the first organization opens
    return undefined;
  }
}

/** Keeps which organization the person has open. */
export function keepOrganization(userId: string, organization: string): void {
  try {
    window.localStorage.setItem(getStorageKey(userId), organization);
  } catch {
    // a browser may forbid it; nothing depends on it
  }
}
