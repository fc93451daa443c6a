import { describe, expect, it, vi } from "vitest";
import { memoryOrganization } from "./memoryOrganization.ts";
import { seedOrganization, seedTime } from "../../../server/sample/seedOrganization.ts";
import type { ServerMood } from "./ServerMood.ts";

const ines = { userId: "ines", email: "ines@acme.test", emailVerified: true };
const made = (mood: ServerMood = "ready") =>
  memoryOrganization({ state: seedOrganization(), startsAt: seedTime, mood, slowness: 20 });
const raiseTom = { type: "member.changeRole", userId: "tom", role: "admin", version: 1 } as const;
const roleOfTom = (organization: ReturnType<typeof made>) =>
  organization.state().members.find(({ userId }) => userId === "tom")?.role;

describe("memoryOrganization", () => {
  it("decides by the rules, applies what they come to, and tells anyone who listens", async () => {
    const organization = made();
    const listener = vi.fn();
    organization.subscribe(listener);
    expect((await organization.dispatch(raiseTom, ines)).status).toBe("done");
    expect(roleOfTom(organization)).toBe("admin");
    expect(listener).toHaveBeenCalledOnce();
  });

  it("leaves everything as it is where the rules refuse", async () => {
    const organization = made();
    const before = organization.state();
    const outcome = await organization.dispatch({ type: "member.leave" }, ines);
    expect(outcome).toMatchObject({ status: "refused", refusal: { code: "last_owner" } });
    expect(organization.state()).toBe(before);
  });

  it("answers the same key as before, and does nothing twice", async () => {
    const organization = made();
    const first = await organization.dispatch(raiseTom, ines, { key: "once" });
    const after = organization.state();
    expect(await organization.dispatch(raiseTom, ines, { key: "once" })).toBe(first);
    expect(organization.state()).toBe(after);
  });

  it("does nothing that does not reach it", async () => {
    const organization = made("offline");
    await expect(organization.dispatch(raiseTom, ines)).rejects.toThrow("could not be reached");
    await expect(organization.load()).rejects.toThrow("could not be reached");
    expect(roleOfTom(organization)).toBe("member");
  });

  it("loses the first of three requests when it is unsteady", async () => {
    const organization = made("unsteady");
    await expect(organization.dispatch(raiseTom, ines)).rejects.toThrow("could not be reached");
    expect((await organization.dispatch(raiseTom, ines)).status).toBe("done");
    await organization.load();
    await expect(organization.load()).rejects.toThrow("could not be reached");
  });

  it("refuses by what it alone knows", async () => {
    const organization = made("refuses");
    const outcome = await organization.dispatch(raiseTom, ines);
    expect(outcome).toMatchObject({ status: "refused", refusal: { code: "org_not_active" } });
  });

  it("lets someone else be quicker, once for each thing", async () => {
    const organization = made("conflict");
    const outcome = await organization.dispatch(raiseTom, ines);
    expect(outcome).toMatchObject({ status: "refused", refusal: { code: "stale" } });
    expect(roleOfTom(organization)).toBe("billingAdmin");
    expect((await organization.dispatch({ ...raiseTom, version: 2 }, ines)).status).toBe("done");
  });

  it.each([
    [{ type: "invitation.resend", id: "invitation-lena", tokenHash: "new", mail: true }, "invite_again"],
    [{ type: "member.remove", userId: "noor" }, "not_a_member"],
    [
      {
        type: "invite",
        via: "projects",
        id: "i",
        tokenHash: "t",
        email: "ada@acme.test",
        role: "member",
        projects: [],
        teamIds: [],
      },
      "already_invited",
    ],
  ] as const)("comes too late in a conflict: %o", async (command, code) => {
    expect(await made("conflict").dispatch(command, ines)).toMatchObject({ refusal: { code } });
  });

  it("goes on from the time it began at", () => {
    expect(made().now()).toBeGreaterThanOrEqual(seedTime);
  });
});
