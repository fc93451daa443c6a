import { createTransport } from "nodemailer";
import { describe, expect, it } from "vitest";
import { nodemailerMailer } from "./nodemailerMailer.ts";

const mail = {
  messageId: "<one@rolecall>",
  to: "nina@acme.example",
  subject: "Olga invites you to Acme",
  text: "Hello,\n\nÄnderungen are kept.\n",
};

describe("a mailer over nodemailer", () => {
  it("hands over the mail as it is, under its own message id", async () => {
    const raw: string[] = [];
    const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
    const sendMail: typeof transport.sendMail = async (options) => {
      const info = await transport.sendMail(options);
      if (Buffer.isBuffer(info.message)) raw.push(info.message.toString());
      return info;
    };
    await nodemailerMailer({ sendMail }, "Acme <no-reply@acme.example>").send(mail);
    const [sent = ""] = raw;
    expect(sent).toMatch(/^Message-ID: <one@rolecall>$/m);
    expect(sent).toMatch(/^To: nina@acme\.example$/m);
    expect(sent).toMatch(/^From: Acme <no-reply@acme\.example>$/m);
    expect(sent).toMatch(/^Subject: Olga invites you to Acme$/m);
    expect(sent).toContain("are kept.");
  });

  it("hands over the markup beside the text, where there is any", async () => {
    const transport = createTransport({ jsonTransport: true });
    const sent: unknown[] = [];
    const sendMail: typeof transport.sendMail = async (options) => {
      const info = await transport.sendMail(options);
      sent.push(JSON.parse(info.message));
      return info;
    };
    const mailer = nodemailerMailer({ sendMail }, "no-reply@acme.example");
    await mailer.send({ ...mail, html: "<p>Hello" });
    await mailer.send(mail);
    expect(sent).toMatchObject([{ text: mail.text, html: "<p>Hello" }, { text: mail.text }]);
    expect(sent[1]).not.toHaveProperty("html");
  });

  it("sends to one address, whatever that looks like", async () => {
    const transport = createTransport({ jsonTransport: true });
    const envelopes: unknown[] = [];
    const sendMail: typeof transport.sendMail = async (options) => {
      const info = await transport.sendMail(options);
      envelopes.push(info.envelope);
      return info;
    };
    const to = "a@acme.example,eve@evil.example";
    await nodemailerMailer({ sendMail }, "no-reply@acme.example").send({ ...mail, to });
    expect(envelopes).toMatchObject([{ to: [expect.any(String)] }]);
  });

  it("rejects when the mail could not be handed over", async () => {
    const broken = {
      sendMail: async () => {
        throw new Error("The mail service is down");
      },
    };
    await expect(nodemailerMailer(broken, "no-reply@acme.example").send(mail)).rejects.toThrow("is down");
  });
});
