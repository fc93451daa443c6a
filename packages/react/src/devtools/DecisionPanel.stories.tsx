import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { askedLists, askedQuestions, description } from "../../test/askedQuestions.ts";
import { DecisionPanel } from "./DecisionPanel.tsx";

const meta = {
  title: "Addon and inspector/Decision panel",
  component: DecisionPanel,
  parameters: { rolecall: { disable: true } },
  args: { questions: askedQuestions, model: description, onJump: fn() },
} satisfies Meta<typeof DecisionPanel>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every answer, and what is behind each when it is opened. */
export const Answers: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "team.create" }));
    await expect(canvas.getByText("owner of organization acme, from organization")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: /Show on the page/ }));
    await expect(args.onJump).toHaveBeenCalledWith("1");
    const [rename] = canvas.getAllByRole("button", { name: "project.rename" });
    if (rename) await userEvent.click(rename);
    await expect(canvas.getByText("the role admin of the project")).toBeVisible();
  },
};

/** The same in the dark. */
export const Dark: Story = { ...Answers, args: { scheme: "dark" } };

/** Only what is denied. */
export const Denied: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Denied 1" }));
    await expect(canvas.getAllByRole("row")).toHaveLength(2);
    await userEvent.type(canvas.getByRole("searchbox"), "team");
    await waitFor(() => expect(canvas.getByText("Nothing matches the filter.")).toBeVisible());
  },
};

/** What the model knows, and no gate has asked about. */
export const NeverAsked: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Never checked 1" }));
    await expect(canvas.getByText("team.view")).toBeVisible();
  },
};

/** What was asked for as a list: a row says how long the answer was, and opens on what was on it. */
export const Lists: Story = {
  args: { lists: askedLists },
  play: async ({ canvas, userEvent }) => {
    const lists = canvas.getByRole("table", { name: "List queries" });
    await expect(
      within(lists).getByRole("row", { name: /All that is allowed project web/ }),
    ).toHaveTextContent("1 of 1 permission");
    await expect(within(lists).getByRole("row", { name: /Where team\.view/ })).toHaveTextContent(
      "Every place",
    );
    await expect(within(lists).getByRole("row", { name: /Where project\.rename/ })).toHaveTextContent(
      "Unknown",
    );
    await userEvent.click(
      canvas.getByRole("button", { name: "Of these places, where project.rename is allowed" }),
    );
    await expect(canvas.getByText("web, shop")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Lists 4" }));
    await expect(canvas.queryByRole("table", { name: "Permission checks" })).toBeNull();
    await userEvent.type(canvas.getByRole("searchbox"), "where");
    await expect(canvas.getAllByRole("row")).toHaveLength(5);
  },
};

/** A page that asks nothing. */
export const Nothing: Story = { args: { questions: [] } };

/** A thousand questions: the first two hundred, until all are wanted. */
export const Many: Story = {
  args: {
    questions: Array.from({ length: 1000 }, (_, at) => ({
      id: String(at),
      permission: "project.rename",
      target: { project: `project-${at}` },
      decision: {
        status: "denied" as const,
        permission: "project.rename",
        target: { project: `project-${at}` },
        reason: "not_granted" as const,
        unlockedBy: [],
      },
      asked: 1,
      gates: 1,
    })),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("row")).toHaveLength(201);
    await expect(canvas.getByRole("button", { name: "Show all 1000" })).toBeVisible();
  },
};
