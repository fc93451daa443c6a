import { join } from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import type { TestProjectInlineConfiguration } from "vitest/config";
import { rolecallTests } from "../packages/storybook-addon/src/rolecallTests.ts";
import { browserOptions } from "./browserOptions.ts";
import { root } from "./projectFiles.ts";

/** Makes the Vitest project that opens every story in a real browser, accessibility checks included. */
export async function storybookProject(): Promise<TestProjectInlineConfiguration> {
  const launchOptions = await browserOptions();
  return {
    extends: true,
    plugins: [
      storybookTest({ configDir: join(root, ".storybook") }),
      rolecallTests({ coverageFile: join(root, "coverage/permissions.json") }),
      // the plugin of Storybook lists the stories; tests about them, which need what they need, are added
      { name: "tests-of-stories", config: () => ({ test: { include: [".storybook/**/*.test.tsx"] } }) },
      // Found only once the addon asks for it, it would reload the page, and a test file that loads then fails
      {
        name: "known-dependencies",
        config: () => ({ optimizeDeps: { include: ["storybook/internal/core-events"] } }),
      },
    ],
    test: {
      name: "storybook",
      // some stories start a database of their own, which takes a busy machine its time
      testTimeout: 120_000,
      typecheck: { enabled: false },
      sequence: { groupOrder: 1 }, // a browser beside the other projects would starve both on two cores
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: "chromium" }],
      },
    },
  };
}
