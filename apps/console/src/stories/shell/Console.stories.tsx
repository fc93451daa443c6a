import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { chosenRole } from "../demo/chosenRole.ts";
import { DemoConsole } from "../demo/DemoConsole.tsx";

const meta = {
  title: "Console/Whole console",
  component: DemoConsole,
  args: { role: "admin" },
  parameters: { layout: "fullscreen", controls: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof DemoConsole>;
export default meta;
type Story = StoryObj<typeof meta>;

const sidewaysScroll = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Shows the person chosen in the toolbar. Choose another role there to see what it changes. */
export const AsChosen: Story = {
  parameters: { rolecall: { rerender: true } },
  render: (args, { globals }) => <DemoConsole {...args} role={chosenRole(globals)} />,
};

/** By keyboard: past the menu, through the menu, into a page and onto a disabled control that says why. */
export const ByKeyboard: Story = {
  globals: { rolecall: { roles: { organization: "billingAdmin", project: "none" }, plan: "growth" } },
  args: { role: "billingAdmin" },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "Skip to the page" })).toHaveFocus();
    canvas.getByRole("link", { name: /^Alerts/ }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("heading", { level: 1 })).toHaveTextContent("Alerts");
    await expect(canvas.getByText(/You have no project yet/)).toBeVisible();
    const alerts = canvas.getByRole("switch", { name: "Alerts people have set up" });
    await expect(alerts).toHaveAccessibleDescription(/an owner or admin of the organization/);
    alerts.focus();
    await userEvent.keyboard(" ");
    await expect(canvas.queryByText(/is allowed/)).toBeNull();
  },
};

/** A page that is not the person's to open looks like one that does not exist. */
export const NotFound: Story = {
  globals: { rolecall: { roles: { organization: "member", project: "none" } } },
  args: { role: "member", start: "/organization/users" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 1 })).toHaveTextContent("Page not found");
    await expect(canvas.queryByText("priya@acme.test")).toBeNull();
  },
};

/** On a screen of 375 pixels the menu is behind its button. */
export const Narrow: Story = {
  globals: { rolecall: { roles: { organization: "owner" } }, viewport: { value: "narrow" } },
  args: { role: "owner", start: "/organization/users" },
  play: async ({ canvas }) => {
    await expect(sidewaysScroll()).toBeLessThanOrEqual(0);
    const button = canvas.getByRole("button", { name: "Open the menu" });
    button.focus();
    await userEvent.keyboard("{Enter}");
    const menu = within(canvas.getByRole("navigation", { name: "Pages" }));
    await waitFor(() => expect(menu.getByRole("link", { name: "Teams" })).toBeVisible());
    await userEvent.click(menu.getByRole("link", { name: "Teams" }));
    await expect(canvas.getByRole("heading", { level: 1 })).toHaveTextContent("Teams");
    await expect(canvas.getByRole("button", { name: "Open the menu" })).toBeVisible();
  },
};

/** In dark, with a switch to light. */
export const Dark: Story = {
  globals: { rolecall: { roles: { organization: "owner" } }, scheme: "dark" },
  args: { role: "owner" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Switch to light" }));
    await userEvent.click(canvas.getByRole("button", { name: "Switch to dark" }));
    await expect(document.documentElement).toHaveAttribute("data-mantine-color-scheme", "dark");
  },
};
