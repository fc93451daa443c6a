import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type FormEvent, StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { acme, inviteInput, row } from "../test/inviteFixtures.ts";
import { inviteServer } from "../test/inviteServer.ts";
import { checkInBackground } from "./checkInBackground.ts";
import { type Inviting, useInvite, type UseInviteOptions } from "./useInvite.ts";

function InviteForm(options: UseInviteOptions) {
  const { snapshot, send, counts } = useInvite(options);
  const [email, setEmail] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ type: "write", rows: [row({ email })] });
    send({ type: "submit" });
  };
  const words = Object.values(snapshot.getMeta())[0];
  return (
    <form onSubmit={submit}>
      <output>{words?.message}</output>
      <input aria-label="Address" value={email} onChange={(event) => setEmail(event.target.value)} />
      <button disabled={!snapshot.hasTag("editing")}>Invite</button>
      <ul>
        {snapshot.context.rows.map(({ key, verdict }) => (
          <li key={key}>{verdict?.message}</li>
        ))}
      </ul>
      <button
        type="button"
        disabled={!snapshot.can({ type: "confirm" })}
        onClick={() => send({ type: "confirm" })}
      >
        Send {counts.waiting}
      </button>
    </form>
  );
}

describe("useInvite", () => {
  it("walks through a form from writing to sent", async () => {
    const server = inviteServer(acme());
    render(
      <StrictMode>
        <InviteForm {...inviteInput()} sendInvitation={server.send} />
      </StrictMode>,
    );
    const user = userEvent.setup();
    await user.type(screen.getByLabelText("Address"), "stranger");
    await user.click(screen.getByRole("button", { name: "Invite" }));
    await screen.findByText(/is not an email address/);
    await user.clear(screen.getByLabelText("Address"));
    await user.type(screen.getByLabelText("Address"), "open@guest.example");
    await user.click(screen.getByRole("button", { name: "Invite" }));
    await user.click(await screen.findByRole("button", { name: "Send 1" }));
    await screen.findByText("All invitations have been sent.");
    expect(server.mails).toEqual(["open@guest.example"]);
  });

  it("fails, and sends nothing twice, where the function forgets to answer", async () => {
    const forgetful = [
      () => undefined,
      () => ({ status: "sent" }).status,
      async function* generate() {
        yield { status: "sent" };
      },
      () => {
        throw new Error("At once.");
      },
    ];
    for (const forgets of forgetful) {
      // a function without a type is taken for any other
      const sendInvitation = vi.fn(forgets as never) as UseInviteOptions["sendInvitation"];
      const { result, unmount } = renderHook(useInvite, {
        initialProps: { ...inviteInput(), sendInvitation },
      });
      act(() => {
        result.current.send({ type: "write", rows: [row(), row({ email: "second@guest.example" })] });
        result.current.send({ type: "submit" });
      });
      await waitFor(() => expect(result.current.snapshot.value).toBe("failed"));
      expect(sendInvitation).toHaveBeenCalledOnce();
      expect(result.current.counts).toMatchObject({ sent: 0, waiting: 2 });
      unmount();
    }
  });

  it("calls the functions of the latest render", async () => {
    const first = vi.fn<UseInviteOptions["sendInvitation"]>();
    const second = vi.fn<UseInviteOptions["sendInvitation"]>(() => Promise.resolve({ status: "sent" }));
    const checkRows = vi.fn(checkInBackground);
    const { result, rerender } = renderHook<Inviting, UseInviteOptions>(useInvite, {
      initialProps: { ...inviteInput(), sendInvitation: first },
    });
    rerender({ ...inviteInput(), sendInvitation: second, checkRows });
    act(() => {
      result.current.send({ type: "write", rows: [row()] });
      result.current.send({ type: "submit" });
    });
    await waitFor(() => expect(result.current.snapshot.value).toBe("sent"));
    expect(checkRows).toHaveBeenCalledOnce();
    expect(second).toHaveBeenCalledOnce();
    expect(second.mock.calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
    expect(first).not.toHaveBeenCalled();
  });

  it("tells the machine of another organization, and not of the same", () => {
    const events: string[] = [];
    const organization = acme();
    const options: UseInviteOptions = {
      ...inviteInput({ organization }),
      sendInvitation: () => Promise.resolve({ status: "sent" }),
      inspect: (event) => {
        if (event.type === "@xstate.event") events.push(event.event.type);
      },
    };
    const { result, rerender } = renderHook((given: UseInviteOptions) => useInvite(given), {
      initialProps: options,
    });
    rerender({ ...options });
    expect(events).not.toContain("refresh");
    const next = acme({ name: "Acme & Co" });
    rerender({ ...options, organization: next });
    expect(events).toContain("refresh");
    expect(result.current.snapshot.context.organization).toBe(next);
  });
});
