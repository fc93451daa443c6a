import { describe, expectTypeOf, it } from "vitest";
import type { Authority } from "../authority/Authority.ts";
import type { ApplicationMail } from "./ApplicationMail.ts";

const mail = { to: "nina@acme.example", subject: "Hello", text: "Hello,\n" };

describe("ApplicationMail", () => {
  it("needs a recipient, a subject and a text", () => {
    expectTypeOf(mail).toExtend<ApplicationMail>();
    expectTypeOf({
      ...mail,
      organization: "acme",
      html: "<p>Hello",
      about: "invoice-1",
    }).toExtend<ApplicationMail>();
    expectTypeOf({
      ...mail,
      organization: undefined,
      html: undefined,
      about: undefined,
    }).toExtend<ApplicationMail>();
    expectTypeOf({ to: mail.to, subject: mail.subject }).not.toExtend<ApplicationMail>();
    expectTypeOf({ to: mail.to, text: mail.text }).not.toExtend<ApplicationMail>();
    expectTypeOf({ subject: mail.subject, text: mail.text }).not.toExtend<ApplicationMail>();
  });

  it("goes to one address, and never under a message id of its own", () => {
    expectTypeOf({ ...mail, to: ["nina@acme.example"] }).not.toExtend<ApplicationMail>();
    // @ts-expect-error the outbox makes the message id
    const named: ApplicationMail = { ...mail, messageId: "<one@acme.example>" };
    void named;
  });
});

describe("authority.send", () => {
  it("takes a mail, and a transaction as authority.record does", () => {
    expectTypeOf<Authority["send"]>().parameter(0).toEqualTypeOf<ApplicationMail>();
    expectTypeOf<Authority["send"]>().parameter(1).toEqualTypeOf<Parameters<Authority["record"]>[1]>();
    expectTypeOf<Authority["send"]>().returns.toEqualTypeOf<Promise<void>>();
  });
});
