import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

it("nothing in the built console speaks of a preview, where any password would do", () => {
  const folder = join(inject("consolePages"), "assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts).not.toEqual([]);
  const speaking = scripts.filter((name) =>
    /in this preview|start the preview/i.test(readFileSync(join(folder, name), "utf8")),
  );
  expect(speaking).toEqual([]);
});
