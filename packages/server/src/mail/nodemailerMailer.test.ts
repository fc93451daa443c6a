import { createTransport } from "nodemailer";
import { describe, expect, it } from "vitest";
import { nodemailerMailer } from "./nodemailerMailer.ts";

const mail = {
  messageId: "<one@rolecall>",
  to: "nina@acme.example",
  subject: "Olga invited you to Acme",
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
    expect(sent).toMatch(/^Subject: Olga invited you to Acme$/m);
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

  const answering = (fault: object, message = "refused") =>
    nodemailerMailer(
      {
        sendMail: async () => {
          throw Object.assign(new Error(message), fault);
        },
      },
      "no-reply@acme.example",
    ).send(mail);

  it.each([
    { responseCode: 421, response: "421 4.7.0 Try again later", command: "CONN", code: "ECONNECTION" },
    { responseCode: 450, response: "450 4.2.0 Greylisted", command: "RCPT TO", code: "EENVELOPE" },
    { responseCode: 451, response: "451 4.3.0 Local error", command: "DATA", code: "EMESSAGE" },
    {
      responseCode: 454,
      response: "454 Throttling failure: Maximum sending rate exceeded.",
      command: "DATA",
    },
    { responseCode: 550, response: "550 5.4.5 Daily sending quota exceeded", command: "DATA" },
    { responseCode: 552, response: "552 5.2.2 The mailbox is over quota", command: "RCPT TO" },
    { name: "TooManyRequestsException", response: "Too many requests" },
    { statusCode: 429, response: "429 Too Many Requests" },
  ])("puts a mail off that the service takes later: $response", async (fault) => {
    expect(await answering(fault)).toEqual({ status: "deferred", reason: fault.response });
  });

  it.each([
    { responseCode: 550, response: "550 5.1.1 No such user here", command: "RCPT TO", code: "EENVELOPE" },
    { responseCode: 554, response: "554 5.7.1 Rejected as spam", command: "DATA", code: "EMESSAGE" },
  ])("says that a mail bounced: $response", async (fault) => {
    expect(await answering(fault)).toEqual({ status: "bounced", reason: fault.response });
  });

  it("says that a mail bounced when nodemailer finds that its address is none", async () => {
    const fault = { code: "EENVELOPE", command: "API" };
    expect(await answering(fault, 'Invalid recipient "nina"')).toMatchObject({ status: "bounced" });
  });

  it.each([
    { responseCode: 535, response: "535 Authentication failed", command: "AUTH PLAIN", code: "EAUTH" },
    { responseCode: 454, response: "454 4.7.0 Temporary authentication failure", code: "EAUTH" },
    {
      responseCode: 550,
      response: "550 Your sender is not allowed",
      command: "MAIL FROM",
      code: "EENVELOPE",
    },
    { responseCode: 554, response: "554 No SMTP service here", command: "CONN", code: "EPROTOCOL" },
    { code: "ECONNECTION", command: "CONN" },
    {},
  ])("rejects when the fault is not the mail's, so that it is tried again: $response", async (fault) => {
    await expect(answering(fault, "The mail service is down")).rejects.toThrow("is down");
  });
});
