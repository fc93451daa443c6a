import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { DemoConsole } from "./DemoConsole.tsx";
import { expectExplained, menuOf } from "./menuOf.ts";

const meta = {
  title: "Demo/Admin",
  component: DemoConsole,
  parameters: { layout: "fullscreen", controls: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof DemoConsole>;
export default meta;

/** Runs the organization like an owner, save for who owns it and what becomes of a project. */
export const Admin: StoryObj<typeof meta> = {
  name: "Admin",
  args: { role: "admin" },
  globals: {
    rolecall: { roles: { organization: "admin", project: "none" }, plan: "enterprise", snapshot: "ready" },
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
    // here owner and admin part
    await expectExplained(canvas.getByRole("button", { name: "Hand over" }), /an owner of the organization/);
    await expect(canvas.getByRole("button", { name: "Change plan" })).not.toHaveAttribute("aria-disabled");

    await userEvent.click(canvas.getByRole("link", { name: "Users" }));
    await expect(canvas.getByRole("button", { name: "Remove Priya Raman" })).not.toHaveAttribute(
      "aria-disabled",
    );
    await expectExplained(
      canvas.getByRole("button", { name: "Remove Ines Okafor" }),
      /no one acts on people above them/,
    );

    await userEvent.click(canvas.getByRole("link", { name: "Project settings" }));
    await expectExplained(
      canvas.getByRole("button", { name: "Delete project" }),
      /an owner of the organization, or an owner of the project/,
    );
    await expect(canvas.getByRole("button", { name: "Reset project" })).not.toHaveAttribute("aria-disabled");

    // the demo is left where it began
    await userEvent.click(canvas.getAllByRole("link", { name: /^Overview/ })[0] ?? canvasElement);
    canvasElement.ownerDocument.querySelector<HTMLElement>(":focus")?.blur();
    window.scrollTo(0, 0);
  },
};
