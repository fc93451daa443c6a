import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { NavigationPage } from "./NavigationPage.tsx";

const meta = {
  title: "Roles side by side/Menus",
  component: NavigationPage,
  // what is compared here is no control
  parameters: { rolecall: { counts: false } },
} satisfies Meta<typeof NavigationPage>;
export default meta;
type Story = StoryObj<typeof meta>;

const pagesIn = (region: HTMLElement) =>
  [...region.querySelectorAll("[data-page]")]
    .filter((page) => page.getAttribute("data-standing") !== "hidden")
    .map((page) => page.getAttribute("data-page"));

/** The menu as each of the four roles sees it; billing admin and member are analysts of the project. */
export const FourRoles: Story = {
  play: async ({ canvas }) => {
    const shown = (role: string) => pagesIn(canvas.getByRole("region", { name: role }));
    await expect(shown("Owner")).toHaveLength(17);
    await expect(shown("Admin")).toHaveLength(17);
    await expect(shown("Billing admin")).toEqual([
      "/organization/overview",
      "/organization/roles",
      "/organization/requests",
      "/account/overview",
      "/account/privacy",
      "/account/alerts",
      "/project/reports",
      "/project/lexicon",
    ]);
    await expect(shown("Member")).toEqual([
      "/organization/roles",
      "/organization/requests",
      "/account/overview",
      "/account/privacy",
      "/account/alerts",
      "/project/reports",
      "/project/lexicon",
    ]);
  },
};

/** A project admin sees the project's settings as well; without a role in it there are no reports. */
export const OtherProjectRoles: Story = {
  tags: ["!autodocs", "!dev"],
  play: async ({ canvas }) => {
    const shown = (role: string) => pagesIn(canvas.getByRole("region", { name: role }));
    await userEvent.click(canvas.getByRole("radio", { name: "Admin" }));
    await expect(shown("Member")).toContain("/project/settings");
    await userEvent.click(canvas.getByRole("radio", { name: "None" }));
    await expect(shown("Member")).toEqual([
      "/organization/roles",
      "/organization/requests",
      "/account/overview",
      "/account/privacy",
      "/account/alerts",
    ]);
    const member = within(canvas.getByRole("region", { name: "Member" }));
    await expect(member.queryByText("Read only, data requests")).toBeNull();
  },
};

/** On a screen of 375 pixels. */
export const Narrow: Story = {
  tags: ["!autodocs", "!dev"],
  globals: { viewport: { value: "narrow" } },
  play: async () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** In dark. */
export const Dark: Story = { tags: ["!autodocs", "!dev"], globals: { scheme: "dark" } };
