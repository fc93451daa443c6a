import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/projectFiles.ts";
import { requireBuild } from "../requireBuild.ts";

const app = `
  import { createElement } from "react";
  import { PermissionProvider } from "./consumer/src/permissions.ts";
  const App = () => createElement(PermissionProvider);
`;
const plain = `${app} export const page = createElement(App);`;
const inspected = `${app}
  import { RolecallDevtools } from "@rolecall/react/devtools";
  export const page = process.env.NODE_ENV === "production"
    ? createElement(App)
    : createElement(RolecallDevtools, { PermissionProvider }, createElement(App));
`;

async function bundle(contents: string, mode: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, "tests/addon") },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    external: ["react"],
  });
  return outputFiles[0]?.text ?? "";
}

describe("the inspector", () => {
  beforeAll(() => requireBuild());

  it("adds not one byte to a production build", async () => {
    // the names that the bundler makes up may differ
    const bytes = async (source: string) => (await bundle(source, "production")).length;
    expect(await bytes(inspected)).toBe(await bytes(plain));
  });

  it("is there while developing", async () => {
    expect(await bundle(inspected, "development")).toContain("Permissions inspector");
  });
});
