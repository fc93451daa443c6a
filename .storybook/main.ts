import type { StorybookConfig } from "@storybook/react-vite";
import { mergeConfig } from "vite";
import { linkGuides } from "../scripts/linkGuides.ts";
import { sampleDatabase } from "../scripts/sampleDatabase.ts";
import { sourceConditions } from "../scripts/sourceConditions.ts";

const guide = /\/docs\/[\w-]+\.mdx$/;

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: [
    "./*.mdx",
    "../docs/**/*.mdx",
    "../packages/*/src/**/*.stories.tsx",
    "../apps/*/src/**/*.stories.tsx",
  ],
  addons: [
    "@storybook/addon-docs",
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
    "@rolecall/storybook-addon",
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  // react-docgen-typescript needs the compiler's JavaScript API, which TypeScript 7 has not.
  typescript: { check: false, reactDocgen: "react-docgen" },
  viteFinal: (vite) =>
    mergeConfig(mergeConfig(vite, sourceConditions), {
      plugins: [
        sampleDatabase(),
        {
          name: "guide-links",
          enforce: "pre",
          load: (id: string) => (guide.test(id) ? linkGuides(id) : undefined),
        },
      ],
      // Storybook finds the addon as it is published; the page takes its source, as it does of the other packages
      resolve: {
        alias: [
          {
            find: /^.*\/storybook-addon\/dist\/preview\.js$/,
            replacement: "@rolecall/storybook-addon/preview",
          },
        ],
      },
      // found before the first story: a dependency that is found later reloads the page under a running test
      optimizeDeps: {
        // finds its files of many megabytes beside itself
        exclude: ["@electric-sql/pglite"],
        entries: [
          ".storybook/preview.tsx",
          ".storybook/**/*.test.tsx",
          "packages/*/src/**/*.stories.tsx",
          "apps/*/src/**/*.stories.tsx",
        ],
      },
    }),
};

export default config;
