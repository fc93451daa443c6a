import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { FlowStage } from "../../../stories/flows/FlowStage.tsx";
import { UsersScreen } from "../UsersScreen.tsx";

const meta = {
  title: "Flows/Invite by a file",
  component: FlowStage,
  args: { userId: "jonas", screen: UsersScreen },
  argTypes: { screen: { control: false } },
  // each brings its own people
  parameters: { layout: "fullscreen", rolecall: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof FlowStage>;
export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

// the first story of a page waits for the database
const patience = { timeout: 60_000 };

const headings = "email,name,organization_role,project,project_role,team\n";
const everyKind = `${headings}ada@acme.test,Ada Park,member,Web,analyst,
not-an-address,,member,,,
ben@acme.test,Ben Ode,owner,,,
noor@acme.test,Noor Haddad,member,Mobile app,analyst,
ada@acme.test,,member,,,
omar@acme.test,,admin,,,Platform
zoe@acme.test,Zoe Lind,member,Nowhere,analyst,
max@acme.test,Max Roth,director,,,
eva@acme.test,Eva Sol,billing admin,,,Finance
`;
const many = `${headings}${Array.from({ length: 500 }, (_, index) =>
  index % 5 === 0
    ? `broken ${index},,member,,,`
    : `person${index}@company${index % 60}.example,Person ${index},member,Web,consumer,Growth`,
).join("\n")}\n`;

const choose = async (canvas: Canvas, text: string, name = "people.csv") => {
  await userEvent.click(await canvas.findByRole("button", { name: "Invite people" }, patience));
  await userEvent.click(await screen.findByRole("tab", { name: "From a file" }, patience));
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("There is nowhere to put a file.");
  await userEvent.upload(input, new File([text], name, { type: "text/csv" }));
};
const step = (name: string) => screen.findByRole("heading", { name, level: 3 }, patience);
const outcomes = () =>
  [...document.querySelectorAll("tr[data-outcome]")].map((row) => row.getAttribute("data-outcome"));

/** Choosing a file: what it may be is said before, and there is a template. */
export const ChoosingFile: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Invite people" }, patience));
    await userEvent.click(await screen.findByRole("tab", { name: "From a file" }, patience));
    const form = within(screen.getByRole("dialog"));
    await expect(form.getByRole("button", { name: "Choose a file" })).toHaveAccessibleDescription(
      /at most 500 rows and 1 MB/,
    );
    await expect(form.getByRole("link", { name: "Download the template" })).toHaveAttribute(
      "href",
      expect.stringContaining("organization_role"),
    );
  },
};

/** A file that cannot be used, and why. */
export const UnusableFile: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, "name,role\nAda,member\n", "names.csv");
    await expect(await screen.findByRole("alert")).toHaveTextContent(
      /names\.csv cannot be used.*no column called email/,
    );
  },
};

/** Previewing: a verdict for every row, before anything is sent. */
export const Previewing: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, everyKind);
    const preview = await step("Preview");
    await waitFor(() => expect(preview).toHaveFocus());
    await expect(outcomes()).toEqual([
      "waiting",
      "refused",
      "refused",
      "waiting",
      "skipped",
      "waiting",
      "refused",
      "refused",
      "waiting",
    ]);
    await expect(
      screen.getByText("people.csv: 4 will go out, 1 is left out, 4 are not possible."),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("switch", { name: "Only the 5 that will not go out" }));
    await expect(outcomes()).toHaveLength(5);
  },
};

/** Columns that mean nothing here are left out, which is said before anything is sent. */
export const LeftOutColumns: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, "email,projects,salary\nada@example.com,Web,1\n");
    await step("Preview");
    await expect(screen.getByText("Left out: projects, salary")).toBeVisible();
    await expect(screen.getByText(/may have the columns email, name,/)).toBeVisible();
  },
};

/** Partly sent: what has gone out, what has not and why, and a report to keep. */
export const PartlySent: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, everyKind);
    await step("Preview");
    await userEvent.click(screen.getByRole("button", { name: "Send 4" }));
    await step("Partly sent");
    await expect(screen.getByText("4 went out, 1 is left out, 4 are not possible.")).toBeVisible();
    const report = screen.getByRole("link", { name: "Download the report" });
    await expect(decodeURIComponent(report.getAttribute("href") ?? "")).toContain(
      "ben@acme.test,Ben Ode,refused",
    );
  },
};

/** Sending, with how far it is. */
export const Sending: Story = {
  args: { slowness: 600_000 },
  globals: { server: "slow" },
  play: async ({ canvas }) => {
    await choose(canvas, everyKind);
    await step("Preview");
    await userEvent.click(screen.getByRole("button", { name: "Send 4" }));
    await step("Sending");
    await expect(screen.getByRole("progressbar", { name: "Sending" })).toBeInTheDocument();
  },
};

/** Interrupted in the middle, twice: each time it goes on where it was, and everyone is invited once. */
export const InterruptedInTheMiddle: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    await choose(canvas, everyKind);
    await step("Preview");
    await userEvent.click(screen.getByRole("button", { name: "Send 4" }));
    await step("Interrupted");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(
      () => expect(screen.getByRole("alert")).toHaveTextContent(/2 went out, 2 will go out/),
      patience,
    );
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await step("Partly sent");
    await userEvent.click(screen.getByRole("button", { name: "Done" }));
    await userEvent.click(canvas.getByRole("tab", { name: /Invited/ }));
    await canvas.findByRole("button", { name: "Revoke: ada@acme.test" }, patience);
    await expect(canvas.getAllByRole("button", { name: "Revoke: ada@acme.test" })).toHaveLength(1);
  },
};

/** 500 rows, the most there may be: each has its verdict, and the page stays quick. */
export const FiveHundredRows: Story = {
  // the same table as above, which is checked there; of 500 rows it takes ten seconds
  parameters: { a11y: { test: "off" } },
  play: async ({ canvas }) => {
    await choose(canvas, many);
    await step("Preview");
    await expect(outcomes()).toHaveLength(500);
    await expect(outcomes().filter((outcome) => outcome === "refused").length).toBeGreaterThanOrEqual(100);
  },
};

/** The preview on a narrow screen, in dark. */
export const PreviewNarrowDark: Story = {
  globals: { scheme: "dark", viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await choose(canvas, everyKind);
    await step("Preview");
    const { scrollWidth, clientWidth } = await screen.findByRole("dialog");
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
