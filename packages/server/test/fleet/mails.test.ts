import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import { createAuthority, importOrganization, type Mail } from "../../src/index.ts";
import { postgres } from "../../src/postgres.ts";
import { emptyDatabase } from "../databases.ts";
import { personOf } from "./clientOf.ts";
import { secret } from "./secret.ts";
import { startServer } from "./startServer.ts";

const minutes = 60 * 1000;

/** Queues three mails, lets a server die at the first it takes in hand, and another one take over. */
async function mailsAfter(diesAtMail: "claimed" | "sent") {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-fleet-"));
  const mailFile = join(folder, "mails");
  const sent = (): readonly Mail[] =>
    existsSync(mailFile)
      ? readFileSync(mailFile, "utf8")
          .trim()
          .split("\n")
          // the server has written them
          .map((line) => JSON.parse(line) as Mail)
      : [];
  const url = await emptyDatabase();
  const authority = createAuthority({ database: postgres(url), secret });
  try {
    await authority.migrate();
    await importOrganization(authority.database, organization({ people: { olga: "owner" } }));
    for (const name of ["ann", "ben", "cleo"])
      await authority.execute(
        "acme",
        {
          type: "invite",
          via: "list",
          email: `${name}@guest.example`,
          role: "member",
          projects: [],
          teamIds: [],
        },
        personOf("olga"),
      );
    const dying = await startServer({ database: url, mailFile, diesAtMail });
    await dying.gone;
    const before = sent();

    // while the claim of the dead server stands, no one sends what it may have sent
    const soon = await startServer({ database: url, mailFile, ahead: 4 * minutes });
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    expect(sent()).toEqual(before);
    await soon.kill();

    const later = await startServer({ database: url, mailFile, ahead: 6 * minutes });
    const waiting = authority.database.query.selectFrom("outbox").select("id").where("sent_at", "is", null);
    await expect.poll(async () => waiting.execute(), { timeout: 30_000 }).toEqual([]);
    await later.kill();
    const rows = await authority.database.query
      .selectFrom("outbox")
      .select(["message_id", "sealed_token"])
      .execute();
    expect(rows.map(({ sealed_token }) => sealed_token)).toEqual([null, null, null]);
    return { before, after: sent(), ids: rows.map(({ message_id }) => message_id) };
  } finally {
    await authority.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

it("sends every mail once after a server has died with them in hand", async () => {
  const { before, after, ids } = await mailsAfter("claimed");
  expect(before).toEqual([]);
  expect(after.map(({ messageId }) => messageId).toSorted()).toEqual(ids.toSorted());
});

it("sends a mail twice only where a server died before it could mark it, and then the same to the letter", async () => {
  const { before, after, ids } = await mailsAfter("sent");
  const [first] = before;
  expect(before).toHaveLength(1);
  expect(after).toHaveLength(4);
  expect([...new Set(after.map(({ messageId }) => messageId))].toSorted()).toEqual(ids.toSorted());
  expect(after.filter(({ messageId }) => messageId === first?.messageId)).toEqual([first, first]);
});
