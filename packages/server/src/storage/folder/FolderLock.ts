/** The exclusive use of a folder by this process. */
export interface FolderLock {
  /** Throws `database_in_use` once another process has taken the folder over, or the folder has been deleted. */
  check(): void;
  /** Whether this process still has it. */
  isHeld(): boolean;
  /** Gives the folder back. */
  release(): Promise<void>;
}
