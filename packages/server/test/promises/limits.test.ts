import {
  decide,
  factsOf,
  type Command,
  type Facts,
  type OrganizationState,
  type Outcome,
} from "@rolecall/organization/rules";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, day, hour, noon, organization } from "../../../organization/test/organizations.ts";
import { openPostgres } from "../databases.ts";
import { openServer, personOf, type Server } from "../http/openServer.ts";
import { tableIn } from "./tableIn.ts";

const rows = tableIn("packages/server/README.md", "what", "how many");
const numbersIn = (cell: string) =>
  (cell.match(/\d[\d,]*/g) ?? []).map((text) => Number(text.replace(",", "")));

const invite: Command = {
  type: "invite",
  via: "projects",
  id: "new",
  tokenHash: "new",
  email: "gus@mail.example",
  role: "member",
  projects: [],
  teamIds: [],
};

/** What an invitation by Olga comes to after some mails, at a time. `most` go out, and one more does not. */
function holdsAt(
  most: number,
  window: number,
  send: (index: number, at: number) => OrganizationState["sends"][number],
  sketch: Parameters<typeof organization>[0] = {},
): void {
  const after = (count: number, at: number) => {
    const sends = Array.from({ length: count }, (_, index) => send(index, at));
    return wordOf(
      decide(factsOf(organization({ people: { olga: "owner" }, ...sketch, sends })), invite, asks("olga")),
    );
  };
  expect([after(most - 1, noon - 1), after(most, noon - 1), after(most, noon - window)]).toEqual([
    "done",
    "rate_limited",
    "done",
  ]);
}

/** The same where the facts count over all organizations. */
function holdsOverAll(most: number, told: (count: number) => Partial<Facts>, sketch = {}): void {
  const facts = factsOf(organization({ people: { olga: "owner" }, ...sketch }));
  const after = (count: number) => wordOf(decide({ ...facts, ...told(count) }, invite, asks("olga")));
  expect([after(most - 1), after(most)]).toEqual(["done", "rate_limited"]);
}

const wordOf = (outcome: Outcome) => (outcome.status === "refused" ? outcome.refusal.code : outcome.status);
const toOthers = (index: number, at: number) => ({
  at,
  domain: `site-${index}.example`,
  email: `guest@site-${index}.example`,
});
const young = { plan: "free", organization: { createdAt: noon - 30 * day } } as const;
const old = { plan: "free", organization: { createdAt: noon - 30 * day - 1 } } as const;

describe("the README's limit on", () => {
  let server: Server;

  beforeAll(async () => {
    const [database] = await openPostgres(1);
    if (database === undefined) throw new Error("no database");
    server = await openServer(database, { migrate: true });
  });

  const codeOf = async (path: string, body: unknown) => {
    const response = await server.ask(personOf("olga"), "POST", path, { body: JSON.stringify(body) });
    return response.ok ? "ok" : (await response.json()).code;
  };
  const many = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

  /** How each row of the table is kept. */
  const kept: Readonly<Record<string, (numbers: readonly number[]) => unknown>> = {
    "invitation mails from one organization to one address within 24 hours": ([most = 0]) =>
      holdsAt(most, day, (_, at) => ({ at, domain: "mail.example", email: "gus@mail.example" })),
    "invitation mails from one organization to one mail domain within one hour": ([most = 0]) =>
      holdsAt(most, hour, (index, at) => ({
        at,
        domain: "mail.example",
        email: `guest-${index}@mail.example`,
      })),
    "invitation mails from one organization within 24 hours": ([few = 0, age, most = 0]) => {
      expect(age).toBe(30);
      holdsAt(few, day, toOthers, young);
      holdsAt(most, day, toOthers, old);
      holdsAt(most, day, toOthers);
    },
    "invitation mails from one person, over all organizations, within 24 hours": () => {
      holdsOverAll(50, (count) => ({ sendsBy: () => count }), young);
      holdsOverAll(500, (count) => ({ sendsBy: () => count }));
    },
    "invitation mails from all organizations to one address within 24 hours": ([most = 0]) =>
      holdsOverAll(most, (count) => ({ sendsToFromAll: () => count })),
    "questions in one `POST /access/checks`": async ([most = 0]) => {
      const checks = (count: number) =>
        codeOf("/access/checks", {
          organization: "acme",
          checks: many(count, { permission: "team.create" }),
        });
      expect([await checks(most), await checks(most + 1)]).toEqual(["ok", "invalid_request"]);
    },
    "projects, and teams, in one invitation": async ([most = 0]) => {
      const offering = (offer: object) =>
        codeOf("/organizations/acme/invitations", {
          via: "list",
          email: "x@y.example",
          role: "member",
          ...offer,
        });
      for (const offer of [
        (count: number) => ({ projects: many(count, { projectId: "gone", role: "admin" }) }),
        (count: number) => ({ teamIds: many(count, "gone") }),
      ])
        expect([await offering(offer(most)), await offering(offer(most + 1))]).toEqual([
          "unknown_target",
          "invalid_request",
        ]);
    },
    "how long an invitation can be accepted after it is sent": ([days = 0]) => {
      const state = organization({ people: { olga: "owner" } });
      const outcome = decide(factsOf(state), invite, asks("olga"));
      expect(outcome).toMatchObject({ changes: [{ invitation: { expiresAt: noon + days * day } }, {}] });
    },
    "how long a requested deletion can be cancelled": ([days = 0]) => {
      const closing = (purgeAt: number) =>
        organization({ people: { olga: "owner" }, organization: { state: "deletionRequested", purgeAt } });
      const request: Command = { type: "organization.requestDeletion", nameTyped: "Acme" };
      const context = asks("olga", { passwordConfirmed: true });
      const requested = decide(factsOf(organization({ people: { olga: "owner" } })), request, context);
      expect(requested).toMatchObject({ changes: [{ organization: { purgeAt: noon + days * day } }, {}] });
      const cancel = (purgeAt: number) =>
        wordOf(decide(factsOf(closing(purgeAt)), { type: "organization.cancelDeletion" }, context));
      expect([cancel(noon + 1), cancel(noon)]).toEqual(["done", "org_not_active"]);
    },
  };

  it.each(rows)("%s: %s", async (what = "", howMany = "") => {
    const check = kept[what];
    if (check === undefined) throw new Error(`Nothing shows that this limit is kept: ${what}`);
    await check(numbersIn(howMany));
  });
});
