import { expect, within } from "storybook/test";

/** The menu of the console in words, area by area. A page that is there in part has its mark behind it. */
export type Menu = Readonly<Record<string, readonly string[]>>;

/** Reads the menu that is on the page: "Alerts (Read only)". */
export function menuOf(canvasElement: HTMLElement): Menu {
  const menu = within(canvasElement).getByRole("navigation", { name: "Pages", hidden: true });
  return Object.fromEntries(
    [...menu.querySelectorAll("section")].map((section) => [
      section.querySelector("h2")?.textContent ?? "",
      [...section.querySelectorAll("a")].map((link) => {
        const [label, mark] = [
          ...link.querySelectorAll(".mantine-NavLink-label, .mantine-NavLink-description"),
        ]
          .map((part) => part.textContent ?? "")
          .filter((text) => text !== "");
        return mark === undefined ? (label ?? "") : `${label} (${mark})`;
      }),
    ]),
  );
}

/** Checks that a control is there, disabled, can be reached by keyboard, and says why. */
export async function expectExplained(control: HTMLElement, reason: RegExp): Promise<void> {
  await expect(control).toHaveAttribute("aria-disabled", "true");
  await expect(control).toHaveAccessibleDescription(reason);
  control.focus();
  await expect(control).toHaveFocus();
}
