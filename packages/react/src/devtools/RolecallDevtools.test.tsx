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
    fireEvent.click(screen.getByText("Never asked 2"));
    expect(screen.getByLabelText("Permissions never asked about").textContent).toBe(
      "team.viewproject.rename",
    );
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
    fireEvent.click(screen.getByText("Back to myself"));
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
    fireEvent.click(screen.getByText("Back to myself"));
    expect(screen.getByText("New team")).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  it("docks at the right and at the bottom, and floats again", () => {
    render(app);
    fireEvent.click(screen.getByText("Permissions"));
    const inspector = screen.getByLabelText("Permissions inspector");
    for (const dock of ["right", "bottom", "float"]) {
      fireEvent.change(screen.getByLabelText("Place of the inspector"), { target: { value: dock } });
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
