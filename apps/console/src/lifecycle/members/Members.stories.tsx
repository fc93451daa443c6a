import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { UsersStage } from "../UsersStage.tsx";

const meta = {
  title: "Lifecycle/Members",
  component: UsersStage,
  args: { userId: "ines" },
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
} satisfies Meta<typeof UsersStage>;
export default meta;
type Story = StoryObj<typeof meta>;

const names = () =>
  [...document.querySelectorAll("tr[data-member]")].map((row) => row.getAttribute("data-member"));
const dialog = async (name: RegExp) => within(await screen.findByRole("dialog", { name }));

/** The only owner: warned that no one else is one, and kept from leaving. */
export const OnlyOwner: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Ines Okafor is the only owner of Acme Test")).toBeVisible();
    const leave = canvas.getByRole("button", { name: "Leave" });
    await expect(leave).toHaveAttribute("aria-disabled", "true");
    await expect(leave).toHaveAccessibleDescription(/only active owner/);
    await userEvent.click(leave);
    await expect(screen.queryByRole("dialog")).toBeNull();
    const own = canvas.getByRole("button", { name: "Your role: Owner" });
    await expect(own).toHaveAccessibleDescription(/only active owner/);
  },
};

/** An admin: nothing can be done about owners and other admins, and each button says why. */
export const AsAdmin: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    const owner = canvas.getByRole("button", { name: "Remove Ines Okafor" });
    await expect(owner).toHaveAccessibleDescription(/no one acts on people above them/);
    owner.focus();
    await expect(owner).toHaveFocus();
    await expect(canvas.getAllByText(/no one acts on people above them/)[1]).toBeVisible();
    const peer = canvas.getByRole("button", { name: "Role of Clara Mendes: Admin" });
    await expect(peer).toHaveAttribute("aria-disabled", "true");
    await expect(canvas.getByRole("button", { name: "Remove Tom Becker" })).not.toHaveAttribute(
      "aria-disabled",
    );
    await expect(canvas.queryByRole("button", { name: "Hand over" })).toBeNull();
  },
};

/** Searching and sorting. The order is said in the heading of its column. */
export const SearchAndSort: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Name" }));
    await expect(names().slice(0, 2)).toEqual(["clara", "ines"]);
    await userEvent.click(canvas.getByRole("button", { name: "Name" }));
    await expect(canvas.getByRole("columnheader", { name: "Name" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expect(names()[0]).toBe("yuki");
    const search = canvas.getByRole("searchbox", { name: "Find someone" });
    await userEvent.type(search, "growth member");
    await expect(names()).toEqual(["tom", "samuel", "mateo"]);
    await userEvent.type(search, " no one");
    await expect(canvas.getByText("No one matches.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show everyone" }));
    await expect(names()).toHaveLength(9);
  },
};

/** Removing someone: what they would lose is said before, and what has happened after. */
export const Remove: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove Samuel Osei" }));
    const asked = await dialog(/Remove Samuel Osei/);
    await expect(asked.getByText(/Mobile app: no role instead of admin/)).toBeVisible();
    await userEvent.click(asked.getByRole("button", { name: "Remove Samuel Osei" }));
    await expect(await canvas.findByText("Samuel Osei is not in Acme Test any more.")).toBeVisible();
    await expect(canvas.getByTestId("news")).toHaveAttribute("aria-live", "polite");
    await expect(names()).not.toContain("samuel");
    await waitFor(() => expect(canvas.getByRole("heading", { name: "Members" })).toHaveFocus());
  },
};

/** Someone was gone before: what the server says is read out. */
export const RemoveConflict: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove Noor Haddad" }));
    const asked = await dialog(/Remove Noor Haddad/);
    await userEvent.click(asked.getByRole("button", { name: "Remove Noor Haddad" }));
    await waitFor(() => expect(names()).not.toContain("noor"));
    await waitFor(() => expect(canvas.getByTestId("news")).toHaveTextContent(/is not a member/));
    await expect(canvas.getByRole("heading", { name: "Members" })).toHaveFocus();
  },
};

/** The first request is lost: trying again does it, once. */
export const RemoveOverBadLine: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove Noor Haddad" }));
    const asked = await dialog(/Remove Noor Haddad/);
    await userEvent.click(asked.getByRole("button", { name: "Remove Noor Haddad" }));
    await expect(await asked.findByRole("alert")).toHaveTextContent("could not be reached");
    await userEvent.click(asked.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Noor Haddad is not in Acme Test any more.")).toBeVisible();
  },
};

/** An admin leaves: from then on the list is not theirs to see. */
export const Leave: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Leave" }));
    const asked = await dialog(/Leave Acme Test/);
    await expect(asked.getByText("You lose")).toBeVisible();
    await userEvent.click(asked.getByRole("button", { name: "Leave" }));
    await expect(await canvas.findByText("You have left Acme Test.")).toBeVisible();
    await expect(canvas.getByRole("heading", { name: /not yours to see/ })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Start the preview over" }));
    await expect(names()).toHaveLength(9);
  },
};

/** Handing the organization over, to someone whose address is verified, with the password given again. */
export const HandOver: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Hand over" }));
    const asked = await dialog(/Hand over Acme Test/);
    const options = within(asked.getByRole("combobox", { name: "New owner" }))
      .getAllByRole("option")
      .map((option) => option.textContent);
    await expect(options).not.toContain("Yuki Tanaka, member");
    await expect(options).not.toContain("Mateo Silva, member");
    const submit = asked.getByRole("button", { name: "Hand over" });
    await expect(submit).toBeDisabled();
    await userEvent.selectOptions(asked.getByRole("combobox", { name: "New owner" }), "Clara Mendes, admin");
    await expect(asked.getByText(/Web: admin instead of owner/)).toBeVisible();
    await userEvent.type(asked.getByLabelText("Your password"), "secret{Enter}");
    await expect(
      await canvas.findByText("Clara Mendes is an owner of Acme Test now. You are an admin."),
    ).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Your role: Admin" })).toBeInTheDocument();
    await expect(canvas.getByText("Clara Mendes is the only owner of Acme Test")).toBeVisible();
  },
};

/** By keyboard alone: to someone's role, into the dialog, out by Escape, and back where it began. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "Role of Tom Becker: Member" });
    button.focus();
    await userEvent.keyboard("{Enter}");
    const asked = await screen.findByRole("dialog", { name: /Change the role of Tom Becker/ });
    await waitFor(() => expect(asked.contains(document.activeElement)).toBe(true));
    await userEvent.tab();
    await expect(asked.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** On a screen of 375 pixels nothing sticks out, and everything is there. */
export const Narrow: Story = {
  args: { userId: "jonas" },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await userEvent.click(canvas.getByRole("button", { name: "Remove Tom Becker" }));
    await (await dialog(/Remove Tom Becker/)).findByRole("button", { name: "Cancel" });
  },
};

/** In dark. */
export const Dark: Story = { globals: { scheme: "dark" } };
