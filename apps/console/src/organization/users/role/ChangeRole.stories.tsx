import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { FlowStage } from "../../../stories/flows/FlowStage.tsx";
import { UsersScreen } from "../UsersScreen.tsx";

const meta = {
  title: "Flows/Change a role",
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
const open = async (canvas: Canvas, button: RegExp) => {
  await userEvent.click(await canvas.findByRole("button", { name: button }, patience));
  await screen.findAllByRole("radio", undefined, patience);
  return within(screen.getByRole("dialog"));
};
const choose = async (canvas: Canvas, button: RegExp, role: string) => {
  const asked = await open(canvas, button);
  await userEvent.click(asked.getByRole("radio", { name: role }));
  await userEvent.click(asked.getByRole("button", { name: /^(Make|Step down)/ }));
};
const roleOfTom = (canvas: Canvas, role: string) =>
  canvas.findByRole("button", { name: `Role of Tom Becker: ${role}` }, patience);
const closed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull(), patience);

/** Choosing: the roles that may be given, each with what it is for, and what each would take away. */
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
  },
};

/** An admin gives roles up to their own. */
export const ChoosingAsAdmin: Story = {
  args: { userId: "jonas" },
  play: async ({ canvas }) => {
    const asked = await open(canvas, /Role of Tom Becker/);
    await expect(asked.queryByRole("radio", { name: "Owner" })).toBeNull();
    await expect(asked.getByRole("radio", { name: "Admin" })).toBeVisible();
  },
};

/** Making an owner takes the password. */
export const MakeOwner: Story = {
  play: async ({ canvas }) => {
    const asked = await open(canvas, /Role of Tom Becker/);
    await userEvent.click(asked.getByRole("radio", { name: "Owner" }));
    await expect(asked.getByRole("button", { name: "Make an owner" })).toBeDisabled();
    await userEvent.type(asked.getByLabelText(/^Your password/), "secret{Enter}");
    await closed();
    await roleOfTom(canvas, "Owner");
  },
};

/** Stepping down says what is lost, and that you cannot take it back. */
export const StepDown: Story = {
  args: { roles: { clara: "owner" } },
  play: async ({ canvas }) => {
    const asked = await open(canvas, /Your role: Owner/);
    await userEvent.click(asked.getByRole("radio", { name: "Admin" }));
    await expect(asked.getByText("Only someone above you can give you your role back.")).toBeVisible();
    await userEvent.click(asked.getByRole("button", { name: "Step down" }));
    await closed();
    await expect(await canvas.findByRole("button", { name: "Your role: Admin" }, patience)).toBeVisible();
  },
};

/** Applying: the list shows the new role at once, and that it is being saved. */
export const Applying: Story = {
  args: { slowness: 600_000 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await closed();
    await expect(await roleOfTom(canvas, "Admin, saving")).toBeVisible();
  },
};

/** Timed out: after ten seconds the list shows the old role again, and says that the answer may still come. */
export const TimedOut: Story = {
  args: { slowness: 600_000 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(
      await canvas.findByText("Role of Tom Becker: no answer yet", undefined, patience),
    ).toBeVisible();
    await roleOfTom(canvas, "Member");
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** Applied: the notice can undo it, and the focus is back on the role. */
export const Applied: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await closed();
    await expect(await screen.findByText("Tom Becker is an admin now.", undefined, patience)).toBeVisible();
    await roleOfTom(canvas, "Admin");
  },
};

/** Refused: the role goes back to what it was, with the sentence of the rules. */
export const Refused: Story = {
  globals: { server: "refuses" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(await canvas.findByText("Role of Tom Becker: refused", undefined, patience)).toBeVisible();
    await roleOfTom(canvas, "Member");
    await userEvent.click(canvas.getByRole("button", { name: "Look again" }));
    await waitFor(() => expect(canvas.queryByText("Role of Tom Becker: refused")).toBeNull(), patience);
  },
};

/** Conflict: someone else was quicker. After looking again, the role can be chosen again. */
export const Conflict: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    const said = "Role of Tom Becker: changed elsewhere";
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(await canvas.findByText(said, undefined, patience)).toBeVisible();
    await roleOfTom(canvas, "Billing admin");
    await userEvent.click(canvas.getByRole("button", { name: "Look again" }));
    await waitFor(() => expect(canvas.queryByText(said)).toBeNull(), patience);
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await roleOfTom(canvas, "Admin");
  },
};

/** Failed: it is unknown whether the role was changed. Trying again asks for the same, and it is done once. */
export const Failed: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await expect(
      await canvas.findByText("Role of Tom Becker: interrupted", undefined, patience),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await roleOfTom(canvas, "Admin");
  },
};

/** Offline: looking again does not reach the server either. */
export const Offline: Story = {
  globals: { server: "offline" },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await canvas.findByText("Role of Tom Becker: interrupted", undefined, patience);
    await userEvent.click(canvas.getByRole("button", { name: "Look again" }));
    await expect(
      await canvas.findByText("Role of Tom Becker: interrupted", undefined, patience),
    ).toBeVisible();
  },
};

/** A refusal on a narrow screen, in dark. */
export const RefusedNarrowDark: Story = {
  globals: { server: "refuses", scheme: "dark", viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await choose(canvas, /Role of Tom Becker/, "Admin");
    await canvas.findByText("Role of Tom Becker: refused", undefined, patience);
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
