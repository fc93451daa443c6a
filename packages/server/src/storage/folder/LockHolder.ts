/** The process that holds a folder, as its lock file describes it. */
export interface LockHolder {
  readonly pid: number;
  /** Tells this process from a later one with the same id. Only where the system says when a process began. */
  readonly started?: string | undefined;
  /** The machine, since it was started, and the container on it. Process ids of two places cannot be compared. */
  readonly place?: string | undefined;
  readonly host: string;
  /** When it took the folder. */
  readonly since: string;
  /** It has given the folder back. */
  readonly free?: boolean | undefined;
}
