/** What a state is called in an interface, and what is said when it is reached. */
export interface MachineWords {
  readonly label: string;
  /** A whole sentence, for a live region too. */
  readonly message: string;
}
