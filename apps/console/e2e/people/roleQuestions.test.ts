import type { Page } from "playwright";
import { expect, it } from "vitest";
import { notice } from "./notice.ts";
import { stories } from "./stories.ts";

const { open, server, found } = stories();

const read = async (organization: string, path: string) => {
  const ask = await server().signIn("ines@acme.test");
  return (await ask("GET", `/api/rolecall/organizations/${organization}${path}`)).body;
};
const undo = (page: Page) => page.getByRole("button", { name: /^Undo/ });

it("a choice of role shows what it gives and that it cannot be undone, and Escape keeps the role", async () => {
  const organization = await found("Fjord");
  const page = await open("jonas");
  await page.goto(`/o/${organization}/organization/users`);
  const role = page.getByRole("button", { name: /^Role of Tom Becker/ });
  const dialog = page.getByRole("dialog", { name: "Change the role of Tom Becker" });
  for (const key of ["ArrowDown", "ArrowUp"]) {
    await role.click();
    await dialog.getByRole("radio").first().focus();
    await page.keyboard.press(key);
    await dialog.getByText("Tom Becker would gain").waitFor();
    expect(await read(organization, "/members/tom")).toMatchObject({ role: "member" });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await role.textContent()).toBe("Member");
  }
  await role.click();
  await dialog.getByRole("radio", { name: "Admin", exact: true }).check();
  await dialog.getByText(/^\d+ more$/).click();
  await dialog.getByText("Create teams").waitFor();
  await dialog.getByText("You cannot undo this yourself.").waitFor();
  await dialog.getByRole("button", { name: "Make an admin" }).click();
  await notice(page, "Tom Becker is an admin now").waitFor();
  expect(await undo(page).count()).toBe(0);
  expect(await read(organization, "/members/tom")).toMatchObject({ role: "admin" });
});

it("what an owner changes is undone by a button, unless someone else has changed it since", async () => {
  const organization = await found("Geyser");
  const page = await open("ines");
  await page.goto(`/o/${organization}/organization/users`);
  const change = async () => {
    await page.getByRole("button", { name: /^Role of Tom Becker/ }).click();
    const dialog = page.getByRole("dialog", { name: "Change the role of Tom Becker" });
    await dialog.getByRole("radio", { name: "Admin", exact: true }).check();
    await dialog.getByRole("button", { name: "Make an admin" }).click();
    await notice(page, "Tom Becker is an admin now").waitFor();
  };
  await change();
  await undo(page).click();
  await notice(page, "Tom Becker is a member again").waitFor();
  expect(await read(organization, "/members/tom")).toMatchObject({ role: "member" });
  await change();
  const ask = await server().signIn("ines@acme.test");
  const at = `/api/rolecall/organizations/${organization}/members/tom`;
  const { version } = (await ask("GET", at)).body;
  expect(await ask("PUT", `${at}/role`, { role: "billingAdmin", version })).toMatchObject({ status: 200 });
  await undo(page).click();
  await notice(page, "changed after you loaded it").waitFor();
  expect(await read(organization, "/members/tom")).toMatchObject({ role: "billingAdmin" });
});

it("roles in a project are changed after a question, by person, by team and for everyone, and undone", async () => {
  const organization = await found("Heath");
  const page = await open("ines");
  const roles = async () => {
    const { items } = await read(organization, "/projects/web/members?search=tom");
    return {
      person: JSON.stringify(items),
      team: JSON.stringify((await read(organization, "/teams/growth"))["projects"]),
      everyone: (await read(organization, "/projects/web"))["everyoneRole"] ?? "",
    };
  };
  const before = await roles();
  const turn = async (label: string | RegExp, said: string | RegExp, heading: RegExp) => {
    const list = page.getByRole("combobox", { name: label });
    const value = await list.inputValue();
    const isFirst = await list.evaluate((element: HTMLSelectElement) => element.selectedIndex === 0);
    await list.focus();
    await page.keyboard.press(isFirst ? "ArrowDown" : "ArrowUp");
    const dialog = page.getByRole("dialog", { name: /\?$/ });
    await dialog.getByText(heading).first().waitFor();
    expect(await roles()).toEqual(before);
    await dialog.getByRole("button", { name: /^Change/ }).click();
    await notice(page, said).waitFor();
    await expect.poll(() => list.inputValue()).not.toBe(value);
    expect(await roles()).not.toEqual(before);
    await undo(page).click();
    await expect.poll(roles).toEqual(before);
    await expect.poll(() => list.inputValue()).toBe(value);
  };
  await page.goto(`/o/${organization}/organization/projects?open=web`);
  await page.getByRole("tab", { name: "Users" }).click();
  await turn("Role of Tom Becker", "Tom Becker: the project role is", /^Tom Becker (gains|loses)$/);
  await turn(
    "Role of everyone",
    "Everyone in the organization now has",
    /^Members with no higher role (gain|lose)$/,
  );
  await page.goto(`/o/${organization}/organization/teams?open=growth`);
  await turn("Role in Web", "Growth gives this role in Web", /^Each person in Growth (gains|loses)$/);
});
