/** Who is signed in, as the header shows it. What they may do is the snapshot's affair. */
export interface Session {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Their role in words: "Billing admin". */
  readonly role: string;
}
