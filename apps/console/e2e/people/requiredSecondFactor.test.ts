import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { notice } from "./notice.ts";
import { pageCalled } from "./pageCalled.ts";
import { stories } from "./stories.ts";
import { totpAt } from "./totpAt.ts";

const { found, open, server } = stories();

it("a member without the second factor that is required from now on is led to set it up, and gets in afterwards", async () => {
  const organization = await found("Strict");
  const place = `/api/console/organizations/${organization}`;
  const owner = await server().signIn("ines@acme.test");
  const page = await open("tom");
  await page.goto(`/o/${organization}/project/reports`);
  await pageCalled(page, "Reports").waitFor();

  // the push closes the open page without any action in it
  await server().setSecondFactor("ines", true);
  expect(await owner("PUT", `${place}/security/two-factor`, { on: true })).toMatchObject({ status: 200 });
  await pageCalled(page, "Set up a second factor").waitFor();
  expect(await page.getByRole("link", { name: "Reports" }).count()).toBe(0);
  await page.getByRole("button", { name: "Leave Strict" }).waitFor();
  await page.getByLabel(/^Your password/).fill(samplePassword);
  await page.getByRole("button", { name: "Set up a second factor" }).click();
  const secret = (await page.getByText("Or write this into it:").locator("code").textContent()) ?? "";
  await page.getByLabel("Code that the app shows").fill(totpAt(secret, Date.now()));
  await page.getByRole("button", { name: "Turn on" }).click();
  await notice(page, "The second factor is on").waitFor();
  await pageCalled(page, "Reports").waitFor();
});

it("an organization that is being deleted can be read, and every control that writes says why it is closed", async () => {
  const page = await open("noor");
  await page.goto("/o/harbor-lane/organization/teams");
  await pageCalled(page, "Teams").waitFor();
  const create = page.locator('[data-task="team.create"]');
  await create.waitFor();
  expect(await create.getAttribute("aria-disabled")).toBe("true");
  const reason = await create.getAttribute("aria-describedby");
  expect(await page.locator(`[id="${reason}"]`).textContent()).toMatch(/waiting to be deleted/);
  expect(await page.getByRole("button", { name: /^Ask for access/ }).count()).toBe(0);
  await page.goto("/o/harbor-lane/organization/security");
  await pageCalled(page, "Access security").waitFor();
  await page.locator('[data-task="security.sso.toggle"]').waitFor();
  await page.getByRole("button", { name: "Keep the organization" }).click();
  await notice(page, "Harbor Lane is kept").waitFor();
  await page.goto("/o/harbor-lane/organization/teams");
  await page.locator('[data-task="team.create"]:not([aria-disabled])').waitFor();
});
