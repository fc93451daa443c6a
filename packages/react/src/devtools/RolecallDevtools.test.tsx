import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ada, Can, PermissionProvider } from "../../test/office.ts";
import { RolecallDevtools } from "./RolecallDevtools.tsx";

afterEach(cleanup);

const app = (
  <RolecallDevtools PermissionProvider={PermissionProvider}>
    <PermissionProvider snapshot={ada}>
      <Can permission="team.create" fallback={<p>Ask an owner.</p>}>
        <button>New team</button>
      </Can>
    </PermissionProvider>
  </RolecallDevtools>
);

describe("<RolecallDevtools />", () => {
  it("lists what the application asks for, and what it never asks for", async () => {
    render(app);
    fireEvent.click(screen.getByText("Permissions"));
    await waitFor(() => screen.getByText("team.create"));
    expect(screen.getByText("✓ Allowed")).toBeTruthy();
    fireEvent.click(screen.getByText("Never checked 2"));
    expect(screen.getByLabelText("Permissions never checked").textContent).toBe("team.viewproject.rename");
  });

  it("opens a decision on the grants behind it", async () => {
    render(app);
    fireEvent.click(screen.getByText("Permissions"));
    fireEvent.click(await screen.findByText("team.create"));
    expect(screen.getByText("owner of organization acme, from organization")).toBeTruthy();
  });

  it("shows the application as someone else, and as oneself again", async () => {
    render(app);
    fireEvent.click(screen.getByText("Permissions"));
    fireEvent.click(screen.getByText("View as"));
    fireEvent.click(screen.getByLabelText("Member"));
    expect(screen.getByText("Ask an owner.")).toBeTruthy();
    fireEvent.click(await screen.findByText("team.create"));
    await waitFor(() => screen.getByText("the role owner of the organization"));
    fireEvent.click(screen.getByText("Back to your own roles"));
    expect(screen.getByText("New team")).toBeTruthy();
  });

  it("asks the server nothing when the application is shown as someone else", async () => {
    const load = vi.fn(() => Promise.resolve(ada));
    const source = { load };
    render(
      <RolecallDevtools PermissionProvider={PermissionProvider} isOpenAtFirst>
        <PermissionProvider snapshot={ada} source={source}>
          <Can permission="team.create" fallback={<p>Ask an owner.</p>}>
            <button>New team</button>
          </Can>
        </PermissionProvider>
      </RolecallDevtools>,
    );
    await waitFor(() => expect(load).toHaveBeenCalledOnce());
    fireEvent.click(screen.getByText("View as"));
    fireEvent.click(screen.getByLabelText("Member"));
    expect(screen.getByText("Ask an owner.")).toBeTruthy();
    fireEvent.click(screen.getByText("Back to your own roles"));
    expect(screen.getByText("New team")).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  it("opens and closes with Alt Shift I, and shows who is signed in", () => {
    render(app);
    const press = () => fireEvent.keyDown(window, { code: "KeyI", key: "I", altKey: true, shiftKey: true });
    press();
    expect(screen.getByLabelText("Permissions inspector").textContent).toContain("Owner");
    fireEvent.click(screen.getByText("View as"));
    expect(screen.getByLabelText<HTMLInputElement>("Owner").checked).toBe(true);
    press();
    expect(screen.queryByLabelText("Permissions inspector")).toBeNull();
    fireEvent.keyDown(window, { code: "KeyI", key: "i" });
    expect(screen.queryByLabelText("Permissions inspector")).toBeNull();
  });

  it("shows what decides on the element that is picked, and clicks nothing there", async () => {
    const onClick = vi.fn();
    render(
      <RolecallDevtools PermissionProvider={PermissionProvider} isOpenAtFirst>
        <PermissionProvider snapshot={ada}>
          <Can permission="team.create">
            <button onClick={onClick}>New team</button>
          </Can>
          <Can permission="team.view">
            <p>Teams</p>
          </Can>
        </PermissionProvider>
      </RolecallDevtools>,
    );
    await waitFor(() => screen.getByText("team.create"));
    const button = screen.getByText("New team");
    document.elementsFromPoint = () => [button];
    fireEvent.click(screen.getByText("Pick an element"));
    const cover = document.querySelector("[data-rolecall-pick]");
    if (cover === null) throw new Error("nothing lies over the page");
    fireEvent.mouseMove(cover);
    fireEvent.click(cover);
    expect(onClick).not.toHaveBeenCalled();
    expect(screen.queryByText("team.view")).toBeNull();
    expect(screen.getByText("team.create")).toBeTruthy();
    fireEvent.click(screen.getByText("Show everything"));
    expect(screen.getByText("team.view")).toBeTruthy();
    fireEvent.click(screen.getByText("Pick an element"));
    fireEvent.keyDown(document, { key: "Escape" });
    expect(document.querySelector("[data-rolecall-pick]")).toBeNull();
  });

  it("docks at the right and at the bottom, and floats again", () => {
    render(app);
    fireEvent.click(screen.getByText("Permissions"));
    const inspector = screen.getByLabelText("Permissions inspector");
    for (const dock of ["right", "bottom", "float"]) {
      fireEvent.change(screen.getByLabelText("Position of the inspector"), { target: { value: dock } });
      expect(inspector.dataset["dock"]).toBe(dock);
    }
  });

  it("filters by words and by answer", async () => {
    render(app);
    fireEvent.click(screen.getByText("Permissions"));
    await screen.findByText("team.create");
    fireEvent.click(screen.getByText("Denied 0"));
    expect(screen.getByText("Nothing matches the filter.")).toBeTruthy();
    fireEvent.click(screen.getByText("All 1"));
    fireEvent.change(screen.getByLabelText("Filter decisions"), { target: { value: "rename" } });
    expect(screen.queryByText("team.create")).toBeNull();
  });
});
