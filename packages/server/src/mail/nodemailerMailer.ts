import type { Transporter } from "nodemailer";
import type { Mailer } from "./Mailer.ts";
import { smtpFault } from "./smtpFault.ts";

/**
 * Creates a mailer from any nodemailer transport, with one sender address. Temporary rejections by the mail server are
 * retried; permanent ones are not.
 * @example
 * import { createTransport } from "nodemailer";
 * import { nodemailerMailer } from "@rolecall/server/nodemailer";
 *
 * export const mailer = nodemailerMailer(createTransport("smtp://localhost:1025"), "Acme <no-reply@acme.example>");
 */
export function nodemailerMailer(transport: Pick<Transporter, "sendMail">, from: string): Mailer {
  return {
    async send({ messageId, to, subject, text, html }) {
      // an address as an object is taken as it is: a comma in it never makes two of it
      const head = { from, to: { name: "", address: to }, subject, messageId };
      try {
        await transport.sendMail({ ...head, text, ...(html !== undefined && { html }) });
        return undefined;
      } catch (error) {
        const known = smtpFault(error);
        if (known === undefined) throw error;
        return known;
      }
    },
  };
}
