import { expect, it } from "vitest";
import { menuEntry } from "./menu.ts";
import { pageCalled } from "./pageCalled.ts";
import { stories } from "./stories.ts";

const { open, server, found } = stories();

it("without a connection the console says so, does nothing later, and opens a page once there is one", async () => {
  const organization = await found("Offshore");
  const page = await open("ines");
  await page.goto(`/o/${organization}/organization/teams`);
  await page.getByRole("button", { name: "Create team" }).waitFor();
  await page.context().setOffline(true);
  await page.getByText("You are offline").waitFor();

  // cancelled requests stay cancelled
  await page.getByRole("button", { name: "Create team" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /name/i }).fill("Divers");
  await dialog.getByRole("button", { name: "Create" }).click();
  await dialog.getByText(/(could not|can't) be reached/).waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();

  // a page that hasn't loaded yet doesn't replace the console
  await menuEntry(page, "Organization", "Audit log").click();
  await page.getByRole("heading", { name: "You are offline" }).waitFor();
  await menuEntry(page, "Organization", "Teams").click();
  await page.getByRole("button", { name: "Create team" }).waitFor();
  await menuEntry(page, "Organization", "Audit log").click();
  await page.context().setOffline(false);
  await pageCalled(page, "Audit log").waitFor();
  expect(await page.getByText("You are offline").count()).toBe(0);

  const teams = server()
    .authority.database.query.selectFrom("teams")
    .select("name")
    .where("organization_id", "=", organization);
  expect((await teams.execute()).map(({ name }) => name)).not.toContain("Divers");
});
