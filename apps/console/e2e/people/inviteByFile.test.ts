import { expect, it } from "vitest";
import { linkInMail } from "./linkInMail.ts";
import { menuEntry } from "./menu.ts";
import { notice } from "./notice.ts";
import { pageCalled } from "./pageCalled.ts";
import { signInBy } from "./signInBy.ts";
import { signUpBy } from "./signUpBy.ts";
import { stories } from "./stories.ts";

const { open, server, found } = stories();

const file = [
  "email,name,organization_role,project,project_role,team",
  "nia@new.test,Nia Adeyemi,member,Web,analyst,",
  "greta@northlight.test,Greta Holm,admin,,,",
  "nowhere,,member,,,",
  "tom@acme.test,Tom Becker,member,,,",
].join("\n");

it("people invited by a file come in with what the file offered them", async () => {
  const organization = await found("Fjord");
  const ines = await open("ines");
  await ines.goto(`/o/${organization}`);
  await menuEntry(ines, "Organization", "Users").click();
  await ines.getByRole("button", { name: "Invite people" }).click();
  await ines.getByRole("tab", { name: "From a file" }).click();
  const choosing = ines.waitForEvent("filechooser");
  await ines.getByRole("button", { name: "Choose a file" }).click();
  await (await choosing).setFiles({ name: "new.csv", mimeType: "text/csv", buffer: Buffer.from(file) });

  const rows = ines.getByRole("table", { name: "What each row will do" });
  await rows.waitFor();
  const outcomeOf = (email: string) =>
    rows.getByRole("row").filter({ hasText: email }).getAttribute("data-outcome");
  expect(await outcomeOf("nia@new.test")).toBe("waiting");
  expect(await outcomeOf("greta@northlight.test")).toBe("waiting");
  expect(await outcomeOf("nowhere")).toBe("refused");
  expect(server().mails).toEqual([]);
  await ines.getByRole("button", { name: /^Send \d/ }).click();
  await ines.getByRole("table", { name: "Outcome of each row" }).waitFor();
  await ines.getByRole("button", { name: "Done" }).click();
  await ines.getByRole("tab", { name: "Invited" }).click();
  const invited = ines.getByRole("table", { name: "Invited people" });
  await invited.getByRole("row").filter({ hasText: "nia@new.test" }).waitFor();
  await invited.getByRole("row").filter({ hasText: "greta@northlight.test" }).waitFor();
  expect(await invited.getByRole("row").filter({ hasText: "nowhere" }).count()).toBe(0);

  // a new person creates an account; the emailed link has proven their address
  const nia = await open();
  await nia.goto(await linkInMail(server(), "nia@new.test", /Fjord/));
  await pageCalled(nia, "You are invited to Fjord").waitFor();
  await nia.getByText("Ines Okafor invites nia@new.test").waitFor();
  await nia.getByRole("button", { name: "Create one" }).click();
  expect(await nia.getByRole("textbox", { name: "Email" }).inputValue()).toBe("nia@new.test");
  await signUpBy(nia, "Nia Adeyemi", "nia@new.test");
  await pageCalled(nia, "Join Fjord").waitFor();
  await nia.getByText("Analyst of Web").waitFor();
  await nia.getByRole("button", { name: "Accept" }).click();
  await nia.getByRole("button", { name: "Open Fjord" }).click();
  await menuEntry(nia, "Project", "Reports").waitFor();
  expect(await nia.getByTestId("signed-in-role").textContent()).toBe("Member");
  expect(await menuEntry(nia, "Organization", "Users").count()).toBe(0);

  // a person with an account signs in
  const greta = await open();
  await greta.goto(await linkInMail(server(), "greta@northlight.test", /Fjord/));
  await greta.getByRole("button", { name: "Sign in" }).click();
  await signInBy(greta, "greta@northlight.test");
  await greta.getByRole("button", { name: "Accept" }).click();
  await greta.getByRole("button", { name: "Open Fjord" }).click();
  await menuEntry(greta, "Organization", "Users").click();
  const members = greta.getByRole("table", { name: "Members" });
  await members.getByRole("row").filter({ hasText: "Nia Adeyemi" }).filter({ hasText: "Member" }).waitFor();
  await members.getByRole("row").filter({ hasText: "Greta Holm" }).filter({ hasText: "Admin" }).waitFor();
});

it("the link of an invitation lets only the invited person in", async () => {
  const organization = await found("Quay");
  const ines = await open("ines");
  await ines.goto(`/o/${organization}/organization/users`);
  await ines.getByRole("button", { name: "Invite people" }).click();
  await ines.getByLabel("Email", { exact: true }).fill("lia@new.test");
  await ines.getByRole("button", { name: "Send invitation" }).click();
  const link = await linkInMail(server(), "lia@new.test", /Quay/);

  const hana = await open("hana@northlight.test");
  await hana.goto(link);
  await pageCalled(hana, "This invitation is for another address").waitFor();
  expect(await hana.getByRole("button", { name: "Accept" }).count()).toBe(0);

  await ines.getByRole("button", { name: "Done" }).click();
  await ines.getByRole("tab", { name: "Invited" }).click();
  await ines.getByRole("button", { name: "Revoke: lia@new.test" }).click();
  await ines.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await notice(ines, "lia@new.test cannot use the invitation any more").waitFor();
  // the page says that the link is dead before anyone creates an account
  const lia = await open();
  await lia.goto(link);
  await pageCalled(lia, "This link no longer works").waitFor();
  await lia.getByRole("button", { name: "Go to the console" }).click();
  await pageCalled(lia, "Sign in").waitFor();
  await lia.goto("/sign-up");
  await signUpBy(lia, "Lia Berg", "lia@new.test");
  await pageCalled(lia, "You are in no organization yet").waitFor();
  await lia.goto(await linkInMail(server(), "lia@new.test", /Confirm/));
  await pageCalled(lia, "You are in no organization yet").waitFor();
  await lia.goto(link);
  await pageCalled(lia, "This invitation was withdrawn").waitFor();
});
