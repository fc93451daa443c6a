import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/projectFiles.ts";

const folder = join(root, "tests/types-cost/generated");
const permissionCount = 500;
const gateCount = 1000;

/** Compiles a model with 500 permissions and 1,000 gates. Returns the number of type instantiations. */
export function countInstantiations(): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "permissions.ts"), modelSource());
  writeFileSync(join(folder, "Gates.tsx"), gatesSource());
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = ["-p", folder, "--extendedDiagnostics", "--singleThreaded"];
  const run = spawnSync(process.execPath, [tsc, ...options], { encoding: "utf8" });
  const count = /^Instantiations:\s+(\d+)/m.exec(run.stdout)?.[1];
  if (run.status !== 0 || count === undefined)
    throw new Error(`The generated gates do not compile:\n${run.stdout}`);
  return Number(count);
}

const config = {
  extends: "../../../tsconfig.base.json",
  // The published declarations, which users compile against.
  compilerOptions: { lib: ["es2023", "dom", "dom.iterable"], customConditions: [] },
  include: ["."],
};

function modelSource(): string {
  const names = Array.from({ length: permissionCount }, (_, index) => `area${index % 25}.action${index}`);
  const permissions = names.map((name, index) => {
    const scopes = index % 2 === 0 ? '["organization"]' : '["organization", "project"]';
    return `    "${name}": { anyOf: ${scopes} },`;
  });
  const held = names.map((name) => `"${name}"`).join(", ");
  return [
    'import { defineRoleModel } from "@rolecall/core";',
    'import { createPermissions } from "@rolecall/react";',
    "const model = defineRoleModel({",
    '  scopes: { organization: {}, project: { within: "organization" } },',
    "  permissions: {",
    ...permissions,
    "  },",
    `  roles: { organization: { owner: { permissions: [${held}] } }, project: {} },`,
    "});",
    "export const { Can } = createPermissions(model);",
  ].join("\n");
}

function gatesSource(): string {
  const gates = Array.from({ length: gateCount }, (_, gate) => {
    const index = gate % permissionCount;
    const target = index % 2 === 0 ? "" : ' on={{ project: "web" }}';
    return `    <Can permission="area${index % 25}.action${index}"${target}>x</Can>`;
  });
  return [
    'import { Can } from "./permissions.ts";',
    "export const gates = (",
    "  <>",
    ...gates,
    "  </>",
    ");",
  ].join("\n");
}
