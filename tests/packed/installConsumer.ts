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

/** Creates a project outside the workspace with the packed packages installed. Returns its folder. */
export function installConsumer(): string {
  return installProject({ files: "tests/packed/consumer", packages: publishable, libraries });
}
