import { rolecallTests } from "@rolecall/storybook-addon/vitest-plugin";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const launchOptions = {
  args: process.env["CHROMIUM_ARGS"]?.split(" ") ?? [],
  ...(process.env["CHROMIUM_PATH"] ? { executablePath: process.env["CHROMIUM_PATH"] } : {}),
};

export default defineConfig({
  plugins: [
    storybookTest({ configDir: ".storybook" }),
    rolecallTests({ coverageFile: "coverage/roles.json" }),
  ],
  test: {
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions }),
      instances: [{ browser: "chromium" }],
    },
  },
});
