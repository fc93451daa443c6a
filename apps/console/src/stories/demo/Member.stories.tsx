import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { DemoConsole } from "./DemoConsole.tsx";
import { expectExplained, menuOf } from "./menuOf.ts";

const meta = {
  title: "Demo/Member",
  component: DemoConsole,
  parameters: { layout: "fullscreen", controls: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof DemoConsole>;
export default meta;

/** Works in the project Web as an analyst; the organization's settings are not there at all. */
export const Member: StoryObj<typeof meta> = {
  name: "Member",
  args: { role: "member" },
  globals: {
    rolecall: {
      roles: { organization: "member", project: "analyst" },
      plan: "enterprise",
      snapshot: "ready",
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(menuOf(canvasElement)).toEqual({
      Account: ["Overview (Read only)", "Data & Privacy (Read only, data requests)", "Alerts (Read only)"],
      Project: ["Reports (By project role)", "Lexicon (By project role)"],
      Explore: ["What each role may do", "What can I do here?", "What each role sees"],
    });
    await expect(canvas.queryByRole("heading", { name: "Organization" })).toBeNull();
    await expectExplained(
      canvas.getByRole("button", { name: "Change name" }),
      /an owner or admin of the organization/,
    );

    await userEvent.click(canvas.getByRole("link", { name: /^Data & Privacy/ }));
    await expect(canvas.getByRole("button", { name: "Ask for user data" })).not.toHaveAttribute(
      "aria-disabled",
    );
    await expectExplained(
      canvas.getByRole("button", { name: "Make token" }),
      /an owner or admin of the project/,
    );

    await userEvent.click(canvas.getByRole("link", { name: /^Lexicon/ }));
    await expectExplained(
      canvas.getByRole("button", { name: "Edit descriptions" }),
      /an owner or admin of the organization, or an owner or admin of the project/,
    );
    await userEvent.click(canvas.getByRole("link", { name: /^Reports/ }));
    await expect(canvas.getByRole("button", { name: "Write campaign" })).not.toHaveAttribute("aria-disabled");

    // another project, in which there is no role
    await expect(canvas.queryByRole("option", { name: "Mobile app" })).toBeNull();

    // the demo is left where it began
    await userEvent.click(canvas.getAllByRole("link", { name: /^Overview/ })[0] ?? canvasElement);
    canvasElement.ownerDocument.querySelector<HTMLElement>(":focus")?.blur();
    window.scrollTo(0, 0);
  },
};
