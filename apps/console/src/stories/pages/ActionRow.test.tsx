import { MantineProvider } from "@mantine/core";
import { organizationModel } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import { createTestKit } from "@rolecall/react/testing";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ActionRow } from "./ActionRow.tsx";

const { renderAs } = createTestKit(organizationModel, PermissionProvider);
beforeAll(() => {
  // the DOM of these tests has no media queries, and Mantine asks for them
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});
afterEach(cleanup);

const row = (onDone: (label: string) => void) => (
  <MantineProvider env="test">
    <ActionRow
      action={{ permission: "project.rename", button: "Rename" }}
      note="What it is"
      project="web"
      onDone={onDone}
    />
  </MantineProvider>
);

describe("<ActionRow />", () => {
  it("does what is allowed", async () => {
    const onDone = vi.fn();
    renderAs({ organization: "member", project: { web: "admin" } }, row(onDone));
    await userEvent.click(screen.getByRole("button", { name: "Rename" }));
    expect(onDone).toHaveBeenCalledWith("Rename a project");
  });

  it("does nothing that is denied, by mouse or by keyboard, and says who may", async () => {
    const onDone = vi.fn();
    renderAs({ organization: "member", project: { web: "analyst", ios: "admin" } }, row(onDone));
    const button = screen.getByRole("button", { name: "Rename" });
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard("{Enter} ");
    expect(onDone).not.toHaveBeenCalled();
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "You can't rename Web. Ask an owner or admin of the organization, or an owner or admin of the project.",
    );
  });

  it("shows neither the control nor a reason while the answer is not known", () => {
    render(<PermissionProvider>{row(() => {})}</PermissionProvider>);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByText(/^You can't/)).toBeNull();
  });
});
