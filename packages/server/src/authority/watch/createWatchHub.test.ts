import { expect, it, vi } from "vitest";
import { mia, olga, secret, sharing } from "../../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../../test/databases.ts";
import { createAuthority } from "../createAuthority.ts";

eachDatabase("watching one's access", (open) => {
  const opened = sharing(open);

  /** A watcher and how to wait for it. A watcher that shall hear nothing is checked once another has heard. */
  const heard = (watcher: ReturnType<typeof vi.fn>) => vi.waitFor(() => expect(watcher).toHaveBeenCalled());

  it("is notified of a change to its own person's access, and of no one else's", async () => {
    const { authority, organization } = await opened();
    const [own, other] = [vi.fn(), vi.fn()];
    await authority.watch(organization, "mia", own);
    await authority.watch(organization, "ada", other);
    await authority.execute(
      organization,
      { type: "member.changeRole", userId: "mia", role: "admin", version: 1 },
      olga,
    );
    await heard(own);
    expect(other).not.toHaveBeenCalled();
  });

  it("is notified of what changes everyone's", async () => {
    const { authority, organization } = await opened();
    const watchers = [vi.fn(), vi.fn()];
    await authority.watch(organization, "mia", watchers[0] ?? vi.fn());
    await authority.watch(organization, "ada", watchers[1] ?? vi.fn());
    await authority.execute(organization, { type: "organization.changePlan", plan: "growth" }, olga);
    for (const watcher of watchers) await heard(watcher);
  });

  it("hears nothing of another organization, of a refusal, or of what changes no access", async () => {
    const [one, two] = [await opened(), await opened()];
    const [here, there] = [vi.fn(), vi.fn()];
    await one.authority.watch(one.organization, "mia", here);
    await one.authority.watch(two.organization, "mia", there);
    await one.authority.execute(one.organization, { type: "member.remove", userId: "olga" }, mia);
    await one.authority.execute(
      one.organization,
      { type: "team.rename", teamId: "growth", name: "Other" },
      olga,
    );
    await one.authority.execute(two.organization, { type: "member.suspend", userId: "mia" }, olga);
    await heard(there);
    expect(here).not.toHaveBeenCalled();
  });

  it("hears when one's membership ends", async () => {
    const { authority, organization } = await opened();
    const watcher = vi.fn();
    await authority.watch(organization, "mia", watcher);
    await authority.execute(organization, { type: "member.remove", userId: "mia" }, olga);
    await heard(watcher);
    expect(await authority.version(organization, "mia")).toBeUndefined();
  });

  it("hears nothing any more once it is stopped, also where the same function watches on", async () => {
    const { authority, organization } = await opened();
    const [stopped, goesOn] = [vi.fn(), vi.fn()];
    const stop = await authority.watch(organization, "mia", stopped);
    await authority.watch(organization, "mia", goesOn);
    const stopTwice = await authority.watch(organization, "mia", goesOn);
    stop();
    stopTwice();
    stopTwice();
    await authority.execute(organization, { type: "member.suspend", userId: "mia" }, olga);
    await heard(goesOn);
    expect([stopped.mock.calls.length, goesOn.mock.calls.length]).toEqual([0, 1]);
  });

  it("hears what another server has done", async () => {
    const { authority, organization, database, time } = await opened();
    const other = createAuthority({ database, secret, clock: () => time.now });
    const watcher = vi.fn();
    await other.watch(organization, "mia", watcher);
    await authority.execute(organization, { type: "member.suspend", userId: "mia" }, olga);
    await heard(watcher);
  });

  it("goes on when a watcher fails", async () => {
    const { authority, organization, errors } = await opened();
    const watcher = vi.fn();
    await authority.watch(organization, "mia", () => {
      throw new Error("A watcher has failed");
    });
    await authority.watch(organization, "mia", watcher);
    await authority.execute(organization, { type: "member.suspend", userId: "mia" }, olga);
    await heard(watcher);
    expect(errors).toMatchObject([{ message: "A watcher has failed" }]);
  });

  it("tells everyone to look again when the connection is back, and tries to listen again after a failure", async () => {
    const { database } = await opened();
    let isDown = true;
    let back = () => {};
    const { authority } = await opened(undefined, {
      database: {
        ...database,
        async listen(_channel, { onBack }) {
          if (isDown) throw new Error("No connection");
          back = onBack;
          return async () => {};
        },
      },
    });
    const watcher = vi.fn();
    await expect(authority.watch("acme", "mia", watcher)).rejects.toThrow("No connection");
    isDown = false;
    await authority.watch("acme", "mia", watcher);
    back();
    expect(watcher).toHaveBeenCalledTimes(1);
  });

  it("takes no notice of what is no announcement", async () => {
    const { database } = await opened();
    let say = (_payload: string) => {};
    const { authority, errors } = await opened(undefined, {
      database: {
        ...database,
        async listen(_channel, { onMessage }) {
          say = onMessage;
          return async () => {};
        },
      },
    });
    const watcher = vi.fn();
    await authority.watch("acme", "mia", watcher);
    for (const payload of ["", "null", "[]", "{", '{"organization":1}', '{"organization":"toString"}'])
      say(payload);
    expect([watcher.mock.calls, errors]).toEqual([[], []]);
    say('{"organization":"acme","userIds":["mia",1]}');
    expect(watcher).toHaveBeenCalledTimes(1);
  });
});
