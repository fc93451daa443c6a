import { describe, expect, it } from "vitest";
import { filesWithSnippets } from "./checkDocs.ts";

describe("filesWithSnippets", () => {
  it("finds the snippets of the README", () => {
    expect([...filesWithSnippets().keys()]).toContain("README.md");
  });
});
