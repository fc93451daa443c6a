import { permissionDetails } from "@rolecall/organization";
import { expect, it, vi } from "vitest";
import { notice } from "../people/notice.ts";
import { stories } from "../people/stories.ts";
import { settled } from "../settled.ts";
import { expectTrapped } from "./expectTrapped.ts";
import { tabTo } from "./tabTo.ts";
import { untilFocused } from "./untilFocused.ts";

const { open, found, server } = stories();

it("a project is created", async () => {
  const organization = await found("Ridge");
  const page = await open("jonas");
  await page.goto(`/o/${organization}/organization/projects`);
  await settled(page);
  await tabTo(page, 'button "Create project"');
  await page.keyboard.press("Enter");
  await untilFocused(page, 'textbox "Project name"');
  await expectTrapped(page);
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Create project"');
  await page.keyboard.press("Enter");
  await untilFocused(page, 'textbox "Project name"');
  await page.keyboard.type("Harbour map");
  await page.keyboard.press("Enter");
  await notice(page, "Harbour map is created, and you own it").waitFor();
  // it opens, and the focus returns when it closes
  await page.getByRole("dialog", { name: "Harbour map" }).waitFor();
  await expectTrapped(page);
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Create project"');
});

it("a team is created, and someone put into it", async () => {
  const organization = await found("Shore");
  const page = await open("jonas");
  await page.goto(`/o/${organization}/organization/teams`);
  await settled(page);
  await tabTo(page, 'button "Create team"');
  await page.keyboard.press("Enter");
  await untilFocused(page, 'textbox "Team name"');
  await page.keyboard.type("Pilots");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Team Pilots" }).waitFor();
  await page.getByRole("button", { name: "Add people" }).waitFor();
  await tabTo(page, 'button "Add people"');
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Add people to Pilots" }).waitFor();
  await tabTo(page, /(?:combobox|textbox) "People"/);
  await page.keyboard.type("noor");
  const options = page.getByRole("listbox").getByRole("option");
  await vi.waitFor(async () =>
    expect(await options.allTextContents()).toEqual([expect.stringContaining("Noor Haddad")]),
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabTo(page, 'button "Add"');
  await page.keyboard.press("Enter");
  await notice(page, "One person is added to Pilots").waitFor();
  await untilFocused(page, 'button "Add people"');
  await tabTo(page, 'button "Remove Noor Haddad from the team"');
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Create team"');
});

it("what is disabled is reached and says why, and access is asked for in its card", async () => {
  const organization = await found("Tarn");
  const page = await open("tom");
  await page.goto(`/o/${organization}/account/overview`);
  await page.getByRole("button", { name: "Change name" }).waitFor();
  await settled(page);
  await tabTo(page, 'button "Change name"', { presses: 60 });
  const described = (await page.locator(":focus").getAttribute("aria-describedby")) ?? "";
  expect(await page.locator(`[id="${described.split(" ")[0]}"]`).textContent()).toMatch(
    /^You can't change your name\. Ask Ines Okafor/,
  );
  await page.keyboard.press("Enter");
  expect(await page.getByText("Your name is changed").count()).toBe(0);
  // the card requests access to everything that is closed in it
  const asks = new RegExp(`^button "Ask for access: ${permissionDetails["account.name.change"].label}, `);
  await tabTo(page, asks, { presses: 4 });
  await page.keyboard.press("Enter");
  await untilFocused(page, /"What do you want to do\?/);
  await expectTrapped(page);
  await page.keyboard.press("Escape");
  await untilFocused(page, asks);
  await page.keyboard.press("Enter");
  await untilFocused(page, /"What do you want to do\?/);
  await tabTo(page, /textbox "What do you need it for\?/, { presses: 2 });
  await page.keyboard.type("I have married.");
  await tabTo(page, 'button "Send request"', { presses: 3 });
  await page.keyboard.press("Enter");
  await notice(page, "Your request is with the owners and admins").waitFor();
  await page.getByText(/^Asked on \d+ \w+$/).waitFor();
  await untilFocused(page, /^button "Ask for access: /);
  const ask = await server().signIn("tom@acme.test");
  const mine = await ask("GET", `/api/console/organizations/${organization}/access-requests/mine`);
  expect(mine.body["items"]).toMatchObject([{ note: "I have married.", state: "open" }]);
});
