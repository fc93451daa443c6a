import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { Task } from "./Task.tsx";

afterEach(cleanup);

const stage = (permission: "project.create" | "user.exportCsv", state: "active" | "deletionRequested") => {
  const act = vi.fn();
  render(
    screenStage(
      () => (
        <Task permission={permission}>
          <button type="button" onClick={act}>
            Go on
          </button>
        </Task>
      ),
      { role: "owner", state, answer: () => ({}) },
    ),
  );
  return act;
};

describe("an owner's control", () => {
  it("works in an active organization", async () => {
    const act = stage("project.create", "active");
    await userEvent.click(await screen.findByRole("button", { name: "Go on" }));
    expect(act).toHaveBeenCalledOnce();
  });

  it("is closed with the reason while the organization is being deleted", async () => {
    const act = stage("project.create", "deletionRequested");
    const button = await screen.findByRole("button", { name: "Go on" });
    await userEvent.click(button);
    expect(act).not.toHaveBeenCalled();
    expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "Acme is waiting to be deleted, so nothing in it can be changed. Cancel the deletion first.",
    );
    expect(screen.queryByRole("button", { name: /Ask for access/ })).toBeNull();
  });

  it("still reads while the organization is being deleted", async () => {
    const act = stage("user.exportCsv", "deletionRequested");
    await userEvent.click(await screen.findByRole("button", { name: "Go on" }));
    expect(act).toHaveBeenCalledOnce();
  });
});

describe("a control for which something has to be done first", () => {
  function Deletion({ act }: { readonly act: () => void }) {
    const [selected, select] = useState(false);
    return (
      <>
        <button type="button" onClick={() => select(!selected)}>
          Select
        </button>
        <Task permission="team.delete" hindrance={!selected && "Select a team first."}>
          <button type="button" onClick={act}>
            Delete
          </button>
        </Task>
      </>
    );
  }
  const show = (role: "owner" | "member") => {
    const act = vi.fn();
    render(screenStage(() => <Deletion act={act} />, { role, answer: () => ({ items: [] }) }));
    return act;
  };

  it("does nothing and says what to do, and stays in reach", async () => {
    const act = show("owner");
    const button = await screen.findByRole("button", { name: "Delete", description: "Select a team first." });
    button.focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(button);
    expect(act).not.toHaveBeenCalled();
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button);
  });

  it("works once that is done, and is the same control with the same focus when it is closed again", async () => {
    const act = show("owner");
    await userEvent.click(await screen.findByRole("button", { name: "Select" }));
    const button = screen.getByRole("button", { name: "Delete", description: "" });
    await userEvent.click(button);
    expect(act).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole("button", { name: "Select" }));
    await screen.findByRole("button", { name: "Delete", description: "Select a team first." });
    expect(document.activeElement).toBe(button);
  });

  it("says to anyone who may not use it who may, and not what to do first", async () => {
    show("member");
    const button = await screen.findByRole("button", { name: "Delete" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(screen.queryByText("Select a team first.")).toBeNull();
    await screen.findByRole("button", { name: /^Ask for access/ });
  });
});
