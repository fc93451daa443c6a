import { installProject } from "../installProject.ts";

const libraries = [
  "@storybook/addon-docs",
  "@storybook/addon-vitest",
  "@storybook/react-vite",
  "@types/react",
  "@vitest/browser-playwright",
  "playwright",
  "react",
  "react-dom",
  "storybook",
  "vite",
  "vitest",
];

/** Makes a Storybook project outside of the workspace that has the packed addon installed, and gives its folder. */
export function installAddonConsumer(): string {
  return installProject({
    files: "tests/addon/consumer",
    packages: ["core", "react", "storybook-addon"],
    libraries,
  });
}
