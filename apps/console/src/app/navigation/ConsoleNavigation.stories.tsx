import { Box } from "@mantine/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useMemo, useState } from "react";
import { expect } from "storybook/test";
import { AddressContext, readAddress } from "../../ui/address/Address.ts";
import { ConsoleNavigation } from "./ConsoleNavigation.tsx";

/** Keeps the address to itself: the one of the page stays as it is. */
function MemoryAddress({ children }: { readonly children: ReactNode }) {
  const [address, goTo] = useState(() => readAddress("/"));
  const book = useMemo(() => ({ address, goTo }), [address]);
  return <AddressContext value={book}>{children}</AddressContext>;
}

/** The menu in each state of what is known about the person. */
const meta = {
  title: "Flows/What is known of your access",
  component: ConsoleNavigation,
  args: { project: "web", switcher: null },
  render: (args) => (
    <MemoryAddress>
      <Box component="nav" aria-label="Pages" w={272} p="md">
        <ConsoleNavigation {...args} />
      </Box>
    </MemoryAddress>
  ),
  tags: ["!autodocs"],
} satisfies Meta<typeof ConsoleNavigation>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing has arrived yet: neither pages nor their absence. */
export const Loading: Story = {
  globals: { rolecall: { snapshot: "loading" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Looking up what you may do…")).toBeVisible();
    await expect(canvas.queryAllByRole("link")).toEqual([]);
  },
};

/** It has run out, and could not be refreshed: everything is closed, and says how to go on. */
export const Expired: Story = {
  globals: { rolecall: { snapshot: "expired" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Your access has run out")).toBeVisible();
    await expect(canvas.queryAllByRole("link")).toEqual([]);
  },
};

/** It cannot be refreshed, and holds for another hour: the pages stay. */
export const Offline: Story = {
  globals: { rolecall: { snapshot: "offline" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "Users" })).toBeVisible();
  },
};
