import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/projectFiles.ts";
import { publishable } from "../buildPackages.ts";
import { requireBuild } from "../requireBuild.ts";
import { installConsumer } from "./installConsumer.ts";

const compilers = [
  { version: "5.4", path: "tests/packed/node_modules/typescript-5.4/lib/tsc.js" },
  { version: "5.9", path: "tests/packed/node_modules/typescript-5.9/lib/tsc.js" },
  { version: "7.0", path: "node_modules/typescript/bin/tsc" },
];
const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];
const compilations = compilers.flatMap((compiler) =>
  resolutions.map((resolution) => ({ ...compiler, ...resolution })),
);

let consumer = "";

beforeAll(() => {
  requireBuild();
  consumer = installConsumer();
});

afterAll(() => {
  if (consumer !== "") rmSync(consumer, { recursive: true, force: true });
});

function compile(path: string, options: Record<string, string>) {
  const config = {
    compilerOptions: {
      ...options,
      target: "es2022",
      lib: ["es2023", "dom"],
      jsx: "react-jsx",
      types: [],
      strict: true,
      declaration: true,
    },
    include: ["*.tsx"],
  };
  const name = `tsconfig.${options["outDir"]}.json`;
  writeFileSync(join(consumer, name), JSON.stringify(config));
  const run = spawnSync(process.execPath, [join(root, path), "-p", name], {
    cwd: consumer,
    encoding: "utf8",
  });
  return `${run.stdout}${run.stderr}`;
}

function installed(name: string) {
  const folder = join(consumer, "node_modules/@rolecall", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return { folder, files: files.filter((file) => !file.startsWith("node_modules")) };
}

describe.each(publishable)("the tarball of @rolecall/%s", (name) => {
  it("holds built files, its manifest, README and changelog, and no tests", () => {
    const { files } = installed(name);
    expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "CHANGELOG.md", "LICENSE"]));
    const expected = /^(dist(\/.*)?|package\.json|LICENSE|README\.md|CHANGELOG\.md)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(test|test-d|stories|bench)\./.test(file))).toEqual([]);
  });

  it("has no source condition and no workspace protocol", () => {
    const manifest = readFileSync(join(installed(name).folder, "package.json"), "utf8");
    expect(manifest).not.toContain("@rolecall/source");
    expect(manifest).not.toContain("workspace:");
  });

  it("keeps the directive of client modules", () => {
    const { folder, files } = installed(name);
    const source = join(root, "packages", name, "src");
    const client = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      (file) => /\.tsx?$/.test(file) && /^["']use client["']/.test(readFileSync(join(source, file), "utf8")),
    );
    const kept = client.filter((file) => {
      const built = `dist/${file.replace(/\.tsx?$/, ".js")}`;
      return files.includes(built) && /^["']use client["']/.test(readFileSync(join(folder, built), "utf8"));
    });
    expect(kept).toEqual(client.filter((file) => !/\.(test|test-d|stories|bench)\./.test(file)));
  });
});

describe("a project that installs the tarballs", () => {
  it.each(compilations)(
    "compiles with TypeScript $version under $moduleResolution",
    ({ version, path, ...resolution }) => {
      expect(compile(path, { ...resolution, outDir: `out-${version}-${resolution.module}` })).toBe("");
    },
  );

  it("runs on plain Node and renders gates on the server", () => {
    expect(compile("node_modules/typescript/bin/tsc", { module: "nodenext", outDir: "out" })).toBe("");
    const runAs = (environment: string) =>
      spawnSync(process.execPath, ["out/main.js"], {
        cwd: consumer,
        encoding: "utf8",
        env: { ...process.env, NODE_ENV: environment },
      });
    // the page's intentional mistake is reported once in development
    expect(runAs("development").stderr.match(/Rolecall: .+/g)).toEqual([
      expect.stringContaining('no permission "team.craete"'),
    ]);
    const run = runAs("production");
    expect(run.stderr).toBe("");
    const [page, ...answers] = run.stdout.trim().split("\n");
    expect(page).toContain("ask an owner");
    expect(page).not.toContain("new team");
    expect(page).toContain("<button>Rename</button>");
    expect(page).not.toContain("never shown");
    expect(answers).toEqual(["false true"]);
  });
});
