import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { notice } from "../people/notice.ts";
import { arrive } from "./arrive.ts";
import { keyboardStories } from "./keyboardStories.ts";
import { untilFocused } from "./untilFocused.ts";

const { open, found, server } = keyboardStories();

it("the deletion of an organization is requested and called off", async () => {
  const organization = await found("Larch");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/account/overview");
  await hand.press(page.getByRole("button", { name: "Delete organization" }));
  const dialog = page.getByRole("dialog", { name: "Delete Larch?" });
  await hand.write(dialog.getByLabel("Type Larch to go on"), "Larch");
  await hand.write(dialog.getByLabel(/^Your password/), samplePassword);
  await hand.press(dialog.getByRole("button", { name: "Request deletion" }));
  await notice(page, "Larch will be deleted in 60 days").waitFor();
  await hand.press(page.getByRole("button", { name: "Keep the organization" }));
  await notice(page, "Larch is kept").waitFor();
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/rolecall/organizations/${organization}`);
  expect(body).toMatchObject({ state: "active" });
});

it("an account is deleted", async () => {
  const organization = await found("Myrtle");
  const { page, hand } = await open("clara");
  await arrive(page, hand, organization, "/account/overview");
  await hand.press(page.getByRole("button", { name: "Delete account" }));
  const dialog = page.getByRole("dialog", { name: "Delete your account?" });
  await hand.write(dialog.getByLabel(/to go on$/), "clara@acme.test");
  await hand.write(dialog.getByLabel(/^Your password/), samplePassword);
  await hand.press(dialog.getByRole("button", { name: "Delete account" }));
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  const ask = await server().signIn("ines@acme.test");
  expect(await ask("GET", `/api/rolecall/organizations/${organization}/members/clara`)).toMatchObject({
    status: 404,
  });
  await expect(server().signIn("clara@acme.test")).rejects.toThrow("cannot sign in");
});

it("a domain is claimed, its record read, a check of it refused, and the claim given up", async () => {
  const organization = await found("Nettle");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/security");
  await hand.press(page.getByRole("button", { name: "Claim a domain" }));
  const dialog = page.getByRole("dialog");
  await hand.write(dialog.getByLabel("Domain", { exact: true }), "nettle.test");
  await hand.write(dialog.getByLabel("Your password"), samplePassword);
  await hand.press(dialog.getByRole("button", { name: "Claim domain" }));
  await page.getByRole("dialog", { name: "Record of nettle.test" }).waitFor();
  await hand.press(dialog.getByRole("button", { name: "Copy record" }));
  await hand.press(dialog.getByRole("button", { name: "Done" }));
  await hand.press(page.getByRole("button", { name: "Verify nettle.test" }));
  await page.getByRole("cell").getByRole("alert").waitFor();
  await untilFocused(page, 'button "Verify nettle.test"');
  await hand.press(page.getByRole("button", { name: "Remove nettle.test" }));
  await hand.press(dialog.getByRole("button", { name: "Remove nettle.test" }));
  await notice(page, "nettle.test is removed").waitFor();
});

it("the audit log is narrowed down, read in detail and downloaded", async () => {
  const organization = await found("Olive");
  const ask = await server().signIn("ines@acme.test");
  await ask("POST", `/api/rolecall/organizations/${organization}/teams`, { name: "Pilots" });
  await ask("POST", `/api/rolecall/organizations/${organization}/projects`, { name: "Harbour map" });
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/audit");
  const rows = page.locator("[data-audit]");
  await hand.choose(page.getByRole("combobox", { name: "Person" }), "ines", "Ines Okafor");
  await hand.select(page.getByRole("combobox", { name: "Action" }), "Create a team");
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(1);
  await hand.press(rows.getByRole("button", { name: /^Show details/ }));
  await rows.getByRole("button", { name: /^Hide details/ }).waitFor();
  const download = page.waitForEvent("download");
  await hand.press(page.getByRole("button", { name: "Download" }));
  expect((await download).suggestedFilename()).toBe("audit-log.csv");
});

it("lists are sorted, searched and narrowed down, and the pages that explain the roles are gone through", async () => {
  const organization = await found("Poplar");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/users");
  const heading = page.getByRole("columnheader", { name: "Role" });
  await hand.press(heading.getByRole("button", { name: "Role" }));
  await expect.poll(() => heading.getAttribute("aria-sort")).toBe("ascending");
  await hand.select(page.getByRole("combobox", { name: "Organization role" }), "Billing admin");
  await expect.poll(() => page.locator("[data-member]").count(), { timeout: 15_000 }).toBe(1);
  await hand.press(page.getByRole("link", { name: "Roles" }));
  await page.getByRole("heading", { name: "What each role may do" }).waitFor();
  await hand.press(page.getByRole("tab", { name: "Compare" }));
  await page.waitForURL(/view=compare/);
  await hand.press(page.getByRole("tab", { name: "What can I do?" }));
  await page.waitForURL(/view=person/);
});
