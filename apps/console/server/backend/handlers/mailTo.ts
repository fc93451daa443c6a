import type { BackendOptions } from "../frame/Asked.ts";

/** What a mail says. */
export interface MailWords {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Mails a member. What it is `about` is done, whether or not the mail goes out. */
export async function mailTo(
  { mailer, onError }: Pick<BackendOptions, "mailer" | "onError">,
  { user_id, email }: { readonly user_id: string; readonly email: string },
  about: string,
  { subject, lines }: MailWords,
): Promise<void> {
  await mailer
    .send({
      messageId: `<${about}.${user_id}@rolecall>`,
      to: email,
      // a name could otherwise break out of its line in the head of the mail
      subject: subject.replaceAll(/\s+/g, " "),
      text: `${["Hello,", ...lines].join("\n\n")}\n`,
    })
    .catch(onError);
}
