import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { notice } from "../people/notice.ts";
import { arrive } from "./arrive.ts";
import { keyboardStories } from "./keyboardStories.ts";
import { untilFocused } from "./untilFocused.ts";

const { open, found, server } = keyboardStories();

it("roles in a project are given to everyone, to a person and to a team", async () => {
  const organization = await found("Rowan");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/projects?open=web");
  await hand.press(page.getByRole("tab", { name: "Users" }));
  await hand.select(page.getByRole("combobox", { name: "Role of everyone" }), "Consumer");
  await hand.press(page.getByRole("dialog").last().getByRole("button", { name: "Change it" }));
  await notice(page, "Everyone in the organization now has this role in Web: Consumer").waitFor();
  await hand.select(page.getByRole("combobox", { name: "Role of Samuel" }), "Admin");
  const asked = page.getByRole("dialog").last();
  await hand.press(asked.getByRole("button", { name: "Change role" }));
  await notice(page, /Samuel/).waitFor();
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Web"');
  await arrive(page, hand, organization, "/organization/teams?open=growth");
  await hand.select(page.getByRole("combobox", { name: "Role in Web" }), "Admin");
  await hand.press(asked.getByRole("button", { name: "Change role" }));
  await notice(page, "Growth gives this role in Web: Admin").waitFor();
  const ask = await server().signIn("ines@acme.test");
  const read = async (path: string) =>
    (await ask("GET", `/api/rolecall/organizations/${organization}${path}`)).body;
  expect(await read("/projects/web")).toMatchObject({ everyoneRole: "consumer" });
  expect(await read("/teams/growth")).toMatchObject({
    projects: expect.arrayContaining([expect.objectContaining({ id: "web", role: "admin" })]),
  });
});

it("a project is deleted once its name is typed, and the focus goes to the page", async () => {
  const organization = await found("Sorrel");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/organization/projects?open=web");
  await hand.press(page.getByRole("button", { name: "Delete project Web" }));
  const dialog = page.getByRole("dialog", { name: "Delete Web?" });
  await hand.write(dialog.getByLabel("Type Web to go on"), "Web");
  await hand.write(dialog.getByLabel(/^Your password/), samplePassword);
  await hand.press(dialog.getByRole("button", { name: "Delete project" }));
  await notice(page, "Web is deleted").waitFor();
  await expect.poll(() => page.locator("main:focus").count()).toBe(1);
});

it("a project is moved to another organization", async () => {
  const [from, to] = [await found("Thistle"), await found("Ulmus")];
  const { page, hand } = await open("ines");
  await arrive(page, hand, from, "/project/settings?project=web");
  await hand.press(page.getByRole("button", { name: "Move project Web to another organization" }));
  const dialog = page.getByRole("dialog", { name: "Move Web to another organization" });
  await hand.select(dialog.getByRole("combobox", { name: "Organization" }), "Ulmus");
  await hand.write(dialog.getByLabel(/^Your password/), samplePassword);
  await hand.press(dialog.getByRole("button", { name: "Move project" }));
  await notice(page, "Web belongs to Ulmus now").waitFor();
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/rolecall/organizations/${to}/projects?search=Web`);
  expect(body["items"]).toHaveLength(2);
});

it("a report is made, shown as a table, edited, shared and deleted", async () => {
  const organization = await found("Tansy");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/project/reports?project=web&kind=insights");
  await hand.press(page.locator('[data-task="report.insights"]').first());
  const dialog = page.getByRole("dialog");
  await hand.write(dialog.getByRole("textbox", { name: "Name", exact: true }), "Signing up");
  await hand.choose(dialog.getByRole("combobox", { name: "Events" }), "Signed up");
  await hand.press(dialog.getByRole("button", { name: "Save" }));
  await notice(page, "Signing up is saved").waitFor();
  await hand.tick(page.getByRole("radio", { name: "Table" }));
  await page.getByRole("table").waitFor();
  await hand.press(page.getByRole("button", { name: "Share Signing up" }));
  await notice(page, "Everyone in the project sees Signing up now").waitFor();
  await hand.press(page.getByRole("button", { name: "Edit Signing up" }));
  await hand.write(dialog.getByRole("textbox", { name: "Name", exact: true }), "Signing in");
  await hand.press(dialog.getByRole("button", { name: "Save" }));
  await notice(page, "Signing in is saved").waitFor();
  await hand.press(page.getByRole("button", { name: "All of Insights" }));
  await hand.press(page.getByRole("button", { name: "Delete Signing in" }));
  await hand.press(dialog.getByRole("button", { name: "Delete" }));
  await notice(page, "Signing in is deleted").waitFor();
});

it("a word of the lexicon is dropped, shown again, and merged into another", async () => {
  const organization = await found("Umber");
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/project/lexicon?project=web");
  const dialog = page.getByRole("dialog");
  await hand.press(page.getByRole("switch", { name: "Show hidden and dropped" }));
  await hand.press(page.getByRole("button", { name: "Drop Searched" }));
  await hand.press(dialog.getByRole("button", { name: "Drop" }));
  await notice(page, "Searched is dropped").waitFor();
  await hand.press(page.getByRole("button", { name: "Show Searched" }));
  await notice(page, "Searched is shown again").waitFor();
  await hand.press(page.getByRole("button", { name: "Merge Searched" }));
  await hand.choose(dialog.getByRole("combobox", { name: "Merge into" }), "Signed up");
  await hand.press(dialog.getByRole("button", { name: "Merge" }));
  await notice(page, "Searched is merged").waitFor();
});

it("a rollup project is deleted, and comes back by its button", async () => {
  const organization = await found("Viola");
  const ask = await server().signIn("ines@acme.test");
  const path = `/api/console/organizations/${organization}/rollups`;
  await ask("POST", path, { name: "Everything", projects: ["web", "shop"] });
  const { page, hand } = await open("ines");
  await arrive(page, hand, organization, "/account/rollups");
  await hand.press(page.getByRole("button", { name: "Delete Everything" }));
  await notice(page, "Everything is deleted").waitFor();
  await hand.press(page.getByRole("button", { name: "Undo" }));
  await notice(page, "Everything is back").waitFor();
  expect((await ask("GET", path)).body["items"]).toMatchObject([{ name: "Everything" }]);
});
