import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linkGuides } from "./linkGuides.ts";
import { root } from "./projectFiles.ts";

const guides = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".mdx"));

describe("links between guides", () => {
  it("lead to the page of the other guide", () => {
    const page = linkGuides(join(root, "docs/quick-start.mdx"));
    expect(page).toContain("[Security](?path=/docs/guides-security--docs)");
    expect(page).toContain("[A role model of your own](?path=/docs/guides-a-role-model-of-your-own--docs)");
  });

  it.each(guides)("lead nowhere else: %s", (name) => {
    expect(linkGuides(join(root, "docs", name))).not.toMatch(/\]\([^)]*\.mdx/);
  });
});
