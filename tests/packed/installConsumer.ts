import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage } from "../../scripts/packPackage.ts";
import { pnpmCommand } from "../../scripts/pnpmCommand.ts";
import { root } from "../../scripts/projectFiles.ts";
import { publishable } from "../buildPackages.ts";

const libraries = [
  "react",
  "react-dom",
  "@types/react",
  "@types/react-dom",
  "@testing-library/dom",
  "@testing-library/react",
  "xstate",
  "@xstate/react",
];

/** Makes a project outside of the workspace that has the packed packages installed, and gives its folder. */
export function installConsumer(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rolecall-consumer-")));
  mkdirSync(join(folder, "tarballs"));
  const tarballs = Object.fromEntries(
    publishable.map((name) => [`@rolecall/${name}`, `file:${packPackage(name, join(folder, "tarballs"))}`]),
  );
  const versions = Object.fromEntries(libraries.map((name) => [name, versionOf(name)]));
  write("package.json", { private: true, type: "module", dependencies: { ...tarballs, ...versions } });
  // Of the packages that depend on each other only these tarballs exist; no registry has them.
  write("pnpm-workspace.yaml", { packages: ["."], overrides: tarballs });
  cpSync(join(root, "tests/packed/consumer"), folder, { recursive: true });
  const [command, ...args] = pnpmCommand();
  const done = spawnSync(command, [...args, "install", "--prefer-offline"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`The consumer does not install:\n${done.stdout}${done.stderr}`);
  return folder;

  function write(file: string, content: object): void {
    writeFileSync(join(folder, file), JSON.stringify(content)); // JSON is YAML, too
  }
}

function versionOf(name: string): string {
  const manifest = createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}
