import type { Mail } from "./Mailer.ts";

/** What a mail says, no matter who it goes to. */
export type Said = Pick<Mail, "subject" | "text" | "html">;
