import { describe, expect, it } from "vitest";
import { answerOf, asks, day, hour, noon, organization } from "../../test/organizations.ts";
import type { Sketch } from "../../test/organizations.ts";
import type { Command } from "./Command.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";

const email = "gus@mail.example";
const offer = { role: "member", projects: [], teamIds: [] } as const;
const asked = { type: "invite", id: "new", tokenHash: "new", email, ...offer } as const;
const pending: Sketch = { invitations: [{ id: "one", email }] };
const expired: Sketch = { invitations: [{ id: "one", email, expiresAt: noon }] };
const resend = { type: "invitation.resend", id: "one", tokenHash: "new", mail: true } as const;

/** Everything that mails an invitation to an address. */
const mailings: readonly (readonly [string, Sketch, Command])[] = [
  ["an invitation to projects", {}, { ...asked, via: "projects" }],
  ["an invitation to teams, in other letters", {}, { ...asked, via: "teams", email: " Gus@Mail.Example" }],
  ["a row of a list", {}, { ...asked, via: "list" }],
  ["a row of a list whose address is invited", pending, { ...asked, via: "list" }],
  ["a pending invitation sent again", pending, resend],
  ["an expired invitation sent again", expired, resend],
  ["an expired invitation tried again", expired, { type: "invitation.retry", id: "one", tokenHash: "new" }],
];

describe("an invitation by a person without a verified address", () => {
  it.each(mailings)("is refused, whatever their role: %s", (_, sketch, command) => {
    const state = organization({ people: { olga: "owner" }, ...sketch });
    const refused = (told: object) => answerOf(decide(factsOf(state), command, asks("olga", told)));
    expect(refused({ emailVerified: false })).toBe("email_not_verified");
    expect(refused({ emailVerified: true })).toBe("done");
  });

  it("is refused with a link to copy as well", () => {
    const state = organization({ people: { olga: "owner" }, ...pending });
    const command = { ...resend, mail: false };
    expect(answerOf(decide(factsOf(state), command, asks("olga", { emailVerified: false })))).toBe(
      "email_not_verified",
    );
  });
});

describe("sendFault, of one address", () => {
  it.each(mailings)("lets five mails go out within 24 hours, and not a sixth: %s", (_, sketch, command) => {
    expect(after(sketch, command, 4)).toBe("done");
    expect(after(sketch, command, 5)).toBe("rate_limited");
    expect(after(sketch, command, 5, noon - day)).toBe("done");
    expect(after(sketch, command, 5, noon - day + 1)).toBe("rate_limited");
  });

  it("counts no mails to others at the same domain", () => {
    expect(after({}, { ...asked, via: "projects" }, 5, noon - 2 * hour, "gusta@mail.example")).toBe("done");
  });

  it("lets a link be copied, which mails nothing", () => {
    for (const sketch of [pending, expired])
      expect(after(sketch, { ...resend, mail: false }, 5)).toBe("done");
  });

  it("names the address before it speaks of domain and organization", () => {
    const sends = Array.from({ length: 500 }, () => ({ at: noon - 1, domain: "mail.example", email }));
    const outcome = decide(
      factsOf(organization({ people: { olga: "owner" }, sends })),
      { ...asked, via: "list" },
      asks("olga"),
    );
    expect(outcome).toMatchObject({
      refusal: { message: expect.stringContaining(`${email} was sent 5 invitations `) },
    });
  });
});

/** What a command comes to once some mails went out to an address. */
function after(sketch: Sketch, command: Command, count: number, at = noon - 2 * hour, to = email) {
  const sends = Array.from({ length: count }, () => ({ at, domain: "mail.example", email: to }));
  const state = organization({ people: { olga: "owner" }, ...sketch, sends });
  return answerOf(decide(factsOf(state), command, asks("olga")));
}
