import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { UsersStage } from "../UsersStage.tsx";

const meta = {
  title: "Lifecycle/Invited",
  component: UsersStage,
  args: { userId: "ines", first: "invited" },
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
} satisfies Meta<typeof UsersStage>;
export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

const stateOf = (token: string) =>
  document.querySelector(`[data-invitation="invitation-${token}"]`)?.getAttribute("data-state") ??
  "not listed";
const press = async (canvas: Canvas, name: string) => userEvent.click(canvas.getByRole("button", { name }));
const news = (canvas: Canvas, text: RegExp) =>
  waitFor(() => expect(canvas.getByTestId("news")).toHaveTextContent(text));

/** An invitation in each state that no one has accepted, with what can be done about it. */
export const EachState: Story = {
  play: async ({ canvas }) => {
    await expect(["lena", "omar", "ana", "kofi", "mei", "lucas", "samuel"].map(stateOf)).toEqual([
      "pending",
      "pending",
      "pending",
      "expired",
      "declined",
      "revoked",
      "not listed",
    ]);
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Show" }), "Accepted");
    await expect(stateOf("samuel")).toBe("accepted");
    await expect(canvas.getByText("Is a member now")).toBeVisible();
  },
};

/** Sent again: there is a new link, and the old one is dead. */
export const Resend: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Resend: lena.fischer@acme.test");
    await news(canvas, /lena\.fischer@acme\.test was sent a new link/);
    await expect(canvas.getByText("24 Nov (2×)")).toBeVisible();
  },
};

/** A link to copy: it is shown once. */
export const CopyLink: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Copy link: omar@acme.test");
    const shown = within(await screen.findByRole("dialog", { name: "Link for omar@acme.test" }));
    const link = shown.getByRole("textbox", { name: "Link" });
    await expect((link as HTMLInputElement).value).toMatch(/#\/join\/.{36}$/);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Copy link: omar@acme.test" })).toHaveFocus(),
    );
  },
};

/** Editing what is offered: only roles that may be given are there. */
export const Edit: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Edit: lena.fischer@acme.test");
    const form = within(await screen.findByRole("dialog"));
    await expect(form.getByRole("combobox", { name: "Role in Web" })).toHaveValue("analyst");
    await userEvent.click(form.getByRole("checkbox", { name: "Mobile app" }));
    await userEvent.selectOptions(form.getByRole("combobox", { name: "Role in Mobile app" }), "Consumer");
    await userEvent.click(form.getByRole("checkbox", { name: "Growth" }));
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await news(canvas, /offered something else/);
    await expect(
      canvas.getByText("Member, Analyst of Web, Consumer of Mobile app, Team Growth"),
    ).toBeVisible();
  },
};

/** Revoked: the link is dead at once. */
export const Revoke: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Revoke: lena.fischer@acme.test");
    await waitFor(() => expect(stateOf("lena")).toBe("revoked"));
    await news(canvas, /cannot use the invitation/);
  },
};

/** An expired one is sent again. */
export const Retry: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Invite again: kofi@acme.test");
    await waitFor(() => expect(stateOf("kofi")).toBe("pending"));
  },
};

/** What has ended can be taken off the list; the focus goes to its heading. */
export const TakeOff: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Remove from list: mei.lin@acme.test");
    await waitFor(() => expect(stateOf("mei")).toBe("not listed"));
    await waitFor(() => expect(canvas.getByRole("heading", { name: "Invited people" })).toHaveFocus());
  },
};

/** An admin: an invitation of an owner is not theirs to change, and each button says why. */
export const AsAdmin: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    const revoke = canvas.getByRole("button", { name: "Revoke: ana.petrova@partner.example" });
    await expect(revoke).toHaveAttribute("aria-disabled", "true");
    await expect(revoke).toHaveAccessibleDescription(/owner/);
    await userEvent.click(revoke);
    await expect(stateOf("ana")).toBe("pending");
  },
};

/** Someone else has revoked it a moment before. */
export const Conflict: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await press(canvas, "Resend: lena.fischer@acme.test");
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/has ended and cannot be sent again/);
    await expect(stateOf("lena")).toBe("revoked");
  },
};

/** Nothing reaches the server. */
export const Offline: Story = {
  globals: { server: "offline" },
  play: async ({ canvas }) => {
    await press(canvas, "Revoke: lena.fischer@acme.test");
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/could not be reached/);
    await expect(stateOf("lena")).toBe("pending");
  },
};

/** On a screen of 375 pixels. */
export const Narrow: Story = {
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await expect(canvas.getByRole("button", { name: "Revoke: lena.fischer@acme.test" })).toBeVisible();
  },
};

/** In dark. */
export const Dark: Story = { globals: { scheme: "dark" } };
