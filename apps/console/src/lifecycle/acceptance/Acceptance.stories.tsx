import type { Meta, StoryObj } from "@storybook/react-vite";
import type { InvitationRecord, OrganizationRecord, Person } from "@rolecall/organization/rules";
import { expect, userEvent, waitFor } from "storybook/test";
import { AcceptanceStage } from "./AcceptanceStage.tsx";

const lena: Person = { userId: "lena", email: "lena.fischer@acme.test", emailVerified: true };

const meta = {
  title: "Lifecycle/Accept an invitation",
  component: AcceptanceStage,
  args: { person: lena },
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
} satisfies Meta<typeof AcceptanceStage>;
export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

const title = (canvas: Canvas, name: string | RegExp) => canvas.findByRole("heading", { level: 1, name });
const invitation = (told: Partial<InvitationRecord>) => ({ invitation: told });
const organization = (told: Partial<OrganizationRecord>) => ({ organization: told });
/** An ended invitation says what became of it, and nothing of what was in it. */
const ended =
  (name: RegExp, text: RegExp): NonNullable<Story["play"]> =>
  async ({ canvas }) => {
    await expect(await title(canvas, name)).toBeVisible();
    await expect(canvas.getByRole("status")).toHaveTextContent(text);
    await expect(canvas.queryByRole("button", { name: "Accept" })).toBeNull();
    await expect(canvas.queryByText("Ines Okafor")).toBeNull();
  };

/** Ready: what is offered, by whom and until when, to be accepted or declined. */
export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(await title(canvas, "Join Acme Test")).toBeVisible();
    await expect(canvas.getByText("Analyst of Web")).toBeVisible();
    await expect(canvas.getByText("Ines Okafor")).toBeVisible();
    await expect(canvas.getByText(/^30 Nov/)).toBeVisible();
  },
};

/** Accepted: the person is a member from then on. */
export const Accepted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Accept" }));
    await waitFor(async () => expect(await title(canvas, "Welcome to Acme Test")).toHaveFocus());
    await expect(canvas.getByRole("button", { name: "Open Acme Test" })).toBeVisible();
  },
};

/** Declined. */
export const Declined: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Decline" }));
    await expect(await title(canvas, "This invitation was declined")).toBeVisible();
  },
};

/** No one is signed in. */
export const SignIn: Story = {
  args: { person: undefined },
  play: async ({ canvas }) => {
    await expect(await title(canvas, "You are invited to Acme Test")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Sign in" }));
    await expect(await title(canvas, "Join Acme Test")).toBeVisible();
  },
};

/** Someone else is signed in: they do not learn the whole address, nor what is offered. */
export const WrongAccount: Story = {
  args: { person: { userId: "tom", email: "tom@acme.test", emailVerified: true } },
  play: async ({ canvas }) => {
    await expect(await title(canvas, "This invitation is for another address")).toBeVisible();
    await expect(canvas.getByRole("status")).toHaveTextContent("l…@acme.test");
    await expect(canvas.queryByText(/lena\.fischer/)).toBeNull();
    await userEvent.click(canvas.getByRole("button", { name: "Sign in with another account" }));
    await expect(await title(canvas, "Join Acme Test")).toBeVisible();
  },
};

/** The address is not verified yet. */
export const VerifyAddress: Story = {
  args: { person: { ...lena, emailVerified: false } },
  play: async ({ canvas }) => {
    await expect(await title(canvas, "Verify your address first")).toBeVisible();
  },
};

/** The organization asks for a second factor. */
export const SecondFactor: Story = {
  args: organization({ twoFactorRequired: true }),
  play: async ({ canvas }) => {
    await expect(await title(canvas, "Set up a second factor first")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Set up a second factor" }));
    await expect(await title(canvas, "Join Acme Test")).toBeVisible();
  },
};

/** Every seat is taken. */
export const NoSeat: Story = {
  args: organization({ seats: 8 }),
  play: async ({ canvas }) => {
    await expect(await title(canvas, "There is no free seat in Acme Test")).toBeVisible();
    await expect(canvas.getByRole("status")).toHaveTextContent("All 8 seats");
  },
};

/** The time to answer is over. */
export const Expired: Story = {
  args: invitation({ expiresAt: 0 }),
  play: ended(/has expired/, /invitation has expired/),
};

/** Withdrawn. */
export const Revoked: Story = {
  args: invitation({ state: "revoked" }),
  play: ended(/was withdrawn/, /withdrawn/),
};

/** Accepted before, by someone else. */
export const Taken: Story = {
  args: invitation({ state: "accepted", acceptedBy: "samuel" }),
  play: ended(/has been accepted/, /accepted/),
};

/** The invited person is a member already. */
export const AlreadyMember: Story = {
  args: {
    person: { userId: "tom", email: "tom@acme.test", emailVerified: true },
    ...invitation({ email: "tom@acme.test" }),
  },
  play: ended(/You are in Acme Test already/, /member of Acme Test already/),
};

/** The organization is being deleted. */
export const Closed: Story = {
  args: organization({ state: "deletionRequested" }),
  play: ended(/takes no one in now/, /Acme Test/),
};

/** A link that leads nowhere: a wrong one, or one that a later mail has replaced. */
export const UnknownLink: Story = {
  args: { token: "no-such-token" },
  play: ended(/leads nowhere/, /no invitation/),
};

/** Withdrawn a moment before it is accepted. */
export const RevokedMeanwhile: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Accept" }));
    await expect(await title(canvas, "This invitation was withdrawn")).toBeVisible();
  },
};

/** The first request is lost; accepting again does it once. */
export const OverBadLine: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Accept" }));
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/could not be reached/);
    await userEvent.click(canvas.getByRole("button", { name: "Accept" }));
    await expect(await title(canvas, "Welcome to Acme Test")).toBeVisible();
  },
};

/** On a screen of 375 pixels, in dark. */
export const NarrowDark: Story = {
  globals: { scheme: "dark", viewport: { value: "narrow" } },
  play: async () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
