import { describe, expect, it } from "vitest";
import { readGuide } from "./readGuide.ts";

const fence = "```";

describe("readGuide", () => {
  it("finds the files and the commands of a page, in its order", () => {
    const page = `# Start\n\n${fence}sh\nnpm install a\ncurl one \\\n  two\n${fence}\n\n## Write\n\n\`src/a.ts\`, on your server:\n\n${fence}ts\nexport {};\n${fence}\n`;
    expect(readGuide("docs/a.mdx", page)).toEqual({
      file: "docs/a.mdx",
      faults: [],
      steps: [
        { kind: "command", section: "Start", line: 4, command: "npm install a" },
        { kind: "command", section: "Start", line: 4, command: "curl one two" },
        { kind: "file", section: "Write", line: 14, path: "src/a.ts", content: "export {};\n" },
      ],
    });
  });

  it("reports a snippet that names no file", () => {
    const page = `Text:\n\n${fence}ts\nexport {};\n${fence}\n${fence}html\n<p />\n${fence}\n${fence}http\nGET /\n${fence}\n`;
    expect(readGuide("docs/a.mdx", page).faults).toEqual([
      "docs/a.mdx:3: name the file above this snippet, like `src/model.ts`:",
      "docs/a.mdx:6: name the file above this snippet, like `src/model.ts`:",
    ]);
  });

  it("reports a file that declares what is nowhere", () => {
    const page = `\`a.ts\`:\n\n${fence}ts\ndeclare function find(): void;\n${fence}\n`;
    expect(readGuide("docs/a.mdx", page).faults).toEqual([expect.stringContaining("docs/a.mdx:4: ")]);
  });

  it.each([
    "const may = usePermission('a');",
    "export const { Can } = createPermissions(model);",
    "const a = <Can>{(decision) => <p />}</Can>;",
    "const a = <PermissionProvider source={source} />;",
    "const a = <button onClick={rename} />;",
  ])("reports a file for client components that does not say so: %s", (code) => {
    const page = (content: string) => `\`a.tsx\`:\n\n${fence}tsx\n${content}\n${fence}\n`;
    expect(readGuide("docs/a.mdx", page(code)).faults).toEqual([expect.stringContaining('"use client"')]);
    expect(readGuide("docs/a.mdx", page(`"use client";\n${code}`)).faults).toEqual([]);
  });
});
