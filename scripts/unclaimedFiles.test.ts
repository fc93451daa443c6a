import { describe, expect, it } from "vitest";
import { unclaimedFiles } from "./unclaimedFiles.ts";

const own = "scripts/unclaimedFiles.test.ts";

describe("unclaimedFiles", () => {
  it("names a test file that did not run", () => {
    expect(unclaimedFiles([])).toContain(own);
  });

  it("leaves out a test file that ran", () => {
    expect(unclaimedFiles([own])).not.toContain(own);
  });

  it("leaves out the stories that a benchmark draws", () => {
    expect(unclaimedFiles([]).filter((file) => file.startsWith("bench/"))).toEqual([]);
  });
});
