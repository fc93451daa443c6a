/** Whose access something changes. */
export interface Reach {
  readonly everyone: boolean;
  readonly userIds: ReadonlySet<string>;
}
