import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { linkInMail } from "../people/linkInMail.ts";
import { notice } from "../people/notice.ts";
import { stories } from "../people/stories.ts";
import { settled } from "../settled.ts";
import { expectTrapped } from "./expectTrapped.ts";
import { tabTo } from "./tabTo.ts";
import { untilFocused } from "./untilFocused.ts";

const { open, found, server } = stories();

it("one person is invited, and the focus comes back to where it began", async () => {
  const organization = await found("Nook");
  const page = await open("ines");
  await page.goto(`/o/${organization}/organization/users`);
  await settled(page);
  await tabTo(page, 'link "Skip to the page"');
  await page.keyboard.press("Enter");
  await tabTo(page, 'button "Invite people"');
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Email" }).waitFor();
  await expectTrapped(page);
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Invite people"');
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Email" }).waitFor();
  await tabTo(page, 'textbox "Email"');
  await page.keyboard.type("mio@new.test");
  await tabTo(page, 'combobox "Organization role"', { presses: 1 });
  await page.keyboard.type("Admin");
  await tabTo(page, 'checkbox "Web"', { presses: 4 });
  await page.keyboard.press("Space");
  await tabTo(page, 'combobox "Role in Web"', { presses: 1 });
  await tabTo(page, 'button "Send invitation"');
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Outcome of each row" }).waitFor();
  await tabTo(page, 'button "Done"');
  await page.keyboard.press("Enter");
  await untilFocused(page, 'button "Invite people"');
  await linkInMail(server(), "mio@new.test", /Nook/);
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/rolecall/organizations/${organization}/invitations`);
  expect(body["items"]).toMatchObject([
    { email: "mio@new.test", role: "admin", projects: [{ projectId: "web", role: "analyst" }] },
  ]);
});

it("a role is changed, with the question in between", async () => {
  const organization = await found("Orchard");
  const page = await open("ines");
  await page.goto(`/o/${organization}/organization/users`);
  const role = 'button "Role of Tom Becker: Member"';
  await page.getByRole("button", { name: "Role of Tom Becker: Member" }).waitFor();
  await settled(page);
  await tabTo(page, role, { presses: 80 });
  await page.keyboard.press("Enter");
  await untilFocused(page, 'radio "Owner"');
  await page.keyboard.press("Space");
  await page.getByLabel(/^Your password/).waitFor();
  await expectTrapped(page);
  await page.keyboard.press("Escape");
  await untilFocused(page, role);
  await page.keyboard.press("Enter");
  await untilFocused(page, 'radio "Owner"');
  await page.keyboard.press("Space");
  await tabTo(page, /textbox "Your password"/);
  await page.keyboard.type(samplePassword);
  await page.keyboard.press("Enter");
  await notice(page, "Tom").waitFor();
  await untilFocused(page, 'button "Role of Tom Becker: Owner"');
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/rolecall/organizations/${organization}/members/tom`);
  expect(body["role"]).toBe("owner");
});

it("a member is removed: Escape keeps them, the button does not", async () => {
  const organization = await found("Pond");
  const page = await open("ines");
  await page.goto(`/o/${organization}/organization/users`);
  await page.getByRole("button", { name: "Noor Haddad", exact: true }).waitFor();
  await settled(page);
  await tabTo(page, 'checkbox "Select Noor Haddad"', { presses: 80 });
  await page.keyboard.press("Space");
  await tabTo(page, 'button "Remove selected"', { back: true });
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Remove Noor Haddad" });
  await dialog.waitFor();
  await expectTrapped(page);
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Remove selected"');
  const members = async () => {
    const ask = await server().signIn("ines@acme.test");
    return JSON.stringify((await ask("GET", `/api/rolecall/organizations/${organization}/members`)).body);
  };
  expect(await members()).toContain("noor");
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await tabTo(page, 'button "Remove Noor Haddad"');
  await page.keyboard.press("Enter");
  await notice(page, "Noor Haddad is no longer in Pond").waitFor();
  await untilFocused(page, 'button "Remove selected"');
  expect(await members()).not.toContain("noor");
});

it("someone leaves", async () => {
  const organization = await found("Quarry");
  const page = await open("noor");
  await page.goto(`/o/${organization}/account/overview`);
  await page.getByRole("button", { name: "Leave Quarry" }).waitFor();
  await settled(page);
  await tabTo(page, 'button "Leave Quarry"', { presses: 80 });
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Leave Quarry?" }).waitFor();
  await expectTrapped(page);
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Leave Quarry"');
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Leave Quarry?" }).waitFor();
  await tabTo(page, 'button "Leave"');
  await page.keyboard.press("Enter");
  await untilFocused(page, 'heading "You are not in Quarry any more"');
  await tabTo(page, 'link "Go to your first page"', { presses: 1 });
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Signed in as Noor Haddad" }).waitFor();
});
