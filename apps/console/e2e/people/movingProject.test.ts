import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { menuEntry } from "./menu.ts";
import { notice } from "./notice.ts";
import { stories } from "./stories.ts";

const { open, server, found } = stories();
const settings = "/project/settings?project=web";

it("an owner of two organizations moves a project, and anyone who is in both goes along", async () => {
  const [from, to] = [await found("Dale"), await found("Eddy")];
  // Noor is in both; her role in Web is her own
  const askAsInes = await server().signIn("ines@acme.test");
  await askAsInes("PUT", `/api/rolecall/organizations/${from}/projects/web/grants/noor`, { role: "analyst" });
  const [ines, noor] = [await open("ines"), await open("noor")];
  await noor.goto(`/o/${from}`);
  await menuEntry(noor, "Project", "Reports").waitFor();
  await ines.goto(`/o/${from}${settings}`);
  await ines.getByRole("button", { name: "Move project Web to another organization" }).click();
  const dialog = ines.getByRole("dialog", { name: "Move Web to another organization" });
  const submit = dialog.getByRole("button", { name: "Move project" });
  await expect.poll(() => submit.isDisabled()).toBe(true);
  await dialog.getByRole("combobox", { name: "Organization" }).selectOption({ label: "Eddy" });
  await dialog.getByLabel(/^Your password/).fill(samplePassword);
  await submit.click();
  await notice(ines, "Web belongs to Eddy now.").waitFor();
  // the windows of people who lost access here say so immediately
  await notice(noor, /You can no longer: .+/).waitFor();

  await ines.goto(`/o/${to}/organization/audit`);
  await ines.getByText("Ines Okafor brought the project Web from another organization").waitFor();
  await ines.goto(`/o/${from}/organization/audit`);
  await ines.getByText(/Ines Okafor moved the project .+ to another organization/).waitFor();
  const ask = await server().signIn("noor@acme.test");
  const there = await ask("GET", `/api/rolecall/organizations/${to}/projects?search=Web`);
  expect(there.body["items"]).toContainEqual(expect.objectContaining({ name: "Web", role: "analyst" }));
});

it("an admin reads who may move it, and anyone who owns no other organization what to do first", async () => {
  const organization = await found("Fold");
  const ask = await server().signIn("ines@acme.test");
  await ask("PUT", `/api/rolecall/organizations/${organization}/projects/web/grants/noor`, { role: "owner" });
  const [jonas, noor] = [await open("jonas"), await open("noor")];
  await jonas.goto(`/o/${organization}${settings}`);
  const closed = jonas.getByRole("button", { name: "Move project Web to another organization" });
  await closed.waitFor();
  expect(await closed.getAttribute("aria-disabled")).toBe("true");

  await noor.goto(`/o/${organization}${settings}`);
  await noor.getByRole("button", { name: "Move project Web to another organization" }).click();
  const dialog = noor.getByRole("dialog", { name: "Move Web to another organization" });
  await dialog.getByText("You own no other organization.").waitFor();
  expect(await dialog.getByRole("button", { name: "Move project" }).isDisabled()).toBe(true);
});
