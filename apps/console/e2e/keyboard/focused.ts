import type { Page } from "playwright";

/** The focused element as a screen reader announces it: `button "Invite people"`, or `nothing`. */
export async function focused(page: Page): Promise<string> {
  const element = page.locator(":focus");
  if ((await element.count()) === 0) return "nothing";
  const [line = ""] = (await element.ariaSnapshot()).split("\n", 1);
  // in YAML, a key with a colon is in single quotes
  const [, quoted, plain = ""] = /^- (?:'((?:[^']|'')*)'|(.*))/.exec(line) ?? [];
  const told = quoted?.replaceAll("''", "'") ?? plain;
  const [, role = "", name = ""] = /^(\S+?)(?: "((?:[^"\\]|\\.)*)")?(?:[ :]|$)/.exec(told) ?? [];
  return name === "" ? role : `${role} "${name.replaceAll(String.raw`\"`, '"')}"`;
}
