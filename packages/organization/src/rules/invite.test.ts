import { describe, expect, it } from "vitest";
import { testGuardOrder } from "../../test/guardOrder.ts";
import {
  afterwards,
  answerOf,
  asks,
  changesOf,
  day,
  hour,
  noon,
  organization,
  sendsTo,
  systemAsks,
} from "../../test/organizations.ts";
import { accessIn } from "./accessIn.ts";
import { factsOf } from "./factsOf.ts";
import { invite } from "./invite.ts";
import {
  type Case,
  command,
  guest,
  limited,
  offers,
  run,
  sketch,
  told,
  whole,
} from "../../test/inviteCases.ts";

describe("invite", () => {
  testGuardOrder<Case>(
    whole,
    [
      {
        about: "the organization waits to be deleted",
        code: "org_not_active",
        fails: (one) => limited(one, { state: "deletionRequested" }),
      },
      {
        about: "a member invites",
        code: "not_permitted",
        fails: (one) => ({ ...one, context: asks("maya") }),
      },
      {
        about: "the address is none",
        code: "invalid_email",
        path: "email",
        fails: (one) => ({ ...one, command: { ...one.command, email: "guest at mail" } }),
      },
      {
        about: "an admin offers the role of an owner",
        code: "role_above_actor",
        path: "role",
        fails: (one) => ({ ...one, command: { ...one.command, role: "owner" } }),
      },
      {
        about: "a team is not in the organization",
        code: "unknown_target",
        path: "teamIds[0]",
        fails: (one) => ({ ...one, command: { ...one.command, teamIds: ["nowhere"] } }),
      },
      {
        about: "the plan has no analysts",
        code: "role_not_on_plan",
        fails: (one) => offers(told(one, { plan: "growth" }), [{ projectId: "shop", role: "analyst" }]),
      },
      {
        about: "an admin offers the role of a project owner",
        code: "role_above_actor",
        fails: (one) => offers(one, [{ projectId: "web", role: "owner" }]),
      },
      {
        about: "the address is a member's",
        code: "already_member",
        path: "email",
        fails: (one) =>
          told(one, { people: { ...one.sketch.people, gus: { email: guest, role: "member" } } }),
      },
      {
        about: "the address has a pending invitation",
        code: "already_invited",
        path: "email",
        fails: (one) => told(one, { invitations: [{ id: "old", email: guest }] }),
      },
      {
        about: "the domain is not among the allowed ones",
        code: "domain_not_allowed",
        path: "email",
        fails: (one) => limited(one, { allowedDomains: ["acme.example"] }),
      },
      {
        about: "the seats are taken",
        code: "no_seat",
        fails: (one) => limited(one, { seats: 5 }),
      },
      {
        about: "too many mails went out",
        code: "rate_limited",
        fails: (one) => told(one, { sends: sendsTo("mail.example", 10) }),
      },
    ],
    run,
  );

  it("checks that a project is there before a team, and both before the plan", () => {
    const one = offers(told(whole, { plan: "free" }), [
      { projectId: "web", role: "analyst" },
      { projectId: "nowhere", role: "admin" },
    ]);
    expect(run(one)).toMatchObject({ refusal: { code: "unknown_target", path: "projects[1].projectId" } });
  });

  it("makes a pending invitation that lives seven days, and queues one mail", () => {
    const one = {
      ...whole,
      command: command({ email: "  Guest@Mail.Example ", name: " Gus ", teamIds: ["growth"] }),
    };
    expect(run(one)).toEqual({
      status: "done",
      changes: [
        {
          type: "invitation.added",
          invitation: {
            id: "new",
            email: guest,
            name: "Gus",
            role: "member",
            projects: [],
            teamIds: ["growth"],
            state: "pending",
            tokenHash: "hash-of-new",
            invitedBy: "ada",
            createdAt: noon,
            expiresAt: noon + 7 * day,
            sentCount: 1,
            lastSentAt: noon,
          },
        },
        { type: "mail.queued", kind: "invitation", to: guest, about: "new" },
      ],
    });
  });

  it("lets owners and admins invite in each of the three ways, and no one else", () => {
    const answers = (["projects", "teams", "list"] as const).map((via) =>
      ["olga", "ada", "bill", "maya", "pia", "stranger"].map((who) =>
        answerOf(run({ ...whole, command: command({ via }), context: asks(who) })),
      ),
    );
    const no = "not_permitted";
    expect(answers).toEqual(Array.from({ length: 3 }, () => ["done", "done", no, no, no, no]));
    expect(answerOf(run({ ...whole, context: systemAsks() }))).toBe(no);
  });

  it("lets a project's owners and admins add members to it, and not invite new addresses", () => {
    expect(
      accessIn(factsOf(organization(sketch)), "pia").can("user.grantIndividual", { project: "web" }),
    ).toBe(true);
    const one = { ...offers(whole, [{ projectId: "web", role: "admin" }]), context: asks("pia") };
    expect(answerOf(run(one))).toBe("not_permitted");
  });

  it("offers every role at or below the inviter's own, so that only an owner invites an owner", () => {
    const answers = ["olga", "ada"].map((who) =>
      (["owner", "admin", "billingAdmin", "member"] as const).map((role) =>
        answerOf(
          run({ ...whole, command: command({ role }), context: asks(who, { passwordConfirmed: true }) }),
        ),
      ),
    );
    expect(answers).toEqual([
      ["done", "done", "done", "done"],
      ["role_above_actor", "done", "done", "done"],
    ]);
  });

  it("lets no one offer a place in a team that gives more than they may give", () => {
    const one = { ...whole, command: command({ via: "teams", teamIds: ["growth", "rulers"] }) };
    expect(run(one)).toMatchObject({ refusal: { code: "role_above_actor", path: "teamIds[1]" } });
    expect(answerOf(run({ ...one, context: asks("olga") }))).toBe("done");
  });

  it("offers every project role on the enterprise plan, and owner and admin on the others", () => {
    const answers = (["enterprise", "growth", "free"] as const).map((plan) =>
      (["owner", "admin", "analyst", "consumer"] as const).map((role) =>
        answerOf(
          run({ ...offers(told(whole, { plan }), [{ projectId: "web", role }]), context: asks("olga") }),
        ),
      ),
    );
    const no = "role_not_on_plan";
    expect(answers).toEqual([
      ["done", "done", "done", "done"],
      ["done", "done", no, no],
      ["done", "done", no, no],
    ]);
  });

  it("treats a pending invitation whose time is over as no pending one, and writes down that it has expired", () => {
    const old = { id: "old", email: guest, expiresAt: noon };
    const outcome = run(told(whole, { invitations: [old], organization: { seats: 6 } }));
    expect(changesOf(outcome, "invitation.updated")).toMatchObject([
      { invitation: { id: "old", state: "expired" }, before: { state: "pending" } },
    ]);
    expect(changesOf(outcome, "invitation.added")).toHaveLength(1);
    expect(answerOf(run(told(whole, { invitations: [{ ...old, expiresAt: noon + 1 }] })))).toBe(
      "already_invited",
    );
  });

  it("invites an address again whose invitation was declined, revoked or has expired", () => {
    for (const state of ["declined", "revoked", "expired"] as const)
      expect(answerOf(run(told(whole, { invitations: [{ id: "old", email: guest, state }] })))).toBe("done");
  });

  it("does not invite a suspended member, who could not accept", () => {
    const gus = { email: guest, role: "member", status: "suspended" } as const;
    expect(answerOf(run(told(whole, { people: { ...sketch.people, gus } })))).toBe("already_member");
  });

  it("counts pending invitations as seats until their time is over", () => {
    const seats = { organization: { seats: 7 } };
    const pending = { id: "other", email: "other@mail.example" };
    const answer = (expiresAt: number) =>
      answerOf(
        run(
          told(whole, {
            ...seats,
            invitations: [
              { ...pending, expiresAt },
              { id: "third", expiresAt },
            ],
          }),
        ),
      );
    expect(answer(noon + 1)).toBe("no_seat");
    expect(answer(noon)).toBe("done");
  });

  it("compares allowed domains in any case", () => {
    expect(answerOf(run(limited(whole, { allowedDomains: ["Mail.Example"] })))).toBe("done");
    expect(answerOf(run(limited(whole, { allowedDomains: [] })))).toBe("domain_not_allowed");
  });

  it("sends at most ten mails an hour to one domain", () => {
    const sent = (count: number, at: number, domain: string) =>
      answerOf(run(told(whole, { sends: sendsTo(domain, count, at) })));
    expect(sent(9, noon - 1, "mail.example")).toBe("done");
    expect(sent(10, noon - 1, "mail.example")).toBe("rate_limited");
    expect(sent(10, noon - hour, "mail.example")).toBe("done");
    expect(sent(10, noon - 1, "acme.example")).toBe("done");
  });

  it("sends at most 50 a day for a free organization in its first month, and 500 for all others", () => {
    const sent = (count: number, plan: "free" | "growth", age: number) =>
      answerOf(
        run({
          ...whole,
          sketch: {
            ...sketch,
            plan,
            organization: { createdAt: noon - age },
            sends: sendsTo("mail.example", count, noon - 2 * hour),
          },
        }),
      );
    expect(sent(49, "free", 30 * day)).toBe("done");
    expect(sent(50, "free", 30 * day)).toBe("rate_limited");
    expect(sent(50, "free", 30 * day + 1)).toBe("done");
    expect(sent(50, "growth", day)).toBe("done");
    expect(sent(500, "growth", day)).toBe("rate_limited");
  });

  it("goes out once when it is asked twice", () => {
    const state = organization(sketch);
    const after = afterwards(state, run(whole));
    expect(invite(factsOf(after), command(), asks("ada"))).toEqual({ status: "unchanged" });
    expect(answerOf(invite(factsOf(after), command({ id: "another" }), asks("ada")))).toBe("already_invited");
  });

  it("makes no second invitation with the id of another", () => {
    expect(answerOf(run(told(whole, { invitations: [{ id: "new", state: "revoked" }] })))).toBe("stale");
    expect(answerOf(run(told(whole, { invitations: [{ id: "new", email: "other@mail.example" }] })))).toBe(
      "stale",
    );
  });

  it("names each place once, with the higher of two roles", () => {
    const one = offers({ ...whole, command: command({ teamIds: ["growth", "growth"] }) }, [
      { projectId: "web", role: "admin" },
      { projectId: "shop", role: "consumer" },
      { projectId: "web", role: "analyst" },
    ]);
    expect(changesOf(run(one), "invitation.added")[0]?.invitation).toMatchObject({
      projects: [
        { projectId: "web", role: "admin" },
        { projectId: "shop", role: "consumer" },
      ],
      teamIds: ["growth"],
    });
  });
});
