import type { Page } from "playwright";
import { expect } from "vitest";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import { fetchAnswer } from "./fetchAnswer.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import type { Driver } from "./Driver.ts";
import { markedAs } from "./markedAs.ts";
import { waitForText } from "./waitForText.ts";
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
    use: async (page, hand) => {
      await hand.press(markedAs(page, "org.plan.change"));
      const dialog = page.getByRole("dialog", { name: "Change plan" });
      await hand.write(dialog.getByLabel("Seats"), "60");
      await hand.press(dialog.getByRole("button", { name: "Change seats" }));
      await waitForText(page, "The number of seats is changed.");
    },
    stored: inConsole("/billing", "seats"),
  },
  "org.billing.update": {
    path,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "org.billing.update"));
      const dialog = page.getByRole("dialog", { name: "Payment method" });
      await hand.write(dialog.getByLabel("Name on the card"), "Ines Okafor");
      await hand.write(dialog.getByLabel("Card number"), "4242 4242 4242 4242");
      await hand.write(dialog.getByLabel("Expires"), "04/59");
      await hand.press(dialog.getByRole("button", { name: "Save payment method" }));
      await waitForText(page, "The payment method is changed.");
      await page.getByText("Visa ending in 4242").waitFor();
    },
    stored: inConsole("/billing", "payment"),
  },
  "org.plan.requestDowngrade": {
    path,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "org.plan.requestDowngrade"));
      const dialog = page.getByRole("dialog", { name: "Submit a downgrade or cancellation request" });
      await hand.tick(dialog.getByLabel("It costs too much"));
      await hand.press(dialog.getByRole("button", { name: "Submit request" }));
      await waitForText(page, "Your request is submitted.");
      await page.getByText("Move to a smaller plan: waits for an answer").waitFor();
    },
    stored: inConsole("/billing", "requests"),
  },
  "org.billing.addEmail": {
    path,
    use: async (page, hand) => {
      await hand.write(page.getByLabel("Add an address"), "bills@acme.test");
      await hand.press(markedAs(page, "org.billing.addEmail"));
      await waitForText(page, "bills@acme.test is sent the bills.");
    },
    stored: inConsole("/billing", "emails"),
  },
  "org.details.update": {
    path,
    use: async (page, hand, { organizationName }) => {
      await hand.write(page.getByLabel("Organization name"), `${organizationName} Group`);
      await hand.press(markedAs(page, "org.details.update"));
      await waitForText(page, "The details are changed.");
    },
    stored: inConsole("/details", "name"),
  },
} satisfies BrowserTasks;

async function readPlan(page: Page, _: Driver, fixture: TaskFixture): Promise<void> {
  const billing = await fetchAnswer(page, fixture, "/api/console/organizations/:organization/billing");
  expect(billing).toMatchObject({ plan: "enterprise", seats: 40 });
  const plan = page.getByRole("region", { name: "Plan" });
  await plan.getByText(/^\d+ of 40 used$/).waitFor();
  expect(await plan.textContent()).toContain("Enterprise");
}
