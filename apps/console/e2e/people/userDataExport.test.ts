import { text } from "node:stream/consumers";
import type { Download, Page } from "playwright";
import { expect, it } from "vitest";
import { backendDatabase } from "../../server/backend/storage/backendDatabase.ts";
import { pageCalled } from "./pageCalled.ts";
import { stories } from "./stories.ts";

const { open, found, server } = stories();

const readContent = async (download: Download): Promise<unknown> =>
  JSON.parse(await text(await download.createReadStream()));

/** Clicks an element and returns the download. */
async function downloadBy(page: Page, button: string | RegExp): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return download;
}

it("an export is requested, approved, seen to be ready, and downloaded, until it expires", async () => {
  const organization = await found("Sorrel");
  const [jonas, tom] = [await open("jonas"), await open("tom")];
  await tom.goto(`/o/${organization}/account/privacy?project=web`);
  await tom.getByRole("button", { name: "Request export" }).click();
  const asking = tom.getByRole("dialog", { name: "Request export" });
  await asking.getByText("It can be downloaded for 7 days.").waitFor();
  await asking.getByLabel("Users", { exact: true }).fill("user-1001\nstranger");
  await asking.getByRole("button", { name: "Request export" }).click();
  const row = tom.getByRole("row", { name: /Export \(GDPR\)/ });
  await row.getByText("Awaiting approval").waitFor();
  expect(await tom.getByRole("button", { name: /^Download/ }).count()).toBe(0);

  await jonas.goto(`/o/${organization}/organization/privacy`);
  await jonas.getByRole("button", { name: /^Approve export/ }).click();
  await jonas.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
  await jonas.locator('[data-request][data-state="queued"]').waitFor();
  await server().runRequests();
  await server().runRequests();

  await tom.reload();
  await row.getByText("Done").waitFor();
  const id = (await row.getByRole("cell").first().innerText()).trim();
  const download = await downloadBy(tom, `Download export ${id}`);
  expect(download.suggestedFilename()).toBe(`user-data-${id}.json`);
  expect(await readContent(download)).toMatchObject({
    organization: { id: organization, name: "Sorrel" },
    project: { id: "web", name: "Web" },
    request: { id, compliance: "GDPR" },
    users: [{ distinctId: "user-1001" }, { distinctId: "stranger", profile: null }],
  });

  await jonas.reload();
  const jonasSees = jonas.locator(`[data-request="${id}"]`);
  await jonasSees.getByText(/^until /).waitFor();
  await backendDatabase(server().authority.database.query)
    .updateTable("request_files")
    .set({ expires_at: new Date(0) })
    .where("organization_id", "=", organization)
    .execute();
  await jonas.getByRole("button", { name: `Download export ${id}` }).click();
  await jonas.getByRole("alert").filter({ hasText: "This file has expired" }).waitFor();
  await jonasSees.getByText("The file has expired", { exact: true }).waitFor();
});

it("the record of one's own use is requested, seen to be ready, and downloaded", async () => {
  const organization = await found("Tansy");
  const ines = await open("ines");
  await ines.goto(`/o/${organization}/account/privacy`);
  await pageCalled(ines, "Data & Privacy").waitFor();
  await ines.getByRole("button", { name: "Request usage data" }).click();
  const row = ines.getByRole("row", { name: /Copy of the data/ });
  await row.getByText("Submitted").waitFor();
  await server().runRequests();
  await ines.reload();
  await row.getByText("Done").waitFor();
  const download = await downloadBy(ines, /^Download the data on your use/);
  expect(download.suggestedFilename()).toMatch(/^usage-data-[\w-]+\.json$/);
  expect(await readContent(download)).toMatchObject({
    organization: { id: organization, name: "Tansy" },
    person: { id: "ines", email: "ines@acme.test", role: "owner" },
    actions: [{ action: "account.requestUsageData", outcome: "done" }],
  });
});
