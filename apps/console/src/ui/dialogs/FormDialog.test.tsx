import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { NameDialog } from "./NameDialog.tsx";

afterEach(cleanup);

function TeamDialog() {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return <p>Closed</p>;
  return (
    <NameDialog
      title="Create a team"
      label="Team name"
      action="Create team"
      onClose={() => setOpen(false)}
      write={({ api, organization }, name) =>
        api("account.changeName", { organization: organization.id }, { name })
      }
      done={() => "Done."}
    />
  );
}

const taken = {
  code: "name_taken",
  detail: "Another team has this name.",
  faults: [{ path: "name", message: "Another team has this name." }],
};
const show = () =>
  render(
    screenStage(() => <TeamDialog />, {
      role: "owner",
      answer: (method) => (method === "PUT" ? Response.json(taken, { status: 422 }) : {}),
    }),
  );
const field = () => screen.findByLabelText("Team name");

describe("a form in a dialog", () => {
  it("opens with the focus in its first field", async () => {
    show();
    const input = await field();
    await waitFor(() => expect(document.activeElement).toBe(input));
  });

  it("is closed by Escape while nothing is filled in", async () => {
    show();
    await field();
    await userEvent.keyboard("{Escape}");
    await screen.findByText("Closed");
  });

  it("asks before Escape throws away what is filled in, and keeps it on a second Escape", async () => {
    show();
    await userEvent.type(await field(), "Growth");
    await userEvent.keyboard("{Escape}");
    const question = await screen.findByRole("alertdialog", { name: "Discard what you filled in?" });
    expect(question.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(await field()).toHaveProperty("value", "Growth");
    await userEvent.keyboard("{Escape}");
    await userEvent.click(await screen.findByRole("button", { name: "Discard" }));
    await screen.findByText("Closed");
  });

  it("says at the field what is wrong there, and puts the focus in it", async () => {
    show();
    const input = await field();
    await userEvent.click(screen.getByRole("button", { name: "Create team" }));
    await screen.findByText("Write something here");
    expect(document.activeElement).toBe(input);
    await userEvent.type(input, "Growth");
    await userEvent.click(screen.getByRole("button", { name: "Create team" }));
    await screen.findByText("Another team has this name.");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("alert")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(input));
  });
});
