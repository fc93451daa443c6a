import { afterAll, beforeAll, expect, it } from "vitest";
import { backendDatabase } from "../../server/backend/storage/backendDatabase.ts";
import { acmeAs } from "../../test/acmeAs.ts";
import { openPages, type Pages } from "../openPages.ts";
import { settled } from "../settled.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

const organization = "gdpr-token";

it("an admin of a project by a grant of their own makes a token, and sees it this once", async () => {
  const state = acmeAs(organization);
  await pages.server.addOrganization({
    ...state,
    organization: { ...state.organization, plan: "enterprise" },
    grants: [{ projectId: "web", userId: "tom", role: "admin" }],
  });
  const page = await pages.open("tom");
  await page.goto(`/o/${organization}/account/privacy?project=web`);
  await page.getByRole("button", { name: "Generate GDPR API token" }).click();
  const dialog = page.getByRole("dialog", { name: "Your new GDPR API token" });
  const token = await dialog.getByLabel("Token", { exact: true }).inputValue();
  expect(token).toMatch(/^gdpr_[\w-]{43}$/);

  const db = backendDatabase(pages.server.authority.database.query);
  const kept = await db
    .selectFrom("gdpr_tokens")
    .selectAll()
    .where("organization_id", "=", organization)
    .execute();
  expect(kept).toMatchObject([{ project_id: "web", user_id: "tom" }]);
  const told = await pages.server.authority.database.query
    .selectFrom("audit_events")
    .select(["action", "outcome", "command"])
    .where("organization_id", "=", organization)
    .where("actor_id", "=", "tom")
    .where("action", "=", "account.createGdprToken")
    .execute();
  expect(told).toMatchObject([{ outcome: "done" }]);
  expect(JSON.stringify([kept, told])).not.toContain(token.slice("gdpr_".length));

  await page.reload();
  await settled(page);
  await page.getByRole("button", { name: "Generate GDPR API token" }).waitFor();
  expect(await dialog.count()).toBe(0);
  expect(await page.content()).not.toContain(token);
  expect(pages.faults()).toEqual([]);
  expect(pages.server.errors).toEqual([]);
});
