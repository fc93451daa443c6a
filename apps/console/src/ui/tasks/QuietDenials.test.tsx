import { Button, TextInput } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { SettingCard } from "../forms/SettingCard.tsx";
import { Task } from "./Task.tsx";
import { useGatedField } from "./useGatedField.ts";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const administrators = [
  { userId: "olga", email: "olga@acme.test", name: "Olga Berg", role: "owner" },
  { userId: "amir", email: "amir@acme.test", name: "Amir Haddad", role: "admin" },
];
const requestedAt = new Date(2026, 10, 30, 12).getTime();

function Field() {
  const right = useGatedField(usePermission("account.name.change"));
  return <TextInput label="Name" {...right} defaultValue="Mia" />;
}

/** Shows a card with closed controls to a member, and gives what was asked for. */
function show() {
  const asked: object[] = [];
  render(
    screenStage(
      () => (
        <SettingCard title="You">
          <Field />
          <Task permission="account.name.change">
            <Button>Change name</Button>
          </Task>
          <Task permission="account.email.change">
            <Button>Change email</Button>
          </Task>
          <Task permission="org.delete">
            <Button>Delete organization</Button>
          </Task>
        </SettingCard>
      ),
      {
        role: "member",
        answer: (method, path, body) => {
          if (path.endsWith("/mine")) return { items: asked };
          if (path.endsWith("/organizations/acme"))
            return { id: "acme", name: "Acme", version: 1, administrators };
          if (method === "POST") asked.push({ ...(body as object), id: "r1", state: "open", requestedAt });
          return { status: "done" };
        },
      },
    ),
  );
  return asked;
}

describe("a card with closed controls", () => {
  it("says once who can help, by name", async () => {
    show();
    await screen.findByText("You can't use what is disabled here. Ask Olga Berg or Amir Haddad.");
    expect(screen.getAllByRole("button", { name: /^Ask for access/ })).toHaveLength(1);
  });

  it("gives the reason with each control, also with a field", async () => {
    show();
    for (const name of ["Change name", "Change email", "Delete organization"]) {
      const button = await screen.findByRole("button", { name });
      expect(button.getAttribute("aria-disabled")).toBe("true");
      const [id = ""] = (button.getAttribute("aria-describedby") ?? "").split(" ");
      expect(document.getElementById(id)?.textContent).toMatch(/^You can't (change|delete)/);
    }
    const field = screen.getByRole("textbox", { name: "Name" });
    const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
    expect(ids.map((id) => document.getElementById(id)?.textContent).join("")).toMatch(/You can't change/);
  });

  it("asks for one of what is closed, but not to delete an organization, and then says since when", async () => {
    const asked = show();
    await userEvent.click(await screen.findByRole("button", { name: /^Ask for access/ }));
    const choice = await screen.findByRole("combobox", { name: "What do you want to do?" });
    const offered = [...choice.querySelectorAll("option")].map(({ value }) => value);
    expect(offered).toEqual(["account.name.change", "account.email.change"]);
    await userEvent.selectOptions(choice, "account.email.change");
    await userEvent.click(screen.getByRole("button", { name: "Send request" }));
    await screen.findByText("Asked on 30 Nov");
    expect(asked).toMatchObject([{ permission: "account.email.change" }]);
    await waitFor(() =>
      expect(screen.getByRole("button", { name: /^Ask for access/ }).getAttribute("aria-label")).not.toMatch(
        /email/i,
      ),
    );
  });
});
