import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { screenStage } from "../screens/account/parts/screenStage.tsx";
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
      "Acme is being deleted, so nothing in it can be changed.",
    );
    expect(screen.queryByRole("button", { name: /Ask for access/ })).toBeNull();
  });

  it("still reads while the organization is being deleted", async () => {
    const act = stage("user.exportCsv", "deletionRequested");
    await userEvent.click(await screen.findByRole("button", { name: "Go on" }));
    expect(act).toHaveBeenCalledOnce();
  });
});
