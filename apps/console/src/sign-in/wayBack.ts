/** Where someone was before they had to sign in. */
export interface WayBack {
  readonly address: string;
  /** Whether they were signed in until then. */
  readonly hasEnded: boolean;
}

// in no address, because it may hold the token of an invitation, which is not for the server's log
let remembered: WayBack | undefined;

/** Keeps the way back for after the sign-in. */
export function rememberWayBack(way: WayBack): void {
  remembered = way;
}

/** Tells the way back, if there is one. */
export function wayBack(): WayBack | undefined {
  return remembered;
}

/** Tells where to go after the sign-in, and forgets it. */
export function takeWayBack(): string {
  const address = remembered?.address ?? "/";
  remembered = undefined;
  return address;
}
