import { describe, expect, it } from "vitest";
import { entryFaults } from "./docCommentFaults.ts";

const faultsOf = (files: Record<string, string>) => entryFaults("src/index.ts", (file) => files[file] ?? "");

describe("entryFaults", () => {
  it("accepts a value with an example and a type with a comment", () => {
    const a = `/**\n * Adds.\n * @example\n * add();\n */\n// a reason\nexport function add() {}\n`;
    const b = `/** Counts. */\nexport interface Count {}\n`;
    const index = `export { add } from "./a.ts";\nexport type { Count } from "./b.ts";\n`;
    expect(faultsOf({ "src/index.ts": index, "src/a.ts": a, "src/b.ts": b })).toEqual([]);
  });

  it("names the exports that lack a comment or an example", () => {
    const a = `/** Adds. */\nexport function add() {}\n\nexport type Count = 1;\n/** Far away. */\n\nexport const far = 1;\n`;
    const index = `export { add, type Count, far as near } from "./a.ts";\n`;
    expect(faultsOf({ "src/index.ts": index, "src/a.ts": a })).toEqual([
      "src/a.ts: add has no @example",
      "src/a.ts: Count has no doc comment",
      "src/a.ts: near has no doc comment",
    ]);
  });

  it("reads what an entry declares itself, names taken out of an object included", () => {
    const index = `/** Both. */\nexport const { one, two: three } =\n  make();\nexport class Four {}\n`;
    expect(faultsOf({ "src/index.ts": index })).toEqual([
      "src/index.ts: Four has no doc comment",
      "src/index.ts: one has no @example",
      "src/index.ts: three has no @example",
    ]);
  });

  it("says so where it finds no declaration", () => {
    const index = `export { add } from "./a.ts";\n`;
    expect(faultsOf({ "src/index.ts": index, "src/a.ts": `export * from "./b.ts";` })).toEqual([
      "src/a.ts: no declaration of add was found",
    ]);
  });
});
