import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { UsersStage } from "../UsersStage.tsx";

const meta = {
  title: "Lifecycle/Change a role",
  component: UsersStage,
  args: { userId: "ines" },
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
} satisfies Meta<typeof UsersStage>;
export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

/** How long an answer takes that is not waited for to its end. */
const forever = 600_000;

const open = async (canvas: Canvas, button: RegExp) => {
  await userEvent.click(canvas.getByRole("button", { name: button }));
  return within(await screen.findByRole("dialog"));
};
const choose = async (canvas: Canvas, button: RegExp, role: string) => {
  const asked = await open(canvas, button);
  await userEvent.click(asked.getByRole("radio", { name: role }));
  await userEvent.click(asked.getByRole("button", { name: "Change role" }));
};
const roleOfTom = (canvas: Canvas, role: string) =>
  canvas.findByRole("button", { name: new RegExp(`^Role of Tom Becker: ${role}`) });
const closed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

/** Choosing: the roles that may be given, and what each would take away. */
export const Choosing: Story = {
  play: async ({ canvas }) => {
    const asked = await open(canvas, /Role of Jonas Lindqvist/);
    await expect(asked.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual([
      "owner",
      "billingAdmin",
      "member",
    ]);
    await expect(asked.getByRole("button", { name: "Change role" })).toBeDisabled();
    await userEvent.click(asked.getByRole("radio", { name: "Member" }));
    await expect(await asked.findByText("Jonas Lindqvist would lose")).toBeVisible();
    await expect(asked.getByText(/Online shop: consumer instead of admin/)).toBeVisible();
  },
};

/** An admin gives what is at or below their own role, and no more. */
export const ChoosingAsAdmin: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    const asked = await open(canvas, /Role of Tom Becker/);
    await expect(asked.queryByRole("radio", { name: "Owner" })).toBeNull();
    await expect(asked.getByRole("radio", { name: "Admin" })).toBeVisible();
  },
};

/** Confirming: making an owner takes the password. */
export const Confirming: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Owner");
    const asked = within(screen.getByRole("dialog"));
    const heading = await asked.findByText("Make Tom Becker an owner?");
    await waitFor(() => expect(heading).toHaveFocus());
    await expect(asked.getByRole("button", { name: "Make an owner" })).toBeDisabled();
  },
};

/** Confirmed, and done: now there are two owners. */
export const MakeOwner: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Owner");
    const asked = within(screen.getByRole("dialog"));
    await userEvent.type(await asked.findByLabelText("Your password"), "secret{Enter}");
    await closed();
    await roleOfTom(canvas, "Owner");
    await expect(await canvas.findByText(/Owners: Ines Okafor, Tom Becker/)).toBeVisible();
  },
};

/** Confirming: stepping down says what is lost, and that it cannot be taken back. */
export const StepDown: Story = {
  args: { roles: { clara: "owner" } },
  play: async ({ canvas }) => {
    const asked = await open(canvas, /Your role: Owner/);
    await userEvent.click(asked.getByRole("radio", { name: "Admin" }));
    await userEvent.click(asked.getByRole("button", { name: "Step down" }));
    await expect(await asked.findByText("Step down and be an admin?")).toBeVisible();
    await expect(asked.getByText(/Web: admin instead of owner/)).toBeVisible();
    await userEvent.click(asked.getByRole("button", { name: "Step down" }));
    await closed();
    await expect(await canvas.findByRole("button", { name: "Your role: Admin" })).toBeVisible();
  },
};

/** Applying: the new role is shown at once, and that it is not saved yet is said too. */
export const Applying: Story = {
  args: { slowness: forever },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await closed();
    await expect(await roleOfTom(canvas, "Admin, saving")).toBeVisible();
  },
};

/** Timed out: the old role is shown again, and it is said that the answer may still come. */
export const TimedOut: Story = {
  args: { slowness: forever, timeLimit: 50 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/no answer yet/);
    await expect(await roleOfTom(canvas, "Member")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** Answered late: what the answer says is what is shown in the end. */
export const AnsweredLate: Story = {
  args: { slowness: 600, timeLimit: 50 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await canvas.findByRole("alert");
    await waitFor(() => expect(canvas.queryByRole("alert")).toBeNull(), { timeout: 3000 });
    await expect(await roleOfTom(canvas, "Admin")).toBeVisible();
  },
};

/** Loading the organization again. */
export const Reloading: Story = {
  // loading is given up after the same time, which a slow machine needs to be seen loading
  args: { slowness: forever, timeLimit: 3000 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await canvas.findByRole("alert", undefined, { timeout: 20_000 });
    await userEvent.click(canvas.getByRole("button", { name: "Look again" }));
    await expect(await roleOfTom(canvas, "Member, saving")).toBeVisible();
  },
};

/** Applied: it is shown, and read out. */
export const Applied: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await closed();
    await expect(await roleOfTom(canvas, "Admin")).toBeVisible();
    await waitFor(() => expect(canvas.getByTestId("news")).toHaveTextContent(/tom@acme\.test is/));
    await waitFor(() => expect(canvas.getByRole("button", { name: /Role of Tom/ })).toHaveFocus());
  },
};

/** Refused: the role goes back to what it was, with the sentence of the rules. */
export const Refused: Story = {
  globals: { server: "refuses" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/Acme Test/);
    await expect(await roleOfTom(canvas, "Member")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Look again" }));
    await waitFor(() => expect(canvas.queryByRole("alert")).toBeNull());
  },
};

/** Conflict: someone else was quicker. What they made of it is shown, and can be looked at again. */
export const Conflict: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/someone else has changed it/);
    await expect(await roleOfTom(canvas, "Billing admin")).toBeVisible();
  },
};

/** After a conflict: looking again, and choosing again. */
export const ConflictSolved: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await canvas.findByRole("alert", undefined, { timeout: 20_000 });
    await userEvent.click(canvas.getByRole("button", { name: "Look again" }));
    await waitFor(() => expect(canvas.queryByRole("alert")).toBeNull());
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await closed();
    await expect(await roleOfTom(canvas, "Admin")).toBeVisible();
  },
};

/** Failed: no one knows whether it was done. Trying again asks for the same, and it is done once. */
export const Failed: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/could not be reached/);
    await expect(await roleOfTom(canvas, "Member")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(canvas.queryByRole("alert")).toBeNull());
    await expect(await roleOfTom(canvas, "Admin")).toBeVisible();
  },
};

/** Offline: it stays open, and looking again does not come through either. */
export const Offline: Story = {
  globals: { server: "offline" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await canvas.findByRole("alert", undefined, { timeout: 20_000 });
    await userEvent.click(canvas.getByRole("button", { name: "Look again" }));
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/could not be reached/);
  },
};

/** Two at once: each row ends as the truth is. */
export const TwoAtOnce: Story = {
  args: { slowness: 500 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await closed();
    await choose(canvas, /Role of Noor Haddad/, "Billing admin");
    await closed();
    await waitFor(() => expect(canvas.queryByRole("button", { name: /saving/ })).toBeNull(), {
      timeout: 3000,
    });
    await expect(await roleOfTom(canvas, "Admin")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Role of Noor Haddad: Billing admin" })).toBeVisible();
  },
};

/** A refusal on a narrow screen, in dark. */
export const RefusedNarrowDark: Story = {
  globals: { server: "refuses", scheme: "dark", viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await canvas.findByRole("alert");
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
