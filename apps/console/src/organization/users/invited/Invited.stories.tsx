import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { FlowStage } from "../../../stories/flows/FlowStage.tsx";
import { UsersScreen } from "../UsersScreen.tsx";

const meta = {
  title: "Flows/Invited",
  component: FlowStage,
  args: { userId: "ines", screen: UsersScreen, address: "/?tab=invited" },
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
const stateOf = (token: string) =>
  document.querySelector(`[data-invitation="invitation-${token}"]`)?.getAttribute("data-state") ??
  "not listed";
const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }, patience));
const show = async (canvas: Canvas, state: string) =>
  userEvent.selectOptions(await canvas.findByRole("combobox", { name: "State" }, patience), state);
const notice = (text: RegExp) => screen.findByText(text, undefined, patience);

/** An invitation in each state, with what can be done about it. */
export const EachState: Story = {
  play: async ({ canvas }) => {
    await show(canvas, "Every state");
    await waitFor(
      () =>
        expect(["lena", "omar", "ana", "kofi", "mei", "lucas", "samuel"].map(stateOf)).toEqual([
          "pending",
          "pending",
          "pending",
          "expired",
          "declined",
          "revoked",
          "accepted",
        ]),
      patience,
    );
  },
};

/** Sent again: there is a new link, and the old one is dead. */
export const Resend: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Resend: lena.fischer@acme.test");
    await notice(/lena\.fischer@acme\.test was sent a new link/);
  },
};

/** A link to copy is shown once. */
export const CopyLink: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Copy link: omar@acme.test");
    const shown = within(await screen.findByRole("dialog", { name: "Link for omar@acme.test" }));
    await userEvent.click(shown.getByRole("button", { name: "Make a new link" }));
    const link = await shown.findByRole("textbox", { name: "Link" }, patience);
    await expect((link as HTMLInputElement).value).toMatch(/\/invitation#.+/);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  },
};

/** Editing what is offered: only roles that may be given are there. */
export const Edit: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Edit: lena.fischer@acme.test");
    await screen.findByRole("combobox", { name: "Role in Web" }, patience);
    const form = within(screen.getByRole("dialog"));
    await expect(form.getByRole("combobox", { name: "Role in Web" })).toHaveValue("analyst");
    await userEvent.click(form.getByRole("checkbox", { name: "Growth" }));
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await notice(/offered something else/);
  },
};

/** Revoked: the link is dead at once. */
export const Revoke: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Revoke: lena.fischer@acme.test");
    const asked = within(await screen.findByRole("dialog", { name: /Revoke/ }));
    await userEvent.click(asked.getByRole("button", { name: "Revoke" }));
    await notice(/cannot use the invitation/);
    await waitFor(() => expect(stateOf("lena")).toBe("not listed"), patience);
  },
};

/** An expired one is sent again. */
export const Retry: Story = {
  play: async ({ canvas }) => {
    await show(canvas, "Expired");
    await press(canvas, "Invite again: kofi@acme.test");
    await notice(/kofi@acme\.test was invited again/);
  },
};

/** What has ended can be taken off the list. */
export const TakeOff: Story = {
  play: async ({ canvas }) => {
    await show(canvas, "Declined");
    await press(canvas, "Take off the list: mei.lin@acme.test");
    await waitFor(() => expect(stateOf("mei")).toBe("not listed"), patience);
  },
};

/** Someone else has revoked it a moment before. */
export const Conflict: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await show(canvas, "Every state");
    await press(canvas, "Resend: lena.fischer@acme.test");
    await expect(await canvas.findByRole("alert", undefined, patience)).toHaveTextContent(/ended|changed/);
  },
};

/** Nothing reaches the server. */
export const Offline: Story = {
  globals: { server: "offline" },
  play: async ({ canvas }) => {
    await press(canvas, "Resend: lena.fischer@acme.test");
    await expect((await canvas.findAllByRole("alert", undefined, patience))[0]).toHaveTextContent(
      /(can't|could not) be reached/,
    );
  },
};

/** On a screen of 375 pixels, in dark. */
export const NarrowDark: Story = {
  globals: { scheme: "dark", viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: "Revoke: lena.fischer@acme.test" }, patience);
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
