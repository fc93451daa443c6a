import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { DemoConsole } from "../demo/DemoConsole.tsx";

const admin = { roles: { organization: "admin", project: "none" }, plan: "enterprise" };

const meta = {
  title: "States/Snapshot",
  component: DemoConsole,
  args: { role: "admin", start: "/organization/users" },
  parameters: { layout: "fullscreen", controls: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof DemoConsole>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is known yet: neither what is allowed nor what is denied is on the page. */
export const Loading: Story = {
  globals: { rolecall: { ...admin, snapshot: "loading" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByTestId("navigation-loading")).toHaveAttribute("aria-busy", "true");
    await expect(canvas.getByTestId("page-loading")).toHaveAttribute("aria-busy", "true");
    await expect(canvas.queryByRole("link", { name: "Users" })).toBeNull();
    await expect(canvas.queryByText("priya@acme.test")).toBeNull();
    await expect(canvas.queryByText("Page not found")).toBeNull();
    await expect(canvas.queryByText(/only\.$/)).toBeNull();
  },
};

/** The snapshot has run out: everything is denied, and the page says why. */
export const Expired: Story = {
  globals: { rolecall: { ...admin, snapshot: "expired" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 1 })).toHaveTextContent("Your access has run out");
    await expect(canvas.queryByRole("link", { name: "Users" })).toBeNull();
    await expect(canvas.queryByText("priya@acme.test")).toBeNull();
  },
};

/** Refreshing fails, and the last snapshot still holds: the console goes on with it. */
export const Offline: Story = {
  globals: { rolecall: { ...admin, snapshot: "offline" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Remove Priya Raman" })).not.toHaveAttribute(
      "aria-disabled",
    );
    await expect(canvas.getByRole("link", { name: "Users" })).toHaveAttribute("aria-current", "page");
  },
};

/** Loading on a narrow screen, in dark. */
export const LoadingNarrowDark: Story = {
  globals: {
    rolecall: { ...admin, snapshot: "loading" },
    scheme: "dark",
    viewport: { value: "narrow" },
  },
};
