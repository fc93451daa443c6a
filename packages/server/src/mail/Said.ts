import type { Mail } from "./Mailer.ts";

/** What a mail says, whoever it goes to. */
export type Said = Pick<Mail, "subject" | "text" | "html">;
