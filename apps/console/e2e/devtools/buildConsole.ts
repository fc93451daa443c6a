import { join } from "node:path";
import { build, type Plugin } from "vite";
import { root } from "../../../../scripts/projectFiles.ts";

/** The output of a build, by file name. */
export type BuiltFiles = ReadonlyMap<string, string>;

/**
 * Builds the console for production with its own configuration, without writing files.
 * @param edit changes the source of its entry
 */
export async function buildConsole(edit: (main: string) => string): Promise<BuiltFiles> {
  const folder = join(root, "apps/console");
  const edited: Plugin = {
    name: "edited-entry",
    enforce: "pre",
    transform: (code, id) => (id.endsWith("/apps/console/src/main.tsx") ? edit(code) : undefined),
  };
  const built = await build({
    root: folder,
    configFile: join(folder, "vite.config.ts"),
    mode: "production",
    logLevel: "silent",
    plugins: [edited],
    build: { write: false, reportCompressedSize: false },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return new Map(
    outputs
      .flatMap((one) => ("output" in one ? one.output : []))
      .map((file) => [
        file.fileName,
        file.type === "chunk" ? file.code : Buffer.from(file.source).toString("latin1"),
      ]),
  );
}
