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

/** Creates a Storybook project outside the workspace with the packed addon installed. Returns its folder. */
export function installAddonConsumer(): string {
  return installProject({
    files: "tests/addon/consumer",
    packages: ["core", "react", "storybook-addon"],
    libraries,
  });
}
