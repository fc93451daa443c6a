import { expect, it } from "vitest";
import { linkInMail } from "./linkInMail.ts";
import { pageCalled } from "./pageCalled.ts";
import { signInBy } from "./signInBy.ts";
import { stories } from "./stories.ts";

const { open, server } = stories();
const password = "a new password of Noor's";

it("someone who forgot their password chooses a new one by a link that works once", async () => {
  const elsewhere = await open("noor");
  await elsewhere.goto("/o/acme-test");
  await elsewhere.getByRole("button", { name: /^Signed in as/ }).waitFor();

  const page = await open();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await pageCalled(page, "Forgot your password?").waitFor();
  // an address without an account gets the same response, but no email
  await page.getByRole("textbox", { name: "Email" }).fill("no-one@acme.test");
  await page.getByRole("button", { name: "Send the link" }).click();
  await page.getByText("If no-one@acme.test has an account").waitFor();
  await page.getByRole("textbox", { name: "Email" }).fill("noor@acme.test");
  await page.getByRole("button", { name: "Send it again" }).click();
  await page.getByText("If noor@acme.test has an account").waitFor();
  const link = await linkInMail(server(), "noor@acme.test", /Choose a new password/);
  expect(server().mails.filter(({ to }) => to === "no-one@acme.test")).toEqual([]);
  expect(new URL(link).search).toBe("");

  await page.goto(link);
  await page.getByLabel(/^New password/).fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await pageCalled(page, "Your password is changed").waitFor();
  await linkInMail(server(), "noor@acme.test", /Your password was changed/);
  await page.getByRole("link", { name: "Sign in" }).click();
  await signInBy(page, "noor@acme.test", password);
  await page.getByRole("button", { name: /^Signed in as/ }).waitFor();

  // every other session has ended, and so has the link
  await elsewhere.reload();
  await pageCalled(elsewhere, "Sign in").waitFor();
  await elsewhere.goto(link);
  await elsewhere.getByLabel(/^New password/).fill(password);
  await elsewhere.getByRole("button", { name: "Change password" }).click();
  await pageCalled(elsewhere, "This link no longer works").waitFor();
  await elsewhere.getByRole("link", { name: "Send a new link" }).click();
  await pageCalled(elsewhere, "Forgot your password?").waitFor();
});
