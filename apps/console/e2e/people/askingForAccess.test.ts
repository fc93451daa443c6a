import { permissionDetails } from "@rolecall/organization";
import { expect, it } from "vitest";
import { menuEntry } from "./menu.ts";
import { notice } from "./notice.ts";
import { stories } from "./stories.ts";

const { open, found, server } = stories();

it("what a member asks for is granted by an owner, and opens in the window that asked", async () => {
  const organization = await found("Juniper");
  const [ines, tom] = [await open("ines"), await open("tom")];
  await ines.goto(`/o/${organization}`);
  await ines.getByRole("button", { name: "No open access requests" }).waitFor();
  await tom.goto(`/o/${organization}/account/overview?project=web`);
  const change = tom.getByRole("button", { name: "Change name" });
  await change.waitFor();
  expect(await change.getAttribute("aria-disabled")).toBe("true");
  await menuEntry(tom, "Project", "Lexicon").click();
  const { label } = permissionDetails["lexicon.describe"];
  await tom.getByRole("button", { name: new RegExp(`^Ask for access: .*${label}`) }).click();
  const asking = tom.getByRole("dialog", { name: "Ask for access" });
  await asking.getByLabel("What do you want to do?").selectOption(label);
  await asking.getByLabel("What do you need it for?").fill("I tidy the names up this week.");
  await asking.getByRole("button", { name: "Send request" }).click();
  await notice(tom, "Your request is with the owners and admins").waitFor();
  await menuEntry(tom, "Organization", "Access requests").click();
  await tom.getByRole("region", { name: "My requests" }).getByText("Open", { exact: true }).waitFor();
  await menuEntry(tom, "Project", "Lexicon").click();
  const describing = tom.locator('[data-task="lexicon.describe"]').first();
  await describing.waitFor();
  expect(await describing.isEnabled()).toBe(false);

  const bell = ines.getByRole("button", { name: "1 open access request" });
  await bell.click({ timeout: 40_000 });
  const card = ines.getByRole("listitem", { name: /^Tom Becker: / });
  await card.getByText("I tidy the names up this week.").waitFor();
  await card.getByRole("button", { name: "Grant the request of Tom Becker" }).click();
  const granting = ines.getByRole("dialog", { name: "Grant access to Tom Becker" });
  await granting.getByRole("radio", { name: "Admin of Web" }).check();
  await granting.getByRole("button", { name: "Grant" }).click();
  await notice(ines, "Tom Becker has the role now").waitFor();
  await ines.getByRole("button", { name: "No open access requests" }).waitFor();

  await notice(tom, /You can now: /).waitFor();
  await menuEntry(tom, "Project", "Project settings").waitFor();
  expect(await describing.isEnabled()).toBe(true);
  await describing.click();
  const ask = await server().signIn("tom@acme.test");
  const requests = await ask("GET", `/api/console/organizations/${organization}/access-requests/mine`);
  expect(requests.body["items"]).toMatchObject([{ state: "granted", answeredBy: "ines" }]);
});
