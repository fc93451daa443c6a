import type { MailKind } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { mailText } from "./mailText.ts";

const words = {
  organization: "Acme",
  by: "Olga Orlova",
  role: "admin",
  invited: "nina@acme.example",
  member: "Nina Novak (nina@acme.example)",
  project: "Web",
  until: "2026-05-11T12:00:00.000Z",
};
const kinds: readonly MailKind[] = [
  "invitation",
  "invitation.accepted",
  "invitation.declined",
  "role.changed",
  "member.removed",
  "deletion.requested",
  "deletion.cancelled",
  "owner.made",
  "owner.offered",
  "owner.joined",
  "secondFactor.changed",
  "project.deleted",
  "project.transferred",
  "project.received",
];

describe("the text of a mail", () => {
  it("names the inviter, the offer and its end, and says that it is for one address", () => {
    const { subject, text } = mailText("invitation", words, "https://acme.example/invitation#token");
    expect(subject).toBe("Olga Orlova invited you to Acme");
    expect(text).toBe(
      [
        "Hello,",
        "Olga Orlova invited you to join Acme as an admin.",
        "To accept or decline, open this link before 11 May 2026 at 12:00 UTC:\nhttps://acme.example/invitation#token",
        "The link works once and only for you. Sign in with the address this email was sent to.",
        "If you don't know who sent this, you can ignore it. Nothing happens unless you accept.\n",
      ].join("\n\n"),
    );
  });

  it.each(kinds)("is whole for %s", (kind) => {
    const { subject, text } = mailText(kind, words, "https://acme.example/link");
    expect(subject).not.toBe("");
    expect(`${subject}\n${text}`).toContain("Acme");
    expect(`${subject}\n${text}`).not.toMatch(/undefined|null|NaN|Invalid|\s{3}|1970/);
    expect(text).toMatch(/^Hello,\n\n[\s\S]+\.\n$/);
  });

  it.each(kinds)("lets no name of %s carry a link", (kind) => {
    const evil = "Win at https://www.evil.example/now";
    const names = { ...words, organization: evil, by: evil, invited: evil, invitedAddress: "eve@evil.test" };
    const { subject, text } = mailText(kind, names, "https://acme.example/link");
    expect(`${subject}\n${text}`).not.toMatch(/www\.evil|evil\.example|https:\/\/(?!acme\.example\/link)/);
    expect(text).toContain("www. evil. example");
  });

  it("calls people without a name by their address", () => {
    const { by: _by, invited: _invited, ...more } = words;
    const known = { ...more, byAddress: "olga@acme.example", invitedAddress: "nina@acme.example" };
    expect(mailText("invitation", known, "/").subject).toBe("olga@acme.example invited you to Acme");
    expect(mailText("invitation.accepted", known, "/").subject).toBe("nina@acme.example joined Acme");
    expect(mailText("invitation.accepted", { ...known, invited: "Nina" }, "/").subject).toBe(
      "Nina (nina@acme.example) joined Acme",
    );
  });

  it.each(kinds)("keeps every name of %s on its line", (kind) => {
    const evil = "Evil\r\nBcc: everyone@acme.example\u2028\u0000Inc.";
    const names = { ...words, organization: evil, by: evil, invited: evil, member: evil, project: evil };
    const { subject, text } = mailText(kind, names, "https://acme.example/link");
    expect(subject).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
    expect(text).not.toMatch(/^Bcc:/m);
  });
});
