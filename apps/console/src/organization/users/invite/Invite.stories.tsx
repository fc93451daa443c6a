import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { FlowStage } from "../../../stories/flows/FlowStage.tsx";
import { UsersScreen } from "../UsersScreen.tsx";

const meta = {
  title: "Flows/Invite",
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

const open = async (canvas: Canvas) => {
  await userEvent.click(await canvas.findByRole("button", { name: "Invite people" }, patience));
  await screen.findByRole("textbox", { name: "Email" }, patience);
  return within(screen.getByRole("dialog", { name: "Invite people to Acme Test" }));
};
const step = (name: string) => screen.findByRole("heading", { name, level: 3 }, patience);

/** Writing: one person, a role, and projects with the role in each. */
export const Writing: Story = {
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ada@acme.test");
    await userEvent.click(form.getByRole("checkbox", { name: "Web" }));
    await expect(form.getByRole("combobox", { name: "Role in Web" })).toHaveValue("analyst");
    await userEvent.click(form.getByRole("button", { name: "Add another person" }));
    await expect(form.getByRole("textbox", { name: "Email of person 2" })).toBeVisible();
  },
};

/** An admin cannot offer the role of an owner: it is not there. */
export const WritingAsAdmin: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    const form = await open(canvas);
    const roles = within(form.getByRole("combobox", { name: "Organization role" })).getAllByRole("option");
    await expect(roles.map((option) => option.textContent)).toEqual(["Admin", "Billing admin", "Member"]);
  },
};

/** What the rules say stands at the address that it is about. */
export const NotAnAddress: Story = {
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ines{Enter}");
    const email = await form.findByRole("textbox", { name: "Email" });
    await waitFor(() => expect(form.getByRole("textbox", { name: "Email" })).toBeInvalid());
    await expect(form.getByRole("textbox", { name: "Email" })).toHaveAccessibleDescription(
      /is not an email address/,
    );
    await expect(email).toHaveValue("ines");
  },
};

/** Sent: everyone has an invitation, and the focus is on what is said about it. */
export const Sent: Story = {
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ada@acme.test");
    await userEvent.click(form.getByRole("button", { name: "Send invitation" }));
    const sent = await step("Sent");
    await waitFor(() => expect(sent).toHaveFocus());
    await expect(screen.getByText("1 went out.")).toBeVisible();
    await expect(screen.getByRole("link", { name: "Download the report" })).toHaveAttribute(
      "href",
      expect.stringContaining("ada%40acme.test"),
    );
  },
};

/** To teams, by the second tab. */
export const ToTeams: Story = {
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.click(form.getByRole("tab", { name: "To teams" }));
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ben@acme.test");
    await userEvent.click(form.getByRole("checkbox", { name: "Growth" }));
    await userEvent.click(form.getByRole("button", { name: "Send invitation" }));
    await step("Sent");
    await userEvent.click(screen.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(canvas.getByRole("button", { name: "Invite people" })).toHaveFocus());
    await userEvent.click(canvas.getByRole("tab", { name: /Invited/ }));
    await expect(
      await canvas.findByRole("button", { name: "Revoke: ben@acme.test" }, patience),
    ).toBeVisible();
  },
};

/** Previewing: anyone who is a member already gets the roles, once that is confirmed. */
export const KnownMember: Story = {
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "noor@acme.test");
    await userEvent.click(form.getByRole("checkbox", { name: "Mobile app" }));
    await userEvent.click(form.getByRole("button", { name: "Send invitation" }));
    await step("Preview");
    await expect(screen.getByText(/Is already a member and gets these roles immediately/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Send 1" }));
    await step("Sent");
  },
};

/** Sending: while it goes on, the dialog stays. */
export const Sending: Story = {
  args: { slowness: 600_000 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ada@acme.test{Enter}");
    await step("Sending");
    await expect(screen.getByRole("progressbar")).toHaveAccessibleName("Sending");
    await expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
    await userEvent.keyboard("{Escape}");
    await expect(screen.getByRole("dialog")).toBeVisible();
  },
};

/** Failed: trying again sends what has not gone out, and nothing twice. */
export const Failed: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ada@acme.test{Enter}");
    await step("Interrupted");
    await expect(screen.getByRole("alert")).toHaveTextContent(/(can't|could not) be reached/);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await step("Sent");
  },
};

/** Someone else has invited the same person a moment before. */
export const Conflict: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ada@acme.test{Enter}");
    await waitFor(
      () =>
        expect(screen.getByRole("textbox", { name: "Email" })).toHaveAccessibleDescription(
          /pending invitation/,
        ),
      patience,
    );
  },
};

/** By keyboard alone: the tabs by arrows, the form, and Escape gives the focus back. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    (await canvas.findByRole("button", { name: "Invite people" }, patience)).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("tab", { name: "To projects" }, patience);
    const asked = screen.getByRole("dialog");
    await waitFor(() => expect(asked.contains(document.activeElement)).toBe(true));
    within(asked).getByRole("tab", { name: "To projects" }).focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(within(asked).getByRole("tab", { name: "To teams" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.getByRole("button", { name: "Invite people" })).toHaveFocus());
  },
};

/** On a screen of 375 pixels the dialog fills it. */
export const Narrow: Story = {
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    const form = await open(canvas);
    await userEvent.click(form.getByRole("button", { name: "Add another person" }));
    const { scrollWidth, clientWidth } = await screen.findByRole("dialog");
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** In dark. */
export const Dark: Story = {
  globals: { scheme: "dark" },
  play: async ({ canvas }) => {
    await open(canvas);
  },
};
