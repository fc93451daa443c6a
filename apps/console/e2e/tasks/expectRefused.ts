import { type CorePermission, permissionDetails } from "@rolecall/organization";
import { isAskable } from "../../contract/isAskable.ts";
import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/** Expects a control that can be used. */
export async function expectReady(control: Locator): Promise<void> {
  await control.waitFor();
  expect(await control.isEnabled()).toBe(true);
  expect(await control.getAttribute("aria-disabled")).not.toBe("true");
}

/** Expects a control in sight that does nothing, says who may use it, and a way to ask for it, if it is given for asking. */
export async function expectRefused(page: Page, control: Locator, permission: CorePermission): Promise<void> {
  await control.waitFor();
  expect(await control.getAttribute("aria-disabled")).toBe("true");
  const described = (await control.getAttribute("aria-describedby")) ?? "";
  const reasons = await Promise.all(
    described.split(" ").map((id) => page.locator(`[id="${id}"]`).textContent()),
  );
  expect(reasons.join(" ")).toMatch(/\b(owner|admin|no one|plan)/i);
  const { label } = permissionDetails[permission];
  // a card asks for all that is closed in it
  const asks = page.getByRole("button", { name: /^Ask for access: / }).filter({ visible: true });
  const isOffered = async () =>
    (await asks.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))).some((name) =>
      name?.includes(label),
    );
  await expect.poll(isOffered).toBe(isAskable(permission));
}
