import { fileURLToPath } from "node:url";
import { CoverageReporter } from "./CoverageReporter.ts";

/** The options of {@link rolecallTests}. */
export interface RolecallTestsOptions {
  /** The file to write the coverage of permissions and roles to. @default none */
  readonly coverageFile?: string | undefined;
  /**
   * Lets a run of every story fail when it has not shown a pair of permission and role that is not in this list, or has
   * shown one that is. A pair is named as the run prints it: `"org.delete as organization owner"`. `[]` demands every
   * pair. @default no run fails for a pair
   */
  readonly mayMiss?: readonly string[] | undefined;
}

/** The parts of Vitest that are used. */
interface Context {
  readonly vitest: {
    readonly config: {
      readonly reporters: unknown[];
      readonly testNamePattern?: RegExp | undefined;
      readonly shard?: unknown;
      readonly changed?: unknown;
    };
    readonly filenamePattern?: readonly string[] | undefined;
  };
}

/** A Vite plugin, as Vitest takes it. */
export interface RolecallTestsPlugin {
  /** The name of the plugin, for Vite's messages. */
  readonly name: string;
  readonly enforce: "pre";
  /** Called by Vite. Adds the setup file of the tests. */
  config(): object;
  /** Called by Vite. Resolves `testing` to the module that registers tests. */
  resolveId(source: string): string | undefined;
  /** Called by Vitest. Adds the reporter that prints the coverage. */
  configureVitest(context: Context): void;
}

const entry = "@rolecall/storybook-addon/testing";
/** The path of a module next to this one, as source or built. */
const neighbor = (name: string) =>
  fileURLToPath(new URL(`./${name}${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url));

/**
 * Goes next to `storybookTest()` in a Vitest project. Makes `forEachRole` register its tests, and prints after the run
 * which permissions stories checked as which roles.
 * @example
 * import { rolecallTests } from "@rolecall/storybook-addon/vitest-plugin";
 * export const plugins = [rolecallTests({ coverageFile: "coverage/permissions.json" })];
 */
export function rolecallTests({ coverageFile, mayMiss }: RolecallTestsOptions = {}): RolecallTestsPlugin {
  return {
    name: "rolecall:tests",
    enforce: "pre",
    config: () => ({
      test: { setupFiles: [neighbor("vitestSetup")] },
      // pre-bundling would load the entry that registers nothing
      optimizeDeps: { exclude: [entry] },
    }),
    resolveId: (source) => (source === entry ? neighbor("registerRoles") : undefined),
    configureVitest: ({ vitest }) => {
      const isWhole = () => {
        const { testNamePattern, shard, changed } = vitest.config;
        return !testNamePattern && !shard && !changed && !vitest.filenamePattern?.length;
      };
      vitest.config.reporters.push(new CoverageReporter({ file: coverageFile, mayMiss, isWhole }));
    },
  };
}
