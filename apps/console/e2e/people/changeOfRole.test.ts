import type { Page } from "playwright";
import { expect, it } from "vitest";
import { menuEntry } from "./menu.ts";
import { notice } from "./notice.ts";
import { pageCalled } from "./pageCalled.ts";
import { stories } from "./stories.ts";

const { open, server, found } = stories();

async function makeTom(ines: Page, role: "Admin" | "Member"): Promise<void> {
  await ines.getByRole("button", { name: /^Role of Tom Becker/ }).click();
  const asked = ines.getByRole("dialog", { name: "Change the role of Tom Becker" });
  await asked.getByRole("radio", { name: role, exact: true }).check();
  await asked.getByText(`Tom Becker would ${role === "Admin" ? "gain" : "lose"}`).waitFor();
  await asked.getByRole("button", { name: /^Make/ }).click();
  await notice(ines, `Tom Becker is ${role === "Admin" ? "an admin" : "a member"} now`).waitFor();
}

it("an open window has what a promotion gives, and loses it, at once", async () => {
  const organization = await found("Delta");
  const [ines, tom] = [await open("ines"), await open("tom")];
  await tom.goto(`/o/${organization}/project/lexicon?project=web`);
  await menuEntry(tom, "Project", "Lexicon").waitFor();
  expect(await menuEntry(tom, "Organization", "Teams").count()).toBe(0);
  await ines.goto(`/o/${organization}`);
  await menuEntry(ines, "Organization", "Users").click();

  await makeTom(ines, "Admin");
  await notice(tom, /You are now an admin\. You can now: .+ and \d+ more/).waitFor();
  await menuEntry(tom, "Organization", "Teams").waitFor();
  expect(await tom.getByTestId("signed-in-role").textContent()).toBe("Admin");

  // he starts to merge two lexicon entries, and becomes a member again before he finishes
  const merge = tom.locator('[data-task="lexicon.merge"]').first();
  await merge.click();
  const dialog = tom.getByRole("dialog", { name: /^Merge/ });
  await dialog.getByRole("combobox", { name: "Merge into" }).click();
  await tom.getByRole("listbox").getByRole("option").first().click();
  await makeTom(ines, "Member");
  await notice(tom, /You are now a member\. You can no longer: .+ and \d+ more/).waitFor();
  expect(await menuEntry(tom, "Organization", "Teams").count()).toBe(0);
  const words = async () => {
    const ask = await server().signIn("tom@acme.test");
    return (await ask("GET", `/api/console/organizations/${organization}/projects/web/lexicon`)).body;
  };
  const before = await words();
  await dialog.getByRole("button", { name: "Merge" }).click();
  await dialog.getByRole("alert").filter({ hasText: /\w/ }).waitFor();
  expect(await dialog.getByRole("alert").textContent()).toMatch(
    /^You can't merge Lexicon entries in .+ Ask /,
  );
  expect(await words()).toEqual(before);

  // all permissions that he lost are listed
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await notice(tom, "You are now a member").getByRole("button", { name: "See the whole list" }).click();
  await tom.getByRole("region", { name: "You can no longer" }).getByText("Create teams").waitFor();
});

it("a page that is taken from someone closes with what they had begun", async () => {
  const organization = await found("Estuary");
  const [ines, tom] = [await open("ines"), await open("tom")];
  await ines.goto(`/o/${organization}/organization/users`);
  await makeTom(ines, "Admin");
  await tom.goto(`/o/${organization}/organization/teams`);
  await tom.getByRole("button", { name: "Create team" }).click();
  await tom.getByRole("dialog").getByLabel("Team name").fill("Half a na");
  await makeTom(ines, "Member");
  await notice(tom, /You can no longer: /).waitFor();
  await pageCalled(tom, "Page not found").waitFor();
  expect(await tom.getByRole("dialog").count()).toBe(0);
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/rolecall/organizations/${organization}/teams`);
  expect(JSON.stringify(body)).not.toContain("Half a na");
});

it("what is sent before the news arrive is refused in plain words, and what was typed is kept", async () => {
  const organization = await found("Firth");
  const [ines, tom] = [await open("ines"), await open("tom")];
  await ines.goto(`/o/${organization}/organization/users`);
  await makeTom(ines, "Admin");
  await tom.route("**/api/rolecall/access/events*", (route) => route.abort());
  await tom.goto(`/o/${organization}/organization/teams`);
  await tom.getByRole("button", { name: "Create team" }).click();
  const dialog = tom.getByRole("dialog");
  await dialog.getByLabel("Team name").fill("Too late");
  await makeTom(ines, "Member");
  await dialog.getByRole("button", { name: "Create team" }).click();
  await dialog.getByRole("alert").waitFor();
  expect(await dialog.getByRole("alert").textContent()).toMatch(/^You can't create teams. Ask Ines Okafor/);
  expect(await dialog.getByLabel("Team name").inputValue()).toBe("Too late");
  const ask = await server().signIn("ines@acme.test");
  const { body } = await ask("GET", `/api/rolecall/organizations/${organization}/teams`);
  expect(JSON.stringify(body)).not.toContain("Too late");
});
