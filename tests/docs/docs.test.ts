import { describe, expect, it } from "vitest";
import { checkDocs, filesWithSnippets } from "../../scripts/checkDocs.ts";

const files = filesWithSnippets();
const faults = checkDocs(files);

describe("the snippets of", () => {
  it.each([...files.keys()])("%s compile", (file) => {
    expect(faults.get(file)).toEqual([]);
  });
});
