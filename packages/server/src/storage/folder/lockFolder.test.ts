import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FolderLock } from "./FolderLock.ts";
import type { LockHolder } from "./LockHolder.ts";
import { lockFolder } from "./lockFolder.ts";
import { readProcess } from "./readProcess.ts";
import { thisProcess } from "./thisProcess.ts";

let folder = "";
const held: FolderLock[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rolecall-lock-"));
});
afterEach(async () => {
  await Promise.all(held.splice(0).map((lock) => lock.release()));
  rmSync(folder, { recursive: true, force: true });
});

const take = async () => {
  const lock = await lockFolder(folder);
  held.push(lock);
  return lock;
};
const leave = (holder: Partial<LockHolder>, number = 4) => {
  const file = join(folder, `rolecall.lock.${number}`);
  writeFileSync(file, JSON.stringify({ ...thisProcess(), ...holder }));
  return file;
};

describe("a folder whose lock was left behind", () => {
  it("by this process id of an earlier start is free at once", async () => {
    leave({ started: "1" });
    expect((await take()).isHeld()).toBe(true);
    expect(readdirSync(folder)).toEqual(["rolecall.lock.5"]);
  });

  it("by a process that has ended is free at once, even before its parent has looked", async () => {
    // a shell that replaces itself never looks after the child that it has started
    const parent = spawn("bash", ["-c", "sleep 0.2 & echo $!; exec sleep 60"]);
    try {
      const [said] = await once(parent.stdout, "data");
      const pid = Number(String(said));
      const ended = readProcess(pid);
      await expect.poll(() => readProcess(pid)?.ended).toBe(true);
      leave({ pid, started: ended?.started });
      expect((await take()).isHeld()).toBe(true);
    } finally {
      parent.kill("SIGKILL");
    }
  });

  it("by a process that cannot be seen from here is free once that has given no sign of life", async () => {
    const left = {
      "another machine or container": JSON.stringify({
        ...thisProcess(),
        place: "elsewhere",
        host: "elsewhere",
      }),
      "the same machine before it was restarted": JSON.stringify({
        ...thisProcess(),
        place: "earlier",
        pid: 1,
      }),
      "a process that died while it wrote": '{"pid":',
      "a process that died before it wrote": "",
      "no process of ours": '{"pid":"1","host":7}',
    };
    const locks = await Promise.all(
      Object.entries(left).map(async ([name, text]) => {
        const place = join(folder, name);
        mkdirSync(place);
        writeFileSync(join(place, "rolecall.lock.1"), text);
        return lockFolder(place);
      }),
    );
    held.push(...locks);
    expect(locks.map((lock) => lock.isHeld())).toEqual([true, true, true, true, true]);
  });
});

describe("a folder in use", () => {
  it("by a process elsewhere is refused with its host, once that gives a sign of life", async () => {
    const file = leave({ place: "elsewhere", host: "the-other-host", pid: 1 });
    const beats = setInterval(() => utimesSync(file, new Date(), new Date()), 100);
    try {
      await expect(take()).rejects.toMatchObject({
        code: "database_in_use",
        message: expect.stringContaining("process 1 on the-other-host"),
      });
    } finally {
      clearInterval(beats);
    }
  });

  it("gives signs of life, even while its process is busy", async () => {
    const lock = await take();
    expect(lock.isHeld()).toBe(true);
    const touched = () => statSync(join(folder, "rolecall.lock.1")).mtimeMs;
    const before = touched();
    await expect.poll(touched, { timeout: 20_000 }).toBeGreaterThan(before);
    const seen = touched();
    const busyUntil = Date.now() + 20_000;
    // nothing else happens in this thread
    while (touched() === seen) if (Date.now() > busyUntil) throw new Error("No sign of life");
  });

  it("is one's of many who try at once, time after time", async () => {
    leave({ started: "1" });
    for (let round = 0; round < 20; round++) {
      // each round begins where the one before has ended
      // oxlint-disable-next-line no-await-in-loop
      const tried = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));
      const won = tried.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      expect(won.filter((lock) => lock.isHeld())).toHaveLength(1);
      expect(won).toHaveLength(1);
      // oxlint-disable-next-line no-await-in-loop
      await won[0]?.release();
    }
    expect(readdirSync(folder)).toEqual(["rolecall.lock.24"]);
  });

  it("belongs to the process that has taken it over, and not to the one before", async () => {
    const lock = await take();
    rmSync(join(folder, "rolecall.lock.1"));
    leave({ pid: 1 }, 2);
    expect(() => lock.check()).toThrow(/database_in_use/);
    await lock.release();
    expect(readdirSync(folder)).toEqual(["rolecall.lock.2"]);
  });

  it("need not be there yet, and other files in it do not matter", async () => {
    folder = join(folder, "a", "b");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "rolecall.lock.txt"), "");
    expect((await take()).isHeld()).toBe(true);
  });
});
