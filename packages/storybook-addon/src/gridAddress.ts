import { addonId } from "./addonId.ts";
import { globalName } from "./globalName.ts";

/** Builds the URL of a story on its own page, shown as one role of a scope and otherwise as now. */
export function gridAddress(
  manager: string,
  storyId: string,
  scope: string,
  role: string,
  playsToMount = false,
): string {
  const { searchParams } = new URL(manager);
  const address = new URL("iframe.html", manager.replace(/[?#].*$/, ""));
  const kept = (searchParams.get("globals") ?? "")
    .split(";")
    .filter(
      (part) => part !== "" && !part.startsWith(`${addonId}.grid`) && !part.startsWith(`${addonId}.cell`),
    );
  address.searchParams.set("id", storyId);
  address.searchParams.set("viewMode", "story");
  // keeps Storybook from running play functions there: one written for a role may fail for another
  if (!playsToMount) address.searchParams.set("embed", "true");
  const args = searchParams.get("args");
  if (args) address.searchParams.set("args", args);
  address.searchParams.set(
    "globals",
    [...kept, `${addonId}.cell.${globalName(scope)}:${globalName(role)}`].join(";"),
  );
  return address.href;
}
