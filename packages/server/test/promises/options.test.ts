import { describe, expect, it, vi } from "vitest";
import { emailOf, noon } from "../../../organization/test/organizations.ts";
import {
  createAuthority,
  createGuards,
  createHandler,
  type Authority,
  type HandlerOptions,
} from "../../src/index.ts";
import { personIn, personOf } from "../http/openServer.ts";
import { manyMembers, request } from "./manyMembers.ts";
import { tableIn } from "./tableIn.ts";
import { unreachable } from "./unreachable.ts";

const readme = "packages/server/README.md";
const second = 1_000;
const rows = [...tableIn(readme, "`createAuthority`"), ...tableIn(readme, "`createHandler`")];
/** What the tables of options say of one that is left out. */
const withoutIt = (option: string) => rows.find(([cell]) => cell === `\`${option}\``)?.[2];

describe("the README says what is so", () => {
  const given = manyMembers();
  const handlerWith = (options: Partial<HandlerOptions>) =>
    createHandler(given.server().authority, {
      authenticate: async (asked) => personIn(asked),
      onError: () => {},
      ...options,
    });

  /** An option, what the README says of leaving it out, and what shows that. */
  const defaults: readonly (readonly [option: string, without: string, holds: () => unknown])[] = [
    [
      "mailsPerSecond",
      "10",
      async () => {
        const times: number[] = [];
        const pacing = given.authorityWith({
          clock: () => noon,
          mailer: { send: async () => void times.push(performance.now()) },
        });
        for (let at = 0; at < 6; at++)
          await pacing.send({ to: emailOf(`many-${at}`), subject: "Hello", text: "Hello" });
        await pacing.deliverMail();
        expect(times).toHaveLength(6);
        // timers of Node may be a millisecond early
        expect((times[5] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(5 * 100 - 10);
      },
    ],
    [
      "mailTimeout",
      "30,000",
      async () => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
        let handOver = () => {};
        const handed = new Promise<void>((resolve) => {
          handOver = resolve;
        });
        const stuck = given.authorityWith({
          clock: () => noon,
          mailer: {
            send: () => {
              handOver();
              return new Promise(() => {});
            },
          },
        });
        await stuck.send({ to: "gus@mail.example", subject: "Hello", text: "Hello" });
        let isOver = false;
        const sending = stuck.deliverMail().finally(() => {
          isOver = true;
        });
        await handed;
        await vi.advanceTimersByTimeAsync(30 * second - 1);
        expect(isOver).toBe(false);
        await vi.advanceTimersByTimeAsync(1);
        expect(await sending).toMatchObject({ sent: 0 });
      },
    ],
    [
      "invitationLink",
      "`/invitation#${token}`",
      async () => {
        const texts: string[] = [];
        const mailing = given.authorityWith({
          clock: () => noon,
          mailer: { send: async ({ text }) => void texts.push(text) },
        });
        const invite = { type: "invite", via: "list", email: "ina@mail.example", role: "member" } as const;
        await mailing.execute("many", { ...invite, projects: [], teamIds: [] }, personOf("olga"));
        await mailing.deliverMail();
        expect(texts.join("\n")).toMatch(/(?:^|\s)\/invitation#[\w-]{43}(?:\s|$)/);
      },
    ],
    [
      "snapshotLife",
      "900,000 (15 minutes)",
      async () => {
        const time = { now: noon };
        const reading = given.authorityWith({ clock: () => time.now });
        const lives: number[] = [];
        for (let at = 0; at < 30; at++, time.now += 37 * second) {
          const snapshot = await reading.snapshot("many", "olga");
          lives.push((Date.parse(snapshot?.expiresAt ?? "") - time.now) / 60 / second);
        }
        expect(Math.min(...lives)).toBeGreaterThanOrEqual(7.5);
        expect(Math.max(...lives)).toBeLessThanOrEqual(15);
        // it comes near to both
        expect(Math.max(...lives) - Math.min(...lives)).toBeGreaterThan(6);
      },
    ],
    [
      "maxBodyBytes",
      "65,536",
      async () => {
        const statusOf = async (bytes: number) => {
          const body = JSON.stringify({ nam: "x".repeat(bytes - 10) });
          expect(body).toHaveLength(bytes);
          const headers = { "content-type": "application/json" };
          return (await handlerWith({})(request("/organizations", { method: "POST", headers, body }))).status;
        };
        expect([await statusOf(65_536), await statusOf(65_537)]).toEqual([422, 413]);
      },
    ],
    [
      "timeout",
      "30,000",
      async () => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
        const handler = handlerWith({ authenticate: () => new Promise(() => {}) });
        let isOver = false;
        const answered = handler(request("/organizations")).finally(() => {
          isOver = true;
        });
        await vi.advanceTimersByTimeAsync(30 * second - 1);
        expect(isOver).toBe(false);
        await vi.advanceTimersByTimeAsync(1);
        expect((await answered).status).toBe(503);
      },
    ],
  ];

  it.each([
    ["createAuthority", (authority: Authority) => authority.start()],
    [
      "createHandler",
      (authority: Authority) =>
        createHandler(authority, { authenticate: async () => personOf("olga") })(request("/organizations")),
    ],
    [
      "createGuards",
      (authority: Authority) =>
        createGuards(authority, { authenticate: async () => personOf("olga") }).authorize(
          request("/own"),
          "team.create",
          { organization: "many" },
        ),
    ],
  ] as const)("without `onError`, `%s` tells the console what failed", async (_, fail) => {
    const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => {});
    const { away } = unreachable();
    const failed = await fail(createAuthority({ database: away, secret: "x".repeat(32) }));
    await vi.waitFor(() =>
      expect(console).toHaveBeenCalledWith(expect.objectContaining({ code: "ECONNREFUSED" })),
    );
    if (typeof failed === "function") await failed();
    expect(withoutIt("onError")).toBe("`console.error`");
  });

  it.each(defaults)("without the option `%s`: %s", async (option, without, holds) => {
    expect(withoutIt(option)).toBe(without);
    await holds();
  });
});
