import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { DemoConsole } from "./DemoConsole.tsx";
import { expectExplained, menuOf } from "./menuOf.ts";

const meta = {
  title: "Demo/Billing admin",
  component: DemoConsole,
  parameters: { layout: "fullscreen", controls: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof DemoConsole>;
export default meta;

/** Looks after the money, and works in the project Web as an analyst. */
export const BillingAdmin: StoryObj<typeof meta> = {
  name: "Billing admin",
  args: { role: "billingAdmin" },
  globals: {
    rolecall: {
      roles: { organization: "billingAdmin", project: "analyst" },
      plan: "enterprise",
      snapshot: "ready",
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(menuOf(canvasElement)).toEqual({
      Organization: ["Overview"],
      Account: ["Overview (Read only)", "Data & Privacy (Read only)", "Alerts (Read only)"],
      Project: ["Reports (By project role)", "Lexicon (By project role)"],
      Explore: ["What each role may do", "What can I do here?", "What each role sees"],
    });
    const changePlan = canvas.getByRole("button", { name: "Change plan" });
    await expect(changePlan).not.toHaveAttribute("aria-disabled");
    const editDetails = canvas.getByRole("button", { name: "Edit details" });
    await expectExplained(editDetails, /an owner or admin of the organization/);
    await userEvent.click(editDetails);
    await expect(canvas.queryByText(/is allowed/)).toBeNull();
    await userEvent.click(changePlan);
    await expect(canvas.getByText(/“Change the plan” is allowed/)).toBeVisible();

    await userEvent.click(canvas.getAllByRole("link", { name: /^Data & Privacy/ })[0] ?? canvasElement);
    await expectExplained(
      canvas.getByRole("button", { name: "Ask for user data" }),
      /owner, admin, or member of the organization/,
    );
    await expectExplained(
      canvas.getByRole("switch", { name: "Personalization" }),
      /an owner or admin of the organization/,
    );

    await userEvent.click(canvas.getByRole("link", { name: /^Reports/ }));
    await expect(canvas.getByRole("button", { name: "Open Insights" })).not.toHaveAttribute("aria-disabled");

    // the demo is left where it began
    await userEvent.click(canvas.getAllByRole("link", { name: /^Overview/ })[0] ?? canvasElement);
    canvasElement.ownerDocument.querySelector<HTMLElement>(":focus")?.blur();
    window.scrollTo(0, 0);
  },
};
