import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
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

  it("shows the application as somebody else, and as oneself again", async () => {
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
