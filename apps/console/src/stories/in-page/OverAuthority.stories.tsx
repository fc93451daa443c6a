import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { ConsoleInPage } from "./ConsoleInPage.tsx";

const meta = {
  title: "Whole console/Over the authority",
  component: ConsoleInPage,
  args: { userId: "ines" },
  parameters: { layout: "fullscreen", controls: { disable: true }, rolecall: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof ConsoleInPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const patience = { timeout: 60_000 };

/** The owner has every page, and is told to make a second owner. */
export const Owner: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("link", { name: "Audit log" }, patience));
    await waitFor(async () => {
      await expect(canvas.getByRole("link", { name: "Audit log" })).toHaveAttribute("aria-current", "page");
    }, patience);
    await expect(
      await canvas.findByText("You are the only owner of Acme Test", undefined, patience),
    ).toBeVisible();
    await expect(await canvas.findByTestId("signed-in-role", undefined, patience)).toHaveTextContent("Owner");
  },
};

/** An admin has every page too, and no warning that is for owners. */
export const Admin: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("link", { name: "Teams" }, patience));
    await waitFor(async () => {
      await expect(canvas.getByRole("link", { name: "Teams" })).toHaveAttribute("aria-current", "page");
    }, patience);
    await expect(await canvas.findByTestId("signed-in-role", undefined, patience)).toHaveTextContent("Admin");
    await expect(canvas.queryByText("You are the only owner of Acme Test")).toBeNull();
  },
};

/** A billing admin has the overview, and what is everyone's own. */
export const BillingAdmin: Story = {
  args: { userId: "priya" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("link", { name: /^Alerts/ }, patience));
    await expect(await canvas.findByTestId("signed-in-role", undefined, patience)).toHaveTextContent(
      "Billing admin",
    );
    await expect(canvas.queryByRole("link", { name: "Users" })).toBeNull();
    await expect(canvas.queryByRole("link", { name: "Audit log" })).toBeNull();
  },
};

/** A member finds the pages of the organization neither in the menu nor at their address. */
export const Member: Story = {
  args: { userId: "tom", start: "/o/acme-test/organization/users" },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("heading", { level: 1 }, patience)).toHaveTextContent(
      "Page not found",
    );
    await expect(canvas.queryByRole("link", { name: "Users" })).toBeNull();
    await userEvent.click(canvas.getByRole("link", { name: "Access requests" }));
    await expect(
      await canvas.findByRole("heading", { level: 1, name: "Access requests" }, patience),
    ).toBeVisible();
    await expect(canvas.queryByText("Requests of others")).toBeNull();
  },
};
