import { permissionDetails } from "@rolecall/organization";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { notice } from "../people/notice.ts";
import type { Driver } from "../tasks/Driver.ts";
import { arrive } from "./arrive.ts";
import { keyboardStories } from "./keyboardStories.ts";

const { open, found, server } = keyboardStories();

async function askFor(page: Page, hand: Driver, permission: keyof typeof permissionDetails): Promise<void> {
  const { label } = permissionDetails[permission];
  await hand.press(page.getByRole("button", { name: new RegExp(`^Ask for access: .*${label}`) }).first());
  const dialog = page.getByRole("dialog");
  await hand.select(dialog.getByRole("combobox", { name: "What do you want to do?" }), label);
  await hand.press(dialog.getByRole("button", { name: "Send request" }));
  await notice(page, "Your request is with the owners and admins").waitFor();
}

it("of two requests for access one is granted and one declined", async () => {
  const organization = await found("Hazel");
  const tom = await open("tom");
  await arrive(tom.page, tom.hand, organization, "/account/overview");
  await askFor(tom.page, tom.hand, "account.name.change");
  await arrive(tom.page, tom.hand, organization, "/project/lexicon?project=web");
  await askFor(tom.page, tom.hand, "lexicon.describe");

  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/overview");
  await hand.press(page.getByRole("button", { name: "2 open access requests" }));
  const card = (permission: keyof typeof permissionDetails) =>
    page.getByRole("listitem", { name: `Tom Becker: ${permissionDetails[permission].label}` });
  await hand.press(
    card("account.name.change").getByRole("button", { name: "Decline the request of Tom Becker" }),
  );
  await notice(page, "The request is declined").waitFor();
  await hand.press(card("lexicon.describe").getByRole("button", { name: "Grant the request of Tom Becker" }));
  const dialog = page.getByRole("dialog", { name: "Grant access to Tom Becker" });
  await hand.tick(dialog.getByRole("radio", { name: "Admin of Web" }));
  await hand.press(dialog.getByRole("button", { name: "Grant" }));
  await notice(page, "Tom Becker has the role now").waitFor();
  const ask = await server().signIn("tom@acme.test");
  const mine = await ask("GET", `/api/console/organizations/${organization}/access-requests/mine`);
  expect(mine.body["items"]).toMatchObject([
    { permission: "lexicon.describe", state: "granted" },
    { permission: "account.name.change", state: "declined" },
  ]);

  // his window lists his new permissions in full
  await tom.hand.press(notice(tom.page, /You can now: /).getByRole("button", { name: "See the whole list" }));
  await tom.page.getByRole("region", { name: "You can now" }).waitFor();
  await tom.page.keyboard.press("Escape");
});

it("a request for the data of users is filed from a file, approved, and called off", async () => {
  const organization = await found("Iris");
  const tom = await open("tom");
  await arrive(tom.page, tom.hand, organization, "/account/privacy");
  await tom.hand.press(tom.page.getByRole("button", { name: "Request deletion" }));
  const filing = tom.page.getByRole("dialog");
  await tom.hand.giveFile(filing.getByRole("button", { name: "From a CSV file" }), {
    name: "users.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("user-1\nuser-2\n"),
  });
  await filing.getByText("2 users").waitFor();
  await tom.hand.press(filing.getByRole("button", { name: "Request deletion" }));
  await notice(tom.page, "It waits for approval").waitFor();

  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/privacy");
  const dialog = page.getByRole("dialog");
  await hand.press(page.getByRole("button", { name: /^Approve deletion/ }));
  await hand.press(dialog.getByRole("button", { name: "Approve" }));
  await notice(page, "The request is approved").waitFor();
  await hand.press(page.getByRole("button", { name: /^Cancel deletion/ }));
  await hand.press(dialog.getByRole("button", { name: "Cancel the request" }));
  await notice(page, "The request is cancelled").waitFor();
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/console/organizations/${organization}/data-requests`);
  expect(body["items"]).toMatchObject([{ state: "cancelled", distinctIds: ["user-1", "user-2"] }]);
});
