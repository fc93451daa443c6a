// Storybook reads the default export
/* oxlint-disable import/no-default-export */
import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["./*.stories.tsx"],
  addons: ["@rolecall/storybook-addon"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  // react-docgen-typescript needs the compiler's JavaScript API, which TypeScript 7 lacks.
  typescript: { check: false, reactDocgen: false },
};

export default config;
