import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./projectFiles.ts";

/** Where the project is found. No address has been named yet: a release refuses while it is this one. */
export const projectAddress = "https://rolecall.example";

/** What every package says of itself: where it comes from, and which Node it runs on. */
export const expectedFields = (name: string): Readonly<Record<string, unknown>> => ({
  homepage: `${projectAddress}/packages/${name}`,
  bugs: `${projectAddress}/issues`,
  repository: { type: "git", url: `git+${projectAddress}/rolecall.git`, directory: `packages/${name}` },
  license: "MIT",
  engines: { node: ">=20.19.0" },
});

/** Names each field by which a manifest differs from what every package says. */
export function manifestFaults(name: string, manifest: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(expectedFields(name)).flatMap(([field, expected]) =>
    JSON.stringify(manifest[field]) === JSON.stringify(expected)
      ? []
      : [
          `packages/${name}/package.json has ${field} ${JSON.stringify(manifest[field])}: write ${JSON.stringify(expected)}.`,
        ],
  );
}

/** Looks at the manifest of every package. */
export function packageFaults(): readonly string[] {
  return readdirSync(join(root, "packages")).flatMap((name) =>
    manifestFaults(name, JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"))),
  );
}
