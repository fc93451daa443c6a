import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./projectFiles.ts";

/** The project's address. No real one has been chosen yet, and a release is refused while it is this one. */
export const projectAddress = "https://rolecall.example";

/** The fields that every package.json has to have: the project's address and the supported Node versions. */
export const expectedFields = (name: string): Readonly<Record<string, unknown>> => ({
  homepage: `${projectAddress}/packages/${name}`,
  bugs: `${projectAddress}/issues`,
  repository: { type: "git", url: `git+${projectAddress}/rolecall.git`, directory: `packages/${name}` },
  license: "MIT",
  engines: { node: ">=20.19.0" },
  publishConfig: { access: "public", provenance: true },
});

/** The parts of a `package.json` that are checked. */
export interface Manifest {
  readonly [field: string]: unknown;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
}

/** Lists the fields in which a package.json differs from the common ones. */
export function manifestFaults(
  name: string,
  { publishConfig = {}, ...manifest }: Manifest,
): readonly string[] {
  // it also contains the published entry points
  const { access, provenance } = publishConfig;
  const written: Readonly<Record<string, unknown>> = { ...manifest, publishConfig: { access, provenance } };
  const differing = Object.entries(expectedFields(name)).flatMap(([field, expected]) => {
    const found = JSON.stringify(written[field]);
    return found === JSON.stringify(expected)
      ? []
      : [`packages/${name}/package.json has ${field} ${found}: write ${JSON.stringify(expected)}.`];
  });
  return [...differing, ...peerFaults(name, manifest.peerDependencies)];
}

/** Without a range, every minor release of a peer dependency would require a major release. */
function peerFaults(name: string, peers: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(peers)
    .filter(([peer, range]) => peer.startsWith("@rolecall/") && !/^>=0\.\d+\.0 <1$/.test(range))
    .map(
      ([peer, range]) =>
        `packages/${name}/package.json has the peer ${peer} ${range}: write a range such as ">=0.1.0 <1", or the next release is 1.0.0.`,
    );
}

/** Returns why nothing can be released, as long as the project's address is the placeholder. */
export function addressFault(address: string = projectAddress): string | undefined {
  return new URL(address).hostname.endsWith(".example")
    ? `The project has no address yet: ${address} only stands in for one. Set projectAddress in scripts/packageFaults.ts, then release.`
    : undefined;
}

/** The sentence that every README contains about its version. */
export const stability =
  "Version 0.x: a minor version may change the API, and its changelog says how to move on. A patch version never does. Install the same version of all Rolecall packages.";

/** Lists the faults of a README as a registry shows it, without the project's other files. */
export function readmeFaults(name: string, text: string): readonly string[] {
  const file = `packages/${name}/README.md`;
  const prose = text.replaceAll(/^```[^]*?^```/gm, "");
  const targets = [...prose.matchAll(/\]\(<?([^)\s>]+)|^\[[^\]]+\]: *(\S+)|(?:href|src)="([^"]+)"/gm)];
  const links = targets.map(([, inline, reference, attribute]) => inline ?? reference ?? attribute ?? "");
  const faults = links.flatMap((link) => {
    if (link.startsWith("#")) return [];
    if (!/^https?:\/\//.test(link))
      return [
        `${file} links to ${link}: begin the link with ${projectAddress}, which leads there from anywhere.`,
      ];
    const path = link.startsWith(`${projectAddress}/`) ? link.slice(projectAddress.length + 1) : undefined;
    if (path === undefined)
      return new URL(link).hostname.endsWith(".example")
        ? [`${file} links to ${link}: the project is at ${projectAddress}.`]
        : [];
    return existsSync(join(root, path.replace(/#.*/, "")))
      ? []
      : [`${file} links to ${link}: there is no ${path}.`];
  });
  const says = text.replaceAll(/\s+/g, " ").includes(stability);
  return says ? faults : [...faults, `${file} does not say how stable its version is: write "${stability}"`];
}

/** Checks the package.json and the README of every package. */
export function packageFaults(): readonly string[] {
  return readdirSync(join(root, "packages")).flatMap((name) => {
    const read = (file: string) => readFileSync(join(root, "packages", name, file), "utf8");
    return [
      ...manifestFaults(name, JSON.parse(read("package.json"))),
      ...readmeFaults(name, read("README.md")),
    ];
  });
}
