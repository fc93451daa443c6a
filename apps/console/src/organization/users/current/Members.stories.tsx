import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { FlowStage } from "../../../stories/flows/FlowStage.tsx";
import { UsersScreen } from "../UsersScreen.tsx";

const meta = {
  title: "Flows/Members",
  component: FlowStage,
  args: { userId: "ines", screen: UsersScreen },
  argTypes: { screen: { control: false } },
  // each brings its own people
  parameters: { layout: "fullscreen", rolecall: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof FlowStage>;
export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

// the first story of a page waits for the database
const patience = { timeout: 60_000 };
const button = (canvas: Canvas, name: string) => canvas.findByRole("button", { name }, patience);
/** A button that the rules close, once they have been asked. */
const closed = async (canvas: Canvas, name: string) => {
  const found = await button(canvas, name);
  await waitFor(() => expect(found).toHaveAttribute("aria-disabled", "true"), patience);
  return found;
};
const names = () =>
  [...document.querySelectorAll("tr[data-member]")].map((row) => row.getAttribute("data-member"));
const dialog = async (name: RegExp) => within(await screen.findByRole("dialog", { name }, patience));

/** The only owner is kept from leaving and from stepping down, and both buttons say why. */
export const OnlyOwner: Story = {
  play: async ({ canvas }) => {
    const leave = await closed(canvas, "Leave the organization");
    await expect(leave).toHaveAccessibleDescription(/^You are the only owner of Acme Test/);
    await userEvent.click(leave);
    await expect(screen.queryByRole("dialog")).toBeNull();
    await expect(await closed(canvas, "Your role: Owner")).toHaveAccessibleDescription(
      /^You are the only owner of Acme Test/,
    );
  },
};

/** An admin can do nothing about owners and other admins. Each button says why on focus. */
export const AsAdmin: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    const owner = await closed(canvas, "Remove Ines Okafor");
    await expect(owner).toHaveAccessibleDescription(/only change people below your own role/);
    owner.focus();
    const reason = await screen.findByRole("tooltip", undefined, patience);
    await waitFor(() => expect(reason).toBeVisible());
    await closed(canvas, "Role of Clara Mendes: Admin");
    await expect(await button(canvas, "Remove Tom Becker")).not.toHaveAttribute("aria-disabled");
  },
};

/** The server searches and sorts. The order is said in the head of its column. */
export const SearchAndSort: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await button(canvas, "Name"));
    await waitFor(() => expect(names()[0]).toBe("yuki"), patience);
    await expect(canvas.getByRole("columnheader", { name: "Name" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    const search = canvas.getByRole("searchbox", { name: "Find people" });
    await userEvent.type(search, "becker");
    await waitFor(() => expect(names()).toEqual(["tom"]), patience);
    await userEvent.type(search, "x");
    await expect(
      await canvas.findByText("No members match. Try another search or clear a filter.", undefined, patience),
    ).toBeVisible();
  },
};

/** Removing says before what the person loses. */
export const Remove: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await button(canvas, "Remove Samuel Osei"));
    const asked = await dialog(/Remove Samuel Osei/);
    await expect(await asked.findByText("Samuel Osei loses", undefined, patience)).toBeVisible();
    await userEvent.click(asked.getByRole("button", { name: "Remove Samuel Osei" }));
    await waitFor(() => expect(names()).not.toContain("samuel"), patience);
    await expect(await screen.findByText("Samuel Osei is no longer in Acme Test.")).toBeVisible();
  },
};

/** Someone else has removed them a moment before. */
export const RemoveConflict: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await userEvent.click(await button(canvas, "Remove Noor Haddad"));
    const asked = await dialog(/Remove Noor Haddad/);
    await userEvent.click(asked.getByRole("button", { name: "Remove Noor Haddad" }));
    await expect(await asked.findByRole("alert", undefined, patience)).toHaveTextContent(
      /not a member|changed/,
    );
    await waitFor(() => expect(names()).not.toContain("noor"), patience);
  },
};

/** The first request is lost. Trying again removes the person once. */
export const RemoveOverBadLine: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    await userEvent.click(await button(canvas, "Remove Noor Haddad"));
    const asked = await dialog(/Remove Noor Haddad/);
    await userEvent.click(asked.getByRole("button", { name: "Remove Noor Haddad" }));
    await expect(await asked.findByRole("alert", undefined, patience)).toHaveTextContent(
      /(can't|could not) be reached/,
    );
    await userEvent.click(asked.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(names()).not.toContain("noor"), patience);
  },
};

/** An admin leaves. */
export const Leave: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    await userEvent.click(await button(canvas, "Leave the organization"));
    const asked = await dialog(/Leave Acme Test/);
    await userEvent.click(asked.getByRole("button", { name: "Leave" }));
    await expect(await screen.findByText("You have left Acme Test.", undefined, patience)).toBeVisible();
  },
};

/** The organization is handed over from the page of a member, with the password given again. */
export const HandOver: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await button(canvas, "Clara Mendes"));
    await userEvent.click(await screen.findByRole("button", { name: "Hand over to Clara Mendes" }, patience));
    const asked = await dialog(/Hand over Acme Test/);
    await expect(await asked.findByText("You lose", undefined, patience)).toBeVisible();
    await userEvent.type(asked.getByLabelText(/^Your password/), "secret{Enter}");
    await expect(
      await screen.findByText(
        "Clara Mendes is an owner of Acme Test now. You are an admin.",
        undefined,
        patience,
      ),
    ).toBeVisible();
  },
};

/** By keyboard: to someone's role, into the dialog, out by Escape, and back where it began. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    const role = await button(canvas, "Role of Tom Becker: Member");
    role.focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("radio", { name: "Owner" }, patience);
    const asked = screen.getByRole("dialog", { name: /Change the role of Tom Becker/ });
    await waitFor(() => expect(asked.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(role).toHaveFocus());
  },
};

/** On a screen of 375 pixels nothing sticks out. */
export const Narrow: Story = {
  args: { userId: "jonas" },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await button(canvas, "Remove Tom Becker");
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** In dark. */
export const Dark: Story = {
  globals: { scheme: "dark" },
  play: async ({ canvas }) => {
    await button(canvas, "Remove Tom Becker");
  },
};
