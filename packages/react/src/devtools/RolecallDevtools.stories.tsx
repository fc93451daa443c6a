import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { ada, Can, PermissionProvider } from "../../test/office.ts";
import { RolecallDevtools } from "./RolecallDevtools.tsx";

const meta = {
  title: "Addon and inspector/Inspector",
  component: RolecallDevtools,
  parameters: {
    rolecall: { disable: true },
    layout: "fullscreen",
    docs: { story: { inline: false, height: "480px" } },
  },
  args: {
    PermissionProvider,
    isOpenAtFirst: true,
    children: (
      <PermissionProvider snapshot={ada}>
        <main>
          <h1>Teams</h1>
          <Can permission="team.create" fallback={<p>Ask an owner for a team.</p>}>
            <button type="button">New team</button>
          </Can>
        </main>
      </PermissionProvider>
    ),
  },
} satisfies Meta<typeof RolecallDevtools>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Over the application, with every decision that it asks for. */
export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "team.create" }));
    await userEvent.click(canvas.getByRole("button", { name: /Show on the page/ }));
    await waitFor(() => expect(document.querySelector("[data-rolecall-mark]")).not.toBeNull());
  },
};

/** At the bottom, looking at the application as a member. */
export const AsMember: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole("combobox"), "Dock at the bottom");
    await userEvent.click(canvas.getByRole("button", { name: "View as" }));
    await userEvent.click(canvas.getByRole("radio", { name: "Member" }));
    await expect(canvas.getByText("Ask an owner for a team.")).toBeVisible();
    await expect(canvas.getByText("as Member")).toBeVisible();
  },
};

/** Out of the way. */
export const Closed: Story = {
  args: { isOpenAtFirst: false },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Permissions" }));
    await userEvent.click(canvas.getByRole("button", { name: "Close the inspector" }));
    await expect(canvas.getByRole("button", { name: "Permissions" })).toBeVisible();
  },
};
