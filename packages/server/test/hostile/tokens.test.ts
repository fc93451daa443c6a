import { afterAll, beforeAll, expect, it } from "vitest";
import { readState } from "../states/readState.ts";
import { eachDatabase } from "../databases.ts";
import { ask } from "./ask.ts";
import { describedAs } from "./described.ts";
import { faultsOf, type Answer } from "./faultsOf.ts";
import { openWorld, personOf, rivalToken, type World } from "./openWorld.ts";
import type { Home } from "./world.ts";

const operations = ["invitations.read", "invitations.accept", "invitations.decline"] as const;

eachDatabase("tokens", (open) => {
  let world: World;
  let home: Home;

  beforeAll(async () => {
    world = await openWorld(await open());
    home = await world.addHome();
    await world.authority.tick();
  }, 180_000);

  afterAll(async () => {
    await world.close();
  });

  const send = async (
    id: (typeof operations)[number],
    name: string,
    body: unknown,
    known = (text: string) => text,
  ): Promise<Answer> => {
    const operation = describedAs(id);
    const headers = world.served.signIn(personOf(home.idOf(name)));
    const answer = await ask(world.served.url, operation, { path: operation.path, query: {}, body }, headers);
    expect(faultsOf(operation, { ...answer, text: known(answer.text) })).toEqual([]);
    return answer;
  };

  it.each(operations)(
    "that are wrong, used, over or of nothing are the same to the byte for strangers: %s",
    async (id) => {
      const before = await readState(world.authority.database, home.state.organization.id);
      const tokens = [
        ...["late", "gone", "used", "left"].map((invitation) => world.tokenOf(home, invitation)),
        ...["no-token-at-all", "", "x".repeat(1000), "0".repeat(64), "' or true --", "тoken", "𝕥oken"],
      ];
      const answers = [];
      for (const stranger of ["stranger", "olga", "new"])
        for (const token of tokens) answers.push(written(await send(id, stranger, { token })));
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toMatch(/^404 .*invitation_not_found/s);
      expect(await readState(world.authority.database, home.state.organization.id)).toEqual(before);
    },
  );

  it.each(operations)(
    "of another organization show nothing of it but whose mailbox to look into: %s",
    async (id) => {
      const before = await world.rivalTables();
      const hint = "n…@quietwater.example";
      const answer = await send(id, "olga", { token: rivalToken }, (text) => text.replace(hint, "a hint"));
      expect(answer.text).toContain(hint);
      expect(JSON.parse(answer.text)).toMatchObject({ status: 403, code: "wrong_recipient" });
      expect(await world.rivalTables()).toBe(before);
    },
  );

  it.each(operations)("that are missing, or are no text, are refused unread: %s", async (id) => {
    for (const body of [
      {},
      { token: null },
      { token: 1 },
      { token: ["a"] },
      { token: { $ne: "" } },
      { token: "a\u0000b" },
    ])
      expect(JSON.parse((await send(id, "new", body)).text)).toMatchObject({
        code: "invalid_request",
        path: "token",
      });
    const huge = await send(id, "new", { token: "x".repeat(2 ** 20) });
    expect(huge.status).toBe(413);
  });

  it("let no one in twice, and no one but the one they are for", async () => {
    const token = world.tokenOf(home, "open");
    const codes = [];
    for (const name of ["stranger", "olga", "new", "new", "stranger"]) {
      const answer = await send("invitations.accept", name, { token });
      codes.push(
        `${name} ${answer.status} ${JSON.parse(answer.text).code ?? JSON.parse(answer.text).status}`,
      );
    }
    expect(codes).toEqual([
      "stranger 403 wrong_recipient",
      "olga 403 wrong_recipient",
      "new 200 done",
      "new 200 unchanged",
      "stranger 404 invitation_not_found",
    ]);
  });
});

/** All that has come, but when. */
const written = ({ status, headers, text }: Answer) =>
  `${status} ${JSON.stringify([...headers].filter(([name]) => name !== "date"))} ${text}`;
