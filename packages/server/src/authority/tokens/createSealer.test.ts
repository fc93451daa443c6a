import { describe, expect, it } from "vitest";
import { hashToken } from "../hashToken.ts";
import { createSealer } from "./createSealer.ts";
import { makeToken } from "./makeToken.ts";

const secret = "a secret that only the tests know, of 32 bytes";

describe("a sealer", () => {
  it("opens what it has sealed, on every server with the same secret", async () => {
    const sealed = await createSealer(secret).seal("a token", "mail 1");
    expect(await createSealer(secret).open(sealed, "mail 1")).toBe("a token");
  });

  it("shows nothing of the token, and never seals it alike", async () => {
    const sealer = createSealer(secret);
    const sealed = [await sealer.seal("a token", "mail 1"), await sealer.seal("a token", "mail 1")];
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(atob((sealed[0] ?? "").replaceAll("-", "+").replaceAll("_", "/"))).not.toContain("token");
  });

  it("opens nothing under another secret, in another place, or after a change", async () => {
    const sealed = await createSealer(secret).seal("a token", "mail 1");
    await expect(createSealer(`${secret}!`).open(sealed, "mail 1")).rejects.toBeInstanceOf(Error);
    await expect(createSealer(secret).open(sealed, "mail 2")).rejects.toBeInstanceOf(Error);
    const last = sealed.endsWith("A") ? "B" : "A";
    await expect(
      createSealer(secret).open(sealed.slice(0, -2) + last + last, "mail 1"),
    ).rejects.toBeInstanceOf(Error);
    await expect(createSealer(secret).open("", "mail 1")).rejects.toBeInstanceOf(Error);
  });

  it("takes no secret that is short", () => {
    expect(() => createSealer("short")).toThrow("secret_too_short");
  });
});

describe("a token", () => {
  it("has 32 random bytes", () => {
    const tokens = Array.from({ length: 100 }, makeToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });

  it("is known again by its SHA-256", async () => {
    expect(await hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
