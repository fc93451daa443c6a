import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/projectFiles.ts";

const lockfile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");

/** Groups the locked binaries by package and version: "@turbo/linux-64@2.11.9" belongs to "@turbo/*@2.11.9". */
function binaries(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [, family = "", platform = "", version = ""] of lockfile.matchAll(
    /^ {2}'?(@?[\w./-]*?)(linux|darwin|win32|windows)-[\w-]+@([\w.-]+)'?:$/gm,
  )) {
    const group = `${family}*@${version}`;
    groups.set(group, [...(groups.get(group) ?? []), platform.replace("windows", "win32")]);
  }
  return groups;
}

describe("the lockfile", () => {
  it("holds the binaries of macOS and Windows wherever it holds those of Linux", () => {
    const incomplete = [...binaries()].filter(
      ([, platforms]) =>
        platforms.includes("linux") && !(platforms.includes("darwin") && platforms.includes("win32")),
    );
    expect(incomplete).toEqual([]);
  });
});
