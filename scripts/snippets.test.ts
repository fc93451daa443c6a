import { describe, expect, it } from "vitest";
import { snippets } from "./snippets.ts";

describe("snippets", () => {
  it("finds the fences of a page with the lines of their code", () => {
    const page =
      "# Title\n\n```ts\nconst a = 1;\n```\n\n```sh\nnpm start\n```\n\n  ```tsx\n  <b />;\n  ```\n";
    expect(snippets("docs/a.mdx", page)).toMatchObject([
      { line: 4, code: "const a = 1;", language: "ts" },
      { line: 12, code: "<b />;", language: "tsx" },
    ]);
  });

  it("finds the examples of doc comments without their margin", () => {
    const source =
      "/**\n * Adds.\n *\n * @example\n * ```ts\n * if (a) {\n *   b();\n * }\n * ```\n */\nexport {};\n";
    expect(snippets("packages/core/src/a.ts", source)).toMatchObject([
      { line: 6, code: "if (a) {\n  b();\n}" },
    ]);
  });

  it("finds the examples of doc comments that have no fence, up to the next tag or the end", () => {
    const source =
      "/**\n * Adds.\n * @example\n * if (a) {\n *   b();\n * }\n * @throws never\n */\nexport {};\n" +
      "/**\n * @example\n *\n * c();\n */\n/** @example d(); */\n";
    expect(snippets("packages/core/src/a.ts", source)).toMatchObject([
      { line: 4, code: "if (a) {\n  b();\n}", language: "ts" },
      { line: 13, code: "c();", language: "ts" },
      { line: 15, code: "d();", language: "ts" },
    ]);
  });

  it("reads an example without a fence as TSX in a TSX file, and none in a page", () => {
    const source = "/**\n * @example\n * <b />;\n */\n";
    expect(snippets("packages/react/src/a.tsx", source)).toMatchObject([{ language: "tsx" }]);
    expect(snippets("docs/a.mdx", source)).toEqual([]);
  });

  it("keeps an example that says nothing, so that it is seen", () => {
    expect(snippets("packages/core/src/a.ts", "/** @example */")).toMatchObject([{ line: 1, code: "" }]);
  });

  it("reads the name under which a snippet is imported and keeps words that mean nothing", () => {
    const [named, marked] = snippets("README.md", "```ts file=access.ts\n```\n```tsx no-check\n```\n");
    expect(named).toMatchObject({ name: "access.ts", unknownWords: "" });
    expect(marked).toMatchObject({ name: undefined, unknownWords: "no-check" });
  });
});
