import type { Page } from "playwright";
import { expect, it } from "vitest";
import { linkInMail } from "../people/linkInMail.ts";
import { notice } from "../people/notice.ts";
import { ownPassword } from "../people/signUpBy.ts";
import type { Driver } from "../tasks/Driver.ts";
import { arrive } from "./arrive.ts";
import { keyboardStories } from "./keyboardStories.ts";
import { untilFocused } from "./untilFocused.ts";

const { open, found, server } = keyboardStories();

async function invite(page: Page, hand: Driver, email: string): Promise<void> {
  await hand.press(page.getByRole("button", { name: "Invite people" }));
  await hand.write(page.getByLabel("Email", { exact: true }), email);
  await hand.press(page.getByRole("button", { name: "Send invitation" }));
  await hand.press(page.getByRole("button", { name: "Done" }));
}

it("an invitation is edited, sent again, copied as a link, revoked, and taken off the list", async () => {
  const organization = await found("Elder");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/users");
  await invite(page, hand, "mia@new.test");
  await hand.press(page.getByRole("tab", { name: "Invited" }));
  const button = (label: string) => page.getByRole("button", { name: `${label}: mia@new.test` });
  const dialog = page.getByRole("dialog");

  await hand.press(button("Edit"));
  await hand.select(dialog.getByRole("combobox", { name: "Organization role" }), "Admin");
  await hand.tick(dialog.getByRole("checkbox", { name: "Growth" }));
  await hand.press(dialog.getByRole("button", { name: "Save" }));
  await notice(page, "mia@new.test is offered something else now").waitFor();
  await untilFocused(page, 'button "Edit: mia@new.test"');
  await hand.press(button("Resend"));
  await notice(page, "mia@new.test was sent a new link").waitFor();
  await hand.press(button("Copy link"));
  const linking = page.getByRole("dialog", { name: "Link for mia@new.test" });
  await hand.press(linking.getByRole("button", { name: "Make a new link" }));
  await hand.press(linking.getByRole("button", { name: "Copy link" }));
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Copy link: mia@new.test"');
  await hand.press(button("Revoke"));
  await hand.press(dialog.getByRole("button", { name: "Revoke" }));
  await notice(page, "mia@new.test cannot use the invitation any more").waitFor();
  await hand.select(page.getByRole("combobox", { name: "State" }), "Revoked");
  await hand.press(button("Take off the list"));
  await notice(page, "mia@new.test is off the list").waitFor();
  await page.getByText("No invitations match").waitFor();
});

it("someone new makes an account, comes in by an invitation, and looks around", async () => {
  const organization = await found("Fern");
  const ines = await open("ines");
  await arrive(ines.page, ines.hand, organization, "/organization/users");
  await invite(ines.page, ines.hand, "nia@new.test");

  const { page, hand } = await open();
  await page.goto(await linkInMail(server(), "nia@new.test", /Fern/));
  await hand.press(page.getByRole("button", { name: "Create one" }));
  await hand.write(page.getByRole("textbox", { name: "Name" }), "Nia Adeyemi");
  await hand.write(page.getByLabel(/^Password/), ownPassword);
  await hand.press(page.getByRole("button", { name: "Create account" }));
  await hand.press(page.getByRole("button", { name: "Accept" }));
  await untilFocused(page, 'heading "Welcome to Fern"');
  await hand.press(page.getByRole("button", { name: "Open Fern" }));
  await page.getByRole("button", { name: "Signed in as Nia Adeyemi" }).waitFor();
});

it("an invitation is declined", async () => {
  const organization = await found("Gorse");
  const ines = await open("ines");
  await arrive(ines.page, ines.hand, organization, "/organization/users");
  await invite(ines.page, ines.hand, "hana@northlight.test");

  const { page, hand } = await open("hana@northlight.test");
  await page.goto(await linkInMail(server(), "hana@northlight.test", /Gorse/));
  await hand.press(page.getByRole("button", { name: "Decline" }));
  await untilFocused(page, 'heading "This invitation was declined"');
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/rolecall/organizations/${organization}/invitations`);
  expect(body["items"]).toMatchObject([{ email: "hana@northlight.test", state: "declined" }]);
});
