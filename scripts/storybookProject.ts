import { join } from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import type { TestProjectInlineConfiguration } from "vitest/config";
import { rolecallTests } from "../packages/storybook-addon/src/rolecallTests.ts";
import { browserOptions } from "./browserOptions.ts";
import { pairsNotShown } from "./pairsNotShown.ts";
import { root } from "./projectFiles.ts";

/** Creates the Vitest project that opens every story in a real browser, with accessibility checks. */
export async function storybookProject(): Promise<TestProjectInlineConfiguration> {
  const launchOptions = await browserOptions();
  return {
    extends: true,
    plugins: [
      storybookTest({ configDir: join(root, ".storybook") }),
      rolecallTests({ coverageFile: join(root, "coverage/permissions.json"), mayMiss: pairsNotShown }),
      // Storybook's plugin lists the stories; tests about stories need the same setup, so they are added
      { name: "tests-of-stories", config: () => ({ test: { include: [".storybook/**/*.test.tsx"] } }) },
      // If Vite only discovers it when the addon imports it, it reloads the page, which fails any test file that is
      // loading
      {
        name: "known-dependencies",
        config: () => ({ optimizeDeps: { include: ["storybook/internal/core-events"] } }),
      },
    ],
    test: {
      name: "storybook",
      // some stories start their own database, which is slow on a busy machine
      testTimeout: 120_000,
      typecheck: { enabled: false },
      sequence: { groupOrder: 1 }, // on two cores, a browser and the other projects would slow each other down too much
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
