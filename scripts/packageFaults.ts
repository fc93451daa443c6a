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
  publishConfig: { access: "public", provenance: true },
});

/** A `package.json`, as far as it is looked at. */
export interface Manifest {
  readonly [field: string]: unknown;
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
}

/** Names each field by which a manifest differs from what every package says. */
export function manifestFaults(
  name: string,
  { publishConfig = {}, ...manifest }: Manifest,
): readonly string[] {
  // the entry points that are published are in there, too
  const { access, provenance } = publishConfig;
  const written: Readonly<Record<string, unknown>> = { ...manifest, publishConfig: { access, provenance } };
  return Object.entries(expectedFields(name)).flatMap(([field, expected]) => {
    const found = JSON.stringify(written[field]);
    return found === JSON.stringify(expected)
      ? []
      : [`packages/${name}/package.json has ${field} ${found}: write ${JSON.stringify(expected)}.`];
  });
}

/** Says why nothing can be released from an address that no one has chosen yet. */
export function addressFault(address: string = projectAddress): string | undefined {
  return new URL(address).hostname.endsWith(".example")
    ? `The project has no address yet: ${address} only stands in for one. Set projectAddress in scripts/packageFaults.ts, then release.`
    : undefined;
}

/** Looks at the manifest of every package. */
export function packageFaults(): readonly string[] {
  return readdirSync(join(root, "packages")).flatMap((name) =>
    manifestFaults(name, JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"))),
  );
}
