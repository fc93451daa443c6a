import type { Page } from "playwright";
import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { menuEntry, openAccountPage } from "./menu.ts";
import { notice } from "./notice.ts";
import { pageCalled } from "./pageCalled.ts";
import { stories } from "./stories.ts";

const { open, server, found } = stories();

async function leave(page: Page, organization: string): Promise<void> {
  await openAccountPage(page, "Overview");
  await page.getByRole("button", { name: `Leave ${organization}` }).click();
  await page
    .getByRole("dialog", { name: `Leave ${organization}?` })
    .getByRole("button", { name: "Leave" })
    .click();
}

it("a member leaves, is out at once, and an owner sees it", async () => {
  const organization = await found("Grove");
  const tom = await open("tom");
  await tom.goto(`/o/${organization}`);
  await leave(tom, "Grove");
  await notice(tom, "You have left Grove").waitFor();
  await pageCalled(tom, "You are not in Grove any more").waitFor();
  await tom.getByRole("link", { name: "Go to your first page" }).click();
  // he sees an organization that he is still a member of
  await tom.getByRole("button", { name: /^Organization: (Acme Test|Northlight Studio)/ }).click();
  await tom.getByRole("menuitem", { name: "Acme Test" }).waitFor();
  expect(await tom.getByRole("menuitem", { name: "Grove" }).count()).toBe(0);
  await tom.goto(`/o/${organization}`);
  await pageCalled(tom, "Page not found").waitFor();
  const ask = await server().signIn("tom@acme.test");
  expect(await ask("GET", `/api/rolecall/organizations/${organization}/projects`)).toMatchObject({
    status: 404,
  });

  const ines = await open("ines");
  await ines.goto(`/o/${organization}/organization/users`);
  const members = ines.getByRole("table", { name: "Members" });
  await members.getByRole("row").filter({ hasText: "Noor Haddad" }).waitFor();
  expect(await members.getByRole("row").filter({ hasText: "Tom Becker" }).count()).toBe(0);
});

it("the window of someone who was removed says that they are out", async () => {
  const organization = await found("Heath");
  const [ines, tom] = [await open("ines"), await open("tom")];
  await tom.goto(`/o/${organization}`);
  await menuEntry(tom, "Project", "Reports").waitFor();
  await ines.goto(`/o/${organization}/organization/users`);
  await ines.getByRole("button", { name: "Remove Tom Becker" }).click();
  await ines
    .getByRole("dialog", { name: "Remove Tom Becker" })
    .getByRole("button", { name: "Remove Tom Becker" })
    .click();
  await pageCalled(tom, "You are not in Heath any more").waitFor();
  await tom.getByRole("link", { name: "Go to your first page" }).click();
  await tom.getByRole("button", { name: /^Organization: / }).waitFor();
});

it("the only owner is told what to do first; after handing over there is a way out", async () => {
  const organization = await found("Isle");
  const [ines, jonas] = [await open("ines"), await open("jonas")];
  await jonas.goto(`/o/${organization}`);
  await menuEntry(jonas, "Organization", "Users").waitFor();
  await ines.goto(`/o/${organization}`);
  await leave(ines, "Isle");
  const refused = ines.getByRole("dialog", { name: "Leave Isle?" });
  await refused.getByText("Make another member owner first").waitFor();
  await refused.getByRole("button", { name: "Cancel" }).click();

  await menuEntry(ines, "Organization", "Overview").click();
  await ines.getByRole("button", { name: "Transfer ownership" }).click();
  const dialog = ines.getByRole("dialog", { name: "Hand over Isle" });
  await dialog.getByRole("combobox", { name: "New owner" }).fill("jonas");
  await ines.getByRole("option", { name: /Jonas/ }).click();
  await dialog.getByLabel(/^Your password/).fill("not the password");
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await dialog.getByText(/^That is not the password/).waitFor();
  await dialog
    .getByLabel(/^Your password/)
    .and(dialog.locator(":focus"))
    .waitFor();
  await dialog.getByLabel(/^Your password/).fill(samplePassword);
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await notice(ines, "is an owner of Isle now").waitFor();
  await notice(jonas, "You are now an owner").waitFor();
  await notice(ines, "You are now an admin").waitFor();
  expect(await jonas.getByTestId("signed-in-role").textContent()).toBe("Owner");
  expect(await ines.getByTestId("signed-in-role").textContent()).toBe("Admin");

  await leave(ines, "Isle");
  await notice(ines, "You have left Isle").waitFor();
  await menuEntry(jonas, "Organization", "Users").click();
  const members = jonas.getByRole("table", { name: "Members" });
  await members
    .getByRole("row")
    .filter({ hasText: "Jonas Lindqvist" })
    .filter({ hasText: "Owner" })
    .waitFor();
  expect(await members.getByRole("row").filter({ hasText: "Ines Okafor" }).count()).toBe(0);
});
