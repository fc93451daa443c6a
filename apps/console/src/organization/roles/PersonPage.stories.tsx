import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { examplePersona, type PersonaPlace } from "./person/Persona.ts";
import { PersonPage } from "./PersonPage.tsx";

const place: PersonaPlace = {
  organization: "acme-test",
  projects: [
    { id: "web", name: "Web" },
    { id: "ios", name: "Mobile app" },
  ],
};

const meta = {
  title: "Roles side by side/What can I do here",
  component: PersonPage,
  // what is compared here is no control
  parameters: { rolecall: { counts: false } },
  args: { persona: examplePersona(place), place, onChange: () => {} },
  render: function Render({ persona: first, place: where }) {
    const [persona, change] = useState(first);
    return <PersonPage persona={persona} place={where} onChange={change} />;
  },
} satisfies Meta<typeof PersonPage>;
export default meta;
type Story = StoryObj<typeof meta>;

const rowOf = (canvasElement: HTMLElement, permission: string) => {
  const row = canvasElement.querySelector<HTMLElement>(`[data-permission="${permission}"]`);
  if (!row) throw new Error(`${permission} is not listed.`);
  return within(row);
};

/** A member who is an analyst of the project Web. */
export const Member: Story = {
  play: async ({ canvasElement }) => {
    const insights = rowOf(canvasElement, "report.insights");
    await expect(insights.getByText("Allowed")).toBeInTheDocument();
    await expect(insights.getByText(/Project analyst of Web/)).toBeVisible();
    const rename = rowOf(canvasElement, "project.rename");
    await expect(rename.getByText("Denied")).toBeInTheDocument();
    await expect(rename.getByText(/^You can't .*admin/)).toBeVisible();
  },
};

/** Another role, no role at all, and the role of owner: each answer follows. */
export const ChangedByHand: Story = {
  tags: ["!autodocs", "!dev"],
  play: async ({ canvas, canvasElement }) => {
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Role of line 1" }), "Admin");
    await expect(rowOf(canvasElement, "project.rename").getByText("Allowed")).toBeInTheDocument();

    await userEvent.click(canvas.getByRole("button", { name: /^Remove admin of Web/ }));
    await expect(rowOf(canvasElement, "report.insights").getByText(/^You can't /)).toBeVisible();

    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Organization role" }), "Owner");
    await expect(
      rowOf(canvasElement, "report.insights").getByText(/follows from the organization role/),
    ).toBeVisible();
  },
};

/** By keyboard: keep what is denied, search in it, and add a role. */
export const Filtered: Story = {
  tags: ["!autodocs", "!dev"],
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole("radio", { name: /^All \d/ }).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect(canvasElement.querySelectorAll('[data-status="allowed"]')).toHaveLength(0);
    await userEvent.type(canvas.getByRole("searchbox", { name: "Find a permission" }), "privacy api");
    await expect(canvasElement.querySelectorAll("[data-permission]")).toHaveLength(1);
    canvas.getByRole("button", { name: "Add a role" }).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Role of line 2" }), "Owner");
    await expect(canvas.getByText("No permission matches.")).toBeVisible();
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
