import { type CorePermission, permissionDetails } from "@rolecall/organization";
import { isAskable } from "../../contract/isAskable.ts";
import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/** Expects a control to be usable. */
export async function expectReady(control: Locator): Promise<void> {
  await control.waitFor();
  expect(await control.isEnabled()).toBe(true);
  expect(await control.getAttribute("aria-disabled")).not.toBe("true");
}

/**
 * Expects a visible control to be disabled, to say who can use it, and to offer an access request if one is possible.
 */
export async function expectRefused(page: Page, control: Locator, permission: CorePermission): Promise<void> {
  await control.waitFor();
  expect(await control.getAttribute("aria-disabled")).toBe("true");
  const described = (await control.getAttribute("aria-describedby")) ?? "";
  const reasons = await Promise.all(
    described.split(" ").map((id) => page.locator(`[id="${id}"]`).textContent()),
  );
  expect(reasons.join(" ")).toMatch(/\b(owner|admin|no one|plan)/i);
  const { label } = permissionDetails[permission];
  // a card requests access to everything that is closed in it
  const asks = page.getByRole("button", { name: /^Ask for access: / }).filter({ visible: true });
  const isOffered = async () =>
    (await asks.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))).some((name) =>
      name?.includes(label),
    );
  await expect.poll(isOffered).toBe(isAskable(permission));
}
