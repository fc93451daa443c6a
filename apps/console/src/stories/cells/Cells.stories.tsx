import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { cells } from "../../../../../packages/organization/test/cells.ts";
import { CellGates } from "./CellGates.tsx";

/** The table of 67 permissions, asked by gates in the browser as each of the four roles. */
const meta = {
  title: "Cells/Every cell",
  component: CellGates,
  parameters: { controls: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof CellGates>;
export default meta;

const as = (role: OrganizationRole, projectRole: ProjectRole | "none"): StoryObj<typeof meta> => {
  const expected = cells.filter((cell) => cell.role === role);
  return {
    args: { questions: expected },
    globals: {
      rolecall: {
        roles: { organization: role, project: projectRole },
        plan: "enterprise",
        snapshot: "ready",
      },
    },
    play: async ({ canvasElement }) => {
      const answers = [...canvasElement.querySelectorAll<HTMLElement>("[data-cell]")].map(
        (element) => element.textContent,
      );
      await expect(answers).toHaveLength(67);
      await expect(answers).toEqual(
        expected.map(({ permission, allowed }) => `${permission}: ${allowed ? "yes" : "no"}`),
      );
    },
  };
};

/** Nothing but the role: an owner is in every project. */
export const Owner = as("owner", "none");
/** Nothing but the role: an admin is in every project. */
export const Admin = as("admin", "none");
/** With the role of analyst in the project that is asked about. */
export const BillingAdmin = as("billingAdmin", "analyst");
/** With the role of analyst in the project that is asked about. */
export const Member = as("member", "analyst");
