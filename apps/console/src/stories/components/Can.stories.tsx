import { Can } from "@rolecall/organization/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import "./closedControls.css";

/** Shows what is inside of it to those who may: here to everyone who may create a team. Change the role in the toolbar. */
function CreateTeam() {
  return (
    <div className="demo">
      <Can
        permission="team.create"
        fallback={<p>Ask an owner or admin for a team.</p>}
        pending={<p>One moment …</p>}
      >
        <button type="button" className="button">
          Create team
        </button>
      </Can>
    </div>
  );
}

const meta = {
  title: "Components/Can",
  component: CreateTeam,
  // an example is no screen
  parameters: { rolecall: { counts: false } },
} satisfies Meta<typeof CreateTeam>;
export default meta;
type Story = StoryObj<typeof meta>;

/** An admin may: the children are there. */
export const Allowed: Story = {
  globals: { rolecall: { roles: { organization: "admin" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Create team" })).toBeVisible();
  },
};

/** A member may not: `fallback` is there instead. */
export const Denied: Story = {
  globals: { rolecall: { roles: { organization: "member" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Ask an owner or admin for a team.")).toBeVisible();
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** Nothing is known yet: `pending` is there. */
export const Pending: Story = {
  globals: { rolecall: { snapshot: "loading" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("One moment …")).toBeVisible();
  },
};
