import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { notice } from "../people/notice.ts";
import { arrive } from "./arrive.ts";
import { keyboardStories } from "./keyboardStories.ts";
import { untilFocused } from "./untilFocused.ts";

const { open, found, server } = keyboardStories();

const memberOf = async (organization: string, user: string) => {
  const ask = await server().signIn("jonas@acme.test");
  return (await ask("GET", `/api/rolecall/organizations/${organization}/members/${user}`)).body;
};

it("the ownership is transferred from the overview", async () => {
  const organization = await found("Alder");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/overview");
  await hand.press(page.getByRole("button", { name: "Transfer ownership" }));
  const dialog = page.getByRole("dialog", { name: "Hand over Alder" });
  await hand.choose(dialog.getByRole("combobox", { name: "New owner" }), "jonas", "Jonas Lindqvist");
  await hand.select(dialog.getByRole("combobox", { name: "Your role from then on" }), "Member");
  await hand.write(dialog.getByLabel(/^Your password/), samplePassword);
  await hand.press(dialog.getByRole("button", { name: "Hand over" }));
  await notice(page, "is an owner of Alder now").waitFor();
  expect(await memberOf(organization, "jonas")).toMatchObject({ role: "owner" });
  expect(await memberOf(organization, "ines")).toMatchObject({ role: "member" });
});

it("the organization is handed over from the page of a member", async () => {
  const organization = await found("Birch");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/users");
  await hand.press(page.getByRole("button", { name: "Jonas Lindqvist", exact: true }));
  await hand.press(page.getByRole("button", { name: "Hand over to Jonas Lindqvist" }));
  const dialog = page.getByRole("dialog", { name: "Hand over Birch" });
  await hand.write(dialog.getByLabel(/^Your password/), samplePassword);
  await hand.press(dialog.getByRole("button", { name: "Hand over" }));
  await notice(page, "Jonas Lindqvist is an owner of Birch now").waitFor();
  expect(await memberOf(organization, "jonas")).toMatchObject({ role: "owner" });
});

it("a member is suspended and restored, given another role, and removed", async () => {
  const organization = await found("Cedar");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/users");
  await hand.press(page.getByRole("button", { name: "Tom Becker", exact: true }));
  await hand.press(page.getByRole("button", { name: "Suspend" }));
  const dialog = (name: string) => page.getByRole("dialog", { name });
  await hand.press(dialog("Suspend Tom Becker").getByRole("button", { name: "Suspend" }));
  await notice(page, "Tom Becker is suspended").waitFor();
  expect(await memberOf(organization, "tom")).toMatchObject({ status: "suspended" });
  await hand.press(page.getByRole("button", { name: "Restore" }));
  await hand.press(dialog("Restore Tom Becker").getByRole("button", { name: "Restore" }));
  await notice(page, "Tom Becker has every role again").waitFor();
  expect(await memberOf(organization, "tom")).toMatchObject({ status: "active" });
  await page.keyboard.press("Escape");
  await dialog("Tom Becker").waitFor({ state: "detached" });
  await hand.press(page.getByRole("button", { name: "Role of Tom Becker: Member" }));
  const asked = dialog("Change the role of Tom Becker");
  await hand.tick(asked.getByRole("radio", { name: "Admin", exact: true }));
  await asked.getByText("Tom Becker would gain").waitFor();
  await hand.press(asked.getByRole("button", { name: "Make an admin" }));
  await expect
    .poll(() => memberOf(organization, "tom"), { timeout: 15_000 })
    .toMatchObject({ role: "admin" });
  await hand.press(page.getByRole("button", { name: "Remove Tom Becker" }));
  await hand.press(dialog("Remove Tom Becker").getByRole("button", { name: "Remove Tom Becker" }));
  await notice(page, "Tom Becker is no longer in Cedar").waitFor();
  expect(await memberOf(organization, "tom")).toMatchObject({ status: 404 });
  await untilFocused(page, 'region "Members"');
});

it("what was taken away comes back with the key for undoing, while a dialog holds the focus", async () => {
  const organization = await found("Dogwood");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/teams?open=growth");
  const people = async () => {
    const ask = await server().signIn("ines@acme.test");
    const { body } = await ask("GET", `/api/rolecall/organizations/${organization}/teams/growth/members`);
    return JSON.stringify(body["items"]);
  };
  expect(await people()).toContain("samuel");
  await hand.press(page.getByRole("row").filter({ hasText: "samuel@acme.test" }).getByRole("button"));
  await notice(page, "is no longer in Growth").waitFor();
  expect(await people()).not.toContain("samuel");
  await page.keyboard.press("ControlOrMeta+z");
  await notice(page, "is in Growth again").waitFor();
  expect(await people()).toContain("samuel");
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Growth"');
});
