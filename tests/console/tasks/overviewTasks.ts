import type { Page } from "playwright";
import { expect } from "vitest";
import type { TaskFixture } from "../../../apps/console/contract/TaskFixture.ts";
import { answerOf } from "./answerOf.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { markedAs } from "./markedAs.ts";
import { says } from "./says.ts";
import { inConsole } from "./storedIn.ts";

const path = "/organization/overview";

/** The tasks about the plan, the bills and the details of an organization. */
export const overviewTasks = {
  "org.settings.view": {
    path,
    use: readPlan,
  },
  "org.plan.change": {
    path,
    use: async (page) => {
      await markedAs(page, "org.plan.change").click();
      const dialog = page.getByRole("dialog", { name: "Change plan" });
      await dialog.getByRole("radio", { name: "Growth" }).click();
      await dialog.getByRole("button", { name: "Change to Growth" }).click();
      await says(page, "The plan is Growth now.");
    },
    stored: inConsole("/billing", "plan"),
  },
  "org.billing.update": {
    path,
    use: async (page) => {
      await markedAs(page, "org.billing.update").click();
      const dialog = page.getByRole("dialog", { name: "Payment method" });
      await dialog.getByLabel("Name on the card").fill("Ines Okafor");
      await dialog.getByLabel("Card number").fill("4242 4242 4242 4242");
      await dialog.getByLabel("Expires").fill("04/59");
      await dialog.getByRole("button", { name: "Save payment method" }).click();
      await says(page, "The payment method is changed.");
      await page.getByText("Visa ending in 4242").waitFor();
    },
    stored: inConsole("/billing", "payment"),
  },
  "org.plan.requestDowngrade": {
    path,
    use: async (page) => {
      await markedAs(page, "org.plan.requestDowngrade").click();
      const dialog = page.getByRole("dialog", { name: "Submit a downgrade or cancellation request" });
      await dialog.getByLabel("It costs too much").check();
      await dialog.getByRole("button", { name: "Submit request" }).click();
      await says(page, "Your request is submitted.");
      await page.getByText("Move to a smaller plan: waits for an answer").waitFor();
    },
    stored: inConsole("/billing", "requests"),
  },
  "org.billing.addEmail": {
    path,
    use: async (page) => {
      await page.getByLabel("Add an address").fill("bills@acme.test");
      await markedAs(page, "org.billing.addEmail").click();
      await says(page, "bills@acme.test is sent the bills.");
    },
    stored: inConsole("/billing", "emails"),
  },
  "org.details.update": {
    path,
    use: async (page, { organizationName }) => {
      await page.getByLabel("Organization name").fill(`${organizationName} Group`);
      await markedAs(page, "org.details.update").click();
      await says(page, "The details are changed.");
    },
    stored: inConsole("/details", "name"),
  },
} satisfies BrowserTasks;

async function readPlan(page: Page, fixture: TaskFixture): Promise<void> {
  const billing = await answerOf(page, fixture, "/api/console/organizations/:organization/billing");
  expect(billing).toMatchObject({ plan: "enterprise", seats: 40 });
  const plan = page.getByRole("region", { name: "Plan" });
  await plan.getByText(/^\d+ of 40 used$/).waitFor();
  expect(await plan.textContent()).toContain("Enterprise");
}
