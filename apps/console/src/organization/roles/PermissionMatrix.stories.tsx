import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { PermissionMatrix } from "./PermissionMatrix.tsx";

const meta = {
  title: "Roles side by side/Permission matrix",
  component: PermissionMatrix,
  // what is compared here is no control
  parameters: { rolecall: { counts: false } },
} satisfies Meta<typeof PermissionMatrix>;
export default meta;
type Story = StoryObj<typeof meta>;

const rowsIn = (canvasElement: HTMLElement) => canvasElement.querySelectorAll("tr[data-permission]");

/** The 67 core permissions by the four organization roles. */
export const Everything: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(rowsIn(canvasElement)).toHaveLength(67);
    await expect(canvasElement.querySelectorAll("[data-answer]")).toHaveLength(268);
    await expect(canvas.getByRole("columnheader", { name: /^Owner ?66/ })).toBeVisible();
    await expect(canvas.getByRole("columnheader", { name: /^Billing admin ?22/ })).toBeVisible();
  },
};

/** By keyboard alone: find something, keep the differences, add the extensions, and come back from an empty table. */
export const Filtered: Story = {
  tags: ["!autodocs", "!dev"],
  play: async ({ canvas, canvasElement }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("searchbox", { name: "Find a permission" })).toHaveFocus();
    await userEvent.keyboard("data on a project's users");
    await expect(rowsIn(canvasElement)).toHaveLength(2);
    await userEvent.clear(canvas.getByRole("searchbox"));
    await userEvent.tab();
    await expect(canvas.getByRole("switch", { name: "Only differences" })).toHaveFocus();
    await userEvent.keyboard(" ");
    await expect(rowsIn(canvasElement)).toHaveLength(49);
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await expect(canvas.getByText("Membership and ownership")).toBeVisible();
    await userEvent.type(canvas.getByRole("searchbox"), "no such thing");
    await expect(canvas.getByText("No permission matches.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show all" }));
    await expect(rowsIn(canvasElement)).toHaveLength(67);
  },
};

/** On a screen of 375 pixels, where nothing may stick out at the side. */
export const Narrow: Story = {
  tags: ["!autodocs", "!dev"],
  globals: { viewport: { value: "narrow" } },
  play: async () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** In dark. */
export const Dark: Story = { tags: ["!autodocs", "!dev"], globals: { scheme: "dark" } };
