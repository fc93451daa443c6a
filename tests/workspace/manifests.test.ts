import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/projectFiles.ts";
import { publishable } from "../buildPackages.ts";

const source = "@rolecall/source";

function without(name: string, conditions: Record<string, string>) {
  return Object.fromEntries(Object.entries(conditions).filter(([condition]) => condition !== name));
}

describe.each(publishable)("the manifest of @rolecall/%s", (name) => {
  const folder = join(root, "packages", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.entries<Record<string, string>>(manifest.exports).filter(
    ([path]) => path !== "./package.json",
  );

  it("names a source file that exists for each subpath", () => {
    const missing = entries
      .map(([, conditions]) => conditions[source])
      .filter((file) => file === undefined || !existsSync(join(folder, file)));
    expect(missing).toEqual([]);
  });

  it("publishes the same subpaths without the source condition", () => {
    const published = entries.map(([path, conditions]) => [path, without(source, conditions)]);
    expect(manifest.publishConfig.exports).toEqual({
      ...Object.fromEntries(published),
      "./package.json": "./package.json",
    });
  });
});
