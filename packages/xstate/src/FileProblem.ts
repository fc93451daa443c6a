/** Why a file of invitations cannot be used at all. */
export interface FileProblem {
  /** The stable code. */
  readonly code:
    | "file_too_large"
    | "too_many_rows"
    | "no_rows"
    | "column_missing"
    | "column_repeated"
    | "file_unreadable"
    | "file_gone"
    | "file_timed_out";
  /** What happened, why, and what to do. */
  readonly message: string;
}
