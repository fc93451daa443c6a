import { MantineProvider } from "@mantine/core";
import "@mantine/core/styles.css";
import { snapshotFor } from "@rolecall/core/testing";
import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { OrganizationNavigation } from "./OrganizationNavigation.tsx";

const meta = { title: "Console/Navigation", component: OrganizationNavigation } satisfies Meta<
  typeof OrganizationNavigation
>;
export default meta;

const as = (role: OrganizationRole, pages: readonly string[]): StoryObj<typeof meta> => ({
  render: () => (
    <MantineProvider>
      <PermissionProvider
        snapshot={snapshotFor(organizationModel, { organization: role }, { plan: "enterprise" })}
      >
        <OrganizationNavigation />
      </PermissionProvider>
    </MantineProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryAllByRole("link").map((link) => link.textContent)).toEqual(pages);
  },
});

const everything = ["Overview", "Projects", "Users", "Teams", "Access security", "Audit log"];

export const Owner = as("owner", everything);
export const Admin = as("admin", everything);
export const BillingAdmin = as("billingAdmin", ["Overview"]);
export const Member = as("member", []);
