import { MantineProvider } from "@mantine/core";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { ServerMoodContext, type ServerMood } from "./organization/ServerMood.ts";
import { UsersStage } from "./UsersStage.tsx";

beforeAll(() => {
  // the DOM of these tests has no media queries, and Mantine asks for them
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});
afterEach(cleanup);

const show = (userId: "ines" | "jonas" | "tom", mood: ServerMood = "ready") =>
  render(
    <MantineProvider env="test">
      <ServerMoodContext value={mood}>
        <UsersStage userId={userId} />
      </ServerMoodContext>
    </MantineProvider>,
  );
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const giveTom = async (role: string) => {
  await userEvent.click(button(/^Role of Tom Becker/));
  await userEvent.click(await screen.findByRole("radio", { name: role }));
  await userEvent.click(button("Change role"));
};

describe("<UsersPage />", () => {
  it("offers nothing about people above or beside an admin, and says why", async () => {
    show("jonas");
    for (const name of ["Remove Ines Okafor", "Remove Clara Mendes", /^Role of Ines/, /^Role of Clara/]) {
      expect(button(name).getAttribute("aria-disabled")).toBe("true");
      expect(
        document.getElementById(button(name).getAttribute("aria-describedby") ?? "")?.textContent,
      ).not.toBe("");
    }
    await userEvent.click(button("Remove Ines Okafor"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(button("Remove Tom Becker").hasAttribute("aria-disabled")).toBe(false);
  });

  it("changes a role, and tells of it", async () => {
    show("ines");
    await giveTom("Admin");
    await waitFor(() => expect(screen.getByTestId("news").textContent).toContain("tom@acme.test"));
    expect(button("Role of Tom Becker: Admin")).toBeDefined();
  });

  it.each([
    ["refuses", "Role of Tom Becker: Member"],
    ["conflict", "Role of Tom Becker: Billing admin"],
    ["offline", "Role of Tom Becker: Member"],
  ] as const)("ends with the truth when the server %s", async (mood, role) => {
    show("ines", mood);
    await giveTom("Admin");
    expect((await screen.findByRole("alert")).textContent).not.toBe("");
    expect(button(role)).toBeDefined();
  });

  it("invites one person, who is then on the list", async () => {
    show("ines");
    await userEvent.click(button("Invite people"));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByRole("textbox", { name: "Email" }), "ada@acme.test");
    await userEvent.click(dialog.getByRole("button", { name: "Send invitation" }));
    await screen.findByText("1 went out.");
    await userEvent.click(button("Done"));
    await userEvent.click(screen.getByRole("tab", { name: "Invited (7)" }));
    expect(screen.getByText("ada@acme.test")).toBeDefined();
  });

  it("is not there for a member", () => {
    show("tom");
    expect(screen.getByRole("heading", { name: /not yours to see/ })).toBeDefined();
    expect(screen.queryByText("priya@acme.test")).toBeNull();
  });
});
