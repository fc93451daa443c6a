import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { entryAt } from "../../ui/navigation/navigationEntries.ts";
import { ConsoleInPage } from "./ConsoleInPage.tsx";
import { openPlace } from "./Place.ts";

const meta = {
  title: "Screens/Every screen as each role",
  component: ConsoleInPage,
  args: { as: { role: "owner", plan: "enterprise" } },
  // each brings its own people; the stories of the screens check what is on them
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    a11y: { test: "off" },
    rolecall: { rerender: true },
  },
  tags: ["!autodocs", "!dev"],
} satisfies Meta<typeof ConsoleInPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const patience = { timeout: 60_000 };
const button = (name: RegExp) => screen.findByRole("button", { name }, patience);
const dialog = () => screen.findByRole("dialog", undefined, patience);

/** An address of the console, and what is done there until every control of the page has been seen. */
interface Visit {
  readonly address: string;
  readonly look?: () => Promise<unknown>;
}

const peopleOfProject = async () =>
  userEvent.click(await screen.findByRole("tab", { name: "Users" }, patience));
const visits = {
  overview: { address: "/organization/overview" },
  project: {
    address: "/organization/projects?open=web",
    look: async () => {
      await dialog();
      await peopleOfProject();
    },
  },
  member: { address: "/organization/users?person=tom", look: dialog },
  invited: {
    address: "/organization/users?tab=invited",
    look: () => screen.findAllByRole("button", { name: /^Revoke/ }, patience),
  },
  team: { address: "/organization/teams?open=growth", look: dialog },
  security: { address: "/organization/security" },
  privacy: { address: "/organization/privacy" },
  audit: { address: "/organization/audit" },
  requests: { address: "/organization/requests" },
  account: { address: "/account/overview" },
  accountProjects: { address: "/account/projects" },
  accountPrivacy: { address: "/account/privacy" },
  rollups: { address: "/account/rollups" },
  alerts: { address: "/account/alerts" },
  report: {
    address: "/project/reports?kind=funnels",
    look: async () => {
      await userEvent.click(await button(/^New /));
      await dialog();
    },
  },
  lexicon: { address: "/project/lexicon" },
  settings: { address: "/project/settings", look: peopleOfProject },
} as const satisfies Readonly<Record<string, Visit>>;

const everywhere: readonly Visit[] = Object.values(visits);
const forEveryone: readonly Visit[] = [
  visits.requests,
  visits.account,
  visits.accountPrivacy,
  visits.alerts,
  visits.report,
  visits.lexicon,
];

/** Waits until the page of an address has its heading, and nothing on it is still loading. */
const settled = (canvasElement: HTMLElement, address: string) => {
  const [path = ""] = address.split("?");
  return waitFor(() => {
    const title = entryAt(path)?.label ?? "";
    if (canvasElement.querySelector("h1")?.textContent !== title) throw new Error(`${address} is not there.`);
    if (document.querySelector("[aria-busy=true], .mantine-Skeleton-root") !== null)
      throw new Error(`${address} is loading.`);
  }, patience);
};

/** Makes the story of someone who goes to these addresses one after the other. */
const visiting = (
  [role, projectRole]: readonly [OrganizationRole, ProjectRole?],
  addresses: readonly Visit[],
  args: Story["args"] = {},
): Story => ({
  args: { as: { role, projectRole, plan: "enterprise" }, start: "/o/acme-test/account/alerts", ...args },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole("heading", { level: 1 }, patience);
    const place = await openPlace();
    for (const { address, look } of addresses) {
      const [path, search = ""] = address.split("?");
      place?.history.push(`/o/acme-test${path}?project=web&${search}`);
      await settled(canvasElement, address);
      await look?.();
      await settled(canvasElement, address);
    }
    await expect(addresses).not.toHaveLength(0);
  },
});

/** Goes everywhere. */
export const Owner = visiting(["owner"], everywhere);

/** Goes everywhere, too. */
export const Admin = visiting(["admin"], everywhere);

/** Sees of the organization the overview alone. */
export const BillingAdmin = visiting(["billingAdmin"], [visits.overview, ...forEveryone]);

/** Members, with each role in the project. */
export const ProjectOwner = visiting(["member", "owner"], [visits.settings, ...forEveryone]);
export const ProjectAdmin = visiting(["member", "admin"], [visits.settings, ...forEveryone]);
export const ProjectAnalyst = visiting(["member", "analyst"], forEveryone);
export const ProjectConsumer = visiting(["member", "consumer"], forEveryone);

/** What the console keeps from someone: were it open, each control would still decide alone. */
export const KeptFromMembers = visiting(["member", "consumer"], everywhere, { alone: true });
export const KeptFromBillingAdmins = visiting(["billingAdmin"], everywhere, { alone: true });
export const KeptFromAnalysts = visiting(["member", "analyst"], [visits.settings], { alone: true });

/** Owners and admins can call off a deletion that has been requested. */
export const ClosingForOwners = visiting(["owner"], [visits.account], { alone: true });
export const ClosingForAdmins = visiting(["admin"], [visits.account], { alone: true });
