const key = "rolecall.invitation";

/**
 * Keeps the token of an invitation in this browser, for the way by the mail that confirms an address: the link in it
 * must not carry the token, because servers log the addresses that are opened.
 */
export function keepInvitation(token: string): void {
  try {
    window.localStorage.setItem(key, token);
  } catch {
    // a browser may forbid it; then the link of the invitation is opened again
  }
}

/** The token that was kept, if there is one. */
export function keptInvitation(): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the token. */
export function forgetInvitation(): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // nothing was kept then
  }
}
