import { expect, it } from "vitest";
import { menuEntry } from "./menu.ts";
import { notice } from "./notice.ts";
import { pageCalled } from "./pageCalled.ts";
import { stories } from "./stories.ts";

const { open, server } = stories();

it("a billing admin does the work of a month, and is shown no one's name", async () => {
  const priya = await open("priya");
  await priya.goto("/o/acme-test");
  await menuEntry(priya, "Organization", "Overview").click();
  const invoices = priya.getByRole("table", { name: "Invoices" });
  await invoices.getByRole("row").nth(1).waitFor();
  await invoices.getByRole("button", { name: "Amount" }).click();
  const amount = invoices.getByRole("columnheader", { name: "Amount" });
  await expect.poll(() => amount.getAttribute("aria-sort")).toBe("ascending");

  await invoices.getByRole("link", { name: "RC-ACM-00112" }).click();
  await priya.getByRole("heading", { name: "Invoice RC-ACM-00112" }).waitFor();
  const lines = priya.getByRole("table", { name: "What it is for" });
  expect(await lines.getByRole("row", { name: /^Subtotal/ }).textContent()).toBe("Subtotal€1,880.00");
  expect(await lines.getByRole("row", { name: /^Tax/ }).textContent()).toBe("Tax (VAT 19 %)€357.20");
  expect(await lines.getByRole("row", { name: /^Total/ }).textContent()).toBe("Total€2,237.20");
  await priya.getByRole("region", { name: "Billed to" }).getByText("10119 Berlin").waitFor();
  await priya.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await priya.getByRole("navigation", { name: "Pages" }).isVisible()).toBe(false);
  expect(await priya.getByRole("banner").isVisible()).toBe(false);
  expect(await priya.getByRole("button", { name: /^Print/ }).isVisible()).toBe(false);
  expect(await lines.evaluate((table) => getComputedStyle(table).color)).toBe("rgb(0, 0, 0)");
  await priya.emulateMedia({ media: "screen", colorScheme: "light" });
  await priya.goBack();

  await priya.getByRole("button", { name: "Change payment method" }).click();
  const payment = priya.getByRole("dialog", { name: "Payment method" });
  await payment.getByLabel("Name on the card").fill("Priya Raman");
  await payment.getByLabel("Card number").fill("4242 4242 4242 4241");
  await payment.getByLabel("Expires").fill("04/29");
  await payment.getByRole("button", { name: "Save payment method" }).click();
  await payment.getByText("This is no card number: look for a wrong digit").waitFor();
  await payment.getByLabel("Card number").fill("5555 5555 5555 4444");
  await payment.getByRole("button", { name: "Save payment method" }).click();
  await notice(priya, "The payment method is changed").waitFor();
  await priya.getByText("Mastercard ending in 4444").waitFor();

  await priya.getByLabel("Add an address").fill("books@acme.test");
  await priya.getByRole("button", { name: "Add billing email" }).click();
  await notice(priya, "books@acme.test is sent the bills").waitFor();

  await priya.getByRole("button", { name: "Downgrade or cancel" }).click();
  const request = priya.getByRole("dialog", { name: "Submit a downgrade or cancellation request" });
  await request.getByRole("radio", { name: "Move to a smaller plan" }).check();
  await request.getByRole("button", { name: "Submit request" }).click();
  await request.getByRole("checkbox", { name: "We use it too little" }).check();
  await request.getByLabel("Comment").fill("Half of the team works elsewhere now.");
  await request.getByRole("button", { name: "Submit request" }).click();
  await priya.getByText("Move to a smaller plan: waits for an answer").waitFor();

  const ask = await server().signIn("priya@acme.test");
  expect((await ask("GET", "/api/console/organizations/acme-test/billing")).body).toMatchObject({
    payment: { holder: "Priya Raman", brand: "Mastercard", last4: "4444", expires: "2029-04" },
    requests: expect.arrayContaining([
      expect.objectContaining({ kind: "downgrade", reasons: ["unused"], state: "submitted" }),
    ]),
    emails: expect.arrayContaining(["books@acme.test"]),
  });

  expect(await menuEntry(priya, "Organization", "Users").count()).toBe(0);
  await priya.goto("/o/acme-test/organization/users");
  await pageCalled(priya, "Page not found").waitFor();
  expect(await priya.getByText("Tom Becker").count()).toBe(0);
  expect(await ask("GET", "/api/rolecall/organizations/acme-test/members")).toMatchObject({ status: 403 });
});
