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

  it("reads the name under which a snippet is imported and keeps words that mean nothing", () => {
    const [named, marked] = snippets("README.md", "```ts file=access.ts\n```\n```tsx no-check\n```\n");
    expect(named).toMatchObject({ name: "access.ts", unknownWords: "" });
    expect(marked).toMatchObject({ name: undefined, unknownWords: "no-check" });
  });
});
