import { describe, expect, it } from "vitest";
import { filesWithSnippets } from "./checkDocs.ts";

describe("filesWithSnippets", () => {
  it("finds the snippets of a README", () => {
    expect([...filesWithSnippets().keys()]).toContain("packages/core/README.md");
  });
});
