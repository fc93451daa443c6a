import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { OneAuthority } from "./OneAuthority.tsx";

const meta = {
  title: "Authority/In the page",
  component: OneAuthority,
  parameters: { layout: "fullscreen", rolecall: { disable: true } },
  args: { onlookers: ["ines", "jonas"] },
} satisfies Meta<typeof OneAuthority>;
export default meta;

type Story = StoryObj<typeof meta>;

const patience = { timeout: 20_000 };

/** Reads what someone loses, and confirms it. */
async function confirmRole(heading: string) {
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByText(heading);
  await userEvent.click(dialog.getByRole("button", { name: "Change role" }));
  return dialog;
}

/** An owner makes an admin a member, and the admin's page closes by itself. */
export const TwoPeople: Story = {
  play: async ({ canvas }) => {
    const ines = within(await canvas.findByRole("region", { name: "As Ines Okafor" }, patience));
    const jonas = within(canvas.getByRole("region", { name: "As Jonas Lindqvist" }));
    await jonas.findByText("Read the audit log: yes", undefined, patience);
    const role = await ines.findByRole("combobox", { name: "Role of Jonas Lindqvist" }, patience);
    await userEvent.selectOptions(role, "Member");
    await confirmRole("Jonas Lindqvist loses");
    await jonas.findByText("Read the audit log: no", undefined, patience);
    await expect(jonas.queryByRole("combobox")).toBeNull();
    await expect(ines.getByText("Read the audit log: yes")).toBeVisible();
  },
};

/** The authority refuses what the page lets through here: an admin does not change the role of an owner. */
export const Refused: Story = {
  args: { onlookers: ["jonas"] },
  play: async ({ canvas }) => {
    const role = await canvas.findByRole("combobox", { name: "Role of Ines Okafor" }, patience);
    await userEvent.selectOptions(role, "Member");
    const dialog = await confirmRole("Ines Okafor loses");
    await expect(await dialog.findByRole("alert", undefined, patience)).toHaveTextContent(/owner/);
    await waitFor(() => expect(role).toHaveDisplayValue("Owner"));
  },
};

/** A member finds every door closed. */
export const Member: Story = {
  args: { onlookers: ["tom"] },
  play: async ({ canvas }) => {
    await canvas.findByText("See everyone: no", undefined, patience);
    await expect(canvas.getByText("Owners and admins see who is in the organization.")).toBeVisible();
  },
};
