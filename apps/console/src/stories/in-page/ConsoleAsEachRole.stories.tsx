import { Button } from "@mantine/core";
import type { OrganizationRole } from "@rolecall/organization";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, waitFor, within } from "storybook/test";
import { ConsoleInPage } from "./ConsoleInPage.tsx";
import { readSeenAs } from "./readSeenAs.ts";

const meta = {
  title: "Console as each role/Acme Test",
  component: ConsoleInPage,
  args: { as: { role: "owner", plan: "enterprise" } },
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    // the console reads the toolbar itself: it signs in as that person
    rolecall: { rerender: true },
  },
  // what a server decides has arrived or not; the toolbar cannot hold it back
  globals: { rolecall: { snapshot: "ready" } },
  render: ({ as, start }, { userGlobals }) => (
    <ConsoleInPage as={readSeenAs(userGlobals, as.role)} start={start} />
  ),
  tags: ["!autodocs"],
} satisfies Meta<typeof ConsoleInPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Makes the story of a role: it begins as that person, until the toolbar chooses another one. */
const beginningAs = (role: OrganizationRole, play: NonNullable<Story["play"]>): Story => ({
  args: { as: { role, plan: "enterprise" } },
  parameters: { beginsAs: role, rolecall: { initial: { roles: { organization: role } } } },
  play,
});

const patience = { timeout: 60_000 };
const whole = [
  "Overview",
  "Projects",
  "Users",
  "Teams",
  "Roles",
  "Access security",
  "Data & Privacy",
  "Audit log",
];

/** Reads the pages that the menu offers, area by area. */
async function menuIn(canvas: ReturnType<typeof within>) {
  await canvas.findByRole("heading", { level: 1 }, patience);
  const pages = (area: string) => {
    const region = canvas.queryByRole("region", { name: area });
    const links = region === null ? [] : within(region).queryAllByRole("link");
    return links.map((link) => link.querySelector(".mantine-NavLink-label")?.textContent ?? "");
  };
  return { organization: pages("Organization"), project: pages("Project") };
}

/** Runs the organization: every page, and everything on it that is not a project's own. */
export const Owner: Story = beginningAs("owner", async ({ canvas }) => {
  await expect((await menuIn(canvas)).organization).toEqual(expect.arrayContaining(whole));
});

/** Runs the organization like an owner, but neither owns it nor deletes it. */
export const Admin: Story = beginningAs("admin", async ({ canvas }) => {
  await expect((await menuIn(canvas)).organization).toEqual(expect.arrayContaining(whole));
});

/** Looks after plan and invoices, and sees of the organization nothing else. */
export const BillingAdmin: Story = beginningAs("billingAdmin", async ({ canvas }) => {
  const { organization, project } = await menuIn(canvas);
  await expect(organization).toContain("Overview");
  await expect(organization).not.toEqual(expect.arrayContaining(["Users"]));
  await expect(project).toEqual(["Reports", "Lexicon"]);
});

/** Works in projects. The pages of the organization are neither in the menu nor at their address. */
export const Member: Story = beginningAs("member", async ({ canvas }) => {
  const { organization, project } = await menuIn(canvas);
  await expect(organization).toEqual(["Roles", "Access requests"]);
  await expect(project).toEqual(["Reports", "Lexicon"]);
});

/** Another person is signed in, and finds the page open that was open before. */
export const ChangesPerson: Story = {
  tags: ["!dev"],
  args: { start: "/o/acme-test/organization/overview" },
  render: function Render({ as: first, start }) {
    const [as, change] = useState(first);
    return (
      <>
        <Button onClick={() => change({ role: "billingAdmin", plan: "growth" })}>As a billing admin</Button>
        <Button onClick={() => change({ role: "member", projectRole: "consumer", plan: "growth" })}>
          As a consumer of Web
        </Button>
        <ConsoleInPage as={as} start={start} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole("heading", { level: 1, name: "Overview" }, patience);
    await canvas.findByRole("link", { name: "Users" }, patience);
    await userEvent.click(canvas.getByRole("button", { name: "As a billing admin" }));
    await waitFor(() => expect(canvas.queryByRole("link", { name: "Users" })).toBeNull(), patience);
    await expect(await canvas.findByRole("heading", { level: 1, name: "Overview" }, patience)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "As a consumer of Web" }));
    await expect(
      await canvas.findByRole("heading", { level: 1, name: "Page not found" }, patience),
    ).toBeVisible();
  },
};
