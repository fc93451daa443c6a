import { beforeAll, describe, expect, it } from "vitest";
import { requireBuild } from "../requireBuild.ts";
import budgets from "./budgets.json" with { type: "json" };
import { type BundleSize, bundleSizes } from "./bundleSizes.ts";

describe("the size, minified and gzipped, of", () => {
  let sizes: readonly BundleSize[] = [];

  beforeAll(async () => {
    requireBuild();
    sizes = await bundleSizes();
  });

  it.each(Object.keys(budgets))("%s stays within its budget", (name) => {
    const size = sizes.find((candidate) => candidate.name === name);
    expect(size?.bytes).toBeLessThanOrEqual(size?.budget ?? 0);
  });
});
