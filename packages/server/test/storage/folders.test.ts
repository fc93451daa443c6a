import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuthority } from "../../src/index.ts";
import { pglite } from "../../src/pglite.ts";
import { startFolderProcess, type FolderProcess } from "./startFolderProcess.ts";

describe("a PGlite folder", () => {
  const base = mkdtempSync(join(tmpdir(), "rolecall-folder-"));
  const folder = join(base, "new", "data");
  const started: FolderProcess[] = [];
  let winner: FolderProcess;
  let loser: FolderProcess;

  const inUse = (pid: number) => ({
    code: "database_in_use",
    message: expect.stringMatching(new RegExp(`\\b${pid}\\b`)),
  });

  beforeAll(async () => {
    started.push(...(await Promise.all(Array.from({ length: 4 }, () => startFolderProcess(folder)))));
  });
  afterAll(async () => {
    await Promise.all(started.map((child) => child.kill()));
    rmSync(base, { recursive: true, force: true });
  });

  it("goes to one of several processes that start at one moment, and the others say to which", async () => {
    const answers = await Promise.all(started.map(async (child) => ({ child, said: await child.open() })));
    const [won, ...more] = answers.filter(({ said }) => said === "opened");
    const [lost, ...others] = answers.filter(({ said }) => said !== "opened");
    if (won === undefined || lost === undefined) throw new Error(JSON.stringify(answers));
    expect(more).toEqual([]);
    for (const { said } of [lost, ...others])
      expect(said).toMatch(
        new RegExp(`in use by process ${won.child.pid} .*postgres.*\\(database_in_use\\)`),
      );
    [winner, loser] = [won.child, lost.child];
  });

  it("is one process's, however it is spelled, until that process closes it or dies", async () => {
    symlinkSync(folder, join(base, "link"));
    const spellings = [
      folder,
      `${folder}/`,
      relative(process.cwd(), folder),
      `file://${folder}`,
      join(base, "link"),
    ];
    for (const where of spellings) {
      const authority = createAuthority({ database: pglite(where), secret: "x".repeat(32) });
      // one folder is asked for after the other
      // oxlint-disable-next-line no-await-in-loop
      await expect(authority.migrate()).rejects.toMatchObject(inUse(winner.pid));
      // oxlint-disable-next-line no-await-in-loop
      await authority.close();
    }
    await winner.kill();
    expect(await loser.open()).toBe("opened");
    await loser.close();

    const database = pglite(folder);
    const notes = await sql<{ pid: number }>`select pid from notes`.execute(database.query);
    expect(notes.rows.map(({ pid }) => pid)).toEqual([winner.pid, loser.pid]);

    const again = pglite(`file://${folder}`);
    await expect(sql`select 1`.execute(again.query)).rejects.toMatchObject(inUse(process.pid));
    await database.close();
    expect((await sql`select 1`.execute(again.query)).rows).toHaveLength(1);
    await again.close();

    // an instance of an application's own has it for as long as it is open, shared by any number of databases
    const instance = await PGlite.create(folder);
    const shared = [pglite(instance), pglite(instance)];
    await Promise.all(shared.map(({ query }) => sql`select 1`.execute(query)));
    await Promise.all(shared.map((each) => each.close()));
    const other = pglite(folder);
    await expect(sql`select 1`.execute(other.query)).rejects.toMatchObject(inUse(process.pid));
    await instance.close();
    expect((await sql`select pid from notes`.execute(other.query)).rows).toHaveLength(2);

    // what has been taken away writes nothing more
    rmSync(folder, { recursive: true });
    await expect(sql`select 1`.execute(other.query)).rejects.toMatchObject({ code: "database_in_use" });
    await other.close();
  });
});
