import { publishable } from "../buildPackages.ts";
import { installProject } from "../installProject.ts";

const libraries = [
  "react",
  "react-dom",
  "@types/react",
  "@types/react-dom",
  "@testing-library/dom",
  "@testing-library/react",
  "xstate",
  "@xstate/react",
];

/** Makes a project outside of the workspace that has the packed packages installed, and gives its folder. */
export function installConsumer(): string {
  return installProject({ files: "tests/packed/consumer", packages: publishable, libraries });
}
