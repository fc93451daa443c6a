/** A denial, and how often it has happened since it was last written. */
export interface CountedDenial {
  readonly organization: string;
  readonly actor: string;
  readonly action: string;
  readonly code: string;
  /** What the entry of the first one says. */
  readonly command: { readonly type: string };
  /** What makes it the same as another one: the permission or the action, the reason and the place. */
  readonly kind: readonly unknown[];
  readonly count: number;
}
