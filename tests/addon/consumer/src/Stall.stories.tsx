import { forEachRole } from "@rolecall/storybook-addon/testing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { model } from "./permissions.ts";
import { Stall } from "./Stall.tsx";

const meta = { component: Stall, args: { stall: "apples" } } satisfies Meta<typeof Stall>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The role comes from the toolbar. */
export const Apples: Story = {};

/** Shows a notice in a portal, and sets its own price. */
export const WithNotice: Story = {
  args: { withNotice: true },
  play: async ({ canvas, userEvent }) => {
    const raise = canvas.getByRole<HTMLButtonElement>("button", { name: "Raise" });
    if (raise.disabled) return;
    await userEvent.click(raise);
    await expect(canvas.getByText("11")).toBeVisible();
  },
};

/** Always shown as a clerk, regardless of the toolbar. */
export const AsClerk: Story = { globals: { rolecall: { roles: { shop: "clerk" } } } };

forEachRole(Apples, {
  meta,
  model,
  name: "Apples",
  check: async ({ role, questions }) => {
    const till = questions.find(({ permission }) => permission === "till.open");
    await expect(till?.decision.status).toBe("allowed");
    const paint = questions.find(({ permission }) => permission === "stall.paint");
    await expect(paint?.decision.status).toBe(role === "keeper" ? "allowed" : "denied");
  },
});
