/** The label of a state, and the message to show when it is reached. */
export interface MachineWords {
  /** A few words, for a heading or a button. */
  readonly label: string;
  /** A whole sentence, also for a live region. */
  readonly message: string;
}
