import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { react18 } from "./scripts/react18.ts";
import { sourceConditions } from "./scripts/sourceConditions.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The projects that the command line names with --project; none of them means all. */
const chosen = process.argv.flatMap((word, index, words) =>
  word === "--project" ? [words[index + 1] ?? ""] : word.startsWith("--project=") ? [word.slice(10)] : [],
);
// Storybook and a browser take seconds to load, so a run of other projects goes without them.
const withStories = chosen.length === 0 || chosen.some((name) => /^storybook|[*!]/.test(name));
const stories = withStories
  ? [await import("./scripts/storybookProject.ts").then((m) => m.storybookProject())]
  : [];

const noTypes = { typecheck: { enabled: false } };
// files of a project share what they import: loading it again would take longer than most tests
const shared = { isolate: false };

const nodeProject = (name: string) => ({
  extends: true as const,
  test: {
    ...noTypes,
    ...shared,
    name,
    root: at(`packages/${name}`),
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    environment: "node" as const,
  },
});

const domProject = (name: string, root: string) => ({
  extends: true as const,
  test: {
    ...noTypes,
    ...shared,
    name,
    root: at(root),
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    environment: "happy-dom" as const,
  },
});

export default defineConfig({
  ...sourceConditions,
  test: {
    reporters: ["default", "./scripts/SummaryReporter.ts"],
    // no test fails because a machine is busy: what hangs, hangs longer than this
    hookTimeout: 120_000,
    testTimeout: 120_000,
    // by itself it leaves one core free, which of two is half
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      nodeProject("core"),
      nodeProject("organization"),
      {
        ...nodeProject("server"),
        test: {
          ...nodeProject("server").test,
          globalSetup: [at("packages/server/test/globalSetup.ts")],
        },
      },
      { ...domProject("react", "packages/react"), plugins: [react()] },
      { ...domProject("react-18", "packages/react"), plugins: [react18(), react()] },
      {
        ...domProject("xstate", "packages/xstate"),
        plugins: [react()],
        // its tests replace the workers of the page
        test: { ...domProject("xstate", "packages/xstate").test, isolate: true },
      },
      { ...domProject("storybook-addon", "packages/storybook-addon"), plugins: [react()] },
      {
        ...domProject("console", "apps/console"),
        plugins: [react()],
        test: { ...domProject("console", "apps/console").test, include: ["src/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          ...noTypes,
          ...shared,
          name: "console-server",
          root: at("apps/console"),
          include: ["test/**/*.test.ts"],
          environment: "node",
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/src/**/*.test-d.{ts,tsx}", "apps/*/src/**/*.test-d.{ts,tsx}"],
            tsconfig: "./tsconfig.types.json",
          },
        },
      },
      {
        extends: true,
        test: {
          ...noTypes,
          name: "tests",
          include: ["tests/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "tests/docs/snippets/**", "apps/console/e2e/**"],
          environment: "node",
          globalSetup: ["./tests/buildPackages.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          ...noTypes,
          ...shared,
          name: "pages",
          include: ["apps/console/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["./apps/console/e2e/preparePages.ts"],
          hookTimeout: 180_000,
        },
      },
      ...stories,
    ],
  },
});
