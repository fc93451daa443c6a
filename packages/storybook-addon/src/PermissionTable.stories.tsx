import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { model } from "../test/market.ts";
import { PermissionTable } from "./PermissionTable.tsx";

const meta = {
  title: "Addon and inspector/Permission table",
  component: PermissionTable,
  parameters: { rolecall: { disable: true } },
  args: { model, labels: { shop: { keeper: "The keeper" } } },
} satisfies Meta<typeof PermissionTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** How each permission is decided, and which roles have it. */
export const Table: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("shop and stall")).toBeVisible();
    await expect(canvas.getAllByText("The keeper (shop), Seller (stall)")).toHaveLength(2);
  },
};
