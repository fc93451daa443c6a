import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Can } from "@rolecall/organization/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RolesSideBySide } from "../../docs/live/RolesSideBySide.tsx";
import { root } from "../../scripts/projectFiles.ts";

const guides = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".mdx"));
const read = (name: string) => readFileSync(join(root, "docs", name), "utf8");

describe("the live examples", () => {
  it("show what each role sees", () => {
    const page = renderToStaticMarkup(
      <RolesSideBySide>
        <Can permission="team.create" fallback={<p>Ask an admin.</p>}>
          <button>New team</button>
        </Can>
      </RolesSideBySide>,
    );
    const shown = page.split("<section").slice(1);
    expect(shown.map((part) => [part.includes("New team"), part.includes("Ask an admin.")])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it.each(guides)("are the elements of a snippet of the same page: %s", (name) => {
    const page = read(name);
    const snippets = [...page.matchAll(/```tsx\n([^]*?)```/g)].map(([, code = ""]) => flat(code)).join("\n");
    const examples = [...page.matchAll(/<RolesSideBySide>\n([^]*?)<\/RolesSideBySide>/g)];
    // a live example contains its project and its reason; the snippet gets both from elsewhere
    const written = examples.map(([, code = ""]) =>
      flat(code).replace('on={{project:"web"}}', "on={{project}}").replace("showReason", ""),
    );
    expect(written.filter((code) => !snippets.includes(code))).toEqual([]);
  });
});

/** Removes what a live example doesn't need: whitespace, and a handler from the page's code. */
const flat = (code: string) => code.replaceAll(/ onClick=\{\w+\}/g, "").replaceAll(/\s+/g, "");

it.each(guides)("%s links to another guide, and to headings that exist", (name) => {
  expect(read(name)).toMatch(/\]\(\.\/[\w-]+\.mdx/);
  const links = [...read(name).matchAll(/\]\((?:\.\/([\w-]+\.mdx))?#([\w-]+)\)/g)];
  const broken = links.filter(([, other, heading = ""]) => !headings(read(other ?? name)).includes(heading));
  expect(broken.map(([link]) => link)).toEqual([]);
});

const headings = (page: string) =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
