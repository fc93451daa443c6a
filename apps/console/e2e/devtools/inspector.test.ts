import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type BuiltFiles, buildConsole } from "./buildConsole.ts";

/** Texts that only the inspector contains, in its markup and styles. */
const marks = ["Permissions inspector", "Never checked", "rc-float", "rolecallMark", "Would be allowed by"];

/** Replaces a part of the entry, which has to exist. */
const replacing = (part: RegExp, by: string) => (main: string) => {
  if (!part.test(main)) throw new Error(`the console's entry has no ${part.source}`);
  return main.replace(part, by);
};
const guard = /import\.meta\.env\.PROD && [^?]*\? app : inspected/;
const withoutInspector = (main: string) =>
  [
    replacing(/import \{ RolecallDevtools \}.*\n/, ""),
    replacing(/const inspected = .*\n/, ""),
    replacing(guard, "app"),
  ].reduce((text, edit) => edit(text), main);
const withoutGuard = replacing(guard, "inspected");

const bytesOf = (files: BuiltFiles) =>
  [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
const marksIn = (files: BuiltFiles) =>
  marks.filter((mark) => [...files.values()].some((content) => content.includes(mark)));

describe("the console, built for its users", () => {
  let built: BuiltFiles = new Map();

  beforeAll(async () => {
    // the test runner sets this variable, and a build depends on it
    vi.stubEnv("NODE_ENV", "production");
    built = await buildConsole((main) => main);
  });
  afterAll(() => vi.unstubAllEnvs());

  it("is whole", () => {
    expect([...built.keys()].some((name) => name.endsWith(".js"))).toBe(true);
    expect([...built.keys()]).toContain("index.html");
    expect(bytesOf(built)).toBeGreaterThan(100_000);
  });

  it("is as large as without the inspector, but for the order of modules", async () => {
    const plain = await buildConsole(withoutInspector);
    expect([...built.keys()].length).toBe(plain.size);
    expect(Math.abs(bytesOf(built) - bytesOf(plain))).toBeLessThan(64);
  });

  it("has no word of the inspector in any file", () => {
    expect(marksIn(built)).toEqual([]);
  });

  it("would have both, were the inspector not kept out by the condition around it", async () => {
    const unguarded = await buildConsole(withoutGuard);
    expect(marksIn(unguarded)).toEqual(marks);
    expect(bytesOf(unguarded)).toBeGreaterThan(bytesOf(built) + 5000);
  });
});
