/** What a server process is told when it starts. */
export interface ServerSettings {
  /** The address of the database. */
  readonly database: string;
  /** The port to listen on. @default one that is free */
  readonly port?: number | undefined;
  /** How long a browser may go by its snapshot, in milliseconds. */
  readonly snapshotLife?: number | undefined;
  /** How far its clock is ahead, in milliseconds. */
  readonly ahead?: number | undefined;
  /** Sends the mails that are due, and writes each into a file, a line for a mail. */
  readonly mailFile?: string | undefined;
  /** When the process dies: with its first mail in hand, or once that is handed over and before it is marked so. */
  readonly diesAtMail?: "claimed" | "sent" | undefined;
  /** The script of a page that is served beside the authority. */
  readonly script?: string | undefined;
}
