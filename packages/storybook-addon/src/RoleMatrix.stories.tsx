import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { model } from "../test/market.ts";
import { RoleMatrix } from "./RoleMatrix.tsx";

const meta = {
  title: "Addon and inspector/Role matrix",
  component: RoleMatrix,
  parameters: { rolecall: { disable: true } },
  args: { model },
} satisfies Meta<typeof RoleMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Which permissions each role has. */
export const Matrix: Story = {};

/** A single permission, found by search. */
export const Searched: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("searchbox"), "paint");
    await waitFor(() => expect(canvas.getByText("1 permission")).toBeVisible());
  },
};

/** Only the permissions that differ between roles. */
export const OnlyDifferences: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: "Only differences" }));
    await expect(canvas.getByRole("rowheader", { name: "till.open" })).toBeVisible();
  },
};
