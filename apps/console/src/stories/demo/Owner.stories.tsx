import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { DemoConsole } from "./DemoConsole.tsx";
import { expectExplained, menuOf } from "./menuOf.ts";

const meta = {
  title: "Demo/Owner",
  component: DemoConsole,
  parameters: { layout: "fullscreen", controls: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof DemoConsole>;
export default meta;

/** Runs the organization: every page, and every control but the ones a project gives to its own people. */
export const Owner: StoryObj<typeof meta> = {
  name: "Owner",
  args: { role: "owner" },
  globals: {
    rolecall: { roles: { organization: "owner", project: "none" }, plan: "enterprise", snapshot: "ready" },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(menuOf(canvasElement)).toEqual({
      Organization: [
        "Overview",
        "Projects",
        "Users",
        "Teams",
        "Access security",
        "Data & Privacy",
        "Audit log",
      ],
      Account: ["Overview", "Projects", "Data & Privacy", "Rollup projects", "Alerts"],
      Project: ["Reports", "Lexicon", "Project settings"],
      Explore: ["What each role may do", "What can I do here?", "What each role sees"],
    });
    const handOver = canvas.getByRole("button", { name: "Hand over" });
    await expect(handOver).not.toHaveAttribute("aria-disabled");
    await userEvent.click(handOver);
    await expect(canvas.getByRole("status")).toHaveTextContent("Hand over ownership of the organization");

    // what belongs to a project's own people is not even the owner's
    await userEvent.click(canvas.getAllByRole("link", { name: "Data & Privacy" })[1] ?? canvasElement);
    await expectExplained(
      canvas.getByRole("button", { name: "Make token" }),
      /an owner or admin of the project/,
    );
    await expect(canvas.getByRole("switch", { name: "Personalization" })).not.toHaveAttribute(
      "aria-disabled",
    );

    await userEvent.click(canvas.getByRole("link", { name: "Project settings" }));
    await expect(canvas.getByRole("button", { name: "Delete project" })).not.toHaveAttribute("aria-disabled");
    await expect(canvas.getByRole("heading", { level: 1 })).toHaveTextContent("Project settings");

    // the demo is left where it began
    await userEvent.click(canvas.getAllByRole("link", { name: /^Overview/ })[0] ?? canvasElement);
    canvasElement.ownerDocument.querySelector<HTMLElement>(":focus")?.blur();
    window.scrollTo(0, 0);
  },
};
