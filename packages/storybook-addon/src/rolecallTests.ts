import { fileURLToPath } from "node:url";
import { CoverageReporter } from "./CoverageReporter.ts";

/** What {@link rolecallTests} can be told. */
export interface RolecallTestsOptions {
  /** The file to write the coverage of permissions and roles to. @default none */
  readonly coverageFile?: string | undefined;
}

/** What of Vitest is used. */
interface Context {
  readonly vitest: { readonly config: { readonly reporters: unknown[] } };
}

/** A Vite plugin, as Vitest takes it. */
export interface RolecallTestsPlugin {
  readonly name: string;
  readonly enforce: "pre";
  config(): object;
  resolveId(source: string): string | undefined;
  configureVitest(context: Context): void;
}

const door = "@rolecall/storybook-addon/testing";
/** This file's own neighbors, built or not. */
const beside = (name: string) =>
  fileURLToPath(new URL(`./${name}${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url));

/**
 * Goes beside `storybookTest()` in a Vitest project: makes `forEachRole` register its tests, and prints after the run
 * which permissions stories have shown to which roles.
 * @example
 * import { rolecallTests } from "@rolecall/storybook-addon/vitest-plugin";
 * export const plugins = [rolecallTests({ coverageFile: "coverage/permissions.json" })];
 */
export function rolecallTests({ coverageFile }: RolecallTestsOptions = {}): RolecallTestsPlugin {
  return {
    name: "rolecall:tests",
    enforce: "pre",
    config: () => ({
      test: { setupFiles: [beside("vitestSetup")] },
      // what is bundled ahead would be the door that registers nothing
      optimizeDeps: { exclude: [door] },
    }),
    resolveId: (source) => (source === door ? beside("registerRoles") : undefined),
    configureVitest: ({ vitest }) => {
      vitest.config.reporters.push(new CoverageReporter(coverageFile));
    },
  };
}
