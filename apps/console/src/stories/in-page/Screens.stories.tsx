import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ConsoleInPage } from "./ConsoleInPage.tsx";
import { readSeenAs } from "./readSeenAs.ts";

const meta = {
  title: "Screens/Acme Test",
  component: ConsoleInPage,
  args: { as: { role: "owner", plan: "enterprise" } },
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    rolecall: { rerender: true, initial: { roles: { organization: "owner" } } },
  },
  globals: { rolecall: { snapshot: "ready" } },
  render: ({ as, start }, { userGlobals }) => (
    <ConsoleInPage as={readSeenAs(userGlobals, as.role)} start={start} />
  ),
  tags: ["!autodocs"],
} satisfies Meta<typeof ConsoleInPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Makes the story of one screen, which is there once its heading is. */
const screen = (path: string, heading: string | RegExp): Story => ({
  args: { start: `/o/acme-test${path}` },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole("heading", { level: 1, name: heading }, { timeout: 60_000 }),
    ).toBeVisible();
  },
});

/** The plan, the bills and the details of the organization. */
export const OrganizationOverview: Story = screen("/organization/overview", "Overview");

/** Every project, who is in it and by what. */
export const OrganizationProjects: Story = screen("/organization/projects", "Projects");

/** The members and the invited, with everything that is done to them. */
export const OrganizationUsers: Story = screen("/organization/users", "Users");

/** The teams, their people and the projects that they open. */
export const OrganizationTeams: Story = screen("/organization/teams", "Teams");

/** How people sign in: single sign-on, domains, the second factor. */
export const AccessSecurity: Story = screen("/organization/security", "Access security");

/** Requests about end users' data, and what became of them. */
export const DataAndPrivacy: Story = screen("/organization/privacy", "Data & Privacy");

/** What was done, who did it and when. */
export const AuditLog: Story = screen("/organization/audit", "Audit log");

/** The person's own name, sign-in and organizations. */
export const AccountOverview: Story = screen("/account/overview", "Overview");

/** The projects of the person, with their keys. */
export const AccountProjects: Story = screen("/account/projects", "Projects");

/** What is kept about the person, and their requests. */
export const AccountPrivacy: Story = screen("/account/privacy", "Data & Privacy");

/** Projects that gather others. */
export const RollupProjects: Story = screen("/account/rollups", "Rollup projects");

/** What the person is told by mail. */
export const Alerts: Story = screen("/account/alerts", "Alerts");

/** The saved reports of a project, by kind. */
export const Reports: Story = screen("/project/reports", "Reports");

/** The events and properties of a project. */
export const Lexicon: Story = screen("/project/lexicon", "Lexicon");

/** The name, keys and people of a project. */
export const ProjectSettings: Story = screen("/project/settings", "Project settings");

/** Who asked for what, and the answers. */
export const AccessRequests: Story = screen("/organization/requests", "Access requests");
