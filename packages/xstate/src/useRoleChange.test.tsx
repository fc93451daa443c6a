import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { noon, person } from "../../organization/test/organizations.ts";
import { roleInput, roleServer } from "../test/roleServer.ts";
import { type ChangingRole, useRoleChange, type UseRoleChangeOptions } from "./useRoleChange.ts";

function RoleMenu(options: UseRoleChangeOptions) {
  const { snapshot, send, offered, shown } = useRoleChange(options);
  return (
    <>
      <b>{shown}</b>
      <output>{snapshot.context.note?.message}</output>
      {offered.map((role) => (
        <button
          key={role}
          disabled={!snapshot.can({ type: "choose", role })}
          onClick={() => send({ type: "choose", role })}
        >
          {role}
        </button>
      ))}
    </>
  );
}

const optionsWith = (server: ReturnType<typeof roleServer>): UseRoleChangeOptions => ({
  ...roleInput(),
  changeRole: (request) => server.ask(request),
  loadOrganization: () => Promise.resolve(server.state),
});

describe("useRoleChange", () => {
  it("shows the truth again where the functions forget to answer", async () => {
    // functions without a type are taken for any other
    const forgets = (() => undefined) as never;
    const { unmount } = render(<RoleMenu {...roleInput()} changeRole={forgets} loadOrganization={forgets} />);
    await userEvent.click(screen.getByRole("button", { name: "admin" }));
    await screen.findByText(/unexpected response/);
    expect(screen.getByRole("status").previousElementSibling?.textContent).toBe("member");
    unmount();
  });

  it("shows the choice at once, and then what the server made of it", async () => {
    const server = roleServer();
    render(
      <StrictMode>
        <RoleMenu {...optionsWith(server)} />
      </StrictMode>,
    );
    const shown = () => screen.getByRole("status").previousElementSibling?.textContent;
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
      "owner",
      "admin",
      "billingAdmin",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "admin" }));
    expect(shown()).toBe("admin");
    for (const button of screen.getAllByRole<HTMLButtonElement>("button")) expect(button.disabled).toBe(true);
    server.perform(
      { type: "member.changeRole", userId: "maya", role: "billingAdmin", version: 1 },
      person("otto"),
    );
    const asked = server.waiting.at(-1);
    if (asked !== undefined) act(() => asked.answer.resolve(server.carryOut(asked.request)));
    await screen.findByText(/maya@acme.example is now a billing admin/);
    expect(shown()).toBe("billingAdmin");
  });

  it("follows the organization that it is given", () => {
    const server = roleServer();
    const { result, rerender } = renderHook((options: UseRoleChangeOptions) => useRoleChange(options), {
      initialProps: optionsWith(server),
    });
    expect(result.current.offered).toContain("admin");
    server.perform({ type: "member.changeRole", userId: "olga", role: "member", version: 1 }, person("otto"));
    rerender({ ...optionsWith(server), organization: server.state, now: noon });
    expect(result.current.offered).toEqual([]);
  });

  it("loads the organization again with the function of the latest render", async () => {
    const server = roleServer();
    const { result, rerender } = renderHook<ChangingRole, UseRoleChangeOptions>(useRoleChange, {
      initialProps: {
        ...optionsWith(server),
        loadOrganization: () => Promise.reject(new Error("of the first render")),
      },
    });
    rerender(optionsWith(server));
    act(() => result.current.send({ type: "choose", role: "admin" }));
    act(() => server.waiting[0]?.answer.reject(new Error("The line broke.")));
    await waitFor(() => expect(result.current.snapshot.value).toBe("failed"));
    act(() => result.current.send({ type: "reload" }));
    await waitFor(() => expect(result.current.snapshot.value).toBe("choosing"));
  });
});
