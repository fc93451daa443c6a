// npm run check: everything beside the tests that must hold. Ends with `N passed, N failed`, a check counting as one.
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { Tally } from "./Tally.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tally = new Tally();
try {
  const options = { cwd: root, env: install() };
  tally.step("format", "oxfmt", ["--check"], options);
  tally.step("lint", "oxlint", ["--type-aware", "--deny-warnings"], options);
  tally.step("unused code", "knip", [], options);
  tally.step("doc comments", "tsx", ["scripts/checkDocComments.ts"], options);
  tally.step("words", "tsx", ["scripts/checkWords.ts"], options);
  tally.step("layout", "tsx", ["scripts/checkLayout.ts"], options);
  if (tally.step("build", "turbo", ["run", "build"], options)) {
    for (const name of ["core", "react", "organization", "xstate", "server", "storybook-addon"]) {
      tally.step(`package: ${name}`, "tsx", ["scripts/checkPackage.ts", name], options);
    }
    tally.step("size", "tsx", ["tests/size/measureSizes.ts"], options);
  }
  tally.step(
    "Storybook build",
    "storybook",
    ["build", "--disable-telemetry", "--quiet", "-o", "storybook-static"],
    options,
  );
} catch (error) {
  console.error(error);
  tally.count(0, 1);
}
tally.close();
